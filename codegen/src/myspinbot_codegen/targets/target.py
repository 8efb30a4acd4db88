"""What a target is.

Implemented by one module or package each, and found by entry points: see `targets`, and
`docs/how-to/add-a-codegen-target.md` in the repository for one from beginning to end.
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
"""For each source file, the texts that a target made of it, by names of the target's choosing."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a target is asked for.

    The contracts, its options, words for the headers of its files, the folder of the configuration,
    and the contracts of the released version, if the configuration names one. `neighbours` are the
    names of all targets that write into the same folder, None where nobody knows them.
    """

    contracts: Contracts
    options: Mapping[str, Any]
    command: str
    source_folder: str
    root: Path = Path()
    baseline: Contracts | None = None
    neighbours: frozenset[str] | None = None

    def header(self, *sources: object) -> str:
        """The lines that open a generated file.

        The marker, the sources, and how to generate it anew.
        """
        names = (
            ", ".join(f"{self.source_folder}/{source}" for source in sources) or self.source_folder
        )
        remedy = f"Do not edit: edit the source, then run `{self.command}`."
        return f"# @generated from {printable(names)}\n# {remedy}\n"

    def opening(self, docstring: str, *sources: object) -> str:
        """The header and the docstring of a Python module."""
        return f'{self.header(*sources)}"""{escape_docstring(docstring)}"""\n\n'


@dataclass(frozen=True, slots=True)
class Refusal:
    """A place that a target cannot honour.

    `pointer` leads into the canonical schema of the type.
    """

    key: Key
    pointer: str
    rule: str
    message: str
    hint: str


class Target(Protocol):
    """Turns contracts into files; reads nothing but its request, and writes nothing.

    A target is found through the entry points of the group `myspinbot_codegen.targets`, and made
    without arguments; `name` is that of its entry point. It is asked for its refusals first; when
    there is one, the run ends with them and nothing is written. Then for the parts of source files:
    a part depends on nothing but the file and those that it refers to, so that it is kept until one
    of them changes. At last for its files, made of all parts. What takes long to import is imported
    by the method that needs it.
    """

    name: str
    options: frozenset[str]

    def refusals(self, request: Request) -> Iterable[Refusal]:
        """What this target cannot honour exactly, none when everything can be."""
        ...

    def parts(self, request: Request, paths: Sequence[PurePosixPath]) -> Parts:
        """The texts made of each of some source files.

        None at all for a target that is quick enough as a whole.

        Raises `TargetError` when the contracts cannot be expressed.
        """
        ...

    def emit(self, request: Request, parts: Parts) -> Mapping[str, str]:
        """Return the text of each file by its POSIX path below the target's output folder.

        Raises `TargetError` when the contracts cannot be expressed.
        """
        ...


@runtime_checkable
class UsesTools(Protocol):
    """What a target has, too, when its files depend on more than its request and its own code."""

    def tools(self, request: Request) -> Iterable[Path]:
        """Files whose content tells one version of a tool from another, `package.json` say."""
        ...


@runtime_checkable
class Explains(Protocol):
    """What a target has, too, when `rules` and `explain` can tell what its refusals are about.

    By the ID of each: what is demanded, and in further paragraphs why, and how to meet it.
    """

    rules: Mapping[str, str]


@runtime_checkable
class Updates(Protocol):
    """What a target has, too, when a change of some files does not concern all that it writes."""

    def update(
        self, request: Request, parts: Parts, changed: Collection[PurePosixPath]
    ) -> Mapping[str, str]:
        """The text of each file that is made of `changed` ones, which were all written before.

        No type has come, gone, or got another name, id or annotation of its own. The request has
        the contracts of `changed` files and of those that they refer to, and their examples, and
        nothing of others; only the parts are those of all.
        """
        ...


class WholeTarget:
    """Base class of targets that refuse nothing and are quick enough as a whole."""

    def refusals(self, request: Request) -> Iterable[Refusal]:  # noqa: ARG002  # nothing to look at
        """See `Target`."""
        return ()

    def parts(self, request: Request, paths: Sequence[PurePosixPath]) -> Parts:  # noqa: ARG002  # the same
        """See `Target`."""
        return {}
