"""The example files of a schema: valid ones in full, invalid ones with their first error.

Errors come from the reference validator. That is slow, so they are cached with the parts of the
file; an error belongs to the digest of its example.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.source.tree import Example
from myspinbot_codegen.targets.docs.pages.type_page import examples_of, list_documents, pretty
from myspinbot_codegen.targets.docs.text import blocks as doc

if TYPE_CHECKING:
    from myspinbot_codegen.schema.reference_validator import Reference

_LONGEST = 160


class ExampleErrors:
    """The errors of the invalid examples of a tree; `cached` are earlier results of `dump`."""

    def __init__(self, contracts: ir.Contracts, cached: Iterable[str] = ()) -> None:
        self._contracts = contracts
        self._errors: dict[str, str] = {}
        for text in cached:
            self._errors |= json.loads(text)

    def of(self, name: str, example: Example) -> str:
        """Return the first error of an example of a type."""
        identity = _identity(example)
        if identity not in self._errors:
            error = next(iter(self._reference.type_errors(name, example.document.data)), "")
            self._errors[identity] = _shorten(error)
        return self._errors[identity]

    def dump(self, name: str, examples: Iterable[Example]) -> str:
        """Return the errors of some examples of a type, to be cached."""
        errors = {_identity(each): self.of(name, each) for each in examples if not each.valid}
        return json.dumps(errors, ensure_ascii=False)

    @cached_property
    def _reference(self) -> Reference:
        # Slow to import; the lint stage has imported it whenever an example is new.
        from myspinbot_codegen.schema.reference_validator import Reference  # noqa: PLC0415  # slow to import

        return Reference(self._contracts.definitions.values())


def example_section(
    definition: ir.Definition, examples: Sequence[Example], errors: ExampleErrors
) -> Iterator[doc.Block]:
    """Yield the section with the example files of a type.

    Documents that the schema itself has as examples are not shown again.
    """
    known = {pretty(each) for each in examples_of(definition)}
    valid = [each for each in examples if each.valid and pretty(each.document.data) not in known]
    invalid = [each for each in examples if not each.valid]
    if valid:
        yield doc.Heading(2, ("More valid documents",))
        yield from list_documents([(_case(each), each.document.data) for each in valid])
    if invalid:
        yield doc.Heading(2, ("Invalid documents",))
        yield doc.Bullets(
            tuple(_invalid_example(definition.name, example, errors) for example in invalid)
        )


def _invalid_example(name: str, example: Example, errors: ExampleErrors) -> doc.Line:
    location, _, message = errors.of(name, example).partition(": ")
    suffix = () if location == "$" else (" at ", doc.Code(location))
    return doc.Line((doc.Mark(_case(example)), ": ", message, *suffix))


def _case(example: Example) -> str:
    """Return the case that a file is about: `no name` for `invalid-no-name.json`."""
    stem = example.document.path.name.partition(".")[0]
    return stem.partition("-")[2].replace("-", " ") or stem


def _identity(example: Example) -> str:
    return f"{example.document.path} {example.document.digest}"


def _shorten(error: str) -> str:
    """Return an error on one line, without a long value: its location identifies the value."""
    location, _, message = error.partition(": ")
    if len(message) > _LONGEST and message.startswith(("{", "[")):
        end = max(message.rfind("}"), message.rfind("]"))
        message = f"the value{message[end + 1 :]}"
    if len(message) > 2 * _LONGEST:
        message = f"{message[:_LONGEST].rstrip()} … {message[-_LONGEST:].lstrip()}"
    return f"{location}: {message}"
