"""JSON pointers are escaped and followed."""

from myspinbot_codegen.spec.pointer import join, lookup


def test_pointers_are_escaped_and_followed() -> None:
    """RFC 6901 escapes `~` and `/`."""
    pointer = join("", "a/b", "c~d", 0)
    assert pointer == "/a~1b/c~0d/0"
    assert lookup({"a/b": {"c~d": ["x"]}}, pointer) == "x"
