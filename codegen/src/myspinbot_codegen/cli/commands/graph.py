"""The command `graph`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from myspinbot_codegen.cli.shared import config_option, exit_codes, exit_on_error

if TYPE_CHECKING:
    from myspinbot_codegen.reference_graph import Format


@click.command(
    name="graph",
    short_help="Draw the references between types.",
    epilog=exit_codes("printed", "errors in the sources"),
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["mermaid", "dot"]),
    default="mermaid",
    show_default=True,
    help="The language of the graph: Mermaid, for Markdown pages, or Graphviz.",
)
@click.option("--areas", "by_area", is_flag=True, help="One node per area, not per type.")
@click.option(
    "--area",
    "areas",
    multiple=True,
    metavar="AREA",
    help="Only this area and what it refers to. Can be given several times.",
)
@config_option
def command(form: Format, by_area: bool, areas: tuple[str, ...], config: Path) -> None:
    """Print the references between types as a graph.

    An area is a top-level folder of the sources. References that lead from an area back to itself
    through other areas are marked as a cycle: such areas can only be released together.

    \b
    Examples:
      myspinbot-codegen graph --areas
      myspinbot-codegen graph --area jobs --format dot | dot -Tsvg -o jobs.svg
    """  # noqa: D301  # click reads \b
    from myspinbot_codegen.reference_graph import draw

    with exit_on_error(config):
        click.echo(draw(config, form, areas, by_area=by_area), nl=False)
