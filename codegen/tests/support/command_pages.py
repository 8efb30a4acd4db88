"""Pages of the documentation: the code that stands on them, and the commands that they give."""

import re
import shlex
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

DOCS = Path(__file__).parents[3] / "docs"


@dataclass(frozen=True)
class Page:
    """A page below `docs/`."""

    path: str

    @property
    def text(self) -> str:
        """All of it."""
        return (DOCS / self.path).read_text(encoding="utf-8")

    def blocks(self, language: str, containing: str = "") -> list[str]:
        """The blocks of code in a language that contain something, in their order."""
        found: list[str] = re.findall(rf"```{language}\n(.*?)```", self.text, re.DOTALL)
        return [block for block in found if containing in block]

    def block(self, language: str, containing: str = "") -> str:
        """The only such block."""
        (found,) = self.blocks(language, containing)
        return found


def run(folder: Path, command: str) -> subprocess.CompletedProcess[str]:
    """Run a command of a page, as it stands there, in a folder."""
    name, *arguments = shlex.split(command)
    assert name == "myspinbot-codegen"
    return subprocess.run(
        [sys.executable, "-m", "myspinbot_codegen", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
