"""The kinds of files that are accepted, and what is read from them."""

from dataclasses import dataclass

from myspinbot_contracts import MediaInfo


@dataclass(frozen=True, slots=True)
class SniffedMedia:
    """What the bytes of an upload turned out to be.

    Attributes:
        content_type: media type without parameters.
        folder: folder of the bucket that such files are kept in.
        suffix: ending of the object's key, with its dot.
        media: what was read from the bytes.
    """

    content_type: str
    folder: str
    suffix: str
    media: MediaInfo


ACCEPTED = "a PNG, JPEG or WebP picture, or WAV, MP3, FLAC, Ogg or M4A sound"
"""What may be uploaded, in words."""


class NotAccepted(Exception):
    """The bytes are not a file that is accepted.

    Attributes:
        code: stable name of the fault.
        found: what the bytes are instead, in words.
    """

    def __init__(self, code: str, message: str, found: str) -> None:
        """Carry what is wrong and what was found."""
        super().__init__(message)
        self.code = code
        self.message = message
        self.found = found
