"""The OpenAPI document: made of the contracts, and true."""

import asyncio
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import positive_data_acceptance

from myspinbot_contracts import schema

ALL = [*HealthCheck]

ROUTES = {
    ("post", "/api/v1/uploads"),
    ("post", "/api/v1/jobs"),
    ("get", "/api/v1/jobs"),
    ("get", "/api/v1/jobs/{job_id}"),
    ("get", "/api/v1/jobs/{job_id}/events"),
    ("get", "/api/v1/jobs/{job_id}/artifacts"),
    ("post", "/api/v1/jobs/{job_id}/cancel"),
    ("get", "/api/v1/capabilities"),
    ("get", "/api/v1/pipelines"),
    ("get", "/api/v1/artifacts/{artifact_id}"),
    ("get", "/api/v1/artifacts/{artifact_id}/content"),
    ("get", "/health/live"),
    ("get", "/health/ready"),
}


async def document(client: httpx.AsyncClient) -> dict[str, Any]:
    """Return the document."""
    answer = await client.get("/api/v1/openapi.json")
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()
    return found


async def test_the_document_has_every_route(client: httpx.AsyncClient) -> None:
    """And no other."""
    found = await document(client)
    routes = {(method, path) for path, item in found["paths"].items() for method in item}
    assert routes == ROUTES


async def test_components_are_the_contracts(client: httpx.AsyncClient) -> None:
    """Each is a valid schema that equals its file, and every reference leads to one."""
    found = await document(client)
    components = found["components"]["schemas"]
    for title, component in components.items():
        Draft202012Validator.check_schema(component)
        assert component["title"] == title
        assert component["description"] == schema(title)["description"]
    references = set(_references(found))
    assert references <= {f"#/components/schemas/{title}" for title in components}
    assert {"Job", "Problem", "SubmitJobRequest"} <= components.keys()


def _references(node: Any) -> list[str]:
    if isinstance(node, list):
        return [found for item in node for found in _references(item)]
    if not isinstance(node, dict):
        return []
    here = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
    return here + [found for value in node.values() for found in _references(value)]


@pytest.mark.timeout(180)
async def test_the_document_is_true(address: str) -> None:
    """Schemathesis makes requests from the document: responses match it, and none is a 5xx."""
    await asyncio.to_thread(_explore, f"http://{address}")


def _explore(url: str) -> None:
    for result in schemathesis.openapi.from_url(f"{url}/api/v1/openapi.json").get_all_operations():
        assert isinstance(result, Ok)
        operation = result.ok()

        @given(case=operation.as_strategy())
        @settings(max_examples=20, deadline=None, database=None, suppress_health_check=ALL)
        def call(case: schemathesis.Case[Any]) -> None:
            # The document cannot say that an artifact exists, so its requests may be refused.
            case.call_and_validate(base_url=url, excluded_checks=[positive_data_acceptance])

        call()
