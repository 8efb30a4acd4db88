"""Recorded messages of every released version can always be read."""

import json
from importlib.metadata import version
from pathlib import Path

import pytest
from packages.contracts.tests.recording import (
    DIGESTS,
    RECORDED,
    RecordedError,
    channel_of,
    digests,
    message_classes,
    record,
)

from myspinbot_contracts import CHANNELS, decode, decode_json

FILES = sorted(RECORDED.glob("*/*.json"))


@pytest.mark.parametrize(
    "path", FILES, ids=[path.relative_to(RECORDED).as_posix() for path in FILES]
)
def test_a_recorded_message_is_decoded(path: Path) -> None:
    """As an entry and as a frame; one of the present major version with all that it says."""
    entry = json.loads(path.read_text(encoding="utf-8"))
    channel = channel_of(entry["type"])
    message = decode(channel, entry)
    event = json.dumps({**entry, "data": json.loads(entry["data"])})
    assert decode_json(channel, event) == message
    assert message.newer_revision is None
    assert (message.id, message.subject) == (entry["id"], entry["subject"])
    if entry["type"] == message.TYPE:
        assert json.loads(message.to_fields()["data"]) == json.loads(entry["data"])


def test_what_is_recorded_is_never_edited() -> None:
    """A test that was made to pass by editing its data would prove nothing."""
    listed = {}
    for line in (RECORDED / DIGESTS).read_text(encoding="utf-8").splitlines():
        digest, _, name = line.partition("  ")
        listed[name] = digest
    assert digests(RECORDED) == listed


def test_what_was_recorded_still_has_its_place() -> None:
    """All messages of the first release, and every one of them on a channel."""
    recorded = {json.loads(path.read_text(encoding="utf-8"))["type"] for path in FILES}
    assert len(recorded) >= 14
    assert recorded <= {type_ for channel in CHANNELS.values() for type_ in channel.messages}


def test_a_recorded_version_has_every_message() -> None:
    """Types that were added after the recording belong to the next version."""
    found = {path.parent.name for path in FILES}
    assert found
    expected = {cls.TYPE for cls in message_classes()}
    types = {json.loads(path.read_text(encoding="utf-8"))["type"] for path in FILES}
    assert version("myspinbot-contracts") not in found or types == expected, (
        "Raise the version of the contracts, and record its messages when it is released."
    )


def test_a_version_is_recorded_once_and_the_same_whenever_that_is(tmp_path: Path) -> None:
    """One file for each message, each with its digest; the second time is refused."""
    release = version("myspinbot-contracts")
    written = record(tmp_path / "one", release)
    record(tmp_path / "two", release)
    assert {path.stem for path in written} == {
        cls.__name__.removesuffix("Message") for cls in message_classes()
    }
    assert digests(tmp_path / "one") == digests(tmp_path / "two")
    text = (tmp_path / "one" / DIGESTS).read_text(encoding="utf-8")
    assert len(text.splitlines()) == len(written)
    with pytest.raises(RecordedError, match="never edited"):
        record(tmp_path / "one", release)
