"""The data of a report besides diagnostics. Used by every renderer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from myspinbot_codegen.diagnostics.diagnostic import Diagnostic


@dataclass(frozen=True, slots=True)
class Tool:
    """The tool that reports: its name and version, the command, and summaries of known rules."""

    name: str
    version: str
    verb: str
    rules: Mapping[str, str] = field(default_factory=dict)


def fingerprints(diagnostics: Sequence[Diagnostic]) -> Iterator[tuple[Diagnostic, str]]:
    """Yield each diagnostic with a unique fingerprint that is the same after lines move."""
    seen: Counter[str] = Counter()
    for diagnostic in diagnostics:
        about = f"{diagnostic.rule}\0{diagnostic.file}\0{diagnostic.pointer}\0{diagnostic.message}"
        seen[about] += 1
        yield diagnostic, sha256(f"{about}\0{seen[about]}".encode()).hexdigest()
