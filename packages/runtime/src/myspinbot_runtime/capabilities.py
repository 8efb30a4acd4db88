"""Binds capabilities, which are contracts, to the code that does their work.

A service fills one registry when it starts; the hop runner executes nodes with it. The annotations
of a handler define the parameters, input and output in the manifest, and all three are checked
against their schemas on every run.
"""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Generic, TypeVar, get_type_hints

from pydantic import BaseModel, TypeAdapter

from myspinbot_contracts import (
    ArtifactRef,
    Capability,
    EmptyObject,
    ErrorInfo,
    GetCapabilitiesOutput,
    Plane,
    PlaneManifest,
    model,
    schema,
    validation_errors,
)
from myspinbot_contracts.workflow import artifact_id
from myspinbot_runtime.storage import ArtifactStore

P = TypeVar("P")
I = TypeVar("I")  # noqa: E741  # the letters P, I, O are params, input and output
O = TypeVar("O", bound=BaseModel)  # noqa: E741  # the letters P, I, O are params, input and output
T = TypeVar("T")


class CapabilityError(Exception):
    """A node cannot do its work.

    Attributes:
        info: the error for the owner of the job; `retryable` allows another attempt.
    """

    def __init__(self, info: ErrorInfo) -> None:
        """Keep `info`."""
        super().__init__(f"{info.code}: {info.message}")
        self.info = info


@dataclass(frozen=True)
class NodeContext:
    """The services of the platform for a handler, in addition to its parameters and input.

    Attributes:
        job_id: job that the node belongs to.
        node_id: the node.
        attempt: number of this attempt, from 1.
        store: where artifacts are read and written.
        report: reports the progress, from 0 to 1, with a short message; may be called from any
            thread.
    """

    job_id: str
    node_id: str
    attempt: int
    store: ArtifactStore
    report: Callable[[float, str | None], None]
    _stopping: threading.Event = field(default_factory=threading.Event)

    def should_stop(self) -> bool:
        """Return whether the work should stop. Code in a thread must call this often."""
        return self._stopping.is_set()

    async def in_thread(self, function: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        """Run blocking code in a thread and return its result.

        When the node is cancelled or its time is over, `should_stop` becomes true, and the node
        waits for the thread, so that no thread works after its node has ended.
        """
        task = asyncio.ensure_future(asyncio.to_thread(function, *args, **kwargs))
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            self._stopping.set()
            while not task.done():
                # A shutdown may cancel more than once, but the wait must go on.
                with suppress(asyncio.CancelledError):
                    await asyncio.wait({task})
            if not task.cancelled():
                # The outcome is not needed; reading it avoids a warning of asyncio.
                task.exception()
            raise

    async def save(
        self, name: str, data: bytes, *, bucket: str, folder: str, suffix: str, content_type: str
    ) -> ArtifactRef:
        """Store an artifact for the output property `name` of this node.

        The artifact has the same identity in each run of the node; the first accepted result
        decides which bytes belong to it.
        """
        return await self.store.put(
            artifact_id=artifact_id(self.job_id, self.node_id, name),
            bucket=bucket,
            folder=folder,
            suffix=suffix,
            content_type=content_type,
            data=data,
        )


@dataclass(frozen=True)
class _Bound(Generic[P, I, O]):
    capability: Capability
    handler: Callable[[NodeContext, P, I], Awaitable[O]]
    slots: asyncio.Semaphore


class CapabilityRegistry:
    """The capabilities of one plane in one process."""

    def __init__(self, plane: Plane, version: str) -> None:
        """Start with no capabilities.

        Args:
            plane: the plane that all of them belong to.
            version: semantic version of the software.
        """
        self._plane = plane
        self._version = version
        self._bound: dict[str, _Bound[Any, Any, Any]] = {}

    def add(
        self,
        name: str,
        handler: Callable[[NodeContext, P, I], Awaitable[O]],
        *,
        label: str,
        description: str,
        engine: str,
        timeout_seconds: float,
        concurrency: int,
        version: str = "1.0.0",
    ) -> None:
        """Bind a capability to its handler, whose annotations are its contracts.

        The other arguments are the properties of the capability with the same names.

        Raises:
            ValueError: the name is already bound.
            LookupError: an annotation of the handler is not a contract.
        """
        if name in self._bound:
            raise ValueError(f"{name} is already bound; bound are {sorted(self._bound)}")
        _context, params, inputs, output = get_type_hints(handler).values()
        capability = Capability(
            capability_id=name,
            plane=self._plane,
            label=label,
            description=description,
            version=version,
            engine=engine,
            timeout_seconds=timeout_seconds,
            concurrency=concurrency,
            params_schema=schema(params.__name__)["$id"],
            input_schema=schema(inputs.__name__)["$id"],
            output_schema=schema(output.__name__)["$id"],
        )
        self._bound[name] = _Bound(capability, handler, asyncio.Semaphore(concurrency))

    async def describe(
        self, _context: NodeContext, _params: EmptyObject, _inputs: EmptyObject
    ) -> GetCapabilitiesOutput:
        """Return the manifest for a node of a workflow: the handler of `info.get_capabilities`."""
        return GetCapabilitiesOutput(manifest=self.manifest())

    def manifest(self) -> PlaneManifest:
        """Return the manifest of the plane."""
        return PlaneManifest.model_validate(
            {
                "plane": self._plane,
                "version": self._version,
                "capabilities": [
                    bound.capability.model_dump(mode="json")
                    for _, bound in sorted(self._bound.items())
                ],
            }
        )

    def get(self, capability_id: str) -> Capability:
        """Return a capability.

        Raises:
            CapabilityError: the plane does not have it.
        """
        return self._find(capability_id).capability

    def slots(self, capability_id: str) -> asyncio.Semaphore:
        """Return the semaphore that limits how many nodes run with this capability."""
        return self._find(capability_id).slots

    async def execute(
        self,
        capability_id: str,
        context: NodeContext,
        params: Mapping[str, Any],
        inputs: Mapping[str, Any],
    ) -> dict[str, Any]:
        """Run a capability once and return its output as a document.

        Raises:
            CapabilityError: the handler failed, or parameters, input or output do not match the
                capability's schemas.
        """
        bound = self._find(capability_id)
        capability = bound.capability
        output = await bound.handler(
            context,
            _parse(capability.params_schema, params, "invalid_params", "/params"),
            _parse(capability.input_schema, inputs, "invalid_input", "/inputs"),
        )
        document: dict[str, Any] = output.model_dump(mode="json")
        _parse(capability.output_schema, document, "invalid_output", "/output")
        return document

    def _find(self, capability_id: str) -> _Bound[Any, Any, Any]:
        if capability_id not in self._bound:
            raise CapabilityError(
                ErrorInfo(
                    code="unknown_capability",
                    message=f"The {self._plane} plane has no capability {capability_id}.",
                    expected="one of " + ", ".join(sorted(self._bound)),
                    found=capability_id,
                    hint="Upgrade the workers, or submit the job again without this capability.",
                )
            )
        return self._bound[capability_id]


def _parse(schema_id: str, document: Mapping[str, Any], code: str, prefix: str) -> Any:
    for fault in validation_errors(schema_id, document):
        info = fault.to_error_info(prefix=prefix)
        raise CapabilityError(info.model_copy(update={"code": code}))
    return _adapter(schema_id).validate_python(document)


@cache
def _adapter(schema_id: str) -> TypeAdapter[Any]:
    # An adapter instead of the model: the input of a capability may be an open map.
    return TypeAdapter(model(schema_id))
