"""The command `completion`."""

from __future__ import annotations

import click

from myspinbot_codegen.cli.shared import PROGRAM, exit_codes

_SHELLS = ("bash", "fish", "zsh")


@click.command(
    name="completion",
    short_help="Print the script for completion in a shell.",
    epilog=exit_codes("printed"),
)
@click.argument("shell", type=click.Choice(_SHELLS))
@click.pass_context
def command(context: click.Context, shell: str) -> None:
    """Print a script with which a shell completes commands, options and IDs of rules.

    For bash, add the first line to ~/.bashrc. For zsh, `fpath` must contain ~/.zfunc before
    `compinit` runs. fish reads its folder by itself.

    \b
    Examples:
      eval "$(myspinbot-codegen completion bash)"
      myspinbot-codegen completion zsh > ~/.zfunc/_myspinbot-codegen
      myspinbot-codegen completion fish > ~/.config/fish/completions/myspinbot-codegen.fish
    """  # noqa: D301  # click reads \b
    from click.shell_completion import get_completion_class

    completion_class = get_completion_class(shell)
    if completion_class is None:
        raise click.UsageError(f"click has no completion for {shell}")
    variable = f"_{PROGRAM}_COMPLETE".replace("-", "_").upper()
    script = completion_class(context.find_root().command, {}, PROGRAM, variable).source()
    click.echo(script)
