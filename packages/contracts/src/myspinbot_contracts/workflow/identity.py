"""Identities that are the same after a retry: the same work always gets the same UUID.

They are UUIDs of version 5 (RFC 9562, section 5.5). A hop, an event or an artifact that is produced
twice, because a process died in between, has one identity and is stored once.
"""

import uuid

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "schemas.myspinbot.local")


def hop_id(job_id: str, hop: int) -> str:
    """Return the identity of the hop with this number in this job."""
    return _name("hop", job_id, str(hop))


def event_id(hop_id: str, sequence: int) -> str:
    """Return the identity of the event with this sequence number in this hop."""
    return _name("event", hop_id, str(sequence))


def artifact_id(job_id: str, node_id: str, name: str) -> str:
    """Return the identity of the artifact that a node outputs under this name."""
    return _name("artifact", job_id, node_id, name)


def _name(*parts: str) -> str:
    # "/" occurs in none of the parts, so different parts never make the same name.
    return str(uuid.uuid5(_NAMESPACE, "/".join(parts)))
