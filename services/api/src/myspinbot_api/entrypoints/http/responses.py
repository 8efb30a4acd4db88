"""Responses that carry a contract. Used by the routes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from fastapi import Response
from pydantic import BaseModel

ContractT = TypeVar("ContractT", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Reply(Generic[ContractT]):
    """A contract with a status or headers of its own; a route without these returns the contract.

    Attributes:
        document: the body.
        status: the HTTP status; None for the first one that the route declares.
        headers: headers besides those of the content.
    """

    document: ContractT
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def response(self, default_status: int) -> Response:
        """Return the contract as JSON."""
        return Response(
            self.document.model_dump_json(),
            status_code=self.status or default_status,
            media_type="application/json",
            headers=self.headers,
        )
