"""Pages of the documentation: their code blocks and commands."""

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
        """The text of the page."""
        return (DOCS / self.path).read_text(encoding="utf-8")

    def blocks(self, language: str, containing: str = "") -> list[str]:
        """Return the code blocks in a language that contain a text, in their order."""
        blocks: list[str] = re.findall(rf"```{language}\n(.*?)```", self.text, re.DOTALL)
        return [block for block in blocks if containing in block]

    def block(self, language: str, containing: str = "") -> str:
        """Return the only such block."""
        (block,) = self.blocks(language, containing)
        return block


def run_command(folder: Path, command: str) -> subprocess.CompletedProcess[str]:
    """Run a command of a page in a folder."""
    name, *arguments = shlex.split(command)
    assert name == "myspinbot-codegen"
    return subprocess.run(
        [sys.executable, "-m", "myspinbot_codegen", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
