"""Target `schemas`: copies of the schemas and of their examples, with an index by `$id` and title.

The copies are in the package, so that wheels contain them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import PurePosixPath

from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.targets.python_packages import with_packages
from myspinbot_codegen.targets.python_source import literal
from myspinbot_codegen.targets.target import Parts, Request, WholeTarget


class SchemasTarget(WholeTarget):
    """The files under `schemas/`, in the folders of the source, and `schemas/__init__.py`."""

    name = "schemas"
    options: frozenset[str] = frozenset()

    def emit(self, request: Request, parts: Parts) -> Mapping[str, str]:
        """See `Target`."""
        contracts = request.contracts
        files = self.update(request, parts, contracts.documents)
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
        return {**with_packages(request, modules), **files}

    def update(
        self,
        request: Request,
        parts: Parts,  # noqa: ARG002  # there are no parts
        changed: Collection[PurePosixPath],
    ) -> dict[str, str]:
        """See `Updates`. The copies of files and of their examples."""
        contracts = request.contracts
        documents = [contracts.documents[path] for path in changed]
        documents += [example.document for example in contracts.examples]
        return {f"schemas/{document.path}": document.text for document in documents}
