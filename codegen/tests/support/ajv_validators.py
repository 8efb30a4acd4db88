"""JavaScript validators of canonical schemas, and a Node process that asks them.

The npm package of this repository pins the packages in use.
"""

import json
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.source.tree import Document
from myspinbot_codegen.targets.ajv import AjvTarget
from myspinbot_codegen.targets.ajv.install import install
from myspinbot_codegen.targets.ajv.node import find_node
from myspinbot_codegen.targets.target import Refusal, Request

PACKAGE = Path(__file__).resolve().parents[3] / "packages" / "contracts-js"
PATH = PurePosixPath("a.json")
_ASK = """
import { readFileSync } from "node:fs";
import { validators } from "./validators.mjs";
const questions = JSON.parse(readFileSync(0, "utf8"));
const answers = questions.map(([name, text]) => {
  const valid = validators[name](JSON.parse(text));
  return [valid, validators[name].errors];
});
process.stdout.write(JSON.stringify(answers));
"""


def make_contracts(schemas: Mapping[str, Any], **more: Any) -> ir.Contracts:
    """Return contracts of types that are completely guarded, in one file."""
    definitions = {}
    for name, schema in schemas.items():
        key = Key(PATH, f"/$defs/{name}")
        shape = ir.Guarded(ir.AnyValue(), schema, name)
        definitions[key] = ir.Definition(key, name, None, shape, schema)
    text = json.dumps({"$defs": dict(schemas)})
    documents = {PATH: Document(PATH, text, json.loads(text))}
    return ir.Contracts(documents, {PATH: "https://schemas.test/a.json"}, definitions, **more)


def make_request(schemas: Mapping[str, Any], **options: Any) -> Request:
    """Return a request to the target, with its packages."""
    modules = {"node_modules": str(install(PACKAGE))}
    return Request(make_contracts(schemas), {**modules, **options}, "make code", "schemas")


def generate(schemas: Mapping[str, Any], **options: Any) -> Mapping[str, str]:
    """Return the files of the target."""
    asked = make_request(schemas, **options)
    target = AjvTarget()
    assert not list(target.refusals(asked))
    return target.emit(asked, target.parts(asked, [PATH]))


def list_refusals(schemas: Mapping[str, Any]) -> list[Refusal]:
    """Return the refusals of the target."""
    return list(AjvTarget().refusals(make_request(schemas)))


def write_files(folder: Path, files: Mapping[str, str]) -> None:
    """Write generated files."""
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def ask_validators(folder: Path, questions: Sequence[tuple[str, Any]]) -> list[tuple[bool, Any]]:
    """Return verdict and errors for each type and document."""
    (folder / "ask.mjs").write_text(_ASK, encoding="utf-8")
    texts = json.dumps([[name, json.dumps(document)] for name, document in questions])
    process = subprocess.run(
        [find_node(), "ask.mjs"],
        cwd=folder,
        input=texts,
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 0, process.stderr[-4000:]
    return [(valid, errors) for valid, errors in json.loads(process.stdout)]


def judge_documents(
    folder: Path, schemas: Mapping[str, Any], questions: Sequence[tuple[str, Any]]
) -> list[bool]:
    """Generate validators, and return their verdicts."""
    write_files(folder, generate(schemas))
    return [valid for valid, _ in ask_validators(folder, questions)]
