"""Identities of work that is done twice."""

from hypothesis import given
from hypothesis import strategies as st

from myspinbot_contracts import is_valid
from myspinbot_contracts.workflow import (
    FINAL_JOB_STATES,
    JOB_TRANSITIONS,
    NODE_TRANSITIONS,
    artifact_id,
    event_id,
    hop_id,
)

_UUIDS = st.uuids().map(str)
_NODES = st.from_regex(r"\A[a-z][a-z0-9_]{0,10}\Z")


@given(first=st.tuples(_UUIDS, _NODES, _NODES), second=st.tuples(_UUIDS, _NODES, _NODES))
def test_artifacts_have_the_same_name_exactly_if_they_are_the_same(
    first: tuple[str, str, str], second: tuple[str, str, str]
) -> None:
    """Repeated work makes the same artifact; different work never does."""
    assert (artifact_id(*first) == artifact_id(*second)) == (first == second)
    assert is_valid("Uuid", artifact_id(*first))


@given(job=_UUIDS, hop=st.integers(1, 1000), sequence=st.integers(1, 1000))
def test_names_of_hops_and_events_are_valid_and_stable(job: str, hop: int, sequence: int) -> None:
    """They are identifiers of the contract, and the next hop or event has another one."""
    name = hop_id(job, hop)
    assert is_valid("Uuid", name)
    assert name == hop_id(job, hop)
    assert name != hop_id(job, hop + 1)
    assert event_id(name, sequence) != event_id(name, sequence + 1)


def test_no_state_comes_back_once_a_job_has_ended() -> None:
    """Final states lead nowhere, and no state leads back to queued or pending."""
    assert all(JOB_TRANSITIONS[state] == frozenset() for state in FINAL_JOB_STATES)
    assert all("queued" not in after for after in JOB_TRANSITIONS.values())
    assert all("pending" not in after for after in NODE_TRANSITIONS.values())
