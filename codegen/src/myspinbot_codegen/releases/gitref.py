"""Reads the files below a folder at a git ref: no checkout, no network. Used by `opening`.

Runs `git`: `rev-parse` for the tree, `ls-tree` for the names in it, and one `cat-file --batch` for
all contents.
"""

from __future__ import annotations

import os.path
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from myspinbot_codegen.diagnostics.errors import ConfigError

_REGULAR = (b"100644", b"100755")
# Without --full-tree, `git` looks for the current folder in any tree.
_LIST = ("ls-tree", "--full-tree", "-r", "-z")

# Git sets these for a hook in a second working tree, where they would make `root` its top.
_OF_A_HOOK = {"GIT_DIR", "GIT_WORK_TREE", "GIT_PREFIX"}


def files(ref: str, root: Path, folder: Path) -> dict[PurePosixPath, bytes]:
    """Return the path below `folder` and the content of each file, without links and submodules.

    Raises:
        ConfigError: there is no `git`, no such ref, or no such folder.
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
            hint="Fix the ref. In a shallow clone, fetch it first: git fetch --depth 1 origin "
            f"tag {ref}",
        )
    inside = os.path.relpath(folder, root).replace(os.sep, "/")
    location = f"{commit.decode().strip()}:./{inside}"
    tree = _ask(git, root, "rev-parse", "--verify", "--quiet", "--end-of-options", location)
    if tree is None:
        raise ConfigError(
            f"the git ref {ref!r} has no folder {inside!r}",
            hint="Give a ref that has the sources where they are now, "
            "or a folder or a wheel with the released ones.",
        )
    entries = list(_entries(_ask(git, root, *_LIST, tree.decode().strip()) or b""))
    return {PurePosixPath(path): content for path, content in _contents(git, root, entries)}


def moving_files(root: Path) -> list[Path]:
    """Return the files and folders of a repository that change when a ref moves."""
    candidates = (folder / ".git" for folder in (root, *root.parents))
    git = next((path for path in candidates if path.exists()), None)
    if git is None:
        return []
    if git.is_file():
        # In a second working tree, `.git` names the folder of the repository.
        location = git.read_text(encoding="utf-8").removeprefix("gitdir:").strip()
        git = (git.parent / location).resolve()
    shared = git / "commondir"
    common = (git / shared.read_text(encoding="utf-8").strip()) if shared.exists() else git
    return [git / "HEAD", common / "packed-refs", common / "refs"]


def _entries(listing: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the path and the object of each regular file of a listing."""
    for line in filter(None, listing.split(b"\0")):
        about, _, path = line.partition(b"\t")
        mode, kind, name = about.split(b" ")
        if kind == b"blob" and mode in _REGULAR:
            yield os.fsdecode(path), name


def _contents(
    git: str, root: Path, entries: list[tuple[str, bytes]]
) -> Iterator[tuple[str, bytes]]:
    names = b"".join(name + b"\n" for _, name in entries)
    output = _ask(git, root, "cat-file", "--batch", text=names)
    if output is None:
        raise ConfigError(
            "git cannot read the files of the released version",
            hint="Run `git fsck`. In a partial clone, fetch them first.",
        )
    start = 0
    for path, _ in entries:
        # `<object> blob <size>`, a line break, the content, a line break.
        end = output.index(b"\n", start)
        size = int(output[start:end].rsplit(b" ", 1)[1])
        yield path, output[end + 1 : end + 1 + size]
        start = end + 1 + size + 1


def _ask(git: str, root: Path, *arguments: str, text: bytes = b"") -> bytes | None:
    """Return the output of git, None if it fails."""
    environment = {name: value for name, value in os.environ.items() if name not in _OF_A_HOOK}
    # Fetch nothing in a partial clone.
    environment |= {"GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0"}
    done = subprocess.run(  # noqa: S603  # git itself, without a shell
        [git, "-C", str(root), *arguments],
        input=text,
        capture_output=True,
        check=False,
        env=environment,
    )
    return done.stdout if done.returncode == 0 else None
