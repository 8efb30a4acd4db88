"""Compiles canonical schemas without files or earlier stages, so that only the compiler is tested.

Used by the tests of the compiled validators.
"""

from collections.abc import Callable, Iterable
from pathlib import PurePosixPath
from typing import Any

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.support.validation import Fault
from myspinbot_codegen.targets.target import Request
from myspinbot_codegen.targets.validators import ValidatorsTarget

Validators = dict[str, Callable[[Any], list[Fault]]]


def make_guarded_type(name: str, schema: Any, path: str = "a.json") -> ir.Definition:
    """Return a type that only its canonical schema defines."""
    return make_exact_type(name, ir.Guarded(ir.AnyValue(), schema, f"{name}Rule"), schema, path)


def make_exact_type(
    name: str, shape: ir.Shape, schema: Any = True, path: str = "a.json"
) -> ir.Definition:
    """Return a type with a shape."""
    key = Key(PurePosixPath(path), f"/$defs/{name}")
    return ir.Definition(key, name, None, shape, schema)


def make_request(definitions: Iterable[ir.Definition]) -> Request:
    """Return a request to the target."""
    contracts = ir.Contracts({}, {}, {definition.key: definition for definition in definitions})
    return Request(contracts, {}, "make code", "schemas")


def compile_types(*definitions: ir.Definition) -> Validators:
    """Return the table of validators of the generated module."""
    target, request = ValidatorsTarget(), make_request(definitions)
    paths = sorted({definition.key.path for definition in definitions})
    text = target.emit(request, target.parts(request, paths))["validators/compiled.py"]
    # The original support code in place of its copy.
    scope: dict[str, Any] = {"__package__": "myspinbot_codegen.validators", "__name__": "compiled"}
    exec(compile(text, "compiled.py", "exec"), scope)
    validators: Validators = scope["VALIDATORS"]
    return validators


def list_faults(schema: Any, document: Any, **others: Any) -> list[Fault]:
    """Return the errors of a document; `others` are schemas that the schema may refer to."""
    schemas = {"It": schema, **others}
    return compile_types(*(make_guarded_type(name, body) for name, body in schemas.items()))["It"](
        document
    )
