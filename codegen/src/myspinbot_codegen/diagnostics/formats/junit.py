"""JUnit's XML, as CI systems read it: a suite a file, a case a finding."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from xml.etree import ElementTree as ET

from myspinbot_codegen.diagnostics.formats.model import Finding, Tool

# What XML 1.0 cannot hold, not even escaped.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(findings: Sequence[Finding], tool: Tool) -> str:
    """Errors are failures; a warning is a case that passes and says something."""
    root = ET.Element("testsuites", name=f"{tool.name} {tool.verb}")
    for file, group in groupby(sorted(findings, key=_place), key=lambda finding: finding.file):
        _suite(root, file, list(group), tool)
    if not findings:
        suite = ET.SubElement(
            root, "testsuite", name=tool.verb, tests="1", failures="0", errors="0"
        )
        ET.SubElement(suite, "testcase", name="no findings", classname=tool.verb)
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _place(finding: Finding) -> tuple[str, int, int, str]:
    return finding.file, finding.line, finding.column, finding.rule


def _suite(root: ET.Element, file: str, findings: list[Finding], tool: Tool) -> None:
    failures = sum(finding.severity == "error" for finding in findings)
    suite = ET.SubElement(
        root,
        "testsuite",
        name=_clean(file),
        tests=str(len(findings)),
        failures=str(failures),
        errors="0",
    )
    for finding in findings:
        case = ET.SubElement(
            suite,
            "testcase",
            name=_clean(f"{finding.rule} {finding.line}:{finding.column}"),
            classname=_clean(f"{tool.verb}.{file}"),
        )
        if finding.severity == "error":
            told = ET.SubElement(
                case, "failure", type=finding.rule, message=_clean(finding.message)
            )
        else:
            told = ET.SubElement(case, "system-out")
        told.text = _clean(str(finding))


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)
