"""Target `pydantic`.

Pydantic v2 models by datamodel-code-generator, one module per schema file, imported lazily.

`lowering` writes schemas that the generator expresses exactly, `generate` runs it, `inline` puts
the exact types in.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from ...ir import Contracts
from ...resolve import Key
from ..base import Parts, Request, WholeTarget, packages, support_module
from .generate import generate_modules
from .index import index_module
from .inline import finish_module
from .lowering import PydanticLowering


class PydanticTarget(WholeTarget):
    """Models under `models/` with an index, and what they need under `support/`."""

    name = "pydantic"
    options: frozenset[str] = frozenset()

    def emit(self, request: Request, parts: Parts) -> Mapping[str, str]:  # noqa: ARG002  # it has none
        """See `Target`."""
        lowering = PydanticLowering(request.contracts)
        modules: dict[str, str] = {}
        for path, text in generate_modules(lowering.documents()).items():
            if path.endswith("__init__.py"):
                continue
            source = lowering.sources.get(path)
            modules[f"models/{path}"] = finish_module(
                text,
                header=request.header(*([source] if source else [])),
                docstring=_docstring(request.contracts, source),
                depth=path.count("/") + 1,
                inlines=lowering.inlines,
            )
        modules["models/__init__.py"] = index_module(request)
        modules.update([support_module(request, "model")])
        return {**packages(request, modules, "Generated code."), **modules}


def _docstring(contracts: Contracts, source: PurePosixPath | None) -> str:
    if source is None:
        return "Models of files that refer to each other."
    return f"Model of `{contracts.definitions[Key(source)].name}`."
