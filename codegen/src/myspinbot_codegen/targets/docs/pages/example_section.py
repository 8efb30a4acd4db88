"""The examples beside a schema: valid ones in full, invalid ones with what is wrong.

What is wrong is asked of the reference validator. That is slow, so the answers are kept with the
parts of the file; an answer holds for the text that it was given for.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.source.tree import Example
from myspinbot_codegen.targets.docs.pages.type_page import examples_of, pretty, shown
from myspinbot_codegen.targets.docs.text import blocks as doc

if TYPE_CHECKING:
    from myspinbot_codegen.schema.reference_validator import Reference

_LONGEST = 160


class Faults:
    """What is wrong with the invalid examples of a tree; `kept` are earlier answers."""

    def __init__(self, contracts: ir.Contracts, kept: Iterable[str] = ()) -> None:
        self._contracts = contracts
        self._kept: dict[str, str] = {}
        for text in kept:
            self._kept |= json.loads(text)

    def of(self, name: str, example: Example) -> str:
        """The first thing that is wrong with an example of a type."""
        place = _place(example)
        if place not in self._kept:
            fault = next(iter(self._reference.faults(name, example.document.data)), "")
            self._kept[place] = _short(fault)
        return self._kept[place]

    def text(self, name: str, examples: Iterable[Example]) -> str:
        """The answers about some examples of a type, to be kept."""
        answers = {_place(each): self.of(name, each) for each in examples if not each.valid}
        return json.dumps(answers, ensure_ascii=False)

    @cached_property
    def _reference(self) -> Reference:
        # Slow to import. The lint stage has done so wherever there is anything new to ask.
        from myspinbot_codegen.schema.reference_validator import Reference  # noqa: PLC0415  # see above

        return Reference(self._contracts.definitions.values())


def corpus(
    definition: ir.Definition, examples: Sequence[Example], faults: Faults
) -> Iterator[doc.Block]:
    """The part of a page with the examples beside the schema of a type.

    Documents that the schema itself gives as examples are not shown again.
    """
    known = {pretty(each) for each in examples_of(definition)}
    valid = [each for each in examples if each.valid and pretty(each.document.data) not in known]
    invalid = [each for each in examples if not each.valid]
    if valid:
        yield doc.Heading(2, ("More valid documents",))
        yield from shown([(_case(each), each.document.data) for each in valid])
    if invalid:
        yield doc.Heading(2, ("Invalid documents",))
        yield doc.Bullets(tuple(_wrong(definition.name, example, faults) for example in invalid))


def _wrong(name: str, example: Example, faults: Faults) -> doc.Line:
    place, _, fault = faults.of(name, example).partition(": ")
    where = () if place == "$" else (" at ", doc.Code(place))
    return doc.Line((doc.Mark(_case(example)), ": ", fault, *where))


def _case(example: Example) -> str:
    """What a file is an example of: `invalid-no-name.json` of `no name`."""
    stem = example.document.path.name.partition(".")[0]
    return stem.partition("-")[2].replace("-", " ") or stem


def _place(example: Example) -> str:
    return f"{example.document.path} {example.document.digest}"


def _short(fault: str) -> str:
    """A fault on one line; a whole document in it is left out, its place says which one it is."""
    place, _, message = fault.partition(": ")
    if len(message) > _LONGEST and message.startswith(("{", "[")):
        end = max(message.rfind("}"), message.rfind("]"))
        message = f"the value{message[end + 1 :]}"
    if len(message) > 2 * _LONGEST:
        message = f"{message[:_LONGEST].rstrip()} … {message[-_LONGEST:].lstrip()}"
    return f"{place}: {message}"
