"""Target `schemas`.

Copies the schemas and the examples beside them into the package, with an index by `$id` and title,
so that wheels hold them.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..resolve import Key
from .base import Parts, Request, WholeTarget, packages
from .pydantic.lowering import literal


class SchemasTarget(WholeTarget):
    """The files under `schemas/`, as they lie in the source, and `schemas/__init__.py`."""

    name = "schemas"
    options: frozenset[str] = frozenset()

    def emit(self, request: Request, parts: Parts) -> Mapping[str, str]:  # noqa: ARG002  # it has none
        """See `Target`."""
        contracts = request.contracts
        files = {f"schemas/{path}": document.text for path, document in contracts.documents.items()}
        for example in contracts.examples:
            files[f"schemas/{example.document.path}"] = example.document.text
        if contracts.asyncapi is not None:
            files[f"schemas/{contracts.asyncapi.path}"] = contracts.asyncapi.text
        ids = "\n".join(
            f"    {literal(contracts.ids[path])}: {literal(str(path))},"
            for path in sorted(contracts.documents)
        )
        titles = "\n".join(
            f"    {literal(title)}: {literal(contracts.ids[path])},"
            for title, path in sorted(
                (contracts.definitions[Key(path)].name, path) for path in contracts.documents
            )
        )
        opening = request.opening("The schemas as files here: paths by `$id`, and `$id`s by title.")
        index = f"""{opening}\
PATHS = {{
{ids}
}}

IDS = {{
{titles}
}}
"""
        modules = {"schemas/__init__.py": index}
        return {**packages(request, modules, "Generated code."), **modules, **files}
