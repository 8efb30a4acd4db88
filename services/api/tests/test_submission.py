"""Submission of jobs: everything is checked first, and a refused request leaves nothing."""

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import redis.asyncio
from services.api.tests.support import (
    PROBLEM,
    UNKNOWN,
    announcement,
    chain,
    control,
    dummy,
    eventually,
    picture,
    submission,
    voice,
)

from myspinbot_api.bootstrap import ControlPlane, running
from myspinbot_contracts import ApiConfig, validate


async def upload(client: httpx.AsyncClient, data: bytes) -> dict[str, Any]:
    """Upload a file and return its record."""
    answer = await client.post("/api/v1/uploads", files={"file": ("a", data)})
    assert answer.status_code == 201, answer.text
    artifact: dict[str, Any] = answer.json()["artifact"]
    return artifact


async def traces(plane: ControlPlane, wire: redis.asyncio.Redis) -> dict[str, int]:
    """Return how many rows of each table and entries of each stream there are."""
    found: dict[str, int] = {}
    async with plane.store.transaction() as work:
        for table in ("jobs", "nodes", "job_events", "outbox"):
            statement = f"SELECT count(*) FROM {table}"
            rows = await work.jobs._connection.exec_driver_sql(statement)
            found[table] = int(rows.scalar_one())
    for stream in ("control", "data", "cancellations"):
        found[stream] = await wire.xlen(f"myspinbot:{stream}")
    return found


def pipeline(image: str, sound: str, **more: Any) -> dict[str, Any]:
    """Return the body that starts the pipeline."""
    request = {
        "prompt": "Introduce MySpinBot",
        "image_artifact_id": image,
        "voice_artifact_id": sound,
        **more,
    }
    return {"kind": "pipeline", "pipeline_id": "f5tts_infinitetalk", "request": request}


async def test_a_pipeline_becomes_a_workflow_that_can_be_run(client: httpx.AsyncClient) -> None:
    """The request's values and artifacts are in the nodes, with the defaults of the rest."""
    image = await upload(client, picture())
    sound = await upload(client, voice())
    body = pipeline(image["artifact_id"], sound["artifact_id"], tone="formal")
    answer = await client.post("/api/v1/jobs", json=body)
    assert answer.status_code == 201, answer.text
    job = answer.json()
    validate("Job", job)
    assert job["pipeline_id"] == "f5tts_infinitetalk"
    assert answer.headers["location"] == f"/api/v1/jobs/{job['job_id']}"
    nodes = {node["node_id"]: node for node in job["workflow"]["nodes"]}
    assert nodes["script"]["params"]["tone"] == "formal"
    assert nodes["script"]["params"]["length_seconds"] == 8
    assert nodes["f5_to_tts"]["params"] == {"reference_audio": sound["ref"], "speed": 1}
    assert nodes["infinite_talk"]["params"] == {"image": image["ref"]}
    assert nodes["infinite_talk"]["inputs"]["stage_prompt"] == {
        "node_id": "script",
        "output": "stage_prompt",
    }


def _broken(change: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
    body = submission(chain(control("first"), dummy("second")))
    change(body)
    return body


MALFORMED: dict[str, tuple[dict[str, Any], str, str]] = {
    "unknown_capability": (
        _broken(lambda b: b["workflow"]["nodes"][0].update(capability_id="llm.nobody")),
        "unknown_capability",
        "/workflow/nodes/0/capability_id",
    ),
    "capability_of_the_other_plane": (
        _broken(lambda b: b["workflow"]["nodes"][1].update(plane="control")),
        "wrong_plane",
        "/workflow/nodes/1/plane",
    ),
    "cyclic_graph": (
        _broken(
            lambda b: b["workflow"]["edges"].append(
                {"source": "second", "target": "first", "kind": "on_success"}
            )
        ),
        "cyclic_workflow",
        "/workflow/edges/",
    ),
    "edge_to_nowhere": (
        _broken(lambda b: b["workflow"]["edges"][0].update(target="nobody")),
        "unknown_node",
        "/workflow/edges/0/target",
    ),
    "duplicate_node": (
        _broken(lambda b: b["workflow"]["nodes"][1].update(node_id="first")),
        "duplicate_node",
        "/workflow/nodes/1/node_id",
    ),
    "parameter_of_wrong_type": (
        _broken(lambda b: b["workflow"]["nodes"][1].update(params={"steps": "four"})),
        "type",
        "/workflow/nodes/1/params/steps",
    ),
    "input_of_wrong_type": (
        submission(
            {
                "nodes": [
                    {
                        **control("script"),
                        "capability_id": "llm.generate_script",
                        "params": {"prompt": "Hello"},
                    },
                    {
                        **dummy("upscale"),
                        "capability_id": "generate.upscale_video",
                        "inputs": {"video": {"node_id": "script", "output": "narration"}},
                    },
                ],
                "edges": [{"source": "script", "target": "upscale", "kind": "on_success"}],
            }
        ),
        "input_type_mismatch",
        "/workflow/nodes/1/inputs/video/output",
    ),
    "missing_file_of_a_pipeline": (
        pipeline(UNKNOWN, UNKNOWN),
        "unknown_artifact",
        "/request/image_artifact_id",
    ),
    "missing_file_of_a_workflow": (
        submission(
            chain(
                {
                    **dummy("talk"),
                    "capability_id": "generate.infinite_talk",
                    "params": {
                        "image": {
                            "artifact_id": UNKNOWN,
                            "bucket": "input",
                            "key": f"images/{UNKNOWN}.png",
                            "size_bytes": 10,
                            "content_type": "image/png",
                            "sha256": "0" * 64,
                        }
                    },
                }
            )
        ),
        "unknown_artifact",
        "/workflow/nodes/0/params/image/artifact_id",
    ),
    "unknown_pipeline": (
        {"kind": "pipeline", "pipeline_id": "nothing_like_it", "request": {}},
        "unknown_pipeline",
        "/pipeline_id",
    ),
    "request_of_a_pipeline_that_is_incomplete": (
        {"kind": "pipeline", "pipeline_id": "f5tts_infinitetalk", "request": {"prompt": "Hi"}},
        "required",
        "/request",
    ),
    "no_kind": ({"workflow": chain(control("only"))}, "one_of", ""),
    "no_nodes": (submission({"nodes": [], "edges": []}), "min_items", "/workflow/nodes"),
    "unknown_property": (submission(chain(control("only")), colour="red"), "additional", ""),
    "timeout_that_is_too_long": (
        submission(chain(control("only")), timeout_seconds=10**9),
        "maximum",
        "/timeout_seconds",
    ),
}


@pytest.mark.parametrize("name", MALFORMED)
async def test_a_malformed_submission_leaves_no_trace(
    plane: ControlPlane, client: httpx.AsyncClient, wire: redis.asyncio.Redis, name: str
) -> None:
    """Each error has its pointer into the body, and nothing is written."""
    body, code, pointer = MALFORMED[name]
    before = await traces(plane, wire)
    answer = await client.post("/api/v1/jobs", json=body, headers={"Idempotency-Key": name})
    assert answer.status_code == 422, answer.text
    assert answer.headers["content-type"] == PROBLEM
    problem = answer.json()
    validate("Problem", problem)
    found = [(error["code"], error.get("pointer", "")) for error in problem["errors"]]
    assert any(c.startswith(code) and p.startswith(pointer) for c, p in found), found
    assert await traces(plane, wire) == before


async def test_a_reference_that_was_tampered_with_is_refused(client: httpx.AsyncClient) -> None:
    """The stored artifact decides, not the claims of the client."""
    image = await upload(client, picture())
    forged = {**image["ref"], "key": f"images/{UNKNOWN}.png"}
    node = {
        **dummy("talk"),
        "capability_id": "generate.infinite_talk",
        "params": {"image": forged},
    }
    answer = await client.post("/api/v1/jobs", json=submission(chain(node)))
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["code"] == "artifact_mismatch"
    assert answer.json()["errors"][0]["pointer"] == "/workflow/nodes/0/params/image"


async def test_a_file_of_another_kind_is_refused_before_the_job_exists(
    plane: ControlPlane, client: httpx.AsyncClient, wire: redis.asyncio.Redis
) -> None:
    """A voice in place of the picture and the other way round, at the names in the request."""
    image = await upload(client, picture())
    sound = await upload(client, voice())
    before = await traces(plane, wire)
    swapped = pipeline(sound["artifact_id"], image["artifact_id"])
    answer = await client.post("/api/v1/jobs", json=swapped)
    assert answer.status_code == 422, answer.text
    validate("Problem", answer.json())
    assert [
        (error["code"], error["pointer"], error["found"]) for error in answer.json()["errors"]
    ] == [
        ("wrong_media_type", "/request/voice_artifact_id", "image/png"),
        ("wrong_media_type", "/request/image_artifact_id", "audio/wav"),
    ]
    node = {
        **dummy("speech"),
        "capability_id": "generate.f5_to_tts",
        "params": {"reference_audio": image["ref"]},
        "inputs": {"narration": {"node_id": "script", "output": "narration"}},
    }
    script = {
        **control("script"),
        "capability_id": "llm.generate_script",
        "params": {"prompt": "Hello"},
    }
    body = submission(chain(script, node, {**control("other"), "params": {"x": 1}}))
    answer = await client.post("/api/v1/jobs", json=body)
    assert answer.status_code == 422, answer.text
    # All errors at once, also those that do not concern the file.
    assert {(error["code"], error["pointer"]) for error in answer.json()["errors"]} == {
        ("wrong_media_type", "/workflow/nodes/1/params/reference_audio"),
        ("additional_properties", "/workflow/nodes/2/params/x"),
    }
    assert await traces(plane, wire) == before


async def test_a_pipeline_that_workers_cannot_run_is_refused_by_its_name(
    plane: ControlPlane, client: httpx.AsyncClient
) -> None:
    """The user sent no workflow, so no pointer leads into one."""
    found = announcement()
    found.manifest.capabilities = found.manifest.capabilities[:1]
    async with plane.store.transaction() as work:
        await work.manifests.store(found)
    image = await upload(client, picture())
    sound = await upload(client, voice())
    body = pipeline(image["artifact_id"], sound["artifact_id"])
    answer = await client.post("/api/v1/jobs", json=body)
    assert answer.status_code == 422, answer.text
    errors = answer.json()["errors"]
    assert {error["code"] for error in errors} == {"unknown_capability"}
    assert {error["pointer"] for error in errors} == {"/pipeline_id"}


async def test_work_for_workers_is_refused_while_none_is_known(config: ApiConfig) -> None:
    """The request is not wrong: 503, with a hint."""
    async with running(config) as plane:
        transport = httpx.ASGITransport(app=plane.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            answer = await client.post("/api/v1/jobs", json=submission(chain(dummy("only"))))
            assert answer.status_code == 503
            assert answer.json()["code"] == "plane_unavailable"
            assert answer.headers["retry-after"] == "5"
            answer = await client.post("/api/v1/jobs", json=submission(chain(control("only"))))
            assert answer.status_code == 201


async def test_text_with_a_nul_character_is_kept_as_it_is(client: httpx.AsyncClient) -> None:
    """JSON allows U+0000, so it must neither fail nor get lost on the way through the database."""
    node = {
        **control("script"),
        "capability_id": "llm.generate_script",
        "params": {"prompt": "nothing\x00here"},
    }
    answer = await client.post("/api/v1/jobs", json=submission(chain(node)))
    assert answer.status_code == 201
    job_id = answer.json()["job_id"]
    job = (await client.get(f"/api/v1/jobs/{job_id}")).json()
    assert job["workflow"]["nodes"][0]["params"]["prompt"] == "nothing\x00here"
    answer = await client.post(f"/api/v1/jobs/{job_id}/cancel", json={"reason": "nul\x00"})
    assert answer.status_code in {200, 409}


async def test_the_same_key_and_request_give_the_same_job(client: httpx.AsyncClient) -> None:
    """The second answer is 200 with the job of the first, for any layout of the JSON."""
    body = submission(chain(control("only")))
    headers = {"Idempotency-Key": "once"}
    first = await client.post("/api/v1/jobs", json=body, headers=headers)
    reordered = dict(reversed(body.items()))
    second = await client.post("/api/v1/jobs", json=reordered, headers=headers)
    assert (first.status_code, second.status_code) == (201, 200)
    assert first.json()["job_id"] == second.json()["job_id"]


async def test_the_same_key_with_another_request_is_a_conflict(client: httpx.AsyncClient) -> None:
    """A key belongs to one request."""
    headers = {"Idempotency-Key": "once"}
    await client.post("/api/v1/jobs", json=submission(chain(control("one"))), headers=headers)
    answer = await client.post(
        "/api/v1/jobs", json=submission(chain(control("other"))), headers=headers
    )
    assert answer.status_code == 409
    assert answer.json()["code"] == "idempotency_conflict"


async def test_requests_with_one_key_at_the_same_time_make_one_job(
    plane: ControlPlane, client: httpx.AsyncClient, wire: redis.asyncio.Redis
) -> None:
    """The later request waits, and gets the job of the first."""
    body = submission(chain(control("only")))
    headers = {"Idempotency-Key": "race"}
    answers = await asyncio.gather(
        *(client.post("/api/v1/jobs", json=body, headers=headers) for _ in range(8))
    )
    assert sorted(answer.status_code for answer in answers) == [200] * 7 + [201]
    assert len({answer.json()["job_id"] for answer in answers}) == 1
    assert (await traces(plane, wire))["jobs"] == 1


async def test_a_key_that_is_not_a_token_is_refused(client: httpx.AsyncClient) -> None:
    """Spaces and control characters are not part of a key."""
    answer = await client.post(
        "/api/v1/jobs",
        json=submission(chain(control("only"))),
        headers={"Idempotency-Key": "two words"},
    )
    assert answer.status_code == 422


async def test_the_trace_of_a_request_goes_on_in_its_messages(
    client: httpx.AsyncClient, wire: redis.asyncio.Redis
) -> None:
    """The command for the data plane carries the trace that the submission came with."""
    trace = "0af7651916cd43dd8448eb211c80319c"
    answer = await client.post(
        "/api/v1/jobs",
        json=submission(chain(dummy("only"))),
        headers={"traceparent": f"00-{trace}-b7ad6b7169203331-01"},
    )
    assert answer.status_code == 201

    async def sent() -> list[Any]:
        entries: list[Any] = await wire.xrange("myspinbot:data")  # type: ignore[assignment]  # decoded
        return entries

    [(_, fields)] = await eventually(sent)
    assert fields["traceparent"].split("-")[1] == trace
    assert fields["subject"] == answer.json()["job_id"]
