"""Compares the media types of artifacts with the media ranges of parameters and inputs.

A property that refers to an artifact can have the annotation `x-media-range`: the media types that
it accepts, as a media range (RFC 9110, section 12.5.1) such as `image/*`.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from myspinbot_contracts import is_valid, schema
from myspinbot_contracts.error_info import make_error

if TYPE_CHECKING:
    from myspinbot_contracts import Capability, ErrorInfo, Workflow


def media_range(property_schema: Mapping[str, Any]) -> str:
    """Return the media types that a property accepts or outputs; `*/*` without the annotation."""
    return str(property_schema.get("x-media-range", "*/*"))


def is_within(media: str, wanted: str) -> bool:
    """Return whether a media type or media range is within another range."""
    return wanted in {"*/*", media} or (wanted.endswith("/*") and media.startswith(wanted[:-1]))


def check_media(
    workflow: "Workflow", capabilities: Iterable["Capability"]
) -> Iterable["ErrorInfo"]:
    """Yield an error for each artifact in a parameter that does not accept its media type.

    `check_workflow` reports all other errors.

    Args:
        workflow: a workflow that its schema accepts.
        capabilities: the capabilities of all planes of the installation.
    """
    catalog = {
        (capability.plane, capability.capability_id): capability for capability in capabilities
    }
    for index, node in enumerate(workflow.nodes):
        capability = catalog.get((node.plane, node.capability_id))
        if capability is None:
            continue
        for name, definition in schema(capability.params_schema).get("properties", {}).items():
            wanted = media_range(definition)
            if wanted == "*/*" or not is_valid("ArtifactRef", node.params.get(name)):
                continue
            content_type = node.params[name]["content_type"]
            if not is_within(content_type, wanted):
                yield make_error(
                    "wrong_media_type",
                    f"The {name} of {node.capability_id} is a file of another type.",
                    expected=f"a file of the media type {wanted}",
                    found=content_type,
                    hint="Upload a file of that type, and refer to its artifact here.",
                    pointer=f"/nodes/{index}/params/{name}",
                )
