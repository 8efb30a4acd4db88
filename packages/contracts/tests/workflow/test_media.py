"""Kinds of files: how they are compared, and that every capability says its own."""

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
def test_a_media_range_holds_what_rfc_9110_says(media: str, wanted: str, within: bool) -> None:
    """A type, its range, and all there is."""
    assert is_within(media, wanted) is within


def test_every_capability_says_which_kinds_of_files_it_takes_and_gives_out() -> None:
    """A property that refers to an artifact without a kind would take a voice for a picture."""
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
