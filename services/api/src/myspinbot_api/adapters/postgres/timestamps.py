"""Column type of timestamps: instants in PostgreSQL, timestamps of the contracts in Python."""

from datetime import datetime
from typing import Any

from sqlalchemy import DateTime
from sqlalchemy.types import TypeDecorator

from myspinbot_contracts.clock import parse, render


class Timestamp(TypeDecorator[str]):
    """A `timestamptz` that is read and written as the string that the contracts use."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Any) -> datetime | None:
        """Return the instant to store."""
        del dialect
        return None if value is None else parse(value)

    def process_result_value(self, value: datetime | None, dialect: Any) -> str | None:
        """Return a stored instant as a timestamp."""
        del dialect
        return None if value is None else render(value)
