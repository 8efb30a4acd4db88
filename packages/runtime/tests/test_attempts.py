"""The waits between attempts, for every policy."""

from hypothesis import given
from hypothesis import strategies as st

from myspinbot_contracts import RetryPolicy
from myspinbot_runtime.hops.attempts import backoff_seconds

_POLICIES = st.builds(
    RetryPolicy,
    max_attempts=st.integers(1, 20),
    initial_backoff_seconds=st.floats(0, 3600),
    backoff_multiplier=st.floats(1, 10),
    max_backoff_seconds=st.floats(0, 3600),
)


@given(policy=_POLICIES, failures=st.integers(1, 10_000))
def test_waits_never_fall_and_never_exceed_the_longest(policy: RetryPolicy, failures: int) -> None:
    """Also for counts at which the power itself is too large for a float."""
    wait = backoff_seconds(policy, failures)
    assert 0 <= wait <= policy.max_backoff_seconds
    assert wait <= backoff_seconds(policy, failures + 1)
    assert backoff_seconds(policy, 1) == min(
        policy.initial_backoff_seconds, policy.max_backoff_seconds
    )
