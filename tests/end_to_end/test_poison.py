"""Messages that match no schema, put on the streams by hand: set aside with the reason, and on."""

import json
from typing import Any

import pytest
import redis
from tests.end_to_end.harness import Platform, chain, control, dummy, wait_until

pytestmark = [pytest.mark.process, pytest.mark.timeout(120)]

POISON = [
    {"garbage": "not a message at all"},
    {
        "specversion": "1.0",
        "id": "1",
        "source": "/by/hand",
        "type": "myspinbot.jobs.no_such_message.v1",
        "time": "2026-01-15T09:30:00Z",
        "data": "{}",
    },
    {
        "specversion": "1.0",
        "id": "2",
        "source": "/by/hand",
        "type": "myspinbot.jobs.run_hop.v1",
        "dataschema": "https://schemas.myspinbot.local/jobs/v1/run_hop.schema.json",
        "datacontenttype": "application/json",
        "subject": "6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11",
        "time": "2026-01-15T09:30:00Z",
        "data": '{"job_id": 7}',
    },
    {
        "specversion": "1.0",
        "id": "3",
        "source": "/by/hand",
        "type": "myspinbot.jobs.run_hop.v1",
        "dataschema": "https://schemas.myspinbot.local/jobs/v1/run_hop.schema.json",
        "datacontenttype": "application/json",
        "subject": "6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11",
        "time": "2026-01-15T09:30:00Z",
        "data": "[" * 100_000,
    },
]


@pytest.mark.parametrize("channel", ["control", "data", "events"])
def test_a_message_without_a_valid_form_goes_to_the_dead_letters_and_the_consumer_goes_on(
    shared_platform: Platform, channel: str
) -> None:
    """Each one is kept with the reason, and a job that was submitted later completes."""
    with redis.Redis.from_url(
        shared_platform.environment["REDIS_URL"], decode_responses=True
    ) as client:
        for fields in POISON:
            client.xadd(f"myspinbot:{channel}", dict[Any, Any](fields))
        stream = f"myspinbot:{channel}:dead_letter"
        wait_until(lambda: client.xlen(stream) == len(POISON), seconds=20, label="the dead letters")
        letters = [json.loads(fields["data"]) for _, fields in client.xrange(stream)]
    # Read together, they may be given up in any order.
    assert all(fields in [letter["fields"] for letter in letters] for fields in POISON)
    for letter in letters:
        assert letter["stream"] == f"myspinbot:{channel}"
        assert letter["error"]["code"]
        assert letter["error"]["message"]

    job_id = shared_platform.submit(chain(control("plan"), dummy("make")))
    assert shared_platform.wait_for_end(job_id, seconds=20)["state"] == "completed"
