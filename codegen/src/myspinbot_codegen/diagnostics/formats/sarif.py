"""SARIF 2.1.0, which GitHub's code scanning and many editors read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from myspinbot_codegen.diagnostics.diagnostic import Diagnostic
from myspinbot_codegen.diagnostics.formats.tool import Tool, fingerprints

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0-rtm.5.json"


def render(diagnostics: Sequence[Diagnostic], tool: Tool) -> str:
    """Return a log of one run. Paths are relative to the top of the repository, or absolute."""
    rules = sorted({diagnostic.rule for diagnostic in diagnostics})
    log = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": tool.name,
                        "version": tool.version,
                        "rules": [_rule(name, tool) for name in rules],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [
                    _result(diagnostic, rules.index(diagnostic.rule), fingerprint)
                    for diagnostic, fingerprint in fingerprints(diagnostics)
                ],
            }
        ],
    }
    return json.dumps(log, indent=2) + "\n"


def _rule(name: str, tool: Tool) -> dict[str, Any]:
    description = {"shortDescription": {"text": tool.rules[name]}} if name in tool.rules else {}
    return {"id": name, **description}


def _artifact(file: str) -> dict[str, str]:
    """Return the location of a file inside or outside of the project."""
    if Path(file).is_absolute():
        return {"uri": Path(file).as_uri()}
    return {"uri": quote(file), "uriBaseId": "%SRCROOT%"}


def _result(diagnostic: Diagnostic, index: int, fingerprint: str) -> dict[str, Any]:
    location: dict[str, Any] = {
        "physicalLocation": {
            "artifactLocation": _artifact(diagnostic.file),
            "region": {"startLine": diagnostic.line, "startColumn": diagnostic.column},
        }
    }
    if diagnostic.pointer:
        location["logicalLocations"] = [{"fullyQualifiedName": diagnostic.pointer}]
    return {
        "ruleId": diagnostic.rule,
        "ruleIndex": index,
        "level": "error" if diagnostic.severity == "error" else "warning",
        "message": {"text": f"{diagnostic.message}\n{diagnostic.hint}"},
        "locations": [location],
        "partialFingerprints": {"finding/v1": fingerprint},
    }
