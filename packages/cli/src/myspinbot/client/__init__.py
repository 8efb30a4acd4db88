"""Typed client of the API: what commands, the demo and other Python programs use.

Importing this connects to nothing.
"""

from myspinbot.client.errors import ApiProblem, ApiUnreachable, InvalidDocument, compose
from myspinbot.client.http import ApiClient
from myspinbot.client.live import follow
from myspinbot.client.view import JobView

__all__ = [
    "ApiClient",
    "ApiProblem",
    "ApiUnreachable",
    "InvalidDocument",
    "JobView",
    "compose",
    "follow",
]
