"""Errors of servers that are away: adapters raise them, the service layer waits and retries."""


class ServerAway(Exception):
    """A server does not answer at present. Trying again later helps."""


class DatabaseAway(ServerAway):
    """The database is away or is starting, or it rolled a transaction back to break a deadlock."""


class RedisAway(ServerAway):
    """Redis is away or refuses the command."""
