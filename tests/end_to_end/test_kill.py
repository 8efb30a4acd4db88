"""kill -9 of each service in the middle of its work: nothing is lost, nothing is done twice.

All settings are the defaults, and no new job is submitted to wake anything up.
"""

import time
from itertools import pairwise

import pytest
import redis
from tests.end_to_end.harness import (
    Platform,
    attempts_of,
    chain,
    control,
    dummy,
    wait_until,
)

from myspinbot.samples import sample_picture, sample_voice

pytestmark = [pytest.mark.process, pytest.mark.timeout(180)]

RECOVERY_SECONDS = 10.0
"""Longest pause of a job after the killed service is up again, as the README promises."""


def test_a_job_goes_on_after_its_worker_was_killed_in_the_middle_of_a_node(
    platform: Platform,
) -> None:
    """The finished node is not run again, the running one is, and the job completes in time."""
    worker = platform.start_worker()
    platform.wait_for_capabilities()
    job_id = platform.submit(
        chain(dummy("first", seconds=0.1), dummy("second", seconds=3, steps=30), dummy("third"))
    )
    wait_until(
        lambda: platform.node(job_id, "second")["state"] == "running",
        seconds=20,
        label="the second node to run",
    )
    time.sleep(0.5)
    worker.kill()
    worker.wait()
    platform.workers.clear()

    platform.start_worker()
    began = time.monotonic()
    job = platform.wait_for_end(job_id, seconds=RECOVERY_SECONDS + 3 + 5)
    took = time.monotonic() - began

    assert job["state"] == "completed"
    assert took < RECOVERY_SECONDS + 3
    events = platform.events(job_id)
    assert attempts_of(events, "node_started") == {"first": 1, "second": 2, "third": 1}
    assert attempts_of(events, "node_completed") == {"first": 1, "second": 1, "third": 1}
    assert platform.node(job_id, "second")["attempt"] == 2


def test_another_worker_takes_over_from_a_killed_one(platform: Platform) -> None:
    """Nobody restarts anything: the second worker finds the abandoned hop by itself."""
    first = platform.start_worker()
    platform.wait_for_capabilities()
    job_id = platform.submit(chain(dummy("only", seconds=2, steps=20)))
    wait_until(
        lambda: platform.node(job_id, "only")["state"] == "running",
        seconds=20,
        label="the node to run",
    )
    platform.start_worker()
    first.kill()
    first.wait()
    platform.workers.remove(first)
    began = time.monotonic()
    job = platform.wait_for_end(job_id, seconds=RECOVERY_SECONDS + 2 + 5)
    assert job["state"] == "completed"
    assert time.monotonic() - began < RECOVERY_SECONDS + 2


def test_each_artifact_exists_once_though_its_worker_was_killed(platform: Platform) -> None:
    """A real video whose worker dies on the way has one speech, one raw and one final video."""
    worker = platform.start_worker()
    platform.wait_for_capabilities()
    image = platform.upload("face.png", sample_picture(), "image/png")
    voice = platform.upload("voice.wav", sample_voice(), "audio/wav")
    answer = platform.post(
        "/jobs",
        {
            "kind": "pipeline",
            "pipeline_id": "f5tts_infinitetalk",
            "request": {
                "prompt": "Tell how a job survives the death of its worker",
                "image_artifact_id": image,
                "voice_artifact_id": voice,
                "length_seconds": 20,
            },
        },
    )
    assert answer.is_success, answer.text
    job_id = answer.json()["job_id"]
    wait_until(
        lambda: platform.node(job_id, "infinite_talk")["state"] == "running",
        seconds=20,
        label="the video to be made",
    )
    worker.kill()
    worker.wait()
    platform.workers.clear()
    platform.start_worker()
    job = platform.wait_for_end(job_id, seconds=60)

    assert job["state"] == "completed"
    events = platform.events(job_id)
    assert attempts_of(events, "node_started")["f5_to_tts"] == 1
    assert attempts_of(events, "node_started")["infinite_talk"] == 2
    artifacts = platform.get(f"/jobs/{job_id}/artifacts")["items"]
    assert sorted((found["node_id"], found["name"]) for found in artifacts) == [
        ("f5_to_tts", "audio"),
        ("infinite_talk", "video"),
        ("upscale_video", "video"),
    ]
    # Two uploads and three outputs: no object is left over from the attempt that died.
    assert len(platform.objects) == 2 + 3


def test_a_job_goes_on_after_the_api_was_killed_between_two_hops(platform: Platform) -> None:
    """The hand-back waits on its stream until the API is back; then the last hop runs."""
    platform.start_worker()
    platform.wait_for_capabilities()
    job_id = platform.submit(
        chain(control("before"), dummy("between", seconds=1.5, steps=5), control("after"))
    )
    wait_until(
        lambda: platform.node(job_id, "between")["state"] == "running",
        seconds=20,
        label="the data hop to run",
    )
    assert platform.api is not None
    platform.api.kill()
    platform.api.wait()
    with redis.Redis.from_url(platform.environment["REDIS_URL"]) as client:
        wait_until(
            lambda: any(
                fields[b"type"] == b"myspinbot.jobs.hop_completed.v1"
                for _, fields in client.xrange("myspinbot:control")
            ),
            seconds=20,
            label="the worker to hand the hop back",
        )

    platform.start_api()
    began = time.monotonic()
    job = platform.wait_for_end(job_id, seconds=RECOVERY_SECONDS + 5)

    assert job["state"] == "completed"
    assert time.monotonic() - began < RECOVERY_SECONDS
    once = {"before": 1, "between": 1, "after": 1}
    assert attempts_of(platform.events(job_id), "node_started") == once
    assert attempts_of(platform.events(job_id), "node_completed") == once


def test_a_job_goes_on_whenever_the_api_is_killed(platform: Platform) -> None:
    """From the answer to the submission on, the API may die at any time."""
    platform.start_worker()
    platform.wait_for_capabilities()
    for moment in (0.0, 0.02, 0.05, 0.1, 0.2):
        job_id = platform.submit(chain(control("before"), dummy("between"), control("after")))
        time.sleep(moment)
        assert platform.api is not None
        platform.api.kill()
        platform.api.wait()

        platform.start_api()
        began = time.monotonic()
        job = platform.wait_for_end(job_id, seconds=RECOVERY_SECONDS + 5)

        assert job["state"] == "completed"
        assert time.monotonic() - began < RECOVERY_SECONDS
        events = platform.events(job_id)
        assert attempts_of(events, "node_completed") == {"before": 1, "between": 1, "after": 1}
        numbers = [event["event_number"] for event in events]
        assert all(earlier < later for earlier, later in pairwise(numbers))


def test_jobs_go_on_after_redis_lost_its_data(platform: Platform) -> None:
    """One runs, one waits for the worker, one has not started: all complete without a restart."""
    platform.start_worker()
    platform.wait_for_capabilities()
    busy = chain(control("before"), dummy("between", seconds=2, steps=20), control("after"))
    jobs = [platform.submit(busy) for _ in range(4)]
    wait_until(
        lambda: any(platform.node(job_id, "between")["state"] == "running" for job_id in jobs),
        seconds=20,
        label="a node to run",
    )
    with redis.Redis.from_url(platform.environment["REDIS_URL"]) as client:
        wait_until(
            lambda: client.get("myspinbot:present") == b"whole",
            seconds=20,
            label="the API to have looked after Redis",
        )
        jobs.append(platform.submit(busy))
        client.flushall()

    for job_id in jobs:
        job = platform.wait_for_end(job_id, seconds=60)
        assert job["state"] == "completed"
        completed = attempts_of(platform.events(job_id), "node_completed")
        assert completed == {"before": 1, "between": 1, "after": 1}
