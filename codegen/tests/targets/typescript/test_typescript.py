"""Target `typescript`: each shape has its type, whatever names and words are in it."""

import subprocess
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from codegen.tests.support.ajv_validators import PACKAGE, write_files

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.source.tree import Document
from myspinbot_codegen.targets.ajv.install import install
from myspinbot_codegen.targets.ajv.node import find_node
from myspinbot_codegen.targets.target import Request
from myspinbot_codegen.targets.typescript import TypeScriptTarget

HERE = PurePosixPath("a/v1/thing.json")
ITSELF = ir.Reference(Key(HERE))


def emit(shapes: Mapping[str, ir.Shape], **more: Any) -> Mapping[str, str]:
    """The files for types of these shapes, each in a file of its own; the first is `ITSELF`.

    `Index` is where the generated index would be.
    """
    folders = {name: "" if name == "Index" else "b/" for name in list(shapes)[1:]}
    paths = [
        HERE,
        *(PurePosixPath(f"{there}{name.lower()}.json") for name, there in folders.items()),
    ]
    definitions = {
        Key(path): ir.Definition(Key(path), name, f"A {name}.", shape, **more)
        for path, (name, shape) in zip(paths, shapes.items(), strict=True)
    }
    contracts = ir.Contracts(
        documents={path: Document(path, "", {}) for path in paths},
        ids={},
        definitions=definitions,
        modules={path: path.with_suffix("") for path in paths},
    )
    return TypeScriptTarget().emit(Request(contracts, {}, "make code", "schemas"), {})


def type_of(shape: ir.Shape) -> str:
    """The type of a shape, as it is written."""
    text = emit({"Thing": shape})["types/a/v1/thing.d.ts"]
    return text.partition("export type Thing =")[2].rpartition(";\n")[0].strip()


def record(*properties: ir.Property, extra: ir.Shape | None = None, name: str = "Inner") -> Any:
    """A record with these properties."""
    return ir.Record(name, "An inner one.", properties, extra)


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (ir.AnyValue(), "JsonValue"),
        (ir.Null(), "null"),
        (ir.Boolean(), "boolean"),
        (ir.Text(max_length=3, secret=True), "string"),
        (ir.Integer(minimum=1), "number"),
        (ir.Number(), "number"),
        (ir.Choice(("a", 'b"', 1, 1.5, True, None)), '"a" | "b\\"" | 1 | 1.5 | true | null'),
        (ir.Choice(()), "never"),
        (ir.Array(ir.Text(), min_items=1), "string[]"),
        (ir.Array(ir.Union((ir.Text(), ir.Null()))), "(string | null)[]"),
        (ir.Array(ir.Array(ir.Choice(("a | b",)))), '"a | b"[][]'),
        (ir.Dictionary(ir.Union((ir.Text(), ir.Null()))), "{ [key: string]: string | null }"),
        (ir.Union((ir.Array(ITSELF), ir.Null())), "Thing[] | null"),
        (ir.Alternatives((ir.Text(), ir.Text(), ir.Number())), "string | number"),
        (ir.Guarded(ir.Array(ir.AnyValue()), {}, "Check"), "JsonValue[]"),
        (record(), "{ [key: string]: never }"),
    ],
)
def test_each_shape_has_its_type(shape: ir.Shape, expected: str) -> None:
    """A type says what a shape can say, and neither undefined nor any."""
    assert type_of(shape) == expected


def test_what_is_optional_may_be_absent_and_is_not_undefined() -> None:
    """A question mark, and nothing else."""
    one = ir.Property("one", ir.Text(), required=True)
    two = ir.Property("two", ir.Union((ir.Text(), ir.Null())), required=False)
    assert type_of(record(one, two)) == "{\n  one: string;\n  two?: string | null;\n}"


@pytest.mark.parametrize("name", ["constructor", "toString"])
def test_what_every_object_inherits_may_be_absent(name: str) -> None:
    """To TypeScript it is there nevertheless, so that the inherited type has to pass."""
    assert f"  {name}?: number | object;\n" in type_of(
        record(ir.Property(name, ir.Number(), required=False))
    )
    assert "object" not in type_of(record(ir.Property(name, ir.Number(), required=True)))


def test_further_properties_admit_those_that_have_names() -> None:
    """TypeScript wants an index to include every member."""
    one = ir.Property("one", ir.Text(), required=True)
    two = ir.Property("two", ir.Boolean(), required=False)
    shape = record(one, two, extra=ir.Number())
    assert "[key: string]: number | string | boolean | undefined;" in type_of(shape)


def test_objects_within_have_names_of_their_own() -> None:
    """Those that the toolchain gave them, with what is said of them."""
    inner = ir.Property("inner", ir.Array(record(name="ThingInner")), required=True)
    text = emit({"Thing": record(inner, name="Thing")})["types/a/v1/thing.d.ts"]
    assert "  inner: ThingInner[];" in text
    assert "/** An inner one. */\nexport type ThingInner = " in text


def test_unions_are_told_apart_by_their_tag() -> None:
    """Each case is a type, and a long union has a line for each."""
    cases = {
        tag: record(
            ir.Property("kind", ir.Choice((tag,)), required=True), name=f"Thing{tag.capitalize()}"
        )
        for tag in ("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota")
    }
    text = emit({"Thing": ir.Tagged("kind", cases)})["types/a/v1/thing.d.ts"]
    assert "export type Thing =\n  | ThingAlpha\n  | ThingBeta\n" in text
    assert '  kind: "alpha";' in text


def test_words_become_comments_and_cannot_end_them() -> None:
    """Descriptions, deprecation, and that a validator decides more."""
    member = ir.Property(
        "one",
        ir.Guarded(ir.Text(), {}, "Check"),
        required=True,
        description="a */ b",
        deprecated=True,
    )
    files = emit({"Thing": record(member)}, schema={"deprecated": True})
    text = files["types/a/v1/thing.d.ts"]
    assert "/**\n * A Thing.\n * @deprecated\n */\nexport type Thing = " in text
    assert "   * a *\\/ b\n   * Its validator decides more than this type can say.\n" in text
    assert text.startswith("// @generated from schemas/a/v1/thing.json\n// Do not edit: ")


def test_files_import_each_other_by_their_places() -> None:
    """Relative, with a suffix, and nothing that is not needed; the index exports all of it."""
    files = emit({"Thing": ir.Array(ir.AnyValue()), "Other": ITSELF, "Index": ir.Null()})
    assert 'import type { Thing } from "../a/v1/thing.js";' in files["types/b/other.d.ts"]
    assert 'import type { JsonValue } from "../../json-value.js";' in files["types/a/v1/thing.d.ts"]
    assert "import" not in files["types/index_.d.ts"]
    for name, place in {
        "Thing": "a/v1/thing",
        "JsonValue": "json-value",
        "Index": "index_",
    }.items():
        assert f'export type {{ {name} }} from "./{place}.js";' in files["types/index.d.ts"]


@pytest.mark.process
@pytest.mark.timeout(300)
def test_the_compiler_takes_whatever_names_there_are(tmp_path: Path) -> None:
    """Types named like those of the language, properties of any text, recursion of every kind."""
    names = ["a-b", "1", "class", "__proto__", 'q"uote', "new\nline", "é", "", "constructor"]
    odd = record(
        *(
            ir.Property(name, ir.Text(), required=bool(index % 2))
            for index, name in enumerate(names)
        ),
        extra=ir.Boolean(),
    )
    shapes: dict[str, ir.Shape] = {
        "Thing": ir.Union((ir.Array(ITSELF), ir.Dictionary(ITSELF), ir.Null())),
        "Record": ir.Dictionary(ir.Array(ir.AnyValue())),
        "Array": ir.Array(ITSELF),
        "Object": odd,
        "Promise": record(ir.Property("self", ITSELF, required=False)),
        "JsonValue": ir.Text(),
        "JsonValue_": ir.Null(),
        "Index": ir.Alternatives((ITSELF, ir.Guarded(ir.AnyValue(), {}, "Check"))),
    }
    files = emit(shapes)
    write_files(tmp_path, files)
    use = """
        import type { Array, JsonValue__, Object, Promise, Record, Thing } from "./types/index.js";
        export const thing: Thing = [null, { a: [] }];
        export const array: Array = [thing];
        export const record: Record = { a: [1, { b: null }] };
        export const promise: Promise[] = [{}, { self: thing }];
        export const json: JsonValue__[] = [thing, array, record];
        // @ts-expect-error  what is required is missing
        export const object: Object = {};
        // @ts-expect-error  undefined is not JSON
        export const nothing: Promise = { self: undefined };
    """
    (tmp_path / "use.mts").write_text(use, encoding="utf-8")
    compiler = install(PACKAGE) / "typescript" / "bin" / "tsc"
    options = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--ignoreConfig"]
    process = subprocess.run(
        [find_node(), compiler, *options, "--module", "nodenext", "use.mts"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 0, process.stdout
