"""Searches for a document that the writers may send and the readers reject.

Used by `decide`. A value is made for the place of the difference, built into a whole document of
the type, and given to the validators of both versions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from myspinbot_codegen.breaking.diff.candidates import Candidate, Difference, NameStep
from myspinbot_codegen.breaking.diff.constraints import Constraints
from myspinbot_codegen.breaking.report import Witness
from myspinbot_codegen.breaking.witness.samples import Samples

if TYPE_CHECKING:
    from myspinbot_codegen.breaking.witness.validators import Validators

_MOST_VALUES = 400
_MOST_VALUES_BUILT = 12
_DOCUMENTS = 3


@dataclass(frozen=True, slots=True)
class Decision:
    """The result for a candidate: a witness, or whether there may be one that was not found."""

    witness: Witness | None
    is_open: bool


class WitnessSearch:
    """Searches for witnesses in one direction."""

    def __init__(self, validators: Validators) -> None:
        self._validators = validators
        self._samples = Samples(validators.accepts, validators.prefers)

    def decide(self, difference: Difference, probe: int) -> Decision:
        """Search for a document that shows a difference; the search is bounded."""
        self._samples.begin()
        candidate = difference.candidate
        readers = self._validators.of(candidate.readers.version)
        listed = candidate.writers.values
        # If all values are listed and none of them is rejected, there is no difference.
        values = self._values(candidate) if listed is None else iter(candidate.values or listed)
        built = 0
        for value in values:
            errors = readers.probe_errors(probe, value)
            if not errors or not self._validators.accepts(candidate.writers, value):
                continue
            for number in range(_DOCUMENTS):
                document = self._document(candidate, value, number)
                if document and (witness := self._witness(document[0], difference, errors)):
                    return Decision(witness, is_open=True)
            built += 1
            if built == _MOST_VALUES_BUILT:
                break
        return Decision(None, is_open=listed is None or built > 0)

    def _values(self, candidate: Candidate) -> Iterator[Any]:
        tries = self._samples.tries(candidate.writers, candidate.readers)
        return islice(chain(candidate.values, tries), _MOST_VALUES)

    def _document(self, candidate: Candidate, value: Any, number: int) -> tuple[Any] | None:
        """A whole document with the value at its place, as a tuple because it may be null."""
        for place, step in reversed(candidate.route):
            if isinstance(step, NameStep):
                members = self._samples.valid(place.member(value)) if isinstance(value, str) else []
                if not members:
                    return None
                value = {value: members[0]}
                continue
            if isinstance(step, int):
                containers = self._arrays(place, step)
            else:
                containers = self._samples.valid(place.having(must=(step,)), number + 1)
            if not containers:
                return None
            container = containers[min(number, len(containers) - 1)].copy()
            container[step] = value
            value = container
        return (value,)

    def _arrays(self, place: Constraints, index: int) -> list[Any]:
        tries = islice(self._samples.tries(place), _MOST_VALUES)
        return list(islice((a for a in tries if isinstance(a, list) and len(a) > index), 1))

    def _witness(
        self, document: Any, difference: Difference, value_errors: list[str]
    ) -> Witness | None:
        """The document as a witness, if it is one."""
        written, read = difference.writers, difference.readers
        writers, readers = self._validators.of(written.version), self._validators.of(read.version)
        if writers.errors(written.type, document):
            return None
        errors = readers.errors(read.type, document)
        if not errors:
            return None
        verdicts = readers.further_verdicts(read.type, document)
        accepted = writers.further_verdicts(written.type, document).values()
        if not all(accepted) or any(verdicts.values()):
            return None
        # If there are several errors, show one that this difference is about.
        messages = {error.partition(": ")[2] for error in value_errors}
        reasons = (error for error in errors if error.partition(": ")[2] in messages)
        return Witness(
            document,
            written.type,
            read.type,
            written.version.name,
            read.version.name,
            next(reasons, errors[0]),
            ("jsonschema", *sorted(verdicts)),
        )
