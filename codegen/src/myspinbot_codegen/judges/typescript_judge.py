"""Judges with generated TypeScript types: valid documents must be assignable to them.

Runs the compiler in the `node_modules` of the target `ajv` once for all documents.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from myspinbot_codegen.config.reader import Config
from myspinbot_codegen.diagnostics.errors import TargetError
from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.judges.question import Crash, Question, Verdict, json_text
from myspinbot_codegen.spec.canonical_walk import closure

_OPTIONS = (
    *("--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"),
    *("--pretty", "false", "--target", "es2022", "--module", "nodenext", "--ignoreConfig"),
)
_ERROR = re.compile(r"^(?P<file>.+?)\((?P<line>\d+),\d+\): error (?P<message>.+)$", re.MULTILINE)
_FILE = "documents.mts"
_PACKAGES = ("ajv", "typescript")


class TypesJudge:
    """Asks the compiler about valid documents; types cannot decide about others."""

    name = "typescript"

    def __init__(self, compiler: Path, folder: Path, contracts: Contracts) -> None:
        self._compiler = compiler
        self._folder = folder
        self._schemas = {
            definition.name: definition.schema for definition in contracts.definitions.values()
        }
        self._files = {
            definition.name: f"types/{contracts.modules[definition.key.path]}.d.ts"
            for definition in contracts.definitions.values()
        }

    def verdicts(self, questions: Sequence[Question]) -> list[Verdict]:
        """Return the verdicts; see `Judge`.

        Raises:
            TargetError: The compiler cannot be run.
        """
        lines = ['import type * as T from "./types/index.js";']
        lines += [
            f"export const d{index}: T.{question.type} = {json_text(question.document)};"
            for index, question in enumerate(questions)
        ]
        (self._folder / _FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")
        errors, broken = self._errors()
        return [
            self._verdict(errors.get(index + 2), self._type_error(question.type, broken))
            for index, question in enumerate(questions)
        ]

    def _type_error(self, name: str, errors: Mapping[str, str]) -> str | None:
        """Return an error in the type itself, or in one that it refers to."""
        if not errors:
            return None
        files = (self._files[type_] for type_ in closure(name, self._schemas))
        return next((errors[file] for file in files if file in errors), None)

    def _errors(self) -> tuple[dict[int, str], dict[str, str]]:
        """Return the first error of each document line and of each broken type file."""
        from myspinbot_codegen.targets.ajv.node import find_node  # noqa: PLC0415  # only where it is installed

        process = subprocess.run(  # noqa: S603  # a program that we found, without a shell
            [find_node(), str(self._compiler), *_OPTIONS, _FILE],
            cwd=self._folder,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        lines: dict[int, str] = {}
        files: dict[str, str] = {}
        for match in _ERROR.finditer(process.stdout):
            if match["file"] == _FILE:
                lines.setdefault(int(match["line"]), match["message"])
            else:
                files.setdefault(match["file"], f"{match['file']}: {match['message']}")
        if process.returncode and not lines and not files:
            raise TargetError(
                f"the compiler fails: {(process.stdout + process.stderr).strip()[-600:]}",
                hint="Run `npm ci` where AJV is installed.",
            )
        return lines, files

    @staticmethod
    def _verdict(error: str | None, broken: str | None) -> Verdict:
        if broken is not None:
            return Crash(broken)
        if error is None:
            return True
        # TS1xxx are syntax errors: the generated file is not TypeScript.
        return Crash(error) if error.startswith("TS1") else False


@contextmanager
def open_types_judge(
    folder: Path, package: str, contracts: Contracts, config: Config
) -> Iterator[TypesJudge]:
    """Open the judge of a package that the target `typescript` wrote."""
    compiler = find_compiler(config)
    if compiler is None:
        raise TargetError("there is no TypeScript compiler", hint="Run `npm ci`.")
    # The files are ES modules.
    (folder / package / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    yield TypesJudge(compiler, folder / package, contracts)


def find_compiler(config: Config) -> Path | None:
    """Return the TypeScript compiler installed with AJV, if there is one."""
    modules = _modules(config)
    compiler = modules / "typescript" / "bin" / "tsc" if modules else None
    return compiler.resolve() if compiler and compiler.is_file() else None


def installed_versions(config: Config) -> dict[str, str]:
    """Return the versions of the JavaScript packages in use."""
    modules = _modules(config)
    manifests = [modules / name / "package.json" for name in _PACKAGES] if modules else []
    return {
        manifest.parent.name: json.loads(manifest.read_text(encoding="utf-8"))["version"]
        for manifest in manifests
        if manifest.is_file()
    }


def _modules(config: Config) -> Path | None:
    """Return the `node_modules` of the target `ajv`, if it is configured."""
    for target in config.targets:
        if target.name == "ajv":
            return config.root / str(target.options.get("node_modules", "node_modules"))
    return None
