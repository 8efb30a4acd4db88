"""Media types: their comparison, and the annotations of every capability."""

import re

import pytest

from myspinbot_contracts import schemas
from myspinbot_contracts.workflow.media import is_within, media_range


@pytest.mark.parametrize(
    ("media", "wanted", "within"),
    [
        ("image/png", "image/*", True),
        ("image/png", "image/png", True),
        ("image/png", "*/*", True),
        ("image/*", "image/*", True),
        ("image/*", "image/png", False),
        ("*/*", "image/*", False),
        ("imagery/png", "image/*", False),
        ("audio/wav", "image/*", False),
    ],
)
def test_a_media_range_follows_rfc_9110(media: str, wanted: str, within: bool) -> None:
    """A type, its range, and the range of everything."""
    assert is_within(media, wanted) is within


def test_every_capability_declares_its_media_types() -> None:
    """Without a media range, a property for a picture would accept a voice."""
    ranges = {
        f"{location} {name}": media_range(known)
        for location, document in schemas().items()
        if "/capabilities/" in location
        for name, known in document.get("properties", {}).items()
        if known.get("$ref", "").endswith("/artifact_ref.schema.json")
    }
    assert len(ranges) >= 7
    kind = re.compile(r"(audio|image|video)/[*]")
    assert {place for place, found in ranges.items() if not kind.fullmatch(found)} == set()
