"""The command `init`."""

from __future__ import annotations

from pathlib import Path

import click

from myspinbot_codegen.cli.shared import (
    PATH,
    PROGRAM,
    exit_codes,
    exit_on_error,
    report_new_files,
    shorten_path,
)


@click.command(
    name="init", short_help="Begin: write a configuration.", epilog=exit_codes("written")
)
@click.option("--output", metavar="FOLDER", help="The output folder.  [default: generated]")
@click.option("--schema", is_flag=True, help="Only print the JSON Schema of codegen.toml.")
@click.argument("folder", type=PATH, default=".")
def command(folder: Path, output: str | None, schema: bool) -> None:
    """Write a configuration for the schemas below FOLDER (default: the current folder).

    It finds the schemas, their file format, their dialect and the rules that they keep, and writes
    a `codegen.toml` with which `generate` makes models and validators at once. If there are no
    schemas, it writes a first one. No file is ever overwritten.

    --schema prints the JSON Schema of the configuration, with which editors check and complete it:
    save it, and write `#:schema ./codegen.schema.json` into the first line of codegen.toml.

    \b
    Examples:
      myspinbot-codegen init
      myspinbot-codegen init services/shop --output src/contracts
      myspinbot-codegen init --schema > codegen.schema.json
    """  # noqa: D301  # click reads \b
    from myspinbot_codegen.output.result import count

    with exit_on_error():
        if schema:
            from myspinbot_codegen.config.schema import schema_text

            click.echo(schema_text(), nl=False)
            return
        from myspinbot_codegen.scaffold.new_tree import init

        tree = init(folder, output)
        report_new_files(tree.files)
        config = Path(shorten_path(tree.files[-1]))
        option = "" if config.parent == Path() else f" --config {config}"
        if tree.errors:
            errors = count(tree.errors, "error")
            click.echo(f"the schemas have {errors}: see `{PROGRAM} lint{option}`")
        else:
            click.echo(f"they keep the {tree.rules} rules; next: `{PROGRAM} generate{option}`")
