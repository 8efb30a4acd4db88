"""Digests of the code of targets."""

from myspinbot_codegen import targets
from myspinbot_codegen.incremental.code import code_roots, target_digest


def test_every_target_has_a_digest() -> None:
    """Our targets are part of the toolchain, so they add no folder."""
    entries = list(targets.installed_targets().values())
    assert code_roots(entries) == []
    assert len({target_digest(entry) for entry in entries}) == len(entries)
