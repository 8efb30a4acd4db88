"""Typed client of the API, for the commands, the demo and other Python programs.

Importing it connects to nothing.
"""

from myspinbot.client.api_client import ApiClient
from myspinbot.client.api_errors import ApiProblem, ApiUnreachable, InvalidDocument, compose
from myspinbot.client.follower import follow
from myspinbot.client.job_view import JobView

__all__ = [
    "ApiClient",
    "ApiProblem",
    "ApiUnreachable",
    "InvalidDocument",
    "JobView",
    "compose",
    "follow",
]
