"""The commands against a fake API: their requests, their output, their exit codes."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from myspinbot_contracts import (
    Artifact,
    ArtifactDownload,
    ArtifactPage,
    Job,
    JobEvent,
    JobEventPage,
    JobPage,
    JobSummary,
    PipelineList,
    UploadResult,
    schema,
)

if TYPE_CHECKING:
    from packages.cli.tests.conftest import Run, StandIn

JOB_ID = "6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11"
VIDEO = b"not a video, and nobody looks"


def example(title: str, **changes: Any) -> dict[str, Any]:
    """The example of a schema, with changes."""
    document: dict[str, Any] = {**schema(title)["examples"][0], **changes}
    return document


def job(**changes: Any) -> Job:
    """A job."""
    return Job.model_validate(example("Job", **changes))


def result(name: str = "video", bucket: str = "output") -> Artifact:
    """An artifact that a node has made."""
    reference = example(
        "ArtifactRef",
        bucket=bucket,
        key="videos/c3a1f0de-7b64-4f7e-a1d2-3b9e5c8f4a33.mp4",
        content_type="video/mp4",
        size_bytes=len(VIDEO),
        sha256=hashlib.sha256(VIDEO).hexdigest(),
    )
    document = example(
        "Artifact", kind="output", ref=reference, job_id=JOB_ID, node_id="upscale", name=name
    )
    return Artifact.model_validate(document)


def serve_result(api: StandIn, *artifacts: Artifact, content: bytes = VIDEO) -> None:
    """Give the fake API artifacts of the job, all with the same bytes."""
    api.answers[f"GET /api/v1/jobs/{JOB_ID}/artifacts"] = ArtifactPage(items=list(artifacts))
    for artifact in artifacts:
        path = f"/api/v1/artifacts/{artifact.artifact_id}"
        api.answers[f"GET {path}"] = ArtifactDownload(
            artifact=artifact,
            url=f"{path}/content?signature=ab12",
            expires_at="2026-01-15T10:30:00Z",
        )
        api.answers[f"GET {path}/content"] = content


# ── submit ──────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """A picture and a voice."""
    image, voice = tmp_path / "face.png", tmp_path / "voice.wav"
    image.write_bytes(b"picture" * 10_000)
    voice.write_bytes(b"voice" * 10_000)
    return image, voice


def test_submit_uploads_both_files_and_prints_the_job(
    api: StandIn, run: Run, files: tuple[Path, Path]
) -> None:
    """The request names the uploaded artifacts; the identity alone goes to standard output."""
    image, voice = files
    ids = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"]
    api.answers["POST /api/v1/uploads"] = [
        UploadResult.model_validate({"artifact": example("Artifact", artifact_id=each)})
        for each in ids
    ]
    api.answers["POST /api/v1/jobs"] = job()
    outcome = run(
        *("submit", "--prompt", "Hello", "--image", str(image), "--voice", str(voice)),
        *("--tone", "calm", "--length", "6", "--timeout", "90"),
    )
    assert outcome.code == 0
    assert outcome.out == f"{JOB_ID}\n"
    uploads = [body for key, _, body in api.asked if key == "POST /api/v1/uploads"]
    assert image.read_bytes() in uploads[0]
    assert voice.read_bytes() in uploads[1]
    assert json.loads(api.asked[-1][2]) == {
        "kind": "pipeline",
        "pipeline_id": "f5tts_infinitetalk",
        "timeout_seconds": 90.0,
        "request": {
            "prompt": "Hello",
            "tone": "calm",
            "length_seconds": 6.0,
            "image_artifact_id": ids[0],
            "voice_artifact_id": ids[1],
        },
    }


def test_submit_uses_samples_if_no_file_is_named(api: StandIn, run: Run) -> None:
    """A first try needs no files, and the output names the samples."""
    api.answers["POST /api/v1/uploads"] = UploadResult.model_validate(example("UploadResult"))
    api.answers["POST /api/v1/jobs"] = job()
    outcome = run("submit", "--prompt", "Hello")
    assert outcome.code == 0
    assert outcome.err.count("using the sample") == 2
    picture, voice = (body for key, _, body in api.asked if key == "POST /api/v1/uploads")
    assert b"\x89PNG" in picture
    assert b"RIFF" in voice


def test_refused_request_is_reported_with_every_error(
    api: StandIn, run: Run, files: tuple[Path, Path]
) -> None:
    """Pointer, message, expected, found and hint are all printed."""
    image, voice = files
    api.answers["POST /api/v1/uploads"] = UploadResult.model_validate(example("UploadResult"))
    fault = {
        "code": "max_length",
        "message": "The prompt is too long.",
        "expected": "at most 4000 characters",
        "found": "4001 characters",
        "hint": "Shorten it.",
        "pointer": "/request/prompt",
    }
    api.refuse("POST /api/v1/jobs", 422, "invalid_request", fault)
    outcome = run("submit", "--prompt", "x", "--image", str(image), "--voice", str(voice))
    assert outcome.code == 1
    assert outcome.out == ""
    for part in ("/request/prompt", "too long", "at most 4000", "4001", "Shorten it.", "HTTP 422"):
        assert part in outcome.err
    assert "Traceback" not in outcome.err


def test_submit_sends_a_workflow_from_a_file(api: StandIn, run: Run, tmp_path: Path) -> None:
    """The file's workflow is sent as it is."""
    workflow = example("Workflow")
    file = tmp_path / "workflow.json"
    file.write_text(json.dumps(workflow))
    api.answers["POST /api/v1/jobs"] = job()
    outcome = run("submit", "--workflow", str(file))
    assert outcome.code == 0
    assert json.loads(api.asked[-1][2]) == {"kind": "workflow", "workflow": workflow}


def test_wrong_workflow_is_refused_before_it_is_sent(
    api: StandIn, run: Run, tmp_path: Path
) -> None:
    """Every error of the file is printed with its pointer."""
    workflow = example("Workflow")
    workflow["nodes"][0]["plane"] = "moon"
    del workflow["nodes"][0]["params"]
    file = tmp_path / "workflow.json"
    file.write_text(json.dumps(workflow))
    outcome = run("submit", "--workflow", str(file))
    assert outcome.code == 1
    assert "/nodes/0/plane" in outcome.err
    assert "/nodes/0/params" in outcome.err
    assert api.asked == []


@pytest.mark.parametrize(
    "text",
    [
        '"\\ud800"',
        '{"\\ud800": 1}',
        "NaN",
        "[" * 400 + "]" * 400,
        "[" * 900 + "]" * 900,
        "[" * 100_000,
    ],
    ids=["text", "key", "number", "deep", "deeper", "endless"],
)
def test_parameter_that_cannot_be_sent_is_refused(
    api: StandIn, run: Run, tmp_path: Path, text: str
) -> None:
    """Values that some JSON parsers accept, but that cannot be sent, are reported."""
    workflow = example("Workflow")
    workflow["nodes"][0]["params"]["odd"] = "ODD"
    file = tmp_path / "workflow.json"
    file.write_text(json.dumps(workflow).replace('"ODD"', text))
    outcome = run("submit", "--workflow", str(file))
    assert outcome.code == 2
    assert "cannot be read as JSON" in outcome.err
    assert "line 1 column" in outcome.err
    assert api.asked == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["show", "\udcff"],
        ["submit", "--prompt", "\udcff"],
        ["submit", "--prompt", "x", "--pipeline", "\udcff"],
        ["cancel", JOB_ID, "--reason", "\udcff"],
        ["jobs", "--api", "http://\udcff"],
    ],
    ids=ascii,
)
def test_argument_that_is_not_utf8_is_refused(api: StandIn, run: Run, arguments: list[str]) -> None:
    """Bytes that are not UTF-8 are reported before anything is sent."""
    outcome = run(*arguments)
    assert outcome.code == 2
    assert r"not UTF-8: '" in outcome.err
    assert r"\udcff" in outcome.err
    assert api.asked == []


def test_variable_that_is_not_utf8_is_refused(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable that replaces an option is checked, too, and named."""
    monkeypatch.setenv("MYSPINBOT_API_URL", "http://\udcff")
    outcome = run("jobs")
    assert outcome.code == 2
    assert "MYSPINBOT_API_URL" in outcome.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(["submit"], "--prompt", id="no-prompt"),
        pytest.param(["submit", "--prompt", "x", "--image", "none.png"], "none.png", id="no-file"),
        pytest.param(["submit", "--prompt", "x", "--tone", "loud"], "loud", id="no-such-tone"),
        pytest.param(["submit", "--workflow", __file__, "--prompt", "x"], "prompt", id="both"),
        pytest.param(["submit", "--workflow", __file__], "JSON", id="not-json"),
        pytest.param(["jobs", "--state", "lost"], "lost", id="no-such-state"),
        pytest.param(["jobs", "--limit", "0"], "--limit", id="limit"),
        pytest.param(["fly"], "fly", id="no-such-command"),
    ],
)
def test_wrong_usage_has_its_own_exit_code(run: Run, arguments: list[str], message: str) -> None:
    """A wrong command line exits with 2 and a message."""
    outcome = run(*arguments)
    assert outcome.code == 2
    assert message in outcome.err


# ── jobs, show, cancel, download ────────────────────────────────────────────────────────────────


def test_jobs_lists_page_after_page_up_to_the_limit(api: StandIn, run: Run) -> None:
    """The cursor is sent back; no more is asked for than was wanted."""
    first = [
        JobSummary.model_validate(
            example("JobSummary", job_id=f"{number:08}-0000-4000-8000-000000000000")
        )
        for number in range(100)
    ]
    last = JobSummary.model_validate(example("JobSummary", state="timed_out"))
    api.answers["GET /api/v1/jobs"] = [
        JobPage(items=first, next_cursor="more"),
        JobPage(items=[last]),
    ]
    outcome = run("jobs", "--state", "timed_out", "--limit", "101")
    assert outcome.code == 0
    assert [query for _, query, _ in api.asked] == [
        {"state": "timed_out", "limit": "100"},
        {"state": "timed_out", "limit": "1", "cursor": "more"},
    ]
    assert first[99].job_id in outcome.out
    assert "timed out" in outcome.out


def test_jobs_says_that_there_are_none(api: StandIn, run: Run) -> None:
    """An empty list is not printed as a table."""
    api.answers["GET /api/v1/jobs"] = JobPage(items=[])
    outcome = run("jobs")
    assert (outcome.code, outcome.out) == (0, "")
    assert "no jobs" in outcome.err


def test_show_prints_nodes_history_links_and_errors(api: StandIn, run: Run) -> None:
    """All details of a failed job are printed, with the hint of its error."""
    error = example("ErrorInfo", hint="Upload it again.")
    nodes = [example("NodeStatus", state="failed", error=error, attempt=2)]
    failed = job(state="failed", error=error, nodes=nodes)
    event = JobEvent.model_validate(
        example("JobEvent", kind="node_retrying", node_id="f5_to_tts", attempt=1, error=error)
    )
    api.answers[f"GET /api/v1/jobs/{JOB_ID}"] = failed
    api.answers[f"GET /api/v1/jobs/{JOB_ID}/events"] = JobEventPage(items=[event])
    artifact = result()
    serve_result(api, artifact)
    outcome = run("show", JOB_ID)
    assert outcome.code == 0
    link = f"{api.url}/api/v1/artifacts/{artifact.artifact_id}/content?signature=ab12"
    for part in ("f5_to_tts", "✗ failed", "node retrying", "Upload it again.", link):
        assert part in outcome.out


def test_text_of_others_is_not_taken_for_markup(api: StandIn, run: Run) -> None:
    """Brackets in messages are printed, and cannot colour or hide anything."""
    error = example("ErrorInfo", message="[bold]No[/bold] [link=http://x]picture[/link].")
    api.answers[f"GET /api/v1/jobs/{JOB_ID}"] = job(state="failed", error=error)
    api.answers[f"GET /api/v1/jobs/{JOB_ID}/events"] = JobEventPage(items=[])
    serve_result(api)
    assert error["message"] in run("show", JOB_ID).out


def test_cancel_sends_the_reason(api: StandIn, run: Run) -> None:
    """The reason goes into the job's history; the new state is printed."""
    api.answers[f"POST /api/v1/jobs/{JOB_ID}/cancel"] = job(state="cancelled")
    outcome = run("cancel", JOB_ID, "--reason", "Wrong picture")
    assert (outcome.code, outcome.out.strip()) == (0, "⊘ cancelled")
    assert json.loads(api.asked[0][2]) == {"reason": "Wrong picture"}


@pytest.mark.parametrize("command", ["show", "cancel", "download", "watch"])
@pytest.mark.parametrize("typed", [".", "..", "", "x", "../capabilities?x=1", JOB_ID.upper()])
def test_invalid_identity_is_not_requested(
    api: StandIn, run: Run, command: str, typed: str
) -> None:
    """An argument cannot lead to another path of the API."""
    outcome = run(command, typed)
    assert outcome.code == 1
    assert "/job_id" in outcome.err
    assert api.asked == []


def test_download_stores_the_results_only(api: StandIn, run: Run, tmp_path: Path) -> None:
    """Only results are downloaded, and their paths go to standard output."""
    serve_result(api, result("audio", bucket="staged"), result("video"))
    outcome = run("download", JOB_ID, "-o", str(tmp_path))
    (file,) = tmp_path.iterdir()
    assert outcome.code == 0
    assert outcome.out == f"{file}\n"
    assert file.name == f"{JOB_ID}-upscale-video.mp4"
    assert file.read_bytes() == VIDEO


def test_download_to_a_file(api: StandIn, run: Run, tmp_path: Path) -> None:
    """A single result takes the name that was given."""
    serve_result(api, result())
    assert run("download", JOB_ID, "-o", str(tmp_path / "my.mp4")).code == 0
    assert (tmp_path / "my.mp4").read_bytes() == VIDEO


def test_damaged_download_leaves_nothing(api: StandIn, run: Run, tmp_path: Path) -> None:
    """Bytes with a wrong digest are reported and not kept."""
    serve_result(api, result(), content=VIDEO + b"!")
    outcome = run("download", JOB_ID, "-o", str(tmp_path))
    assert outcome.code == 1
    assert "wrong digest" in outcome.err
    assert list(tmp_path.iterdir()) == []


def test_download_without_results_names_the_state_of_the_job(api: StandIn, run: Run) -> None:
    """A job without a result is an error."""
    serve_result(api)
    api.answers[f"GET /api/v1/jobs/{JOB_ID}"] = job(state="running")
    outcome = run("download", JOB_ID)
    assert outcome.code == 1
    assert "it is running" in outcome.err


@pytest.mark.parametrize(
    ("arguments", "place"),
    [
        pytest.param(["watch", "my-job"], "/job_id", id="job"),
        pytest.param(["cancel", JOB_ID, "--reason", "x" * 501], "/reason", id="reason"),
        pytest.param(
            ["submit", "--prompt", "x", "--pipeline", "No Such!"], "/pipeline_id", id="pipeline"
        ),
        pytest.param(
            ["submit", "--prompt", "x", "--timeout", "-1"], "/timeout_seconds", id="timeout"
        ),
        pytest.param(["submit", "--prompt", ""], "/request/prompt", id="prompt"),
        pytest.param(
            ["submit", "--prompt", "x", "--length", "1"], "/request/length_seconds", id="length"
        ),
    ],
)
def test_invalid_document_is_not_sent(
    api: StandIn, run: Run, arguments: list[str], place: str
) -> None:
    """A value that the API would refuse is reported like a refusal."""
    api.answers["POST /api/v1/uploads"] = UploadResult.model_validate(example("UploadResult"))
    outcome = run(*arguments)
    assert outcome.code == 1
    assert place in outcome.err
    assert "was not sent" in outcome.err
    assert not [key for key, _, _ in api.asked if key.startswith("POST")]


def test_unknown_pipeline_costs_no_upload(api: StandIn, run: Run, files: tuple[Path, Path]) -> None:
    """The pipelines that there are are named before anything is sent."""
    image, voice = files
    outcome = run(
        *("submit", "--prompt", "x", "--pipeline", "no_such_pipeline"),
        *("--image", str(image), "--voice", str(voice)),
    )
    assert outcome.code == 2
    assert "f5tts_infinitetalk" in outcome.err
    assert [key for key, _, _ in api.asked] == ["GET /api/v1/pipelines"]


def test_request_of_an_unknown_kind_is_left_to_the_api(
    api: StandIn, run: Run, files: tuple[Path, Path]
) -> None:
    """A pipeline whose schema this version does not know is not refused here."""
    image, voice = files
    known = example("PipelineList")
    changed = {
        **known["items"][0],
        "request_schema": "https://schemas.myspinbot.local/http/v9/later.schema.json",
    }
    api.answers["GET /api/v1/pipelines"] = PipelineList.model_validate({"items": [changed]})
    api.answers["POST /api/v1/uploads"] = UploadResult.model_validate(example("UploadResult"))
    api.answers["POST /api/v1/jobs"] = job()
    assert run("submit", "--prompt", "x", "--image", str(image), "--voice", str(voice)).code == 0


# ── the API is not there ────────────────────────────────────────────────────────────────────────
