"""JUnit's XML, as CI systems read it: a suite per file, a case per diagnostic."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from xml.etree import ElementTree as ET

from myspinbot_codegen.diagnostics.diagnostic import Diagnostic
from myspinbot_codegen.diagnostics.formats.tool import Tool

# Characters that XML 1.0 does not allow, not even escaped.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(diagnostics: Sequence[Diagnostic], tool: Tool) -> str:
    """Return a suite for each file; errors are failures, warnings the output of passing cases."""
    root = ET.Element("testsuites", name=f"{tool.name} {tool.verb}")
    for file, group in groupby(
        sorted(diagnostics, key=_location), key=lambda diagnostic: diagnostic.file
    ):
        _suite(root, file, list(group), tool)
    if not diagnostics:
        suite = ET.SubElement(
            root, "testsuite", name=tool.verb, tests="1", failures="0", errors="0"
        )
        ET.SubElement(suite, "testcase", name="no findings", classname=tool.verb)
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _location(diagnostic: Diagnostic) -> tuple[str, int, int, str]:
    return diagnostic.file, diagnostic.line, diagnostic.column, diagnostic.rule


def _suite(root: ET.Element, file: str, diagnostics: list[Diagnostic], tool: Tool) -> None:
    failures = sum(diagnostic.severity == "error" for diagnostic in diagnostics)
    suite = ET.SubElement(
        root,
        "testsuite",
        name=_clean(file),
        tests=str(len(diagnostics)),
        failures=str(failures),
        errors="0",
    )
    for diagnostic in diagnostics:
        case = ET.SubElement(
            suite,
            "testcase",
            name=_clean(f"{diagnostic.rule} {diagnostic.line}:{diagnostic.column}"),
            classname=_clean(f"{tool.verb}.{file}"),
        )
        if diagnostic.severity == "error":
            output = ET.SubElement(
                case, "failure", type=diagnostic.rule, message=_clean(diagnostic.message)
            )
        else:
            output = ET.SubElement(case, "system-out")
        output.text = _clean(str(diagnostic))


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)
