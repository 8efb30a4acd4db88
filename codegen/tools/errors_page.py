"""Makes the reference of errors and refusals. Used by `make_reference`."""

from pathlib import Path

from myspinbot_codegen.cli.explanations import describe, find_errors, find_refusals

PAGE = Path(__file__).parents[2] / "docs/reference/errors.md"
_HEADER = """<!-- @generated from the errors of the toolchain and the refusals of its targets -->
<!-- Do not edit: edit those, then run `python -m codegen.tools.make_reference`. -->

# Errors and refusals

These are the IDs that `myspinbot-codegen` prints apart from diagnostics of [lint](lint-rules.md)
and [breaking](breaking-rules.md). `explain` describes each of them.

## Errors that end a run

Exit code 0: done, up to date, or nothing found. Any other end is reported on stderr: the file, the
ID of the error, a message and a hint.

| id | exit code | meaning |
|---|---|---|
"""
_REFUSALS = """
## Refusals of targets

A target refuses schemas that it cannot implement exactly. `generate` then reports each location, as
`lint` does, and writes nothing. Targets of other distributions may add their own IDs.
"""


def errors_page() -> str:
    """Return the reference of errors and refusals in Markdown."""
    rows = (
        f"| `{code}` | {error.exit_code} | {' '.join(describe(error).split())} |\n"
        for code, error in find_errors().items()
    )
    rules = (
        f"\n### {rule.id}\n\nTarget `{rule.target}`. {rule.summary}\n\n{rule.reason}\n"
        for rule in find_refusals()
    )
    return "".join([_HEADER, *rows, _REFUSALS, *rules])
