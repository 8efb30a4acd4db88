"""Records one message of each kind as the present version writes it: once, when it is released.

    python -m packages.contracts.tests.recording

From then on every version has to decode them, see `test_recorded.py`. Contents are the examples of
the schemas, so that recording again gives the same bytes.
"""

import hashlib
import json
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import myspinbot_contracts
from myspinbot_contracts import CHANNELS, schema

RECORDED = Path(__file__).parent / "recorded"
DIGESTS = "SHA256SUMS"
_SUBJECT = "6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11"


class RecordedError(Exception):
    """The messages of this version are already recorded, and recorded messages never change."""


def record(folder: Path, release: str) -> list[Path]:
    """Write the messages of a release, and note their digests; return the files.

    Raises:
        RecordedError: there are messages of this release.
    """
    target = folder / release
    if target.exists():
        raise RecordedError(
            f"{target} is there already: a released message is never edited. Raise the version."
        )
    target.mkdir(parents=True)
    written = []
    for cls in message_classes():
        path = target / f"{cls.__name__.removesuffix('Message')}.json"
        path.write_text(json.dumps(_entry(cls), indent=2) + "\n", encoding="utf-8")
        written.append(path)
    lines = [f"{digest}  {name}\n" for name, digest in digests(folder).items()]
    (folder / DIGESTS).write_text("".join(lines), encoding="utf-8")
    return written


def message_classes() -> list[Any]:
    """Return the class of each message that goes through Redis, by name."""
    names = [name for name in dir(myspinbot_contracts) if name.endswith("Message")]
    return [getattr(myspinbot_contracts, name) for name in names if name != "Message"]


def digests(folder: Path) -> dict[str, str]:
    """Return the digest of each recorded message by its path."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.glob("*/*.json"))
    }


def channel_of(type_: str) -> str:
    """Return the channel that carries messages of a type.

    Raises:
        LookupError: there is none any more.
    """
    for name, channel in CHANNELS.items():
        if type_ in channel.messages:
            return name
    raise LookupError(f"no channel carries {type_}, although messages of it were released")


def _entry(cls: Any) -> dict[str, str]:
    """The fields on the wire, with the example that says most."""
    payload = max(schema(cls.DATASCHEMA)["examples"], key=lambda found: len(json.dumps(found)))
    message = cls(
        id="0b0f6a52-7a3c-5d52-9d0c-2f4f2a1b7c33",
        source="/recording",
        time="2026-01-15T09:30:00.250000Z",
        subject=_SUBJECT,
        traceparent="00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        data=cls.PAYLOAD.model_validate(payload),
    )
    fields: dict[str, str] = message.to_fields()
    return fields


if __name__ == "__main__":
    try:
        record(RECORDED, version("myspinbot-contracts"))
    except RecordedError as error:
        sys.exit(str(error))
