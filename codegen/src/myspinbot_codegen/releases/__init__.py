"""Released versions of the contracts: folders, git refs and wheels.

Used by `breaking`, and by the pipeline for targets that compare with a released version. Nothing is
checked out, installed or fetched.
"""

from __future__ import annotations

from myspinbot_codegen.releases.opening import open_release, read_current
from myspinbot_codegen.releases.release import Release

__all__ = ["Release", "open_release", "read_current"]
