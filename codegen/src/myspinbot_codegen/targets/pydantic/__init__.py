"""Target `pydantic`: Pydantic v2 models, one module per source file, imported lazily.

`python_types` writes shapes as types, `model_module` puts them into modules, `line_layout` breaks
them into lines.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import PurePosixPath

from myspinbot_codegen.ir.shape_walk import guards
from myspinbot_codegen.targets.pydantic.model_module import ModuleWriter
from myspinbot_codegen.targets.pydantic.models_index import index_module
from myspinbot_codegen.targets.python_packages import support_module, with_packages
from myspinbot_codegen.targets.target import Parts, Refusal, Request

_PART = "model"


class PydanticTarget:
    """Models under `models/` with an index, and support code under `support/`."""

    name = "pydantic"
    options: frozenset[str] = frozenset()
    rules: Mapping[str, str] = {
        "PYDANTIC_GUARD": "Models that cannot express their whole type are used together with the "
        "compiled validators.\n\n"
        "A class cannot express conditions, dependencies between properties, or unions whose "
        "branches cannot be distinguished. Such a model calls its validator, or else it would "
        "accept invalid documents. Add the target `validators` with the same output "
        "folder; or use the lint rules of `STANDARD` to find these types, and write them without "
        "such keywords."
    }

    def refusals(self, request: Request) -> Iterable[Refusal]:
        """See `Target`. A guard calls a compiled validator, which must be generated."""
        if request.neighbours is None or "validators" in request.neighbours:
            return
        for key, definition in sorted(request.contracts.definitions.items()):
            for guard in guards(definition.shape):
                yield Refusal(
                    key,
                    "",
                    "PYDANTIC_GUARD",
                    f"a model alone cannot express all of {guard.name}",
                    'Add the target "validators" with the same output folder: '
                    "models then call it for the rules that they cannot express.",
                )

    def parts(self, request: Request, paths: Sequence[PurePosixPath]) -> Parts:
        """See `Target`. One module a file; files that refer to each other import each other."""
        writer = ModuleWriter(request.contracts)
        return {path: {_PART: writer.text(path)} for path in paths}

    def emit(self, request: Request, parts: Parts) -> Mapping[str, str]:
        """See `Target`."""
        modules = self.update(request, parts, parts)
        modules["models/__init__.py"] = index_module(request)
        modules.update(support_module(request, name) for name in ("json_value", "model"))
        return with_packages(request, modules)

    def update(
        self, request: Request, parts: Parts, changed: Collection[PurePosixPath]
    ) -> dict[str, str]:
        """See `Updates`. The module of each file that has types."""
        return {
            f"models/{request.contracts.modules[path]}.py": request.header(path) + text
            for path in changed
            if (text := parts[path].get(_PART))
        }
