"""The manifest of a worker, and the error for an engine that it does not have."""

import pytest

from myspinbot_contracts import is_valid, schema
from myspinbot_worker.capabilities.registry import EngineError, build_registry


def test_the_manifest_is_valid_and_its_schemas_exist() -> None:
    """Every capability's parameters, input and output have a schema that the package carries."""
    manifest = build_registry("preview").manifest()
    assert is_valid("PlaneManifest", manifest.model_dump(mode="json"))
    assert [capability.capability_id for capability in manifest.capabilities] == [
        "dummy.dummy_task",
        "generate.f5_to_tts",
        "generate.infinite_talk",
        "generate.upscale_video",
        "info.get_capabilities",
    ]
    for capability in manifest.capabilities:
        for name in (capability.params_schema, capability.input_schema, capability.output_schema):
            assert schema(name)["$id"] == name


def test_an_unknown_engine_is_refused_with_the_known_ones() -> None:
    """The settings are wrong, not the jobs."""
    with pytest.raises(EngineError) as caught:
        build_registry("quantum")
    assert caught.value.info.code == "unknown_engine"
    assert caught.value.info.expected == "preview"
