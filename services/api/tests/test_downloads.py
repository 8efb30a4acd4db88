"""Artifacts: their records, links that expire, and bytes that browsers can seek in."""

import time
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from services.api.tests.support import PROBLEM, UNKNOWN, picture, voice

from myspinbot_api.domain.errors import LinkRefused
from myspinbot_api.domain.link_signer import LinkSigner
from myspinbot_api.entrypoints.http.ranges import RangeOutside, parse_range
from myspinbot_contracts import validate


async def upload(client: httpx.AsyncClient, data: bytes) -> dict[str, Any]:
    """Upload a file; return its record with the link."""
    answer = await client.post("/api/v1/uploads", files={"file": ("a", data)})
    answer = await client.get(answer.headers["location"])
    assert answer.status_code == 200
    validate("ArtifactDownload", answer.json())
    download: dict[str, Any] = answer.json()
    return download


async def test_the_link_leads_to_the_bytes(client: httpx.AsyncClient) -> None:
    """With the type that was found, and headers that keep a browser from guessing."""
    data = picture()
    download = await upload(client, data)
    answer = await client.get(download["url"])
    assert answer.status_code == 200
    assert answer.content == data
    assert answer.headers["content-type"] == "image/png"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["accept-ranges"] == "bytes"
    assert answer.headers["content-length"] == str(len(data))
    identity = download["artifact"]["artifact_id"]
    assert answer.headers["content-disposition"] == f'inline; filename="{identity}.png"'


@pytest.mark.parametrize(
    ("header", "start", "end"),
    [
        ("bytes=0-9", 0, 10),
        ("bytes=100-", 100, None),
        ("bytes=-7", -7, None),
        ("bytes=32000-99999999", 32000, None),
    ],
)
async def test_a_part_can_be_read(
    client: httpx.AsyncClient, header: str, start: int, end: int | None
) -> None:
    """206 with just these bytes: this is how a browser seeks."""
    data = voice()
    download = await upload(client, data)
    answer = await client.get(download["url"], headers={"Range": header})
    assert answer.status_code == 206
    assert answer.content == data[start:end]
    first = start % len(data)
    last = first + len(answer.content) - 1
    assert answer.headers["content-range"] == f"bytes {first}-{last}/{len(data)}"


async def test_a_range_behind_the_end_is_not_satisfiable(client: httpx.AsyncClient) -> None:
    """416 says how long the content is."""
    data = picture()
    download = await upload(client, data)
    answer = await client.get(download["url"], headers={"Range": "bytes=999999-"})
    assert answer.status_code == 416
    assert answer.headers["content-type"] == PROBLEM
    assert answer.headers["content-range"] == f"bytes */{len(data)}"


async def test_frames_that_the_client_has_are_not_sent_again(client: httpx.AsyncClient) -> None:
    """The entity tag is the digest; a range of something else is not mixed into it."""
    download = await upload(client, picture())
    etag = f'"{download["artifact"]["ref"]["sha256"]}"'
    answer = await client.get(download["url"], headers={"If-None-Match": etag})
    assert (answer.status_code, answer.content) == (304, b"")
    stale = {"Range": "bytes=0-3", "If-Range": '"another"'}
    assert (await client.get(download["url"], headers=stale)).status_code == 200
    fresh = {"Range": "bytes=0-3", "If-Range": etag}
    assert (await client.get(download["url"], headers=fresh)).status_code == 206


async def test_head_tells_the_length_without_the_bytes(client: httpx.AsyncClient) -> None:
    """Players ask for it first."""
    download = await upload(client, picture())
    answer = await client.head(download["url"])
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["content-length"] == str(len(picture()))


@pytest.mark.parametrize("change", ["no query", "signature", "expires", "artifact"])
async def test_a_link_that_is_not_ours_is_refused(client: httpx.AsyncClient, change: str) -> None:
    """403 for every change of it, also where there is no such artifact."""
    download = await upload(client, picture())
    url = urlsplit(download["url"])
    query = {name: values[0] for name, values in parse_qs(url.query).items()}
    path = url.path
    match change:
        case "no query":
            query = {}
        case "signature":
            query["signature"] = "A" * len(query["signature"])
        case "expires":
            query["expires"] = str(int(query["expires"]) + 1)
        case "artifact":
            path = path.replace(download["artifact"]["artifact_id"], UNKNOWN)
    answer = await client.get(path, params=query)
    assert answer.status_code == 403
    assert answer.headers["content-type"] == PROBLEM
    assert answer.json()["code"] == "link_refused"


async def test_an_object_that_is_gone_is_a_problem_not_a_stump(
    client: httpx.AsyncClient, objects: Path
) -> None:
    """The first bytes are read before the answer begins."""
    download = await upload(client, picture())
    (objects / "input" / download["artifact"]["ref"]["key"]).unlink()
    answer = await client.get(download["url"])
    assert answer.status_code == 410
    assert answer.headers["content-type"] == PROBLEM


async def test_an_unknown_artifact_is_not_found(client: httpx.AsyncClient) -> None:
    """404 with its code."""
    answer = await client.get(f"/api/v1/artifacts/{UNKNOWN}")
    assert answer.status_code == 404
    assert answer.json()["code"] == "unknown_artifact"


def test_a_link_ends_when_it_says() -> None:
    """A second before it works, from then on it does not."""
    now = time.time()
    clock = [now]
    signer = LinkSigner("s" * 32, 60, lambda: clock[0])
    query, expires = signer.query(UNKNOWN)
    signature = parse_qs(query)["signature"][0]
    clock[0] = expires - 1
    signer.check(UNKNOWN, str(expires), signature)
    clock[0] = expires
    with pytest.raises(LinkRefused):
        signer.check(UNKNOWN, str(expires), signature)


@given(st.text(max_size=30), st.text(max_size=60))
def test_no_made_up_link_works(expires: str, signature: str) -> None:
    """It is refused in any form, and nothing else happens."""
    with pytest.raises(LinkRefused):
        LinkSigner("s" * 32, 60).check(UNKNOWN, expires, signature)


@given(
    st.one_of(st.none(), st.text(max_size=30), st.from_regex(r"bytes=\d{0,20}-\d{0,20}")),
    st.integers(1, 10**6),
)
def test_a_range_lies_within_the_content_or_is_none(header: str | None, size: int) -> None:
    """Any header: a part that exists, the whole, or 416."""
    try:
        part = parse_range(header, size)
    except RangeOutside:
        return
    assert part is None or 0 <= part.start < part.end <= size
