"""`python -m bench NAME...`: run benchmarks and print their times."""

from __future__ import annotations

import argparse
import json
import sys
from importlib import import_module
from pathlib import Path

from bench.measure import table

_NAMES = ("codegen", "imports", "decode")
_ROUNDS = 7


def main(arguments: list[str] | None = None) -> None:
    """Run the named benchmarks, or all."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*_NAMES, []], help=", ".join(_NAMES))
    parser.add_argument("--rounds", type=int, default=_ROUNDS, help="number of measurements")
    parser.add_argument("--json", type=Path, help="write the figures to a file, too")
    options = parser.parse_args(arguments)
    figures = {}
    for name in options.names or _NAMES:
        rows = import_module(f".{name}", __package__).measure(options.rounds)
        sys.stdout.write(f"{name}\n{table(rows)}\n\n")
        figures[name] = [row.as_json() for row in rows]
    if options.json:
        options.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
