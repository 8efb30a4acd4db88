"""Reads the files below a folder as a git ref has them: no checkout, no network. Used by `opening`.

Asks the `git` of the machine: `rev-parse` for the tree, `ls-tree` for the names in it, and one
`cat-file --batch` for all contents.
"""

from __future__ import annotations

import os.path
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from myspinbot_codegen.diagnostics.errors import ConfigError

_REGULAR = (b"100644", b"100755")
# Where `git` runs in a folder below the top, it would else look for that folder in any tree.
_LIST = ("ls-tree", "--full-tree", "-r", "-z")

# In a second working tree a hook is given these, and `root` would be taken for the top of it.
_OF_A_HOOK = {"GIT_DIR", "GIT_WORK_TREE", "GIT_PREFIX"}


def files(ref: str, root: Path, folder: Path) -> dict[PurePosixPath, bytes]:
    """Path below `folder` and content of each file. Raises `ConfigError` when there are none.

    Links and submodules are left out.
    """
    git = shutil.which("git")
    if git is None:
        raise ConfigError(
            f"the version git:{ref} cannot be read: there is no `git` on this machine",
            hint="Install git, or give the folder or the wheel of the released version.",
        )
    commit = _ask(git, root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^0")
    if commit is None:
        raise ConfigError(
            f"there is no git ref {ref!r} in {root}",
            hint="Mend the ref. In a shallow clone, fetch it first: git fetch --depth 1 origin "
            f"tag {ref}",
        )
    inside = os.path.relpath(folder, root).replace(os.sep, "/")
    place = f"{commit.decode().strip()}:./{inside}"
    tree = _ask(git, root, "rev-parse", "--verify", "--quiet", "--end-of-options", place)
    if tree is None:
        raise ConfigError(
            f"the git ref {ref!r} has no folder {inside!r}",
            hint="Give a ref that has the sources where they are now, "
            "or a folder or a wheel with the released ones.",
        )
    entries = list(_entries(_ask(git, root, *_LIST, tree.decode().strip()) or b""))
    return {PurePosixPath(path): content for path, content in _contents(git, root, entries)}


def moving_files(root: Path) -> list[Path]:
    """The files and folders of a repository that are written when a ref moves."""
    found = next(
        (item / ".git" for item in (root, *root.parents) if (item / ".git").exists()), None
    )
    if found is None:
        return []
    if found.is_file():
        # A second working tree says where its repository is.
        pointed = found.read_text(encoding="utf-8").removeprefix("gitdir:").strip()
        found = (found.parent / pointed).resolve()
    shared = found / "commondir"
    common = (found / shared.read_text(encoding="utf-8").strip()) if shared.exists() else found
    return [found / "HEAD", common / "packed-refs", common / "refs"]


def _entries(listing: bytes) -> Iterator[tuple[str, bytes]]:
    """Path and object of each regular file of a listing."""
    for line in filter(None, listing.split(b"\0")):
        about, _, path = line.partition(b"\t")
        mode, kind, name = about.split(b" ")
        if kind == b"blob" and mode in _REGULAR:
            yield os.fsdecode(path), name


def _contents(
    git: str, root: Path, entries: list[tuple[str, bytes]]
) -> Iterator[tuple[str, bytes]]:
    wanted = b"".join(name + b"\n" for _, name in entries)
    found = _ask(git, root, "cat-file", "--batch", wanted=wanted)
    if found is None:
        raise ConfigError(
            "git cannot read the files of the released version",
            hint="Try: git fsck. A partial clone has to fetch them first.",
        )
    start = 0
    for path, _ in entries:
        # `<object> blob <size>`, a line break, the content, a line break.
        end = found.index(b"\n", start)
        size = int(found[start:end].rsplit(b" ", 1)[1])
        yield path, found[end + 1 : end + 1 + size]
        start = end + 1 + size + 1


def _ask(git: str, root: Path, *arguments: str, wanted: bytes = b"") -> bytes | None:
    """What git says, None when it says no."""
    environment = {name: value for name, value in os.environ.items() if name not in _OF_A_HOOK}
    # No fetching of what a partial clone has left out.
    environment |= {"GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0"}
    done = subprocess.run(  # noqa: S603  # git itself, without a shell
        [git, "-C", str(root), *arguments],
        input=wanted,
        capture_output=True,
        check=False,
        env=environment,
    )
    return done.stdout if done.returncode == 0 else None
