"""Uploads: recognised by their bytes, stored once or not at all."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest
from services.api.tests.support import PROBLEM, picture, voice
from sqlalchemy.exc import OperationalError, ProgrammingError

from myspinbot_api.adapters.postgres.artifact_repository import PostgresArtifactRepository
from myspinbot_api.adapters.postgres.unit_of_work import PostgresJobStore, PostgresUnitOfWork
from myspinbot_api.bootstrap import ControlPlane
from myspinbot_api.services.ports.availability import DatabaseAway
from myspinbot_contracts import validate


def stored(objects: Path) -> list[Path]:
    """Return every object in storage."""
    return sorted(path for path in objects.rglob("*") if path.is_file())


def replace_by_file(folder: Path) -> None:
    """Put a file where an empty storage was."""
    for bucket in folder.iterdir():
        bucket.rmdir()
    folder.rmdir()
    folder.write_text("a file where the folder was")


async def rows(plane: ControlPlane) -> int:
    """Return how many artifacts are recorded."""
    async with plane.store.transaction() as work:
        found = await work.artifacts._connection.exec_driver_sql("SELECT count(*) FROM artifacts")
    return int(found.scalar_one())


@pytest.mark.parametrize(
    ("data", "content_type", "folder"),
    [
        (picture(), "image/png", "images"),
        (picture(kind="JPEG"), "image/jpeg", "images"),
        (picture(kind="WEBP"), "image/webp", "images"),
        (voice(), "audio/wav", "audio"),
    ],
)
async def test_a_file_is_stored_as_the_kind_of_its_bytes(
    client: httpx.AsyncClient, objects: Path, data: bytes, content_type: str, folder: str
) -> None:
    """The declared name and type, both wrong here, count for nothing."""
    answer = await client.post(
        "/api/v1/uploads", files={"file": ("../../etc/passwd.exe", data, "text/html")}
    )
    assert answer.status_code == 201
    validate("UploadResult", answer.json())
    artifact = answer.json()["artifact"]
    assert artifact["ref"]["content_type"] == content_type
    assert artifact["ref"]["size_bytes"] == len(data)
    assert answer.headers["location"] == f"/api/v1/artifacts/{artifact['artifact_id']}"
    [path] = stored(objects)
    assert path.parent == objects / "input" / folder
    assert path.read_bytes() == data


async def test_properties_read_from_the_bytes_are_recorded(client: httpx.AsyncClient) -> None:
    """Pixels of a picture, seconds of a sound."""
    answer = await client.post("/api/v1/uploads", files={"file": ("a", picture(40, 30))})
    assert answer.json()["artifact"]["media"] == {"width_px": 40, "height_px": 30}
    answer = await client.post("/api/v1/uploads", files={"file": ("a", voice(1.5))})
    assert answer.json()["artifact"]["media"] == {"duration_seconds": 1.5}


@pytest.mark.parametrize(
    ("name", "data", "status", "code"),
    [
        ("portrait.png", b"I am only text, whatever my name says.", 415, "unsupported_media"),
        ("portrait.png", b"", 422, "empty_file"),
        ("portrait.png", picture()[:60], 422, "undecodable_picture"),
        ("portrait.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", 415, "unsupported_media"),
        ("voice.wav", voice()[:30], 422, "undecodable_sound"),
        ("voice.mp3", b"ID3" + bytes(200), 422, "undecodable_sound"),
        ("page.html", b"\x00\x01\x02\x03binary", 415, "unsupported_media"),
    ],
)
async def test_a_file_that_is_not_accepted_leaves_nothing_behind(
    plane: ControlPlane,
    client: httpx.AsyncClient,
    objects: Path,
    name: str,
    data: bytes,
    status: int,
    code: str,
) -> None:
    """The problem names the wrong part; there is neither an object nor a row."""
    answer = await client.post("/api/v1/uploads", files={"file": (name, data, "image/png")})
    assert answer.status_code == status
    assert answer.headers["content-type"] == PROBLEM
    validate("Problem", answer.json())
    [error] = answer.json()["errors"]
    assert (error["code"], error["pointer"]) == (code, "/file")
    assert stored(objects) == []
    assert await rows(plane) == 0


async def test_a_picture_that_would_fill_the_memory_is_refused_by_its_header(
    client: httpx.AsyncClient, objects: Path
) -> None:
    """A few kilobytes can claim a billion pixels: nothing of it is decoded."""
    bomb = bytearray(picture(8, 8))
    bomb[16:24] = (30000).to_bytes(4, "big") * 2
    answer = await client.post("/api/v1/uploads", files={"file": ("bomb.png", bytes(bomb))})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["code"] in {"picture_too_large", "undecodable_picture"}
    assert stored(objects) == []


async def test_a_60_mb_upload_is_refused_while_it_is_read(
    plane: ControlPlane, address: str, objects: Path
) -> None:
    """The limit applies to the received bytes, for any declared length; the response arrives."""

    async def body() -> AsyncIterator[bytes]:
        yield b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n'
        for _ in range(60):
            yield bytes(1_000_000)
        yield b"\r\n--x--\r\n"

    async with httpx.AsyncClient(timeout=30) as client:
        answer = await client.post(
            f"http://{address}/api/v1/uploads",
            content=body(),
            headers={"content-type": "multipart/form-data; boundary=x"},
        )
    assert answer.status_code == 413
    assert answer.json()["errors"][0]["pointer"] == "/file"
    assert stored(objects) == []
    assert await rows(plane) == 0


async def test_a_file_just_at_the_limit_is_accepted(client: httpx.AsyncClient) -> None:
    """The limit is for the file, not for the form around it."""
    data = voice(seconds=(2_000_000 - 44) / 2 / 16000)
    assert len(data) == 2_000_000
    answer = await client.post("/api/v1/uploads", files={"file": ("a.wav", data)})
    assert answer.status_code == 201
    answer = await client.post("/api/v1/uploads", files={"file": ("a.wav", data + b"\0\0")})
    assert answer.status_code == 413


@pytest.mark.parametrize(
    "files",
    [
        {"picture": ("a.png", picture())},
        [("file", ("a.png", picture())), ("file", ("b.png", picture()))],
        [("file", ("a.png", picture())), ("other", (None, b"text"))],
        [("file", (None, b"a field, not a file"))],
    ],
)
async def test_a_form_without_exactly_one_file_is_refused(
    client: httpx.AsyncClient, objects: Path, files: object
) -> None:
    """The part is called file, and there is one of it."""
    answer = await client.post("/api/v1/uploads", files=files)  # type: ignore[arg-type]  # both forms that httpx knows
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["code"] == "file_missing"
    assert stored(objects) == []


@pytest.mark.parametrize(
    ("content_type", "body", "status"),
    [
        ("application/json", b"{}", 415),
        ("multipart/form-data", b"no boundary", 400),
        ("multipart/form-data; boundary=x", b"not a form", 400),
    ],
)
async def test_a_body_that_is_not_a_form_is_refused(
    client: httpx.AsyncClient, content_type: str, body: bytes, status: int
) -> None:
    """The response says that the client is wrong, and is never a 500."""
    answer = await client.post(
        "/api/v1/uploads", content=body, headers={"content-type": content_type}
    )
    assert answer.status_code == status
    assert answer.headers["content-type"] == PROBLEM


async def test_the_object_is_removed_when_the_record_cannot_be_written(
    client: httpx.AsyncClient, objects: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Either both exist or neither."""

    async def fail(*_: object) -> None:
        raise ProgrammingError("INSERT", {}, Exception("there is no such column"))

    monkeypatch.setattr(PostgresArtifactRepository, "add", fail)
    answer = await client.post("/api/v1/uploads", files={"file": ("a.png", picture())})
    assert answer.status_code == 500
    assert stored(objects) == []


async def test_an_upload_whose_commit_got_no_answer_is_there(
    plane: ControlPlane,
    client: httpx.AsyncClient,
    objects: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The record may have been written: its object must not be taken from it."""
    transaction = PostgresJobStore.transaction
    times = 0

    @asynccontextmanager
    async def cut_off(store: PostgresJobStore) -> AsyncIterator[PostgresUnitOfWork]:
        nonlocal times
        times += 1
        first = times == 1
        async with transaction(store) as work:
            yield work
        if first:
            raise DatabaseAway("the server closed the connection")

    # The loops have transactions of their own, which are not meant here.
    await plane.supervisor.stop()
    monkeypatch.setattr(PostgresJobStore, "transaction", cut_off)
    answer = await client.post("/api/v1/uploads", files={"file": ("a.png", picture())})
    assert answer.status_code == 201
    assert len(stored(objects)) == 1
    assert await rows(plane) == 1


async def test_an_object_stays_while_its_record_is_uncertain(
    client: httpx.AsyncClient, objects: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file too many is better than a record without its file; a database away is a 503."""

    async def fail(*_: object) -> None:
        raise OperationalError("INSERT", {}, Exception("the server closed the connection"))

    monkeypatch.setattr(PostgresArtifactRepository, "add", fail)
    monkeypatch.setattr(PostgresArtifactRepository, "add_if_new", fail)
    answer = await client.post("/api/v1/uploads", files={"file": ("a.png", picture())})
    assert answer.status_code == 503
    assert answer.json()["code"] == "dependency_unavailable"
    assert len(stored(objects)) == 1


async def test_no_record_is_written_when_the_object_cannot_be_stored(
    plane: ControlPlane, client: httpx.AsyncClient, objects: Path
) -> None:
    """The object goes first, so a record always leads to bytes."""
    replace_by_file(objects)
    answer = await client.post("/api/v1/uploads", files={"file": ("a.png", picture())})
    assert answer.status_code == 503
    assert await rows(plane) == 0
