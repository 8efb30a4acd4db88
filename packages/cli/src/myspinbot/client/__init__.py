"""Typed client of the API: what commands, the demo and other Python programs use.

Importing this connects to nothing.
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
