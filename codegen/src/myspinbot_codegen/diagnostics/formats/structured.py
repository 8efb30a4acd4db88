"""Our own JSON: every attribute of every finding."""

from __future__ import annotations

import json
from collections.abc import Sequence

from myspinbot_codegen.diagnostics.formats.model import Finding, Tool, fingerprints


def render(findings: Sequence[Finding], tool: Tool) -> str:
    """One object, whose `findings` have the names that the documentation uses."""
    document = {
        "tool": tool.name,
        "version": tool.version,
        "findings": [
            {
                "rule": finding.rule,
                "severity": finding.severity,
                "file": finding.file,
                "line": finding.line,
                "column": finding.column,
                "pointer": finding.pointer,
                "message": finding.message,
                "hint": finding.hint,
                "fingerprint": fingerprint,
            }
            for finding, fingerprint in fingerprints(findings)
        ],
    }
    return json.dumps(document, indent=2) + "\n"
