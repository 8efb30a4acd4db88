"""Reads the catalogue of pipelines that the package contains, and checks it before its use."""

import json
from collections.abc import Sequence
from importlib.resources import files

from myspinbot_api.domain.pipeline_workflow import build_workflow, requested_artifacts
from myspinbot_contracts import (
    ArtifactRef,
    Capability,
    ErrorInfo,
    PipelineCatalog,
    PipelineDefinition,
    PipelineList,
    present,
    schema,
    validate,
)
from myspinbot_contracts.workflow import check_workflow, complete_params


class CatalogInvalid(Exception):
    """The catalogue of pipelines cannot be used.

    Attributes:
        errors: every error in it.
    """

    code = "pipeline_catalog_invalid"

    def __init__(self, errors: list[ErrorInfo]) -> None:
        """Keep at least one error."""
        lines = [f"{error.pointer}: {error.message}" for error in errors if present(error.pointer)]
        super().__init__("The pipeline catalogue is not valid:\n" + "\n".join(lines))
        self.errors = errors


class Pipelines:
    """The ready-made pipelines of this installation."""

    def __init__(self, catalog: PipelineCatalog) -> None:
        """Offer the pipelines of a catalogue.

        Raises:
            CatalogInvalid: two pipelines share a name, or a node asks for a property that the
                pipeline's request does not have.
        """
        errors = [
            error
            for index, pipeline in enumerate(catalog.pipelines)
            for error in _check_definition(f"/pipelines/{index}", pipeline, catalog)
        ]
        if not errors:
            # Whether the capabilities exist is not known before a worker has announced itself.
            errors = [
                error.model_copy(update={"pointer": f"/pipelines/{index}{error.pointer}"})
                for index, pipeline in enumerate(catalog.pipelines)
                for error in _check_workflow(pipeline, ())
                if error.code != "unknown_capability"
            ]
        if errors:
            raise CatalogInvalid(errors)
        self._pipelines = {pipeline.pipeline_id: pipeline for pipeline in catalog.pipelines}

    def get(self, pipeline_id: str) -> PipelineDefinition | None:
        """Return a pipeline."""
        return self._pipelines.get(pipeline_id)

    def unfit(self, capabilities: Sequence[Capability]) -> dict[str, list[ErrorInfo]]:
        """Return the pipelines that cannot run with these capabilities, each with its errors."""
        checked = (
            (name, _check_workflow(pipeline, capabilities))
            for name, pipeline in self._pipelines.items()
        )
        return {name: errors for name, errors in checked if errors}

    def as_list(self) -> PipelineList:
        """Return all pipelines, sorted by name."""
        return PipelineList(items=[self._pipelines[name] for name in sorted(self._pipelines)])


def read_catalog() -> PipelineCatalog:
    """Return the catalogue of the package.

    Raises:
        ValidationFailed: the file does not match its contract.
    """
    text = files("myspinbot_api.data").joinpath("pipelines.json").read_text(encoding="utf-8")
    document = json.loads(text)
    validate("PipelineCatalog", document)
    return PipelineCatalog.model_validate(document)


def _check_workflow(
    pipeline: PipelineDefinition, capabilities: Sequence[Capability]
) -> list[ErrorInfo]:
    """Check the workflow that is built from the example of the pipeline's request."""
    request = schema(pipeline.request_schema)["examples"][0]
    artifact = ArtifactRef.model_validate(schema("ArtifactRef")["examples"][0])
    refs = {identity: artifact for _, identity in requested_artifacts(pipeline, request)}
    workflow = complete_params(build_workflow(pipeline, request, refs), capabilities)
    return check_workflow(workflow, capabilities)


def _check_definition(
    pointer: str, pipeline: PipelineDefinition, catalog: PipelineCatalog
) -> list[ErrorInfo]:
    names = [known.pipeline_id for known in catalog.pipelines]
    errors = []
    if names.count(pipeline.pipeline_id) > 1:
        message = f"The name {pipeline.pipeline_id} is used twice."
        errors.append(
            ErrorInfo(code="duplicate_pipeline", message=message, pointer=f"{pointer}/pipeline_id")
        )
    known = schema(pipeline.request_schema).get("properties", {})
    for index, node in enumerate(pipeline.nodes):
        for kind in ("request_params", "request_artifacts"):
            for param, name in getattr(node, kind).items():
                if name not in known:
                    errors.append(
                        ErrorInfo(
                            code="unknown_request_property",
                            message=f"The request has no property {name}.",
                            expected="one of " + ", ".join(sorted(known)),
                            found=name,
                            pointer=f"{pointer}/nodes/{index}/{kind}/{param}",
                        )
                    )
    return errors
