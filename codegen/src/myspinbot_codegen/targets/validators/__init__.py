"""Target `validators`.

One compiled function per type by fastjsonschema, in one module that is imported on first use.

`lowering` writes the contracts as schemas that fastjsonschema honours; `compiler` makes the code
small and its errors precise.
"""

from __future__ import annotations

from collections.abc import Mapping

from ...resolve import Key
from ..base import Parts, Request, WholeTarget, packages, support_module
from .compiler import compile_functions
from .index import index_module
from .lowering import lower_definitions


class ValidatorsTarget(WholeTarget):
    """`validators/compiled.py` with a function per type, and what it needs under `support/`."""

    name = "validators"
    options: frozenset[str] = frozenset()

    def emit(self, request: Request, parts: Parts) -> Mapping[str, str]:  # noqa: ARG002  # it has none
        """See `Target`."""
        contracts = request.contracts
        ids = {
            id_: contracts.definitions[Key(path)].name
            for path, id_ in sorted(contracts.ids.items())
        }
        functions = compile_functions(lower_definitions(contracts), ids)
        compiled = (
            request.opening("Compiled validators: each returns the faults it finds.") + functions
        )
        modules = {
            "validators/__init__.py": index_module(request),
            "validators/compiled.py": compiled,
        }
        modules.update([support_module(request, "validation")])
        return {**packages(request, modules, "Generated code."), **modules}
