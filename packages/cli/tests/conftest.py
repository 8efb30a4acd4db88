"""A fake API that follows the contract, and the command line that runs against it."""

import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

import pytest
import uvicorn
from pydantic import BaseModel
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from myspinbot.local import ports
from myspinbot_contracts import PipelineList, Problem, SubscribeFrame, schema

Drop = Literal["drop"]


@dataclass
class StandIn:
    """Sends prepared responses, and records the requests."""

    url: str = ""
    answers: dict[str, Any] = field(default_factory=dict)
    """`METHOD /path` to a document, bytes, a response, or a function of the request's body."""
    asked: list[tuple[str, dict[str, str], bytes]] = field(default_factory=list)
    """`METHOD /path`, query and body of each request."""
    sessions: list[list[BaseModel | Drop]] = field(default_factory=list)
    """Frames for each WebSocket in turn; `drop` closes it, the end of a list keeps it open."""
    subscribed: list[str] = field(default_factory=list)
    """Jobs that clients have subscribed to, one for each connection."""

    def refuse(self, key: str, status: int, code: str, *errors: dict[str, Any]) -> None:
        """Answer with a problem from now on."""
        self.answers[key] = problem(code, status, f"{len(errors)} error in the request.", *errors)

    async def answer(self, request: Request) -> Response:
        """Answer a request."""
        key = f"{request.method} {request.url.path}"
        body = await request.body()
        self.asked.append((key, dict(request.query_params), body))
        found = self.answers.get(key)
        if isinstance(found, list):
            found = found.pop(0)
        if isinstance(found, Response):
            return found
        if callable(found) and not isinstance(found, BaseModel):
            found = found(body)
        if found is None:
            found = problem("not_found", 404, f"There is nothing at {request.url.path}.")
        if isinstance(found, bytes):
            return Response(found, media_type="text/html")
        if isinstance(found, Problem):
            kind = "application/problem+json"
            return Response(found.model_dump_json(), status_code=found.status, media_type=kind)
        return Response(found.model_dump_json(), media_type="application/json")

    async def live(self, socket: WebSocket) -> None:
        """Play the next session."""
        await socket.accept()
        frame = SubscribeFrame.model_validate_json(await socket.receive_text())
        self.subscribed.append(frame.job_id)
        for each in self.sessions.pop(0) if self.sessions else []:
            if isinstance(each, str):
                await socket.close(1012)
                return
            await socket.send_text(each.model_dump_json())
        try:
            await socket.receive_text()
        except WebSocketDisconnect:
            return


def problem(code: str, status: int, detail: str, *errors: dict[str, Any]) -> Problem:
    """A problem document."""
    return Problem.model_validate(
        {
            "type": f"urn:myspinbot:problem:{code}",
            "title": "The request is not valid" if status == 422 else "Not found",
            "status": status,
            "detail": detail,
            "code": code,
            "instance": "urn:uuid:0d9b7c14-52f4-4a0b-8f2e-6a1f0c7d9e22",
            "errors": list(errors),
        }
    )


@pytest.fixture
def api(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """A running fake API, whose address the command line uses."""
    stand_in = StandIn()
    known = PipelineList.model_validate(schema("PipelineList")["examples"][0])
    stand_in.answers["GET /api/v1/pipelines"] = known
    app = Starlette(
        routes=[
            WebSocketRoute("/ws", stand_in.live),
            Route("/{path:path}", stand_in.answer, methods=["GET", "POST"]),
        ]
    )
    (port,) = ports.find_free(1)
    stand_in.url = f"http://127.0.0.1:{port}"
    monkeypatch.setenv("MYSPINBOT_API_URL", stand_in.url)
    server = uvicorn.Server(
        uvicorn.Config(app, port=port, log_config=None, lifespan="off", ws="websockets-sansio")
    )
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield stand_in
    server.should_exit = True
    # Sockets that a test left open are not waited for.
    server.force_exit = True
    thread.join()


@dataclass(frozen=True)
class Outcome:
    """The exit code and the output of a command."""

    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `myspinbot` with arguments, in this process."""
    from myspinbot.__main__ import main

    # Wide, so that no line is folded.
    monkeypatch.setenv("COLUMNS", "240")

    def run_command(*arguments: str) -> Outcome:
        monkeypatch.setattr(sys, "argv", ["myspinbot", *arguments])
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        code = ended.value.code
        captured = capsys.readouterr()
        return Outcome(
            code if isinstance(code, int) else int(bool(code)), captured.out, captured.err
        )

    return run_command
