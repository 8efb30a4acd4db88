"""The command `new`."""

from __future__ import annotations

from pathlib import Path

import click

from myspinbot_codegen.cli.shared import (
    config_option,
    exit_codes,
    exit_on_error,
    report_new_files,
)


@click.command(
    name="new",
    short_help="Add a type, a version of a type, or an upcaster.",
    epilog=exit_codes("written", "errors in the sources"),
)
@click.argument("name", metavar="[AREA/TYPE]", required=False)
@click.option("--description", help="A sentence that describes the type.")
@click.option("--major", is_flag=True, help="Add the next major version of an existing type.")
@click.option(
    "--upcaster",
    nargs=2,
    metavar="OLDER NEWER",
    help="Add an upcaster between two types of messages, such as shop.parcel.v1 shop.parcel.v2.",
)
@config_option
def command(
    name: str | None,
    description: str | None,
    major: bool,
    upcaster: tuple[str, str] | None,
    config: Path,
) -> None:
    """Write the schema file of a new type, with a valid and an invalid example.

    The names are in snake_case: `jobs/job_state` becomes `jobs/v1/job_state.schema.json` below the
    source folder, with the title `JobState`. The new file passes `lint`; edit it afterwards. No
    file is ever overwritten.

    With --major, it copies an existing type such as `jobs/v1/job` and its examples to the next
    version, `jobs/v2/job_v2`, which is a type of its own.

    With --upcaster, it writes the beginning of a function that turns messages of an older major
    version into messages of a newer one. It copies the members that are the same in both; the rest
    is for you to fill in. The file goes into the package that the option `upcasters` of the target
    `messages` names.

    \b
    Examples:
      myspinbot-codegen new jobs/parcel --description "A parcel that is sent to a customer."
      myspinbot-codegen new --major jobs/v1/job
      myspinbot-codegen new --upcaster shop.parcel.v1 shop.parcel.v2
    """  # noqa: D301  # click reads \b
    if (name is None) == (upcaster is None):
        raise click.UsageError("Give either AREA/TYPE or --upcaster OLDER NEWER.")
    if major and upcaster is not None:
        raise click.UsageError("Give either --major or --upcaster.")
    if description is not None and (major or upcaster is not None):
        raise click.UsageError("Give --description only for a new type.")
    with exit_on_error(config):
        if upcaster is not None:
            from myspinbot_codegen.scaffold.new_upcaster import new_upcaster

            report_new_files(new_upcaster(config, *upcaster))
        elif major:
            from myspinbot_codegen.scaffold.new_major import new_major

            report_new_files(new_major(config, str(name)))
        else:
            from myspinbot_codegen.scaffold.new_type import new_type

            report_new_files(new_type(config, str(name), description))
