"""The two consoles of a command, and the marks and colours of states.

The result of a command goes to standard output, everything else to standard error, so that the
output can be piped.
"""

from rich.console import Console
from rich.text import Text
from rich.theme import Theme

_THEME = Theme(
    {
        "ok": "green",
        "bad": "red",
        "busy": "cyan",
        "idle": "bright_black",
        "odd": "yellow",
        "accent": "bold cyan",
        # Numbers and paths have the colour of the text around them.
        "repr.number": "none",
        "repr.path": "none",
        "repr.filename": "none",
    }
)

_MARKS = {
    "queued": ("○", "idle"),
    "pending": ("○", "idle"),
    "waiting": ("◔", "busy"),
    "running": ("●", "busy"),
    "completed": ("✓", "ok"),
    "failed": ("✗", "bad"),
    "timed_out": ("✗", "bad"),
    "cancelled": ("⊘", "odd"),
    "skipped": ("↷", "idle"),
}


def output() -> Console:
    """Return the console for results."""
    return Console(theme=_THEME, highlight=False)


def messages() -> Console:
    """Return the console for everything else."""
    return Console(theme=_THEME, highlight=False, stderr=True)


def style_of(state: str) -> str:
    """Return the style of a state of a job or node."""
    return _MARKS[state][1]


def mark(state: str) -> Text:
    """Return the sign of a state, in its colour."""
    sign, style = _MARKS[state]
    return Text(sign, style)


def named_state(state: str) -> Text:
    """Return sign and name of a state, in its colour."""
    sign, style = _MARKS[state]
    return Text(f"{sign} {state.replace('_', ' ')}", style)
