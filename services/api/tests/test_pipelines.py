"""The catalogue of pipelines that the package carries, and how requests become workflows."""

import pytest
from services.api.tests.support import data_manifest

from myspinbot_api.capabilities.control_capabilities import control_capabilities
from myspinbot_api.domain.pipeline_workflow import build_workflow
from myspinbot_api.services.pipelines import CatalogInvalid, Pipelines, read_catalog
from myspinbot_contracts import ArtifactRef, PipelineCatalog, schema


def test_every_pipeline_of_the_catalogue_can_be_run() -> None:
    """The example of its request becomes a workflow without errors."""
    own = control_capabilities("0.1.0").manifest().capabilities
    pipelines = Pipelines(read_catalog())
    assert pipelines.unfit([*own, *data_manifest().capabilities]) == {}
    [(name, errors)] = pipelines.unfit(own).items()
    assert name == "f5tts_infinitetalk"
    assert {error.code for error in errors} == {"unknown_capability"}


def test_a_catalogue_with_a_cycle_is_refused() -> None:
    """Its graphs are checked like those that users send."""
    document = read_catalog().model_dump(mode="json")
    edge = {"source": "upscale_video", "target": "script", "kind": "on_success"}
    document["pipelines"][0]["edges"].append(edge)
    with pytest.raises(CatalogInvalid, match="cycle"):
        Pipelines(PipelineCatalog.model_validate(document))


def test_the_weights_of_the_talking_avatar_make_a_whole() -> None:
    """Script .05, speech .10, video .45, upscaling .40."""
    pipeline = Pipelines(read_catalog()).get("f5tts_infinitetalk")
    assert pipeline is not None
    weights = {node.node_id: node.progress_weight for node in pipeline.nodes}
    assert weights == {
        "script": 0.05,
        "f5_to_tts": 0.1,
        "infinite_talk": 0.45,
        "upscale_video": 0.4,
    }


def test_a_catalogue_with_an_unknown_request_property_is_refused() -> None:
    """At the start of the service, with the place in the file."""
    document = read_catalog().model_dump(mode="json")
    document["pipelines"].append(document["pipelines"][0])
    document["pipelines"][0]["nodes"][0]["request_params"]["prompt"] = "promt"
    with pytest.raises(CatalogInvalid) as refused:
        Pipelines(PipelineCatalog.model_validate(document))
    codes = {error.code for error in refused.value.errors}
    assert codes == {"duplicate_pipeline", "unknown_request_property"}
    assert "/pipelines/0/nodes/0/request_params/prompt" in str(refused.value)


def test_properties_missing_in_a_request_are_missing_in_the_parameters() -> None:
    """Absent is not null: the capability's own default applies."""
    pipeline = Pipelines(read_catalog()).get("f5tts_infinitetalk")
    assert pipeline is not None
    example = ArtifactRef.model_validate(schema("ArtifactRef")["examples"][0])
    request = {"prompt": "Hi", "image_artifact_id": "i", "voice_artifact_id": "v"}
    workflow = build_workflow(pipeline, request, {"i": example, "v": example})
    params = {node.node_id: node.params for node in workflow.nodes}
    assert params["script"] == {"prompt": "Hi"}
    assert set(params["f5_to_tts"]) == {"reference_audio"}
