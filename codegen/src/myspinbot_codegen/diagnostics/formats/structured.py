"""Our own JSON: every attribute of every diagnostic."""

from __future__ import annotations

import json
from collections.abc import Sequence

from myspinbot_codegen.diagnostics.diagnostic import Diagnostic
from myspinbot_codegen.diagnostics.formats.tool import Tool, fingerprints


def render(diagnostics: Sequence[Diagnostic], tool: Tool) -> str:
    """Return an object with the list `findings`."""
    document = {
        "tool": tool.name,
        "version": tool.version,
        "findings": [
            {
                "rule": diagnostic.rule,
                "severity": diagnostic.severity,
                "file": diagnostic.file,
                "line": diagnostic.line,
                "column": diagnostic.column,
                "pointer": diagnostic.pointer,
                "message": diagnostic.message,
                "hint": diagnostic.hint,
                "fingerprint": fingerprint,
            }
            for diagnostic, fingerprint in fingerprints(diagnostics)
        ],
    }
    return json.dumps(document, indent=2) + "\n"
