"""The interface of targets.

Each target is a module or package, and is found by an entry point: see `targets`, and
`docs/how-to/add-a-codegen-target.md` in the repository for a complete example.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Protocol, runtime_checkable

from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.targets.python_source import escape_docstring, printable

Parts = Mapping[PurePosixPath, Mapping[str, str]]
"""The texts that a target made of each source file, by names that the target chooses."""


@dataclass(frozen=True, slots=True)
class Request:
    """The input of a target.

    The contracts, the options of the target, words for the headers of its files, the folder of the
    configuration, and the contracts of the released version, if the configuration names one.
    `neighbours` are the names of all targets that write into the same folder, None if unknown.
    """

    contracts: Contracts
    options: Mapping[str, Any]
    command: str
    source_folder: str
    root: Path = Path()
    baseline: Contracts | None = None
    neighbours: frozenset[str] | None = None

    def header(self, *sources: object) -> str:
        """Return the first lines of a generated file: marker, sources, and the command."""
        names = (
            ", ".join(f"{self.source_folder}/{source}" for source in sources) or self.source_folder
        )
        remedy = f"Do not edit: edit the source, then run `{self.command}`."
        return f"# @generated from {printable(names)}\n# {remedy}\n"

    def opening(self, docstring: str, *sources: object) -> str:
        """Return the header and the docstring of a Python module."""
        return f'{self.header(*sources)}"""{escape_docstring(docstring)}"""\n\n'


@dataclass(frozen=True, slots=True)
class Refusal:
    """A location that a target cannot express; `pointer` leads into the canonical schema."""

    key: Key
    pointer: str
    rule: str
    message: str
    hint: str


class Target(Protocol):
    """Turns contracts into files; reads only its request, and writes nothing.

    A target is found through the entry points of the group `myspinbot_codegen.targets`, and made
    without arguments; `name` is the name of its entry point. The toolchain calls `refusals` first;
    if there are any, the run ends with them and nothing is written. Then it calls `parts`: a part
    depends only on its source file and on the files that it refers to, and is cached until one of
    them changes. At last it calls `emit` with all parts. Methods import slow modules themselves.
    """

    name: str
    options: frozenset[str]

    def refusals(self, request: Request) -> Iterable[Refusal]:
        """Yield the locations that this target cannot express exactly."""
        ...

    def parts(self, request: Request, paths: Sequence[PurePosixPath]) -> Parts:
        """Return the texts made of each source file; nothing if `emit` is fast enough alone.

        Raises:
            TargetError: the contracts cannot be expressed.
        """
        ...

    def emit(self, request: Request, parts: Parts) -> Mapping[str, str]:
        """Return the text of each file by its POSIX path below the target's output folder.

        Raises:
            TargetError: the contracts cannot be expressed.
        """
        ...


@runtime_checkable
class UsesTools(Protocol):
    """An optional part of a target whose files depend on more than its request and its code."""

    def tools(self, request: Request) -> Iterable[Path]:
        """Return files whose content identifies the version of a tool, such as `package.json`."""
        ...


@runtime_checkable
class Explains(Protocol):
    """An optional part of a target whose refusals `rules` and `explain` describe.

    By the ID of each: the requirement, and in further paragraphs its reason and remedy.
    """

    rules: Mapping[str, str]


@runtime_checkable
class Updates(Protocol):
    """An optional part of a target that can write only the files affected by a change."""

    def update(
        self, request: Request, parts: Parts, changed: Collection[PurePosixPath]
    ) -> Mapping[str, str]:
        """Return the text of each file that is made of `changed` source files.

        No type is new or gone, or has another name, id or annotation. The request has the contracts
        and the examples of the `changed` files and of those that they refer to, and no others;
        `parts` are the parts of all files.
        """
        ...


class WholeTarget:
    """Base class of targets that refuse nothing and are quick enough as a whole."""

    def refusals(self, request: Request) -> Iterable[Refusal]:  # noqa: ARG002  # nothing is refused
        """See `Target`."""
        return ()

    def parts(self, request: Request, paths: Sequence[PurePosixPath]) -> Parts:  # noqa: ARG002  # there are no parts
        """See `Target`."""
        return {}
