"""One version of the contracts, and what its files are called in messages. Used by `breaking`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from myspinbot_codegen.ir.model import Contracts


@dataclass(frozen=True, slots=True)
class Release:
    """A version of the contracts.

    `name` is how it was asked for, `folder` what messages put before the paths of its files.
    """

    name: str
    folder: str
    contracts: Contracts

    def label(self, path: PurePosixPath) -> str:
        """A source file as a user of the command sees it."""
        return str(PurePosixPath(self.folder) / path)
