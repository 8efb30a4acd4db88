"""Turns the refusals of targets into diagnostics with a location in a source. Used by `emit`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

from myspinbot_codegen.diagnostics.diagnostic import Diagnostic
from myspinbot_codegen.ir.model import Contracts, Definition
from myspinbot_codegen.source.tree import Document
from myspinbot_codegen.spec.pointer import join, lookup, tokens
from myspinbot_codegen.targets.target import Refusal


def locate_refusals(
    contracts: Contracts, source_folder: str, refusals: Iterable[Refusal]
) -> list[Diagnostic]:
    """Return the diagnostic of each refusal, at the source of the canonical schema."""
    return [
        _diagnostic(
            refusal,
            contracts.documents[refusal.key.path],
            contracts.definitions[refusal.key],
            source_folder,
        )
        for refusal in refusals
    ]


def _diagnostic(
    refusal: Refusal, document: Document, definition: Definition, source_folder: str
) -> Diagnostic:
    from myspinbot_codegen.source.locations import locate  # noqa: PLC0415  # only errors need the parser with lines

    pointer = _source_pointer(refusal.pointer, document, definition)
    line, column = locate(document, pointer)
    return Diagnostic(
        file=str(PurePosixPath(source_folder) / document.path),
        line=line,
        column=column,
        pointer=pointer,
        rule=refusal.rule,
        message=refusal.message,
        hint=refusal.hint,
    )


def _source_pointer(pointer: str, document: Document, definition: Definition) -> str:
    """Return the source of a location in a canonical schema, or the closest one around it."""
    known, rest = pointer, list[str]()
    while known and known not in definition.origins:
        known, _, token = known.rpartition("/")
        rest.insert(0, token)
    source = definition.origins.get(known, definition.key.pointer)
    for token in tokens("/" + "/".join(rest)) if rest else []:
        further = join(source, token)
        try:
            lookup(document.data, further)
        except (LookupError, TypeError, ValueError):
            break
        source = further
    return source
