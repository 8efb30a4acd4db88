"""GitLab's Code Quality report, which merge requests show."""

from __future__ import annotations

import json
from collections.abc import Sequence

from myspinbot_codegen.diagnostics.formats.model import Finding, Tool, fingerprints


def render(findings: Sequence[Finding], tool: Tool) -> str:  # noqa: ARG001  # as all renderers
    """A list of issues, of which GitLab reads what its documentation names."""
    issues = [
        {
            "description": f"{finding.message}. {finding.hint}",
            "check_name": finding.rule,
            "fingerprint": fingerprint,
            "severity": "major" if finding.severity == "error" else "minor",
            "location": {"path": finding.file, "lines": {"begin": finding.line}},
        }
        for finding, fingerprint in fingerprints(findings)
    ]
    return json.dumps(issues, indent=2) + "\n"
