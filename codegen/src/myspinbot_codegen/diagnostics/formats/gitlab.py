"""GitLab's Code Quality report, which merge requests show."""

from __future__ import annotations

import json
from collections.abc import Sequence

from myspinbot_codegen.diagnostics.diagnostic import Diagnostic
from myspinbot_codegen.diagnostics.formats.tool import Tool, fingerprints


def render(diagnostics: Sequence[Diagnostic], tool: Tool) -> str:  # noqa: ARG001  # the signature of a renderer
    """Return a list of issues with the members that GitLab documents."""
    issues = [
        {
            "description": f"{diagnostic.message}. {diagnostic.hint}",
            "check_name": diagnostic.rule,
            "fingerprint": fingerprint,
            "severity": "major" if diagnostic.severity == "error" else "minor",
            "location": {"path": diagnostic.file, "lines": {"begin": diagnostic.line}},
        }
        for diagnostic, fingerprint in fingerprints(diagnostics)
    ]
    return json.dumps(issues, indent=2) + "\n"
