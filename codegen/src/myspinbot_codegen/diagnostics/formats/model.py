"""What a report is made of. Used by every renderer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Protocol


class Finding(Protocol):
    """One fault at a place, whoever found it: see `errors.Finding`."""

    @property
    def file(self) -> str:
        """Path with slashes, as `paths` has made it for the format."""
        ...

    @property
    def line(self) -> int:
        """From 1."""
        ...

    @property
    def column(self) -> int:
        """From 1."""
        ...

    @property
    def pointer(self) -> str:
        """RFC 6901 pointer, empty for the whole file."""
        ...

    @property
    def rule(self) -> str:
        """ID of the rule."""
        ...

    @property
    def severity(self) -> str:
        """`error` or `warning`."""
        ...

    @property
    def message(self) -> str:
        """What is wrong."""
        ...

    @property
    def hint(self) -> str:
        """What to do."""
        ...


@dataclass(frozen=True, slots=True)
class Tool:
    """Who reports: its name and version, the verb, and what each rule is about, as far as known."""

    name: str
    version: str
    verb: str
    rules: Mapping[str, str] = field(default_factory=dict)


def fingerprints(findings: Sequence[Finding]) -> Iterator[tuple[Finding, str]]:
    """Each finding with what stays the same when lines move. No two have the same."""
    seen: Counter[str] = Counter()
    for finding in findings:
        about = f"{finding.rule}\0{finding.file}\0{finding.pointer}\0{finding.message}"
        seen[about] += 1
        yield finding, sha256(f"{about}\0{seen[about]}".encode()).hexdigest()
