"""Compares two versions: finds candidates for each pair of types, then decides them.

Used by `command`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from operator import attrgetter
from pathlib import PurePosixPath

from myspinbot_codegen.breaking.compatibility import (
    BACKWARD,
    CATEGORIES,
    FORWARD,
    LEVELS,
    SOURCE,
    WIRE,
    breaking_rule,
)
from myspinbot_codegen.breaking.diff.candidate_finder import CandidateFinder
from myspinbot_codegen.breaking.diff.candidates import Difference
from myspinbot_codegen.breaking.diff.generated_names import source_breaks
from myspinbot_codegen.breaking.report import Break, ChannelVerdict, Report, Witness
from myspinbot_codegen.breaking.versions import Versions
from myspinbot_codegen.breaking.wire.channel_changes import channel_breaks
from myspinbot_codegen.breaking.wire.payload_revisions import Revisions
from myspinbot_codegen.breaking.wire.reserved_names import reserved_name_breaks
from myspinbot_codegen.breaking.wire.upgrade_order import channel_verdicts
from myspinbot_codegen.breaking.witness.decide import decide
from myspinbot_codegen.releases.release import Release

TYPE_REMOVED = breaking_rule(
    "WIRE_TYPE_REMOVED",
    "A type of documents is not removed.",
    "Keep the type and mark it as deprecated until no document of it is left.",
)
_MOST_TRIED = 8
_ORDER = attrgetter("file", "line", "column", "rule", "levels", "message")


def compare(
    old: Release,
    new: Release,
    *,
    level: str = "FULL",
    categories: Collection[str] = CATEGORIES,
    rules: Collection[str] | None = None,
) -> list[Break]:
    """Find the breaks between two versions, at a level of `LEVELS`."""
    return list(examine([old], new, level=level, categories=categories, rules=rules).breaks)


def examine(
    old: Sequence[Release],
    new: Release,
    *,
    level: str = "FULL",
    categories: Collection[str] = CATEGORIES,
    rules: Collection[str] | None = None,
    ignore: Collection[str] = (),
) -> Report:
    """Compare with the last of several versions, or at a transitive level with each of them.

    All rules count unless `rules` lists some. Breaks in the files and folders of `ignore`, relative
    to the source folder, are left out.
    """
    releases = list(old) if level.endswith("_TRANSITIVE") else list(old)[-1:]
    ignored = [PurePosixPath(new.folder) / path for path in ignore]
    breaks: list[Break] = []
    channels: list[ChannelVerdict] = []
    for release in releases:
        examination = Examination(Versions(release, new), rules)
        every = examination.breaks(LEVELS[level], categories)
        breaks += sorted((b for b in every if not _is_within(b.file, ignored)), key=_ORDER)
        channels += examination.verdicts(categories)
    return Report(
        tuple(break_ for break_ in breaks if not break_.tolerated),
        tuple(break_ for break_ in breaks if break_.tolerated),
        tuple(channels),
        tuple(release.name for release in releases),
    )


def _is_within(file: str, paths: Collection[PurePosixPath]) -> bool:
    return any(PurePosixPath(file).is_relative_to(path) for path in paths)


class Examination:
    """One comparison of two versions, by all rules or those in `rules`."""

    def __init__(self, versions: Versions, rules: Collection[str] | None = None) -> None:
        self.versions = versions
        self.finder = CandidateFinder(versions)
        self._rules = rules

    def breaks(self, directions: Collection[str], categories: Collection[str]) -> list[Break]:
        """Find all breaks in these directions and categories."""
        breaks: list[Break] = []
        if WIRE in categories:
            breaks += self._document_breaks(directions)
            breaks += self._traffic_breaks(directions)
        if SOURCE in categories and BACKWARD in directions:
            breaks += source_breaks(self.versions)
        return [break_ for break_ in breaks if self._counts(break_.rule)]

    def _counts(self, rule: str) -> bool:
        return self._rules is None or rule in self._rules

    def verdicts(self, categories: Collection[str]) -> Iterator[ChannelVerdict]:
        """The verdicts on channels."""
        return channel_verdicts(self.versions, self.finder) if WIRE in categories else iter(())

    def _traffic_breaks(self, directions: Collection[str]) -> Iterator[Break]:
        versions = self.versions
        for definition in versions.removed:
            if not definition.key.pointer and BACKWARD in directions:
                message = f"the type {definition.name} was removed, so nothing reads its documents"
                yield versions.at_schema(
                    TYPE_REMOVED, message, (BACKWARD,), versions.old, definition
                )
        for break_ in (*reserved_name_breaks(versions), *channel_breaks(versions)):
            levels = tuple(level for level in break_.levels if level in directions)
            if levels:
                yield replace(break_, levels=levels)

    def _document_breaks(self, directions: Collection[str]) -> Iterator[Break]:
        differences = list(self.finder.find_all(directions))
        widened = {difference.readers.type for difference in differences if difference.forward}
        revisions = Revisions(self.versions, widened)
        if FORWARD in directions:
            yield from revisions.breaks()
        tried: dict[tuple[object, ...], list[tuple[Difference, Witness | None]]] = {}

        def is_known(difference: Difference) -> bool:
            known = tried.get(difference.key, [])
            return len(known) == _MOST_TRIED or any(witness for _, witness in known)

        counting = [d for d in differences if self._counts(d.candidate.rule.id)]
        for difference, decision in decide(self.versions, counting, is_known):
            if decision.is_open:
                tried.setdefault(difference.key, []).append((difference, decision.witness))
        for outcomes in tried.values():
            # Only the last one can have a witness.
            yield self._break(*(outcomes[-1] if outcomes[-1][1] else outcomes[0]), revisions)

    def _break(
        self, difference: Difference, witness: Witness | None, revisions: Revisions
    ) -> Break:
        candidate = difference.candidate
        node, pointer = candidate.location()
        readers, writers = ("old", "new") if difference.forward else ("new", "old")
        proof = "" if witness else " (no witness found)"
        message = f"{candidate.message}{proof}: {readers} readers may reject {writers} documents"
        levels = (FORWARD if difference.forward else BACKWARD,)
        definition = node.version.types[node.type]
        break_ = self.versions.at_schema(
            candidate.rule, message, levels, node.version, definition, pointer
        )
        hint = revisions.hint(candidate) if difference.forward else None
        return replace(
            break_,
            hint=hint or break_.hint,
            severity="error" if witness else "warning",
            witness=witness,
            tolerated=difference.forward and revisions.tolerates(candidate),
        )
