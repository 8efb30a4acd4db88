"""The levels of compatibility, and the directions that each is about. Used by all of `breaking`."""

from __future__ import annotations

BACKWARD, FORWARD = "BACKWARD", "FORWARD"
LEVELS: dict[str, tuple[str, ...]] = {
    f"{name}{suffix}": directions
    for name, directions in (
        (BACKWARD, (BACKWARD,)),
        (FORWARD, (FORWARD,)),
        ("FULL", (BACKWARD, FORWARD)),
    )
    for suffix in ("", "_TRANSITIVE")
}
"""Directions by level. The transitive ones are about every released version, not only the last."""
