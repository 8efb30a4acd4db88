"""Runs of the command line in this process, and the files that they leave."""

from pathlib import Path

from click.testing import CliRunner

from myspinbot_codegen.cli.app import app


def invoke(*arguments: str | Path) -> tuple[int, str, str]:
    """Run a command, and return exit code, stdout and stderr."""
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    return result.exit_code, result.stdout, result.stderr


def read_texts(folder: Path) -> dict[str, str]:
    """Return every file below a folder, except the cache."""
    return {
        str(path.relative_to(folder)): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".codegen_cache" not in path.parts
    }


def write_texts(folder: Path, files: dict[str, str]) -> None:
    """Write files below a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
