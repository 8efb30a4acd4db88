"""Compares kinds of files: what a parameter or an input takes, and what an artifact is.

A property that refers to an artifact says in the annotation `x-media-range` which media types its
bytes may have, as a media range (RFC 9110, section 12.5.1) such as `image/*`.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from myspinbot_contracts import is_valid, schema
from myspinbot_contracts.error_info import make_error

if TYPE_CHECKING:
    from myspinbot_contracts import Capability, ErrorInfo, Workflow


def media_range(property_schema: Mapping[str, Any]) -> str:
    """Return the media types that a property takes or gives out; `*/*` if it does not say."""
    return str(property_schema.get("x-media-range", "*/*"))


def is_within(media: str, wanted: str) -> bool:
    """Return whether a media type, or each one of a media range, is within another range."""
    return wanted in {"*/*", media} or (wanted.endswith("/*") and media.startswith(wanted[:-1]))


def check_media(
    workflow: "Workflow", capabilities: Iterable["Capability"]
) -> Iterable["ErrorInfo"]:
    """Yield a fault for each artifact in a parameter that does not take its kind of file.

    Anything else that may be wrong with the workflow is for `check_workflow` to say.

    Args:
        workflow: a workflow that its schema accepts.
        capabilities: what the planes of the installation can do.
    """
    catalog = {(found.plane, found.capability_id): found for found in capabilities}
    for index, node in enumerate(workflow.nodes):
        capability = catalog.get((node.plane, node.capability_id))
        if capability is None:
            continue
        for name, known in schema(capability.params_schema).get("properties", {}).items():
            wanted = media_range(known)
            if wanted == "*/*" or not is_valid("ArtifactRef", node.params.get(name)):
                continue
            found = node.params[name]["content_type"]
            if not is_within(found, wanted):
                yield make_error(
                    "wrong_media_type",
                    f"The {name} of {node.capability_id} is a file of another kind.",
                    expected=f"a file of the media type {wanted}",
                    found=found,
                    hint="Upload a file of that kind, and name its artifact here.",
                    pointer=f"/nodes/{index}/params/{name}",
                )
