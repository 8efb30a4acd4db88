"""Services are upgraded in any order: an old and a new wheel of the contracts on one Redis.

The old one is that of the schemas as they are, the new one has a further property of a nested type
and says so with its revision. Each peer is a process with one of them.
"""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import redis
from tests.end_to_end.upgrade_wheels import baseline, edited, wheel_of

from myspinbot_codegen.breaking.command import Outcome, run

pytestmark = [pytest.mark.process, pytest.mark.timeout(180)]

PEER = Path(__file__).with_name("upgrade_peer.py")
UV = shutil.which("uv") or ""
WITH_RESULTS = (
    "hop_completed",
    "run_hop",
    *(f"node_{end}" for end in ("completed", "failed", "skipped", "cancelled")),
)

if not UV:
    pytest.skip("there is no uv to build wheels with", allow_module_level=True)


@dataclass(frozen=True)
class Wheel:
    """An unpacked wheel, and the Redis that its services use."""

    path: Path
    url: str

    def do(self, *arguments: str) -> dict[str, Any]:
        """Run a service for one message; return its output."""
        process = subprocess.run(
            [sys.executable, str(PEER), self.url, *arguments],
            env={**os.environ, "PYTHONPATH": str(self.path)},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert process.returncode == 0, process.stderr[-4000:]
        told: dict[str, Any] = json.loads(process.stdout)
        assert told.pop("contracts").startswith(str(self.path))
        return told


def add_cost(schema: dict[str, Any]) -> None:
    """Add an optional property, as every minor revision may do."""
    schema["properties"]["cost_cents"] = {
        "description": "What the node cost, in cents.",
        "type": "integer",
        "minimum": 0,
    }


def raise_revision(schema: dict[str, Any]) -> None:
    """Tell that something was added."""
    schema["x-revision"] = schema.get("x-revision", 1) + 1


def forget_worker(schema: dict[str, Any]) -> None:
    """Make a required property optional, which is not an addition."""
    schema["required"].remove("worker_id")
    raise_revision(schema)


@pytest.fixture(scope="module")
def old_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The contracts as they are."""
    return baseline(tmp_path_factory.mktemp("old"), UV)


@pytest.fixture(scope="module")
def new_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The contracts with one property more, which the messages around it announce."""
    edits = {f"jobs/v1/{name}.schema.json": raise_revision for name in WITH_RESULTS}
    edits["jobs/v1/node_result.schema.json"] = add_cost
    return edited(tmp_path_factory.mktemp("new"), UV, edits)


@pytest.fixture
def old(old_wheel: Path, redis_url: str) -> Wheel:
    """A service that was not upgraded yet."""
    return Wheel(old_wheel, redis_url)


@pytest.fixture
def new(new_wheel: Path, redis_url: str) -> Wheel:
    """A service that was."""
    return Wheel(new_wheel, redis_url)


def hop(**more: Any) -> dict[str, Any]:
    """The results of a hop; `more` is added to the first."""
    return {
        "job_id": "6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11",
        "hop_id": "0d9b7c14-52f4-4a0b-8f2e-6a1f0c7d9e22",
        "hop": 2,
        "sequence": 4,
        "worker_id": "worker-1",
        "results": [
            {
                "node_id": "speak",
                "state": "completed",
                "attempt": 1,
                "output": {},
                "finished_at": "2026-01-15T09:30:00Z",
                **more,
            }
        ],
    }


def test_what_the_newer_one_adds_comes_back_through_the_older_one(old: Wheel, new: Wheel) -> None:
    """The older one reads the rest, counts the message, and passes it on with all that is in it."""
    sent = new.do("publish", "HopCompleted", json.dumps(hop(cost_cents=7)))
    assert sent["dataschema"].endswith("?revision=2")
    seen = old.do("pass_on", "control")
    assert seen["newer"] == [["myspinbot.jobs.hop_completed.v1", 2]]
    assert seen["data"] == hop()
    assert seen["unknown"] == {"/results/0/cost_cents": 7}
    back = new.do("take", "control")
    assert back == {"newer": [], "data": hop(cost_cents=7), "unknown": {}}


def test_what_the_older_one_copies_into_another_message_is_whole(old: Wheel, new: Wheel) -> None:
    """Results go from the hand-back of one hop into the command of the next."""
    new.do("publish", "HopCompleted", json.dumps(hop(cost_cents=7)))
    old.do("put_into_next", "control")
    command = new.do("take", "data")
    assert command["data"]["results"] == hop(cost_cents=7)["results"]
    assert command["unknown"] == {}


def test_what_the_older_one_sends_is_read_by_the_newer_one(old: Wheel, new: Wheel) -> None:
    """The property is optional: who does not know it leaves it out."""
    sent = old.do("publish", "HopCompleted", json.dumps(hop()))
    assert sent["dataschema"].endswith(".schema.json")
    assert new.do("pass_on", "control")["data"] == hop()
    # The newer one writes in its own name, which the older one tolerates.
    assert old.do("take", "control")["data"] == hop()


@pytest.mark.parametrize(("reader", "label"), [("old", ""), ("new", ""), ("new", "?revision=2")])
def test_an_unknown_property_of_an_older_or_equal_sender_is_refused(
    reader: str, label: str, request: pytest.FixtureRequest, redis_url: str
) -> None:
    """It is a mistake, and nothing that an upgrade would explain."""
    wheel: Wheel = request.getfixturevalue(reader)
    wheel.do("publish", "HopCompleted", json.dumps(hop()))
    with redis.Redis.from_url(redis_url, decode_responses=True) as client:
        ((_, fields),) = client.xrange("myspinbot:control")
        client.delete("myspinbot:control")
        fields["dataschema"] = fields["dataschema"].partition("?")[0] + label
        fields["data"] = json.dumps(hop(costs=7))
        client.xadd("myspinbot:control", fields)
    told = wheel.do("take", "control")
    assert (told["refused"], told["pointer"]) == ("invalid_payload", "/results/0/costs")


def breaks(since: Path, now: Path) -> Outcome:
    """Run the command `breaking` on edited contracts against the released wheel."""
    config = now.parents[1] / "codegen.toml"
    return run(config, against=[str(wheel_of(since))], level="FULL", categories=["WIRE"])


def test_an_addition_is_not_a_breaking_change(old_wheel: Path, new_wheel: Path) -> None:
    """Since its messages say that they are newer."""
    outcome = breaks(old_wheel, new_wheel)
    assert outcome.exit_code == 0, outcome.text


def test_an_edit_that_is_not_an_addition_is_refused(
    tmp_path: Path, old_wheel: Path, old: Wheel, redis_url: str
) -> None:
    """A raised revision does not excuse a property that is gone; `breaking` says so beforehand."""
    edits = {"jobs/v1/hop_completed.schema.json": forget_worker}
    broken = Wheel(edited(tmp_path, UV, edits), redis_url)
    outcome = breaks(old_wheel, broken.path)
    assert outcome.exit_code != 0
    assert "worker_id" in outcome.text
    payload = hop()
    del payload["worker_id"]
    broken.do("publish", "HopCompleted", json.dumps(payload))
    told = old.do("take", "control")
    assert (told["refused"], told["pointer"]) == ("invalid_payload", "/worker_id")
