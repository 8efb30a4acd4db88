"""Released versions made of a few schemas, and their breaks. Used by the tests of `breaking`."""

import json
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.breaking.examine import compare
from myspinbot_codegen.breaking.report import Break
from myspinbot_codegen.config.reader import SourceConfig
from myspinbot_codegen.ir.lower import lower
from myspinbot_codegen.releases.release import Release
from myspinbot_codegen.schema.reference_validator import Reference
from myspinbot_codegen.source.load import load

TESTDATA = Path(__file__).parents[1] / "testdata" / "breaking"
BASE = "https://schemas.test/"


def make_release(
    name: str, schemas: Mapping[str, Any], asyncapi: Mapping[str, Any] | None = None
) -> Release:
    """Return a version with these schemas by path, and with this AsyncAPI document."""
    files = {PurePosixPath(path): json.dumps(schema).encode() for path, schema in schemas.items()}
    if asyncapi is not None:
        files[PurePosixPath("asyncapi.json")] = json.dumps(asyncapi).encode()
    return _assemble(name, files)


def _assemble(name: str, files: Mapping[PurePosixPath, bytes]) -> Release:
    root = Path("/nowhere")
    has_asyncapi = PurePosixPath("asyncapi.json") in files
    source = SourceConfig(
        root / "schemas",
        ("**/*.schema.json",),
        BASE,
        asyncapi="asyncapi.json" if has_asyncapi else None,
    )
    analysis = Analysis(load(source, root, files=files))
    contracts = lower(analysis.canonical, analysis.resolver, analysis.lowered)
    return Release(name, name, contracts)


def make_versions(old: Any, new: Any) -> tuple[Release, Release]:
    """Return two versions of one type, `a/v1/thing.schema.json`."""
    path = "a/v1/thing.schema.json"
    return make_release("old", {path: old}), make_release("new", {path: new})


def find_breaks(old: Any, new: Any, **options: Any) -> list[Break]:
    """Return the breaks between two versions of one type; by default in documents."""
    return compare(*make_versions(old, new), **{"categories": ("WIRE",), **options})


def is_proved(finding: Break, old: Release, new: Release) -> bool:
    """Return whether one version accepts the witness of a break and the other refuses it."""
    witness = finding.witness
    assert witness is not None
    assert {witness.accepted_by, witness.rejected_by} == {"old", "new"}
    writers, readers = (old, new) if witness.accepted_by == "old" else (new, old)
    accepts = [
        not Reference(side.contracts.definitions.values()).type_errors(name, witness.document)
        for side, name in ((writers, witness.written_as), (readers, witness.read_as))
    ]
    return accepts == [True, False]


def load_release(rule: str, kind: str, name: str) -> Release:
    """Return a version of the test data of a rule: `kind` is good or bad, `name` old or new."""
    folder = TESTDATA / rule / kind / name
    files = {
        PurePosixPath(path.relative_to(folder).as_posix()): path.read_bytes()
        for path in folder.rglob("*.json")
    }
    return _assemble(name, files)


def format_break(finding: Break) -> str:
    """Return a break in the form of `expected.txt`."""
    place = f"{finding.file}:{finding.line}:{finding.column} {finding.pointer or '/'}"
    witness = f" | {json.dumps(finding.witness.document)}" if finding.witness else ""
    return f"{place} {finding.rule} {'+'.join(finding.levels)}: {finding.message}{witness}"
