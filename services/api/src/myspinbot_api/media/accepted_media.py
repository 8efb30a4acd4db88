"""The kinds of accepted files, and the properties that are read from them."""

from dataclasses import dataclass

from myspinbot_contracts import MediaInfo


@dataclass(frozen=True, slots=True)
class SniffedMedia:
    """The kind and the properties of an upload, read from its bytes.

    Attributes:
        content_type: media type without parameters.
        folder: folder of the bucket for such files.
        suffix: suffix of the object's key, with its dot.
        media: the properties.
    """

    content_type: str
    folder: str
    suffix: str
    media: MediaInfo


ACCEPTED = "a PNG, JPEG or WebP picture, or WAV, MP3, FLAC, Ogg or M4A sound"
"""The accepted kinds, in words."""


class NotAccepted(Exception):
    """The bytes are not an accepted file.

    Attributes:
        code: stable name of the error.
        content: the bytes, in words.
    """

    def __init__(self, code: str, message: str, content: str) -> None:
        """Keep the error and a description of the bytes."""
        super().__init__(message)
        self.code = code
        self.message = message
        self.content = content
