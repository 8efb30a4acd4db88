"""A version of the contracts, read from a folder or an archive and checked by `MINIMAL` rules.

Used by `opening` and `breaking`. The cache records that a version has no errors.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.config.reader import Config, RulesConfig
from myspinbot_codegen.frontend import understand
from myspinbot_codegen.incremental.code import toolchain
from myspinbot_codegen.incremental.fingerprint import digest
from myspinbot_codegen.incremental.store import Store
from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.source.load import Files, load
from myspinbot_codegen.source.tree import Tree

_KIND = "sound"
_RULES = RulesConfig(("MINIMAL",))


@dataclass(frozen=True, slots=True)
class Release:
    """A version of the contracts.

    `name` is the location that was given, `folder` the prefix of its files in messages.
    """

    name: str
    folder: str
    contracts: Contracts

    def label(self, path: PurePosixPath) -> str:
        """Return the path of a source file in messages."""
        return str(PurePosixPath(self.folder) / path)


def read_release(
    name: str, config: Config, store: Store, folder: Path, label: str, files: Files | None = None
) -> Release:
    """Read a folder with the layout of the source folder, or `files` as if they were in it.

    Raises:
        ConfigError: there are no sources.
        SourceError: the sources have errors.
    """
    asyncapi = config.source.asyncapi
    if asyncapi is not None and not (
        (folder / asyncapi).exists() if files is None else PurePosixPath(asyncapi) in files
    ):
        asyncapi = None
    source = replace(config.source, folder=folder, asyncapi=asyncapi)
    tree = load(source, config.root, files=files, label=label)
    key = _key(tree)
    is_sound = store.get(_KIND, key) is not None
    contracts = understand(Analysis(tree), None if is_sound else _RULES).contracts
    if not is_sound:
        store.put(_KIND, key, value=True)
    return Release(name, label, contracts)


def _key(tree: Tree) -> str:
    documents = [*tree.sources(), *(example.document for example in tree.examples)]
    texts = (part for document in documents for part in (str(document.path), document.text))
    return digest(toolchain(), tree.id_base, tree.dialect.name, str(tree.formats), *texts)
