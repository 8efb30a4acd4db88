"""The TypeScript types of the contracts: valid documents are assignable, other shapes are not.

The compiler judges every example beside the schemas as a literal of its type.
"""

import json
import re
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

from myspinbot_codegen.config.reader import load_config
from myspinbot_codegen.diagnostics.errors import TargetError
from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.ir.lower import lower
from myspinbot_codegen.schema.canonicalizer import canonicalize
from myspinbot_codegen.schema.resolver import Key, Resolver
from myspinbot_codegen.source.load import load
from myspinbot_codegen.targets.ajv.install import install
from myspinbot_codegen.targets.ajv.node import find_node

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "packages" / "contracts-js"
TYPES = PACKAGE / "src" / "_generated" / "types" / "index.js"
OPTIONS = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--ignoreConfig"]
PLACE = re.compile(r"^documents\.ts\((\d+),", re.MULTILINE)
# The first run fetches the compiler.
pytestmark = [pytest.mark.process, pytest.mark.timeout(300)]

try:
    find_node()
except TargetError:
    pytest.skip("there is no Node 20 or newer", allow_module_level=True)


@pytest.fixture(scope="module")
def contracts() -> ir.Contracts:
    """The intermediate representation of the schemas of this repository."""
    config = load_config(ROOT / "codegen.toml")
    resolver = Resolver(load(config.source, config.root))
    return lower(canonicalize(resolver), resolver)


SCALARS: dict[type, tuple[type, ...]] = {
    ir.Boolean: (bool,),
    ir.Integer: (int, float),
    ir.Null: (type(None),),
    ir.Number: (int, float),
    ir.Text: (str,),
}


class Types:
    """Checks documents as far as types can: without limits, patterns or formats."""

    def __init__(self, definitions: Mapping[Key, ir.Definition]) -> None:
        self._definitions = definitions

    def admits(self, shape: ir.Shape, value: Any) -> bool:
        """Whether a literal is assignable to the type of a shape."""
        if type(shape) in SCALARS:
            return type(value) in SCALARS[type(shape)]
        branches = self._branches(shape)
        return any(self.admits(branch, value) for branch in branches) or self._holds(shape, value)

    def _branches(self, shape: ir.Shape) -> Iterable[ir.Shape]:
        """The shapes of which one is enough."""
        match shape:
            case ir.Reference(key):
                return [self._definitions[key].shape]
            case ir.Guarded(inner):
                return [inner]
            case ir.Tagged(_, cases):
                return cases.values()
            case ir.Union(branches) | ir.Alternatives(branches):
                return branches
        return []

    def _holds(self, shape: ir.Shape, value: Any) -> bool:
        match shape, value:
            case ir.Choice(values), _:
                return any(type(one) is type(value) and one == value for one in values)
            case ir.Array(items), list():
                return all(self.admits(items, one) for one in value)
            case ir.Dictionary(values), dict():
                return all(self.admits(values, one) for one in value.values())
            case ir.Record(), dict():
                return self._record(shape, value)
        return isinstance(shape, ir.AnyValue)

    def _record(self, record: ir.Record, value: dict[str, Any]) -> bool:
        members = {member.name: member for member in record.properties}
        return all(name in value for name, member in members.items() if member.required) and all(
            self.admits(members[name].shape, one) if name in members else record.extra is not None
            for name, one in value.items()
        )


def test_examples_are_assignable_exactly_if_they_have_the_shape(
    contracts: ir.Contracts, tmp_path: Path
) -> None:
    """Every valid example is; of the invalid ones those that break limits only."""
    compiler = install(PACKAGE) / "typescript" / "bin" / "tsc"
    types = Types(contracts.definitions)
    lines = [f"import type * as types from {json.dumps(TYPES.as_posix())};"]
    expected: dict[int, str] = {}
    for example in contracts.examples:
        definition = contracts.definitions[Key(example.schema)]
        document = example.document.data
        lines.append(
            f"export const e{len(lines)}: types.{definition.name} = {json.dumps(document)};"
        )
        if not types.admits(definition.shape, document):
            assert not example.valid, example.document.path
            expected[len(lines)] = str(example.document.path)
    assert len(lines) > len(expected) > 50
    (tmp_path / "documents.ts").write_text("\n".join(lines) + "\n", encoding="utf-8")
    process = subprocess.run(
        [
            find_node(),
            compiler,
            *OPTIONS,
            "--pretty",
            "false",
            "--module",
            "nodenext",
            "documents.ts",
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    refused = {int(line) for line in PLACE.findall(process.stdout)}
    assert refused == set(expected), process.stdout[-4000:]
