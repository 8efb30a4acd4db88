"""The verbs that begin a tree, show it and tell of it. Added to the command by `cli`."""

from __future__ import annotations

from pathlib import Path

import click

from myspinbot_codegen.cli.commands.breaking import breaking
from myspinbot_codegen.cli.shared import PATH, config_option, configuration, exit_codes, reported

# Each verb imports what it needs: `--help` must not wait for the rest.

_SHELLS = ("bash", "fish", "zsh")
_PROGRAM = "myspinbot-codegen"


@click.command(
    short_help="Draw which types refer to which.",
    epilog=exit_codes("printed", "faults in the sources"),
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["mermaid", "dot"]),
    default="mermaid",
    show_default=True,
    help="The language: of Mermaid, which Markdown pages show, or of Graphviz.",
)
@click.option("--areas", "by_area", is_flag=True, help="A node for each area, not for each type.")
@click.option(
    "--area",
    "only",
    multiple=True,
    metavar="AREA",
    help="Only what is in this area, and what it refers to. May be given several times.",
)
@config_option
def graph(form: str, by_area: bool, only: tuple[str, ...], config: Path | None) -> None:
    """Print which types refer to which, as a graph.

    An area is a folder at the top of the sources. References that lead from an area back to itself,
    by way of others, are marked as a cycle: such areas can only be released together.

    \b
    Examples:
      myspinbot-codegen graph --areas
      myspinbot-codegen graph --area jobs --format dot | dot -Tsvg -o jobs.svg
    """  # noqa: D301  # click reads \b
    from myspinbot_codegen.graph import draw

    with reported(config):
        text = draw(
            configuration(config), "dot" if form == "dot" else "mermaid", only, by_area=by_area
        )
        click.echo(text, nl=False)


@click.command(
    short_help="Begin a type, a version of one, or an upcaster.",
    epilog=exit_codes("written", "faults in the sources"),
)
@click.argument("name", metavar="[AREA/TYPE]", required=False)
@click.option("--description", help="A sentence that says what it is.")
@click.option("--major", is_flag=True, help="Begin the next major version of a type there is.")
@click.option(
    "--upcaster",
    nargs=2,
    metavar="OLDER NEWER",
    help="Begin an upcaster between two types of messages, such as shop.parcel.v1 shop.parcel.v2.",
)
@config_option
def new(
    name: str | None,
    description: str | None,
    major: bool,
    upcaster: tuple[str, str] | None,
    config: Path | None,
) -> None:
    """Write the schema file of a new type, with a valid and an invalid example.

    The names are in snake_case: `jobs/job_state` becomes `jobs/v1/job_state.schema.json` below the
    source folder, with the title `JobState`. What is written passes `lint`. Then edit it. No file
    is ever overwritten.

    With --major, of a type that there is, such as `jobs/v1/job`, it writes the next version beside
    it: `jobs/v2/job_v2`, a type of its own, as a copy with all examples.

    With --upcaster it begins the function that makes messages of an older major version into
    messages of a newer one: what is the same in both is kept, the rest is for you to fill in. It
    goes into the package that the option `upcasters` of the target `messages` names.

    \b
    Examples:
      myspinbot-codegen new jobs/parcel --description "What is sent to a customer."
      myspinbot-codegen new --major jobs/v1/job
      myspinbot-codegen new --upcaster shop.parcel.v1 shop.parcel.v2
    """  # noqa: D301  # click reads \b
    if (name is None) == (upcaster is None):
        raise click.UsageError("Give either AREA/TYPE or --upcaster OLDER NEWER.")
    if major and upcaster is not None:
        raise click.UsageError("Give either --major or --upcaster.")
    if description is not None and (major or upcaster is not None):
        raise click.UsageError("A description is for a new type: a new version keeps that it has.")
    with reported(config):
        if upcaster is not None:
            from myspinbot_codegen.scaffold.new_upcaster import new_upcaster

            written = new_upcaster(configuration(config), *upcaster)
        elif major:
            from myspinbot_codegen.scaffold.new_major import new_major

            written = new_major(configuration(config), str(name))
        else:
            from myspinbot_codegen.scaffold.new_type import new_type

            written = new_type(configuration(config), str(name), description)
        for path in written:
            click.echo(f"wrote {_shown(path)}")


@click.command(short_help="Begin: write a configuration.", epilog=exit_codes("written"))
@click.option("--output", metavar="FOLDER", help="Where to generate to.  [default: generated]")
@click.option("--schema", is_flag=True, help="Only print the JSON Schema of codegen.toml.")
@click.argument("folder", type=PATH, default=".")
def init(folder: Path, output: str | None, schema: bool) -> None:
    """Write a configuration for the schemas below FOLDER, the current one if none is given.

    It finds the schemas, in which form and dialect they are, and which rules they keep, and writes
    a `codegen.toml` with which `generate` makes models and validators at once. Where there are no
    schemas it writes a first one. No file is ever overwritten.

    With `--schema` it prints the JSON Schema of the configuration, which editors check and complete
    with: save it, and write `#:schema ./codegen.schema.json` into the first line of codegen.toml.

    \b
    Examples:
      myspinbot-codegen init
      myspinbot-codegen init services/shop --output src/contracts
      myspinbot-codegen init --schema > codegen.schema.json
    """  # noqa: D301  # click reads \b
    from myspinbot_codegen.output.result import counted

    with reported():
        if schema:
            from myspinbot_codegen.config.schema import schema_text

            click.echo(schema_text(), nl=False)
            return
        from myspinbot_codegen.scaffold.new_tree import init as run

        started = run(folder, output)
        for path in started.files:
            click.echo(f"wrote {_shown(path)}")
        config = Path(_shown(started.files[-1]))
        there = "" if config.parent == Path() else f" --config {config}"
        if started.errors:
            faults = counted(started.errors, "fault")
            click.echo(f"the schemas have {faults}: see `{_PROGRAM} lint{there}`")
        else:
            click.echo(
                f"they keep the {started.rules} rules; go on with `{_PROGRAM} generate{there}`"
            )


@click.command(
    short_help="Write the reference documentation alone.",
    epilog=exit_codes("written", "faults in the sources, or a folder with files of others"),
)
@click.option(
    "--output", type=PATH, metavar="FOLDER", help="Where to; else as the configuration says."
)
@config_option
def docs(output: Path | None, config: Path | None) -> None:
    """Write the reference documentation, and nothing else.

    Markdown pages and one searchable HTML page, of any tree. They go into FOLDER, or where the
    configured target `docs` writes to, and are made with its options. Whatever an earlier run left
    in the folder is replaced; a folder with files of others is refused.

    \b
    Examples:
      myspinbot-codegen docs
      myspinbot-codegen docs --output site/contracts
    """  # noqa: D301  # click reads \b
    from myspinbot_codegen.pipeline.docs_only import document

    with reported(config):
        click.echo(document(configuration(config), output))


@click.command(
    short_help="Print the script for completion in a shell.", epilog=exit_codes("printed")
)
@click.argument("shell", type=click.Choice(_SHELLS))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the script that completes verbs, options and IDs of rules in a shell.

    For bash, put the first line into ~/.bashrc. For zsh, ~/.zfunc has to be in `fpath` before
    `compinit` runs. fish reads its folder by itself.

    \b
    Examples:
      eval "$(myspinbot-codegen completion bash)"
      myspinbot-codegen completion zsh > ~/.zfunc/_myspinbot-codegen
      myspinbot-codegen completion fish > ~/.config/fish/completions/myspinbot-codegen.fish
    """  # noqa: D301  # click reads \b
    from click.shell_completion import get_completion_class

    maker = get_completion_class(shell)
    if maker is None:
        raise click.UsageError(f"click knows no completion for {shell}")
    command = context.find_root().command
    variable = f"_{_PROGRAM}_COMPLETE".replace("-", "_").upper()
    click.echo(maker(command, {}, _PROGRAM, variable).source())


def _shown(path: Path) -> str:
    """A path as short as it can be told."""
    here = Path.cwd()
    whole = path.resolve()
    return str(whole.relative_to(here)) if whole.is_relative_to(here) else str(path)


VERBS = (breaking, graph, new, init, docs, completion)
