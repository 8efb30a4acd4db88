# @generated from schemas
# Do not edit: edit the source, then run `nox -s codegen`.
"""Index of the models: each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .jobs.v1.advance_job import AdvanceJob as AdvanceJob
    from .config.v1.api_config import ApiConfig as ApiConfig
    from .artifacts.v1.artifact import Artifact as Artifact
    from .artifacts.v1.artifact_download import ArtifactDownload as ArtifactDownload
    from .artifacts.v1.artifact_kind import ArtifactKind as ArtifactKind
    from .http.v1.artifact_page import ArtifactPage as ArtifactPage
    from .common.v1.artifact_ref import ArtifactRef as ArtifactRef
    from .common.v1.bucket import Bucket as Bucket
    from .jobs.v1.cancel_job import CancelJob as CancelJob
    from .http.v1.cancel_job_request import CancelJobRequest as CancelJobRequest
    from .capabilities.v1.capability import Capability as Capability
    from .common.v1.capability_id import CapabilityId as CapabilityId
    from .ws.v1.client_frame import ClientFrame as ClientFrame
    from .capabilities.v1.combined_manifest import CombinedManifest as CombinedManifest
    from .common.v1.content_type import ContentType as ContentType
    from .jobs.v1.dead_letter import DeadLetter as DeadLetter
    from .capabilities.v1.dummy_task_output import DummyTaskOutput as DummyTaskOutput
    from .capabilities.v1.dummy_task_params import DummyTaskParams as DummyTaskParams
    from .workflows.v1.edge import Edge as Edge
    from .workflows.v1.edge_kind import EdgeKind as EdgeKind
    from .common.v1.empty_object import EmptyObject as EmptyObject
    from .common.v1.engine_id import EngineId as EngineId
    from .ws.v1.error_frame import ErrorFrame as ErrorFrame
    from .common.v1.error_info import ErrorInfo as ErrorInfo
    from .capabilities.v1.f5_to_tts_input import F5ToTtsInput as F5ToTtsInput
    from .capabilities.v1.f5_to_tts_output import F5ToTtsOutput as F5ToTtsOutput
    from .capabilities.v1.f5_to_tts_params import F5ToTtsParams as F5ToTtsParams
    from .http.v1.f5tts_infinitetalk_request import F5ttsInfinitetalkRequest as F5ttsInfinitetalkRequest
    from .common.v1.fraction import Fraction as Fraction
    from .capabilities.v1.generate_script_output import GenerateScriptOutput as GenerateScriptOutput
    from .capabilities.v1.generate_script_params import GenerateScriptParams as GenerateScriptParams
    from .capabilities.v1.get_capabilities_output import GetCapabilitiesOutput as GetCapabilitiesOutput
    from .http.v1.health_check import HealthCheck as HealthCheck
    from .http.v1.health_report import HealthReport as HealthReport
    from .jobs.v1.hop_completed import HopCompleted as HopCompleted
    from .capabilities.v1.infinite_talk_input import InfiniteTalkInput as InfiniteTalkInput
    from .capabilities.v1.infinite_talk_output import InfiniteTalkOutput as InfiniteTalkOutput
    from .capabilities.v1.infinite_talk_params import InfiniteTalkParams as InfiniteTalkParams
    from .jobs.v1.job import Job as Job
    from .jobs.v1.job_event import JobEvent as JobEvent
    from .jobs.v1.job_event_kind import JobEventKind as JobEventKind
    from .http.v1.job_event_page import JobEventPage as JobEventPage
    from .http.v1.job_page import JobPage as JobPage
    from .jobs.v1.job_snapshot import JobSnapshot as JobSnapshot
    from .jobs.v1.job_state import JobState as JobState
    from .jobs.v1.job_summary import JobSummary as JobSummary
    from .common.v1.json_object import JsonObject as JsonObject
    from .http.v1.list_jobs_query import ListJobsQuery as ListJobsQuery
    from .capabilities.v1.manifest_source import ManifestSource as ManifestSource
    from .artifacts.v1.media_info import MediaInfo as MediaInfo
    from .workflows.v1.node import Node as Node
    from .jobs.v1.node_cancelled import NodeCancelled as NodeCancelled
    from .jobs.v1.node_completed import NodeCompleted as NodeCompleted
    from .jobs.v1.node_failed import NodeFailed as NodeFailed
    from .common.v1.node_id import NodeId as NodeId
    from .workflows.v1.node_output_ref import NodeOutputRef as NodeOutputRef
    from .jobs.v1.node_result import NodeResult as NodeResult
    from .jobs.v1.node_retrying import NodeRetrying as NodeRetrying
    from .jobs.v1.node_skipped import NodeSkipped as NodeSkipped
    from .jobs.v1.node_started import NodeStarted as NodeStarted
    from .jobs.v1.node_state import NodeState as NodeState
    from .jobs.v1.node_status import NodeStatus as NodeStatus
    from .common.v1.page_cursor import PageCursor as PageCursor
    from .http.v1.page_query import PageQuery as PageQuery
    from .config.v1.pipeline_catalog import PipelineCatalog as PipelineCatalog
    from .workflows.v1.pipeline_definition import PipelineDefinition as PipelineDefinition
    from .common.v1.pipeline_id import PipelineId as PipelineId
    from .http.v1.pipeline_list import PipelineList as PipelineList
    from .workflows.v1.pipeline_node import PipelineNode as PipelineNode
    from .common.v1.plane import Plane as Plane
    from .capabilities.v1.plane_manifest import PlaneManifest as PlaneManifest
    from .http.v1.problem import Problem as Problem
    from .jobs.v1.progress_frame import ProgressFrame as ProgressFrame
    from .ws.v1.progress_update_frame import ProgressUpdateFrame as ProgressUpdateFrame
    from .workflows.v1.retry_policy import RetryPolicy as RetryPolicy
    from .jobs.v1.run_hop import RunHop as RunHop
    from .common.v1.schema_uri import SchemaUri as SchemaUri
    from .ws.v1.server_frame import ServerFrame as ServerFrame
    from .common.v1.sha256 import Sha256 as Sha256
    from .ws.v1.snapshot_frame import SnapshotFrame as SnapshotFrame
    from .jobs.v1.status_frame import StatusFrame as StatusFrame
    from .ws.v1.status_update_frame import StatusUpdateFrame as StatusUpdateFrame
    from .config.v1.storage_config import StorageConfig as StorageConfig
    from .http.v1.submit_job_request import SubmitJobRequest as SubmitJobRequest
    from .http.v1.submit_pipeline_request import SubmitPipelineRequest as SubmitPipelineRequest
    from .http.v1.submit_workflow_request import SubmitWorkflowRequest as SubmitWorkflowRequest
    from .ws.v1.subscribe_frame import SubscribeFrame as SubscribeFrame
    from .common.v1.timestamp import Timestamp as Timestamp
    from .ws.v1.unsubscribe_frame import UnsubscribeFrame as UnsubscribeFrame
    from .ws.v1.unsubscribed_frame import UnsubscribedFrame as UnsubscribedFrame
    from .artifacts.v1.upload_result import UploadResult as UploadResult
    from .capabilities.v1.upscale_video_input import UpscaleVideoInput as UpscaleVideoInput
    from .capabilities.v1.upscale_video_output import UpscaleVideoOutput as UpscaleVideoOutput
    from .capabilities.v1.upscale_video_params import UpscaleVideoParams as UpscaleVideoParams
    from .common.v1.uuid import Uuid as Uuid
    from .jobs.v1.worker_announced import WorkerAnnounced as WorkerAnnounced
    from .config.v1.worker_config import WorkerConfig as WorkerConfig
    from .common.v1.worker_id import WorkerId as WorkerId
    from .workflows.v1.workflow import Workflow as Workflow

__all__ = [
    "AdvanceJob",
    "ApiConfig",
    "Artifact",
    "ArtifactDownload",
    "ArtifactKind",
    "ArtifactPage",
    "ArtifactRef",
    "Bucket",
    "CancelJob",
    "CancelJobRequest",
    "Capability",
    "CapabilityId",
    "ClientFrame",
    "CombinedManifest",
    "ContentType",
    "DeadLetter",
    "DummyTaskOutput",
    "DummyTaskParams",
    "Edge",
    "EdgeKind",
    "EmptyObject",
    "EngineId",
    "ErrorFrame",
    "ErrorInfo",
    "F5ToTtsInput",
    "F5ToTtsOutput",
    "F5ToTtsParams",
    "F5ttsInfinitetalkRequest",
    "Fraction",
    "GenerateScriptOutput",
    "GenerateScriptParams",
    "GetCapabilitiesOutput",
    "HealthCheck",
    "HealthReport",
    "HopCompleted",
    "InfiniteTalkInput",
    "InfiniteTalkOutput",
    "InfiniteTalkParams",
    "Job",
    "JobEvent",
    "JobEventKind",
    "JobEventPage",
    "JobPage",
    "JobSnapshot",
    "JobState",
    "JobSummary",
    "JsonObject",
    "ListJobsQuery",
    "ManifestSource",
    "MediaInfo",
    "Node",
    "NodeCancelled",
    "NodeCompleted",
    "NodeFailed",
    "NodeId",
    "NodeOutputRef",
    "NodeResult",
    "NodeRetrying",
    "NodeSkipped",
    "NodeStarted",
    "NodeState",
    "NodeStatus",
    "PageCursor",
    "PageQuery",
    "PipelineCatalog",
    "PipelineDefinition",
    "PipelineId",
    "PipelineList",
    "PipelineNode",
    "Plane",
    "PlaneManifest",
    "Problem",
    "ProgressFrame",
    "ProgressUpdateFrame",
    "RetryPolicy",
    "RunHop",
    "SchemaUri",
    "ServerFrame",
    "Sha256",
    "SnapshotFrame",
    "StatusFrame",
    "StatusUpdateFrame",
    "StorageConfig",
    "SubmitJobRequest",
    "SubmitPipelineRequest",
    "SubmitWorkflowRequest",
    "SubscribeFrame",
    "Timestamp",
    "UnsubscribeFrame",
    "UnsubscribedFrame",
    "UploadResult",
    "UpscaleVideoInput",
    "UpscaleVideoOutput",
    "UpscaleVideoParams",
    "Uuid",
    "WorkerAnnounced",
    "WorkerConfig",
    "WorkerId",
    "Workflow",
]

MODULES = {
    "AdvanceJob": ".jobs.v1.advance_job",
    "ApiConfig": ".config.v1.api_config",
    "Artifact": ".artifacts.v1.artifact",
    "ArtifactDownload": ".artifacts.v1.artifact_download",
    "ArtifactKind": ".artifacts.v1.artifact_kind",
    "ArtifactPage": ".http.v1.artifact_page",
    "ArtifactRef": ".common.v1.artifact_ref",
    "Bucket": ".common.v1.bucket",
    "CancelJob": ".jobs.v1.cancel_job",
    "CancelJobRequest": ".http.v1.cancel_job_request",
    "Capability": ".capabilities.v1.capability",
    "CapabilityId": ".common.v1.capability_id",
    "ClientFrame": ".ws.v1.client_frame",
    "CombinedManifest": ".capabilities.v1.combined_manifest",
    "ContentType": ".common.v1.content_type",
    "DeadLetter": ".jobs.v1.dead_letter",
    "DummyTaskOutput": ".capabilities.v1.dummy_task_output",
    "DummyTaskParams": ".capabilities.v1.dummy_task_params",
    "Edge": ".workflows.v1.edge",
    "EdgeKind": ".workflows.v1.edge_kind",
    "EmptyObject": ".common.v1.empty_object",
    "EngineId": ".common.v1.engine_id",
    "ErrorFrame": ".ws.v1.error_frame",
    "ErrorInfo": ".common.v1.error_info",
    "F5ToTtsInput": ".capabilities.v1.f5_to_tts_input",
    "F5ToTtsOutput": ".capabilities.v1.f5_to_tts_output",
    "F5ToTtsParams": ".capabilities.v1.f5_to_tts_params",
    "F5ttsInfinitetalkRequest": ".http.v1.f5tts_infinitetalk_request",
    "Fraction": ".common.v1.fraction",
    "GenerateScriptOutput": ".capabilities.v1.generate_script_output",
    "GenerateScriptParams": ".capabilities.v1.generate_script_params",
    "GetCapabilitiesOutput": ".capabilities.v1.get_capabilities_output",
    "HealthCheck": ".http.v1.health_check",
    "HealthReport": ".http.v1.health_report",
    "HopCompleted": ".jobs.v1.hop_completed",
    "InfiniteTalkInput": ".capabilities.v1.infinite_talk_input",
    "InfiniteTalkOutput": ".capabilities.v1.infinite_talk_output",
    "InfiniteTalkParams": ".capabilities.v1.infinite_talk_params",
    "Job": ".jobs.v1.job",
    "JobEvent": ".jobs.v1.job_event",
    "JobEventKind": ".jobs.v1.job_event_kind",
    "JobEventPage": ".http.v1.job_event_page",
    "JobPage": ".http.v1.job_page",
    "JobSnapshot": ".jobs.v1.job_snapshot",
    "JobState": ".jobs.v1.job_state",
    "JobSummary": ".jobs.v1.job_summary",
    "JsonObject": ".common.v1.json_object",
    "ListJobsQuery": ".http.v1.list_jobs_query",
    "ManifestSource": ".capabilities.v1.manifest_source",
    "MediaInfo": ".artifacts.v1.media_info",
    "Node": ".workflows.v1.node",
    "NodeCancelled": ".jobs.v1.node_cancelled",
    "NodeCompleted": ".jobs.v1.node_completed",
    "NodeFailed": ".jobs.v1.node_failed",
    "NodeId": ".common.v1.node_id",
    "NodeOutputRef": ".workflows.v1.node_output_ref",
    "NodeResult": ".jobs.v1.node_result",
    "NodeRetrying": ".jobs.v1.node_retrying",
    "NodeSkipped": ".jobs.v1.node_skipped",
    "NodeStarted": ".jobs.v1.node_started",
    "NodeState": ".jobs.v1.node_state",
    "NodeStatus": ".jobs.v1.node_status",
    "PageCursor": ".common.v1.page_cursor",
    "PageQuery": ".http.v1.page_query",
    "PipelineCatalog": ".config.v1.pipeline_catalog",
    "PipelineDefinition": ".workflows.v1.pipeline_definition",
    "PipelineId": ".common.v1.pipeline_id",
    "PipelineList": ".http.v1.pipeline_list",
    "PipelineNode": ".workflows.v1.pipeline_node",
    "Plane": ".common.v1.plane",
    "PlaneManifest": ".capabilities.v1.plane_manifest",
    "Problem": ".http.v1.problem",
    "ProgressFrame": ".jobs.v1.progress_frame",
    "ProgressUpdateFrame": ".ws.v1.progress_update_frame",
    "RetryPolicy": ".workflows.v1.retry_policy",
    "RunHop": ".jobs.v1.run_hop",
    "SchemaUri": ".common.v1.schema_uri",
    "ServerFrame": ".ws.v1.server_frame",
    "Sha256": ".common.v1.sha256",
    "SnapshotFrame": ".ws.v1.snapshot_frame",
    "StatusFrame": ".jobs.v1.status_frame",
    "StatusUpdateFrame": ".ws.v1.status_update_frame",
    "StorageConfig": ".config.v1.storage_config",
    "SubmitJobRequest": ".http.v1.submit_job_request",
    "SubmitPipelineRequest": ".http.v1.submit_pipeline_request",
    "SubmitWorkflowRequest": ".http.v1.submit_workflow_request",
    "SubscribeFrame": ".ws.v1.subscribe_frame",
    "Timestamp": ".common.v1.timestamp",
    "UnsubscribeFrame": ".ws.v1.unsubscribe_frame",
    "UnsubscribedFrame": ".ws.v1.unsubscribed_frame",
    "UploadResult": ".artifacts.v1.upload_result",
    "UpscaleVideoInput": ".capabilities.v1.upscale_video_input",
    "UpscaleVideoOutput": ".capabilities.v1.upscale_video_output",
    "UpscaleVideoParams": ".capabilities.v1.upscale_video_params",
    "Uuid": ".common.v1.uuid",
    "WorkerAnnounced": ".jobs.v1.worker_announced",
    "WorkerConfig": ".config.v1.worker_config",
    "WorkerId": ".common.v1.worker_id",
    "Workflow": ".workflows.v1.workflow",
}


def __getattr__(name: str) -> Any:
    """Import the model of that name."""
    if name not in MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES})
