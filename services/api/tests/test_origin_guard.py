"""Pages of others, shown by a browser that can reach the API, cannot use it."""

from typing import Any

import httpx
import pytest
from services.api.tests.conftest import ORIGIN
from services.api.tests.support import PROBLEM, UNKNOWN
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from myspinbot_api.entrypoints.http.origin_guard import OriginGuard

CANCEL = f"/api/v1/jobs/{UNKNOWN}/cancel"


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://127.0.0.1:4000", ""])
async def test_a_page_of_another_origin_changes_nothing(
    client: httpx.AsyncClient, origin: str
) -> None:
    """Browsers send its forms without asking; CORS only hides the response."""
    answer = await client.post(CANCEL, headers={"Origin": origin})
    assert answer.status_code == 403
    assert answer.headers["content-type"] == PROBLEM
    assert answer.json()["code"] == "origin_refused"
    assert answer.headers["x-request-id"]
    assert (await client.get("/api/v1/jobs", headers={"Origin": origin})).status_code == 200


@pytest.mark.parametrize("headers", [{}, {"Origin": ORIGIN}, {"Origin": "http://127.0.0.1"}])
async def test_allowed_pages_our_own_and_programs_get_through(
    client: httpx.AsyncClient, headers: dict[str, str]
) -> None:
    """The last one is a page that the API's own host and port has served."""
    assert (await client.post(CANCEL, headers=headers)).json()["code"] == "unknown_job"


@pytest.mark.parametrize("host", ["evil.example", "evil.example:3000", "10.0.0.7", "[", ""])
async def test_a_name_that_was_made_to_point_here_is_refused(
    client: httpx.AsyncClient, host: str
) -> None:
    """To the browser such a page is of our own origin, so reading is refused too."""
    answer = await client.get("/api/v1/jobs", headers={"Host": host})
    assert answer.status_code == 421
    assert answer.json()["code"] == "host_refused"


@pytest.mark.parametrize("host", ["localhost:3000", "LOCALHOST", "127.0.0.9", "[::1]:3000"])
async def test_every_way_to_name_this_machine_is_accepted(
    client: httpx.AsyncClient, host: str
) -> None:
    """With or without a port."""
    assert (await client.get("/api/v1/jobs", headers={"Host": host})).status_code == 200


async def test_a_websocket_of_a_name_that_points_here_is_refused(address: str) -> None:
    """Before it is accepted."""
    port = address.rpartition(":")[2]
    with pytest.raises(InvalidStatus) as refused:
        async with connect(
            f"ws://evil.example:{port}/ws", host="127.0.0.1", port=int(port), proxy=None
        ):
            pass
    assert refused.value.response.status_code == 403


@pytest.mark.parametrize(
    ("listening", "asked", "status"),
    [
        ("0.0.0.0", "api:3000", 200),  # as in a container
        ("::", "video.example", 200),
        ("video.example", "video.example", 200),
        ("video.example", "app.example", 200),
        ("video.example", "evil.example", 421),
    ],
)
async def test_the_settings_say_which_hosts_there_are(
    listening: str, asked: str, status: int
) -> None:
    """A service on every address cannot know its names; others know theirs."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await PlainTextResponse("in")(scope, receive, send)

    gate: Any = OriginGuard(app, listening, ["https://app.example"])
    transport = httpx.ASGITransport(app=gate)
    async with httpx.AsyncClient(transport=transport, base_url=f"http://{asked}") as client:
        assert (await client.get("/")).status_code == status
