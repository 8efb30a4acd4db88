"""Reads a folder of sources into contracts, held to the rules that nothing can do without.

Used by `opening`. That a version was found sound is kept in the cache: it never changes.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePosixPath

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.config.reader import Config, RulesConfig
from myspinbot_codegen.frontend import understand
from myspinbot_codegen.incremental.code import toolchain
from myspinbot_codegen.incremental.fingerprint import digest
from myspinbot_codegen.incremental.store import Store
from myspinbot_codegen.releases.release import Release
from myspinbot_codegen.source.load import Files, load
from myspinbot_codegen.source.tree import Tree

_KIND = "sound"
_RULES = RulesConfig(("MINIMAL",))


def read_release(
    name: str, config: Config, store: Store, folder: Path, label: str, files: Files | None = None
) -> Release:
    """Read a folder that is laid out like the source folder, or `files` that would lie in it.

    Raises `ConfigError` where there are no sources, `SourceError` for their faults.
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
    texts = (part for item in documents for part in (str(item.path), item.text))
    return digest(toolchain(), tree.id_base, tree.dialect.name, str(tree.formats), *texts)
