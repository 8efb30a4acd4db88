"""Files recognised by their bytes: each accepted kind, and all other content."""

import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from services.api.tests.support import picture, voice

from myspinbot_api.media.accepted_media import NotAccepted
from myspinbot_api.media.pictures import MAX_PIXELS
from myspinbot_api.media.sniffer import sniff


def mp3(frames: int = 40) -> bytes:
    """Return MPEG-1 layer III frames of silence: 128 kbit/s, 44.1 kHz, stereo."""
    return (b"\xff\xfb\x90\x00" + bytes(413)) * frames


def flac(samples: int = 44100) -> bytes:
    """Return the header of a FLAC file: 44.1 kHz, mono, 16 bits."""
    packed = (44100 << 44) | (0 << 41) | (15 << 36) | samples
    info = struct.pack(">HH", 4096, 4096) + bytes(6) + packed.to_bytes(8, "big") + bytes(16)
    return b"fLaC" + bytes([0x80]) + len(info).to_bytes(3, "big") + info + bytes(64)


def ogg(seconds: int = 2) -> bytes:
    """Return an Ogg Opus file of two pages."""
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 0, 48000, 0, 0)
    tags = b"OpusTags" + struct.pack("<I", 4) + b"test" + struct.pack("<I", 0)

    def page(number: int, flags: int, granule: int, packet: bytes) -> bytes:
        header = struct.pack("<4sBBqIIIB", b"OggS", 0, flags, granule, 7, number, 0, 1)
        return header + bytes([len(packet)]) + packet

    return page(0, 2, 0, head) + page(1, 0, 0, tags) + page(2, 4, 48000 * seconds, bytes(20))


def m4a(*, handler: bytes = b"soun") -> bytes:
    """Return an MP4 file with one track of two seconds."""

    def box(kind: bytes, *parts: bytes) -> bytes:
        body = b"".join(parts)
        return struct.pack(">I4s", 8 + len(body), kind) + body

    # Elementary stream: tag 3 with its identity, tag 4 with type 0x40 and the bit rates.
    stream = bytes([3, 18, 0, 1, 0, 4, 13, 0x40, 0x15]) + bytes(11)
    sound = struct.pack(">HHHHI", 2, 16, 0, 0, 44100 << 16)
    entry = box(b"mp4a", bytes(6), b"\0\1", bytes(8), sound, box(b"esds", bytes(4), stream))
    table = box(b"stbl", box(b"stsd", bytes(4), struct.pack(">I", 1), entry))
    media = box(
        b"mdia",
        box(b"mdhd", bytes(12), struct.pack(">II", 44100, 88200), bytes(4)),
        box(b"hdlr", bytes(8), handler, bytes(13)),
        box(b"minf", table),
    )
    movie = box(
        b"moov",
        box(b"mvhd", bytes(12), struct.pack(">II", 1000, 2000), bytes(80)),
        box(b"trak", media),
    )
    return box(b"ftyp", b"M4A ", bytes(4), b"M4A mp42") + movie + box(b"mdat", bytes(32))


@pytest.mark.parametrize(
    ("data", "content_type", "suffix"),
    [
        (picture(), "image/png", ".png"),
        (picture(kind="JPEG"), "image/jpeg", ".jpg"),
        (picture(kind="WEBP"), "image/webp", ".webp"),
        (voice(), "audio/wav", ".wav"),
        (mp3(), "audio/mpeg", ".mp3"),
        (flac(), "audio/flac", ".flac"),
        (ogg(), "audio/ogg", ".ogg"),
        (m4a(), "audio/mp4", ".m4a"),
    ],
)
def test_each_kind_is_recognised_by_its_bytes(data: bytes, content_type: str, suffix: str) -> None:
    """The type and the ending of the key."""
    found = sniff(io.BytesIO(data))
    assert (found.content_type, found.suffix) == (content_type, suffix)


@pytest.mark.parametrize(
    ("data", "seconds"), [(voice(2.0), 2), (flac(), 1), (ogg(2), 2), (m4a(), 2), (mp3(), 1.04)]
)
def test_the_length_of_a_sound_is_read(data: bytes, seconds: float) -> None:
    """From headers alone."""
    media = sniff(io.BytesIO(data)).media.model_dump()
    assert media["duration_seconds"] == pytest.approx(seconds, rel=0.05)


def test_a_video_is_not_a_sound() -> None:
    """An MP4 file with a video track is not a voice sample."""
    with pytest.raises(NotAccepted) as refused:
        sniff(io.BytesIO(m4a(handler=b"vide")))
    assert refused.value.code == "unsupported_media"


def test_a_picture_of_too_many_pixels_is_refused_before_it_is_decoded() -> None:
    """Its header is enough."""
    side = int(MAX_PIXELS**0.5) + 1
    with pytest.raises(NotAccepted) as refused:
        sniff(io.BytesIO(picture(side, side)))
    assert refused.value.code == "picture_too_large"


@given(st.binary(max_size=400))
def test_arbitrary_bytes_are_accepted_or_refused_and_nothing_else(data: bytes) -> None:
    """No parser's own error gets out."""
    _try(data)


@given(
    st.sampled_from(
        [
            picture(),
            picture(kind="JPEG"),
            picture(kind="WEBP"),
            voice(0.01),
            mp3(3),
            flac(),
            ogg(),
            m4a(),
        ]
    ),
    st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=8),
    st.integers(0, 10_000),
)
def test_damaged_files_are_accepted_or_refused_and_nothing_else(
    data: bytes, changes: list[tuple[int, int]], cut: int
) -> None:
    """Bytes changed and ends cut off, as in damaged files."""
    damaged = bytearray(data)
    for position, value in changes:
        damaged[position % len(damaged)] = value
    _try(bytes(damaged[: len(damaged) - cut % len(damaged)]))


def _try(data: bytes) -> None:
    outcome = None
    try:
        outcome = sniff(io.BytesIO(data)).content_type.split("/")[0]
    except NotAccepted as refused:
        outcome = refused.code
    assert outcome in {
        "image",
        "audio",
        "empty_file",
        "unsupported_media",
        "undecodable_picture",
        "undecodable_sound",
        "picture_too_large",
    }
