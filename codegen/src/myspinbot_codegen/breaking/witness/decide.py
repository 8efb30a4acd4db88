"""Decides differences, with one set of validators for all of them. Used by `examine` and `wire`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from myspinbot_codegen.breaking.diff.candidates import Candidate, Difference
from myspinbot_codegen.breaking.versions import Versions
from myspinbot_codegen.breaking.witness.witness_search import Decision, WitnessSearch


def decide(
    versions: Versions,
    differences: Sequence[Difference],
    is_known: Callable[[Difference], bool],
) -> Iterator[tuple[Difference, Decision]]:
    """Each difference with its decision; those that `is_known` needs no more are skipped."""
    if not differences:
        return
    from myspinbot_codegen.breaking.witness.validators import Validators  # noqa: PLC0415  # imports `jsonschema`

    probes: dict[bool, list[Any]] = {True: [], False: []}
    numbers = []
    for difference in differences:
        listed = probes[difference.forward]
        numbers.append(len(listed))
        listed.append(_probe(difference.candidate))
    validators = Validators(versions, probes)
    searches = {forward: WitnessSearch(validators) for forward in (True, False)}
    for difference, number in zip(differences, numbers, strict=True):
        if not is_known(difference):
            yield difference, searches[difference.forward].decide(difference, number)


def _probe(candidate: Candidate) -> Any:
    """The part of the readers' schema that a candidate is about."""
    keywords = candidate.readers.keywords
    part = {keyword: keywords[keyword] for keyword in candidate.keywords if keyword in keywords}
    return part or candidate.readers.schema
