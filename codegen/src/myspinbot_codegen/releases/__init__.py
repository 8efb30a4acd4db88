"""Released versions of the contracts: a folder, a git ref or a wheel, read as they were.

Used by `breaking`, and by the pipeline for targets that say what has changed. Nothing is checked
out, installed or fetched.
"""

from __future__ import annotations

from myspinbot_codegen.releases.opening import open_release, parse_place, read_current
from myspinbot_codegen.releases.release import Release

__all__ = ["Release", "open_release", "parse_place", "read_current"]
