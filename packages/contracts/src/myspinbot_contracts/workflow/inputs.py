"""Type check of the connections between nodes: each input gets an output of a compatible type.

Compares the schema of an input property with that of the output property bound to it. Types, enums,
patterns and media types are compared here, before a job is accepted; limits of lengths and numbers
are checked at run time.
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
    """Yield every error in the inputs of one node of a workflow."""
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
            f"{node.node_id} needs the input {name}, but nothing is bound to it.",
            expected=f"a reference to an output of a node before {node.node_id}",
            hint=_suggest(name, properties[name], capability, node, workflow, catalog),
            pointer=f"{pointer}/inputs",
        )
    nodes = {source.node_id: source for source in workflow.nodes}
    for name, reference in sorted(node.inputs.items()):
        location = f"{pointer}/inputs/{name}"
        if name not in properties and wanted.get("additionalProperties") is False:
            yield make_error(
                "unknown_input",
                f"{capability.capability_id} has no input {name}.",
                expected="one of " + (", ".join(sorted(properties)) or "no input"),
                found=name,
                pointer=location,
            )
            continue
        if reference.node_id not in joined:
            yield make_error(
                "input_without_edge",
                f"The input {name} comes from {reference.node_id}, "
                f"but no on_success edge leads from there to {node.node_id}.",
                expected=f"an edge of kind on_success from {reference.node_id} to {node.node_id}",
                pointer=f"{location}/node_id",
            )
            continue
        # Another check reports an unknown node or capability.
        source = nodes.get(reference.node_id)
        producer = source and catalog.get((source.plane, source.capability_id))
        if producer:
            yield from _check_binding(
                location,
                producer,
                reference.output,
                properties.get(name, {}),
                capability.input_schema,
                must_exist=name in required,
            )


def _check_binding(
    location: str,
    producer: "Capability",
    output: str,
    wanted: Schema,
    wanted_base: str,
    *,
    must_exist: bool,
) -> Iterable["ErrorInfo"]:
    output_schema = schema(producer.output_schema)
    offered: Mapping[str, Schema] = output_schema.get("properties", {})
    if output not in offered:
        yield make_error(
            "unknown_output",
            f"{producer.capability_id} has no output {output}.",
            expected="one of " + ", ".join(sorted(offered)),
            found=output,
            pointer=f"{location}/output",
        )
    elif not fits(offered[output], producer.output_schema, wanted, wanted_base):
        yield make_error(
            "input_type_mismatch",
            f"The output {output} of {producer.capability_id} does not fit this input.",
            expected=_describe(wanted, wanted_base),
            found=_describe(offered[output], producer.output_schema),
            pointer=f"{location}/output",
        )
    elif must_exist and output not in output_schema.get("required", ()):
        yield make_error(
            "input_not_guaranteed",
            f"{producer.capability_id} may leave out its output {output}, "
            "but this input is required.",
            pointer=f"{location}/output",
        )


def fits(offered: Schema, offered_base: str, wanted: Schema, wanted_base: str) -> bool:
    """Return whether values of the schema `offered` have the type of the schema `wanted`.

    Args:
        offered: schema of an output property.
        offered_base: `$id` of the schema document that contains `offered`.
        wanted: schema of an input property.
        wanted_base: `$id` of the schema document that contains `wanted`.
    """
    if not is_within(media_range(offered), media_range(wanted)):
        return False
    offered, offered_base = _resolve(offered, offered_base)
    wanted, wanted_base = _resolve(wanted, wanted_base)
    keywords = _constraints(wanted)
    if not keywords or (offered_base == wanted_base and keywords == _constraints(offered)):
        return True
    if not _types(offered) or not _types(offered) <= _types(wanted):
        return False
    if any(name in wanted and offered.get(name) != wanted[name] for name in ("pattern", "format")):
        return False
    allowed = _values(wanted)
    if allowed is not None and not (_values(offered) or {"any value"}) <= allowed:
        return False
    if "array" in _types(offered):
        return fits(offered.get("items", {}), offered_base, wanted.get("items", {}), wanted_base)
    if "object" in _types(offered):
        return wanted.get("additionalProperties") is True and not wanted.get("required")
    return True


def _constraints(node: Schema) -> Schema:
    """Return the keywords of a schema without its annotations."""
    return {
        name: value
        for name, value in node.items()
        if name not in _ANNOTATIONS and not name.startswith("x-")
    }


def _values(node: Schema) -> set[str] | None:
    """Return the values that a schema lists, or None if it lists none."""
    if "const" in node:
        return {repr(node["const"])}
    return set(map(repr, node["enum"])) if "enum" in node else None


def _types(node: Schema) -> frozenset[str]:
    kind = node.get("type", ())
    names = {kind} if isinstance(kind, str) else set(kind)
    return frozenset(names | {"integer"} if "number" in names else names)


def _resolve(node: Schema, base: str) -> tuple[Schema, str]:
    while "$ref" in node:
        node, base = resolve_ref(base, node["$ref"])
    return node, base


def _describe(node: Schema, base: str) -> str:
    resolved, _ = _resolve(node, base)
    title = resolved.get("title")
    kind = resolved.get("type", "any value")
    name = str(title or (kind if isinstance(kind, str) else " or ".join(kind)))
    media = media_range(node)
    return name if media == "*/*" else f"{name} of {media}"


def _suggest(
    name: str,
    wanted: Schema,
    capability: "Capability",
    node: "Node",
    workflow: "Workflow",
    catalog: Mapping[tuple[str, str], "Capability"],
) -> str:
    for source in workflow.nodes:
        producer = catalog.get((source.plane, source.capability_id))
        if producer is None or source.node_id == node.node_id:
            continue
        output_schema = schema(producer.output_schema)
        for output, offered in sorted(output_schema.get("properties", {}).items()):
            if fits(offered, producer.output_schema, wanted, capability.input_schema):
                return (
                    f'Bind "{name}" to the output {output} of {source.node_id}, '
                    f"with an edge from {source.node_id} to {node.node_id}."
                )
    return "Add a node that makes it."
