"""The code of the how-to page on upgrades works."""

import re
import subprocess
import sys
from pathlib import Path

PAGE = Path(__file__).parents[3] / "docs" / "how-to" / "upgrade-services-in-any-order.md"


def test_the_code_of_the_page_works() -> None:
    """All of its Python, from top to bottom; in a process of its own, for it registers things."""
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) >= 4
    source = "\n".join(blocks)
    assert source.count("assert ") >= 8
    process = subprocess.run(
        [sys.executable, "-W", "error", "-c", source],
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )
    assert process.returncode == 0, process.stderr
