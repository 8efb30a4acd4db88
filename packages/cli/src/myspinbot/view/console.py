"""The two consoles of a command, and the marks and colours of states.

What a command is asked for goes to standard output, everything else to standard error, so that
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
        # Numbers and paths in running text keep the colour of the text.
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
    """Console for what was asked for."""
    return Console(theme=_THEME, highlight=False)


def messages() -> Console:
    """Console for everything else."""
    return Console(theme=_THEME, highlight=False, stderr=True)


def style_of(state: str) -> str:
    """Style of a state of a job or node."""
    return _MARKS[state][1]


def mark(state: str) -> Text:
    """Sign of a state, in its colour."""
    sign, style = _MARKS[state]
    return Text(sign, style)


def named_state(state: str) -> Text:
    """Sign and name of a state, in its colour."""
    sign, style = _MARKS[state]
    return Text(f"{sign} {state.replace('_', ' ')}", style)
