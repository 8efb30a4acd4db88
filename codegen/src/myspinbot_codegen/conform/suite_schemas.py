"""Reads a schema of the official suite as a separate tree. Used by `suite_run`.

Only the rules that later stages rely on are checked; the suite does not follow our style.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.config.reader import RulesConfig
from myspinbot_codegen.conform.official_suite import BASE, DIALECTS, Group, Suite
from myspinbot_codegen.conform.outcomes import Answer, State
from myspinbot_codegen.diagnostics.diagnostic import Diagnostic, only_errors
from myspinbot_codegen.diagnostics.errors import SourceError
from myspinbot_codegen.frontend import check, understand
from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.judges.question import crash
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.source.tree import Document, Tree
from myspinbot_codegen.spec.dialects import DRAFT_2020_12, dialect_of

PATH = PurePosixPath("schema.json")
"""The file of the group's schema."""

_RULES = RulesConfig(use=("MINIMAL",))


@dataclass(frozen=True, slots=True)
class GroupReading:
    """The reading of a schema: contracts, or diagnostics that refuse it, or a crash."""

    contracts: ir.Contracts | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    crash: str | None = None

    @property
    def failure(self) -> Answer | None:
        """The answer of every judge, if there are no contracts."""
        if self.crash:
            return Answer(State.CRASHED, self.crash)
        if self.diagnostics:
            return Answer(State.REFUSED, self.diagnostics[0].rule, self.diagnostics[0].message)
        return None

    @property
    def definitions(self) -> Mapping[Key, ir.Definition]:
        """The types of the group's schema; none if it was not read."""
        return self.contracts.definitions if self.contracts else {}

    @property
    def root(self) -> ir.Definition:
        """The type of the group's schema."""
        return self.definitions[Key(PATH)]


def read_group(group: Group, suite: Suite) -> GroupReading:
    """Read the schema of a group; it may refer to the suite's remote documents."""
    documents = {PATH: group.schema}
    if BASE in json.dumps(group.schema):
        documents |= suite.remotes_of(group.draft)
    tree = Tree(
        "suite",
        BASE,
        {path: _document(path, data) for path, data in documents.items()},
        dialect=dialect_of({"$schema": DIALECTS[group.draft]}, DRAFT_2020_12),
        formats=False,
    )
    try:
        analysis = Analysis(tree, only=[PATH], roots=[PATH])
        check(analysis, _RULES)
        involved = [path for path in analysis.canonical.documents if path in tree.schemas]
        if len(involved) > 1:
            check(Analysis(tree, only=involved, roots=[PATH]), _RULES)
        return GroupReading(understand(analysis).contracts)
    except SourceError as error:
        return GroupReading(diagnostics=tuple(only_errors(error.diagnostics)))
    except Exception as error:  # noqa: BLE001  # any error of a stage is reported
        return GroupReading(crash=crash(error).message)


def _document(path: PurePosixPath, data: Any) -> Document:
    return Document(path, json.dumps(data, indent=2) + "\n", data)
