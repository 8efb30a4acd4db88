"""The TypeScript types of a generated package: what is valid must be assignable to them.

Asks the compiler in the `node_modules` of the target `ajv`, one run for all documents.
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

_OPTIONS = [
    "--noEmit",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--noUncheckedIndexedAccess",
    "--pretty",
    "false",
    "--target",
    "es2022",
    "--module",
    "nodenext",
    "--ignoreConfig",
]
_ERROR = re.compile(r"^(?P<file>.+?)\((?P<line>\d+),\d+\): error (?P<words>.+)$", re.MULTILINE)
_FILE = "documents.mts"
_PACKAGES = ("ajv", "typescript")


class TypesJudge:
    """Asks the compiler about documents that are valid; of others types cannot tell."""

    name = "typescript"

    def __init__(self, compiler: Path, folder: Path, contracts: Contracts) -> None:
        self._compiler = compiler
        self._folder = folder
        self._schemas = {item.name: item.schema for item in contracts.definitions.values()}
        self._files = {
            item.name: f"types/{contracts.modules[item.key.path]}.d.ts"
            for item in contracts.definitions.values()
        }

    def verdicts(self, questions: Sequence[Question]) -> list[Verdict]:
        """See `Judge`. Raises `TargetError` when the compiler cannot be run."""
        lines = ['import type * as T from "./types/index.js";']
        lines += [
            f"export const d{index}: T.{item.type} = {json_text(item.document)};"
            for index, item in enumerate(questions)
        ]
        (self._folder / _FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")
        errors, broken = self._errors()
        return [
            self._verdict(errors.get(index + 2), self._broken(item.type, broken))
            for index, item in enumerate(questions)
        ]

    def _broken(self, name: str, errors: Mapping[str, str]) -> str | None:
        """What is wrong with the type itself, or with one that it refers to."""
        if not errors:
            return None
        files = (self._files[found] for found in closure(name, self._schemas))
        return next((errors[file] for file in files if file in errors), None)

    def _errors(self) -> tuple[dict[int, str], dict[str, str]]:
        """The first error of each line, and of each file that is no TypeScript itself."""
        from myspinbot_codegen.targets.ajv.node import find_node  # noqa: PLC0415  # only where it is installed

        # A program that we found, on one that the project installed, without a shell.
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
                lines.setdefault(int(match["line"]), match["words"])
            else:
                files.setdefault(match["file"], f"{match['file']}: {match['words']}")
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
        # TS1xxx are errors of syntax: what we wrote is no TypeScript, whatever the types say.
        return Crash(error) if error.startswith("TS1") else False


@contextmanager
def types(folder: Path, package: str, contracts: Contracts, config: Config) -> Iterator[TypesJudge]:
    """The judge of a package that the target `typescript` wrote."""
    compiler = find_compiler(config)
    if compiler is None:
        raise TargetError("there is no TypeScript compiler", hint="Run `npm ci`.")
    # What is in it is an ES module.
    place = folder / package
    (place / "package.json").write_text(json.dumps({"type": "module"}), encoding="utf-8")
    yield TypesJudge(compiler, place, contracts)


def find_compiler(config: Config) -> Path | None:
    """The compiler that is installed beside AJV, if it is."""
    modules = _modules(config)
    compiler = modules / "typescript" / "bin" / "tsc" if modules else None
    return compiler.resolve() if compiler and compiler.is_file() else None


def installed_versions(config: Config) -> dict[str, str]:
    """The versions of the JavaScript packages that take part."""
    modules = _modules(config)
    manifests = [modules / name / "package.json" for name in _PACKAGES] if modules else []
    return {
        manifest.parent.name: json.loads(manifest.read_text(encoding="utf-8"))["version"]
        for manifest in manifests
        if manifest.is_file()
    }


def _modules(config: Config) -> Path | None:
    """Where the target `ajv` has its packages, if it is among the targets."""
    for target in config.targets:
        if target.name == "ajv":
            return config.root / str(target.options.get("node_modules", "node_modules"))
    return None
