"""Type-checks how nodes are joined: each input is met by an output of a fitting type.

Compares the schema of an input property with that of the output property bound to it. Bounds on
lengths and values are left to the check at run time; types, closed sets of values, patterns and
kinds of files are compared here, before a job is accepted.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from myspinbot_contracts import resolve_ref, schema
from myspinbot_contracts.error_info import make_error
from myspinbot_contracts.workflow.media import is_within, media_range

if TYPE_CHECKING:
    from myspinbot_contracts import Capability, ErrorInfo, Node, Workflow

Schema = Mapping[str, Any]
_ANNOTATIONS = frozenset(
    {"$schema", "$id", "title", "description", "default", "examples", "deprecated", "$comment"}
)


def check_inputs(
    pointer: str,
    node: "Node",
    workflow: "Workflow",
    capability: "Capability",
    catalog: Mapping[tuple[str, str], "Capability"],
) -> Iterable["ErrorInfo"]:
    """Yield every fault in the inputs of one node of a workflow."""
    joined = {
        edge.source
        for edge in workflow.edges
        if edge.target == node.node_id and edge.kind == "on_success"
    }
    wanted = schema(capability.input_schema)
    properties: Mapping[str, Schema] = wanted.get("properties", {})
    required = frozenset(wanted.get("required", ()))
    for name in sorted(required - node.inputs.keys()):
        yield make_error(
            "input_missing",
            f"{node.node_id} needs the input {name}, and nothing is bound to it.",
            expected=f"a reference to an output of a node before {node.node_id}",
            hint=_suggest(name, properties[name], capability, node, workflow, catalog),
            pointer=f"{pointer}/inputs",
        )
    nodes = {other.node_id: other for other in workflow.nodes}
    for name, reference in sorted(node.inputs.items()):
        place = f"{pointer}/inputs/{name}"
        if name not in properties and wanted.get("additionalProperties") is False:
            yield make_error(
                "unknown_input",
                f"{capability.capability_id} has no input {name}.",
                expected="one of " + (", ".join(sorted(properties)) or "no input"),
                found=name,
                pointer=place,
            )
            continue
        if reference.node_id not in joined:
            yield make_error(
                "input_without_edge",
                f"The input {name} comes from {reference.node_id}, "
                f"but no on_success edge leads from there to {node.node_id}.",
                expected=f"an edge of kind on_success from {reference.node_id} to {node.node_id}",
                pointer=f"{place}/node_id",
            )
            continue
        # An edge to nowhere and an unknown capability are reported elsewhere.
        source = nodes.get(reference.node_id)
        producer = source and catalog.get((source.plane, source.capability_id))
        if producer:
            yield from _check_binding(
                place,
                producer,
                reference.output,
                properties.get(name, {}),
                capability.input_schema,
                must_exist=name in required,
            )


def _check_binding(
    place: str,
    producer: "Capability",
    output: str,
    wanted: Schema,
    wanted_base: str,
    *,
    must_exist: bool,
) -> Iterable["ErrorInfo"]:
    made = schema(producer.output_schema)
    offered: Mapping[str, Schema] = made.get("properties", {})
    if output not in offered:
        yield make_error(
            "unknown_output",
            f"{producer.capability_id} has no output {output}.",
            expected="one of " + ", ".join(sorted(offered)),
            found=output,
            pointer=f"{place}/output",
        )
    elif not fits(offered[output], producer.output_schema, wanted, wanted_base):
        yield make_error(
            "input_type_mismatch",
            f"The output {output} of {producer.capability_id} does not fit this input.",
            expected=_describe(wanted, wanted_base),
            found=_describe(offered[output], producer.output_schema),
            pointer=f"{place}/output",
        )
    elif must_exist and output not in made.get("required", ()):
        yield make_error(
            "input_not_guaranteed",
            f"{producer.capability_id} may leave out its output {output}, "
            "but this input is required.",
            pointer=f"{place}/output",
        )


def fits(made: Schema, made_base: str, wanted: Schema, wanted_base: str) -> bool:
    """Return whether a value of the schema `made` is of the type that `wanted` asks for.

    Args:
        made: schema of an output property.
        made_base: `$id` of the schema document that `made` stands in.
        wanted: schema of an input property.
        wanted_base: `$id` of the schema document that `wanted` stands in.
    """
    if not is_within(media_range(made), media_range(wanted)):
        return False
    made, made_base = _resolved(made, made_base)
    wanted, wanted_base = _resolved(wanted, wanted_base)
    rules = {name: value for name, value in wanted.items() if not _annotates(name)}
    if not rules or (
        made_base == wanted_base
        and rules == {name: value for name, value in made.items() if not _annotates(name)}
    ):
        return True
    if not _types(made) or not _types(made) <= _types(wanted):
        return False
    if any(name in wanted and made.get(name) != wanted[name] for name in ("pattern", "format")):
        return False
    allowed = _values(wanted)
    if allowed is not None and not (_values(made) or {"any value"}) <= allowed:
        return False
    if "array" in _types(made):
        return fits(made.get("items", {}), made_base, wanted.get("items", {}), wanted_base)
    if "object" in _types(made):
        return wanted.get("additionalProperties") is True and not wanted.get("required")
    return True


def _values(found: Schema) -> set[str] | None:
    """Return the values that a schema lists, or None if it lists none."""
    if "const" in found:
        return {repr(found["const"])}
    return set(map(repr, found["enum"])) if "enum" in found else None


def _types(found: Schema) -> frozenset[str]:
    kind = found.get("type", ())
    names = {kind} if isinstance(kind, str) else set(kind)
    return frozenset(names | {"integer"} if "number" in names else names)


def _resolved(found: Schema, base: str) -> tuple[Schema, str]:
    while "$ref" in found:
        found, base = resolve_ref(base, found["$ref"])
    return found, base


def _annotates(name: str) -> bool:
    return name in _ANNOTATIONS or name.startswith("x-")


def _describe(found: Schema, base: str) -> str:
    resolved, _ = _resolved(found, base)
    title = resolved.get("title")
    kind = resolved.get("type", "any value")
    name = str(title or (kind if isinstance(kind, str) else " or ".join(kind)))
    media = media_range(found)
    return name if media == "*/*" else f"{name} of {media}"


def _suggest(
    name: str,
    wanted: Schema,
    capability: "Capability",
    node: "Node",
    workflow: "Workflow",
    catalog: Mapping[tuple[str, str], "Capability"],
) -> str:
    for other in workflow.nodes:
        producer = catalog.get((other.plane, other.capability_id))
        if producer is None or other.node_id == node.node_id:
            continue
        made = schema(producer.output_schema)
        for output, found in sorted(made.get("properties", {}).items()):
            if fits(found, producer.output_schema, wanted, capability.input_schema):
                return (
                    f'Bind "{name}" to the output {output} of {other.node_id}, '
                    f"with an edge from {other.node_id} to {node.node_id}."
                )
    return "Add a node that makes it."
