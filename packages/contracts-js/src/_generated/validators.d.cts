// @generated from schemas
// Do not edit: edit the source, then run `nox -s codegen`.

import type * as types from "./types/index.js" with { "resolution-mode": "import" };

/** What AJV reports of a document. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  readonly message?: string;
}

/** Tells whether a value is a valid document of its type. */
export interface Validator<T> {
  (data: unknown): data is T;
  /** Name of the type. */
  readonly typeName: string;
  /** Whether documents of the type may hold secrets: then no text of them is shown in faults. */
  readonly secretive: boolean;
  /** What was wrong with the latest document, null if it was valid. */
  readonly errors: readonly ValidationError[] | null;
}

/** One thing that is wrong with a document. */
export interface Fault {
  /** The JSON Schema keyword that is broken, or `json`. */
  readonly rule: string;
  /** The place, as a JSON pointer (RFC 6901). */
  readonly pointer: string;
  /** What would have been right. */
  readonly expected: string;
  /** What was there instead. */
  readonly found: string;
  /** What to do about it. */
  readonly hint: string;
}

/** A document is not valid for its type. The first of its faults is also its own. */
export declare class ValidationFailed extends Error implements Fault {
  constructor(typeName: string, faults: readonly [Fault, ...Fault[]]);
  readonly code: "validation_failed";
  readonly typeName: string;
  readonly faults: readonly Fault[];
  readonly rule: string;
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
  readonly hint: string;
}

/** Everything that is wrong with a document, the most telling fault first; none if it is valid. */
export declare function explain(validate: Validator<unknown>, data: unknown): Fault[];

/** Returns if the document is valid. Throws `ValidationFailed`. */
export declare function assertValid<T>(validate: Validator<T>, data: unknown): asserts data is T;

/** Reads a valid document from its text. Throws `ValidationFailed`. */
export declare function parse<T>(validate: Validator<T>, text: string): T;

export declare const validateAdvanceJob: Validator<types.AdvanceJob>;
export declare const validateApiConfig: Validator<types.ApiConfig>;
export declare const validateArtifact: Validator<types.Artifact>;
export declare const validateArtifactDownload: Validator<types.ArtifactDownload>;
export declare const validateArtifactKind: Validator<types.ArtifactKind>;
export declare const validateArtifactPage: Validator<types.ArtifactPage>;
export declare const validateArtifactRef: Validator<types.ArtifactRef>;
export declare const validateBucket: Validator<types.Bucket>;
export declare const validateCancelJob: Validator<types.CancelJob>;
export declare const validateCancelJobRequest: Validator<types.CancelJobRequest>;
export declare const validateCapability: Validator<types.Capability>;
export declare const validateCapabilityId: Validator<types.CapabilityId>;
export declare const validateClientFrame: Validator<types.ClientFrame>;
export declare const validateCombinedManifest: Validator<types.CombinedManifest>;
export declare const validateContentType: Validator<types.ContentType>;
export declare const validateDeadLetter: Validator<types.DeadLetter>;
export declare const validateDummyTaskOutput: Validator<types.DummyTaskOutput>;
export declare const validateDummyTaskParams: Validator<types.DummyTaskParams>;
export declare const validateEdge: Validator<types.Edge>;
export declare const validateEdgeKind: Validator<types.EdgeKind>;
export declare const validateEmptyObject: Validator<types.EmptyObject>;
export declare const validateEngineId: Validator<types.EngineId>;
export declare const validateErrorFrame: Validator<types.ErrorFrame>;
export declare const validateErrorInfo: Validator<types.ErrorInfo>;
export declare const validateF5ToTtsInput: Validator<types.F5ToTtsInput>;
export declare const validateF5ToTtsOutput: Validator<types.F5ToTtsOutput>;
export declare const validateF5ToTtsParams: Validator<types.F5ToTtsParams>;
export declare const validateF5ttsInfinitetalkRequest: Validator<types.F5ttsInfinitetalkRequest>;
export declare const validateFraction: Validator<types.Fraction>;
export declare const validateGenerateScriptOutput: Validator<types.GenerateScriptOutput>;
export declare const validateGenerateScriptParams: Validator<types.GenerateScriptParams>;
export declare const validateGetCapabilitiesOutput: Validator<types.GetCapabilitiesOutput>;
export declare const validateHealthCheck: Validator<types.HealthCheck>;
export declare const validateHealthReport: Validator<types.HealthReport>;
export declare const validateHopCompleted: Validator<types.HopCompleted>;
export declare const validateInfiniteTalkInput: Validator<types.InfiniteTalkInput>;
export declare const validateInfiniteTalkOutput: Validator<types.InfiniteTalkOutput>;
export declare const validateInfiniteTalkParams: Validator<types.InfiniteTalkParams>;
export declare const validateJob: Validator<types.Job>;
export declare const validateJobEvent: Validator<types.JobEvent>;
export declare const validateJobEventKind: Validator<types.JobEventKind>;
export declare const validateJobEventPage: Validator<types.JobEventPage>;
export declare const validateJobPage: Validator<types.JobPage>;
export declare const validateJobSnapshot: Validator<types.JobSnapshot>;
export declare const validateJobState: Validator<types.JobState>;
export declare const validateJobSummary: Validator<types.JobSummary>;
export declare const validateJsonObject: Validator<types.JsonObject>;
export declare const validateListJobsQuery: Validator<types.ListJobsQuery>;
export declare const validateManifestSource: Validator<types.ManifestSource>;
export declare const validateMediaInfo: Validator<types.MediaInfo>;
export declare const validateNode: Validator<types.Node>;
export declare const validateNodeCancelled: Validator<types.NodeCancelled>;
export declare const validateNodeCompleted: Validator<types.NodeCompleted>;
export declare const validateNodeFailed: Validator<types.NodeFailed>;
export declare const validateNodeId: Validator<types.NodeId>;
export declare const validateNodeOutputRef: Validator<types.NodeOutputRef>;
export declare const validateNodeResult: Validator<types.NodeResult>;
export declare const validateNodeRetrying: Validator<types.NodeRetrying>;
export declare const validateNodeSkipped: Validator<types.NodeSkipped>;
export declare const validateNodeStarted: Validator<types.NodeStarted>;
export declare const validateNodeState: Validator<types.NodeState>;
export declare const validateNodeStatus: Validator<types.NodeStatus>;
export declare const validatePageCursor: Validator<types.PageCursor>;
export declare const validatePageQuery: Validator<types.PageQuery>;
export declare const validatePipelineCatalog: Validator<types.PipelineCatalog>;
export declare const validatePipelineDefinition: Validator<types.PipelineDefinition>;
export declare const validatePipelineId: Validator<types.PipelineId>;
export declare const validatePipelineList: Validator<types.PipelineList>;
export declare const validatePipelineNode: Validator<types.PipelineNode>;
export declare const validatePlane: Validator<types.Plane>;
export declare const validatePlaneManifest: Validator<types.PlaneManifest>;
export declare const validateProblem: Validator<types.Problem>;
export declare const validateProgressFrame: Validator<types.ProgressFrame>;
export declare const validateProgressUpdateFrame: Validator<types.ProgressUpdateFrame>;
export declare const validateRetryPolicy: Validator<types.RetryPolicy>;
export declare const validateRunHop: Validator<types.RunHop>;
export declare const validateSchemaUri: Validator<types.SchemaUri>;
export declare const validateServerFrame: Validator<types.ServerFrame>;
export declare const validateSha256: Validator<types.Sha256>;
export declare const validateSnapshotFrame: Validator<types.SnapshotFrame>;
export declare const validateStatusFrame: Validator<types.StatusFrame>;
export declare const validateStatusUpdateFrame: Validator<types.StatusUpdateFrame>;
export declare const validateStorageConfig: Validator<types.StorageConfig>;
export declare const validateSubmitJobRequest: Validator<types.SubmitJobRequest>;
export declare const validateSubmitPipelineRequest: Validator<types.SubmitPipelineRequest>;
export declare const validateSubmitWorkflowRequest: Validator<types.SubmitWorkflowRequest>;
export declare const validateSubscribeFrame: Validator<types.SubscribeFrame>;
export declare const validateTimestamp: Validator<types.Timestamp>;
export declare const validateUnsubscribeFrame: Validator<types.UnsubscribeFrame>;
export declare const validateUnsubscribedFrame: Validator<types.UnsubscribedFrame>;
export declare const validateUploadResult: Validator<types.UploadResult>;
export declare const validateUpscaleVideoInput: Validator<types.UpscaleVideoInput>;
export declare const validateUpscaleVideoOutput: Validator<types.UpscaleVideoOutput>;
export declare const validateUpscaleVideoParams: Validator<types.UpscaleVideoParams>;
export declare const validateUuid: Validator<types.Uuid>;
export declare const validateWorkerAnnounced: Validator<types.WorkerAnnounced>;
export declare const validateWorkerConfig: Validator<types.WorkerConfig>;
export declare const validateWorkerId: Validator<types.WorkerId>;
export declare const validateWorkflow: Validator<types.Workflow>;

/** The validators by the names of their types. */
export declare const validators: {
  readonly "AdvanceJob": Validator<types.AdvanceJob>;
  readonly "ApiConfig": Validator<types.ApiConfig>;
  readonly "Artifact": Validator<types.Artifact>;
  readonly "ArtifactDownload": Validator<types.ArtifactDownload>;
  readonly "ArtifactKind": Validator<types.ArtifactKind>;
  readonly "ArtifactPage": Validator<types.ArtifactPage>;
  readonly "ArtifactRef": Validator<types.ArtifactRef>;
  readonly "Bucket": Validator<types.Bucket>;
  readonly "CancelJob": Validator<types.CancelJob>;
  readonly "CancelJobRequest": Validator<types.CancelJobRequest>;
  readonly "Capability": Validator<types.Capability>;
  readonly "CapabilityId": Validator<types.CapabilityId>;
  readonly "ClientFrame": Validator<types.ClientFrame>;
  readonly "CombinedManifest": Validator<types.CombinedManifest>;
  readonly "ContentType": Validator<types.ContentType>;
  readonly "DeadLetter": Validator<types.DeadLetter>;
  readonly "DummyTaskOutput": Validator<types.DummyTaskOutput>;
  readonly "DummyTaskParams": Validator<types.DummyTaskParams>;
  readonly "Edge": Validator<types.Edge>;
  readonly "EdgeKind": Validator<types.EdgeKind>;
  readonly "EmptyObject": Validator<types.EmptyObject>;
  readonly "EngineId": Validator<types.EngineId>;
  readonly "ErrorFrame": Validator<types.ErrorFrame>;
  readonly "ErrorInfo": Validator<types.ErrorInfo>;
  readonly "F5ToTtsInput": Validator<types.F5ToTtsInput>;
  readonly "F5ToTtsOutput": Validator<types.F5ToTtsOutput>;
  readonly "F5ToTtsParams": Validator<types.F5ToTtsParams>;
  readonly "F5ttsInfinitetalkRequest": Validator<types.F5ttsInfinitetalkRequest>;
  readonly "Fraction": Validator<types.Fraction>;
  readonly "GenerateScriptOutput": Validator<types.GenerateScriptOutput>;
  readonly "GenerateScriptParams": Validator<types.GenerateScriptParams>;
  readonly "GetCapabilitiesOutput": Validator<types.GetCapabilitiesOutput>;
  readonly "HealthCheck": Validator<types.HealthCheck>;
  readonly "HealthReport": Validator<types.HealthReport>;
  readonly "HopCompleted": Validator<types.HopCompleted>;
  readonly "InfiniteTalkInput": Validator<types.InfiniteTalkInput>;
  readonly "InfiniteTalkOutput": Validator<types.InfiniteTalkOutput>;
  readonly "InfiniteTalkParams": Validator<types.InfiniteTalkParams>;
  readonly "Job": Validator<types.Job>;
  readonly "JobEvent": Validator<types.JobEvent>;
  readonly "JobEventKind": Validator<types.JobEventKind>;
  readonly "JobEventPage": Validator<types.JobEventPage>;
  readonly "JobPage": Validator<types.JobPage>;
  readonly "JobSnapshot": Validator<types.JobSnapshot>;
  readonly "JobState": Validator<types.JobState>;
  readonly "JobSummary": Validator<types.JobSummary>;
  readonly "JsonObject": Validator<types.JsonObject>;
  readonly "ListJobsQuery": Validator<types.ListJobsQuery>;
  readonly "ManifestSource": Validator<types.ManifestSource>;
  readonly "MediaInfo": Validator<types.MediaInfo>;
  readonly "Node": Validator<types.Node>;
  readonly "NodeCancelled": Validator<types.NodeCancelled>;
  readonly "NodeCompleted": Validator<types.NodeCompleted>;
  readonly "NodeFailed": Validator<types.NodeFailed>;
  readonly "NodeId": Validator<types.NodeId>;
  readonly "NodeOutputRef": Validator<types.NodeOutputRef>;
  readonly "NodeResult": Validator<types.NodeResult>;
  readonly "NodeRetrying": Validator<types.NodeRetrying>;
  readonly "NodeSkipped": Validator<types.NodeSkipped>;
  readonly "NodeStarted": Validator<types.NodeStarted>;
  readonly "NodeState": Validator<types.NodeState>;
  readonly "NodeStatus": Validator<types.NodeStatus>;
  readonly "PageCursor": Validator<types.PageCursor>;
  readonly "PageQuery": Validator<types.PageQuery>;
  readonly "PipelineCatalog": Validator<types.PipelineCatalog>;
  readonly "PipelineDefinition": Validator<types.PipelineDefinition>;
  readonly "PipelineId": Validator<types.PipelineId>;
  readonly "PipelineList": Validator<types.PipelineList>;
  readonly "PipelineNode": Validator<types.PipelineNode>;
  readonly "Plane": Validator<types.Plane>;
  readonly "PlaneManifest": Validator<types.PlaneManifest>;
  readonly "Problem": Validator<types.Problem>;
  readonly "ProgressFrame": Validator<types.ProgressFrame>;
  readonly "ProgressUpdateFrame": Validator<types.ProgressUpdateFrame>;
  readonly "RetryPolicy": Validator<types.RetryPolicy>;
  readonly "RunHop": Validator<types.RunHop>;
  readonly "SchemaUri": Validator<types.SchemaUri>;
  readonly "ServerFrame": Validator<types.ServerFrame>;
  readonly "Sha256": Validator<types.Sha256>;
  readonly "SnapshotFrame": Validator<types.SnapshotFrame>;
  readonly "StatusFrame": Validator<types.StatusFrame>;
  readonly "StatusUpdateFrame": Validator<types.StatusUpdateFrame>;
  readonly "StorageConfig": Validator<types.StorageConfig>;
  readonly "SubmitJobRequest": Validator<types.SubmitJobRequest>;
  readonly "SubmitPipelineRequest": Validator<types.SubmitPipelineRequest>;
  readonly "SubmitWorkflowRequest": Validator<types.SubmitWorkflowRequest>;
  readonly "SubscribeFrame": Validator<types.SubscribeFrame>;
  readonly "Timestamp": Validator<types.Timestamp>;
  readonly "UnsubscribeFrame": Validator<types.UnsubscribeFrame>;
  readonly "UnsubscribedFrame": Validator<types.UnsubscribedFrame>;
  readonly "UploadResult": Validator<types.UploadResult>;
  readonly "UpscaleVideoInput": Validator<types.UpscaleVideoInput>;
  readonly "UpscaleVideoOutput": Validator<types.UpscaleVideoOutput>;
  readonly "UpscaleVideoParams": Validator<types.UpscaleVideoParams>;
  readonly "Uuid": Validator<types.Uuid>;
  readonly "WorkerAnnounced": Validator<types.WorkerAnnounced>;
  readonly "WorkerConfig": Validator<types.WorkerConfig>;
  readonly "WorkerId": Validator<types.WorkerId>;
  readonly "Workflow": Validator<types.Workflow>;
};

/** The validators of schema files, by `$id`. */
export declare const validatorsById: {
  readonly "https://schemas.myspinbot.local/artifacts/v1/artifact.schema.json": Validator<types.Artifact>;
  readonly "https://schemas.myspinbot.local/artifacts/v1/artifact_download.schema.json": Validator<types.ArtifactDownload>;
  readonly "https://schemas.myspinbot.local/artifacts/v1/artifact_kind.schema.json": Validator<types.ArtifactKind>;
  readonly "https://schemas.myspinbot.local/artifacts/v1/media_info.schema.json": Validator<types.MediaInfo>;
  readonly "https://schemas.myspinbot.local/artifacts/v1/upload_result.schema.json": Validator<types.UploadResult>;
  readonly "https://schemas.myspinbot.local/capabilities/v1/capability.schema.json": Validator<types.Capability>;
  readonly "https://schemas.myspinbot.local/capabilities/v1/combined_manifest.schema.json": Validator<types.CombinedManifest>;
  readonly "https://schemas.myspinbot.local/capabilities/v1/dummy_task_output.schema.json": Validator<types.DummyTaskOutput>;
  readonly "https://schemas.myspinbot.local/capabilities/v1/dummy_task_params.schema.json": Validator<types.DummyTaskParams>;
  readonly "https://schemas.myspinbot.local/capabilities/v1/f5_to_tts_input.schema.json": Validator<types.F5ToTtsInput>;
  readonly "https://schemas.myspinbot.local/capabilities/v1/f5_to_tts_output.schema.json": Validator<types.F5ToTtsOutput>;
  readonly "https://schemas.myspinbot.local/capabilities/v1/f5_to_tts_params.schema.json": Validator<types.F5ToTtsParams>;
  readonly "https://schemas.myspinbot.local/capabilities/v1/generate_script_output.schema.json": Validator<types.GenerateScriptOutput>;
  readonly "https://schemas.myspinbot.local/capabilities/v1/generate_script_params.schema.json": Validator<types.GenerateScriptParams>;
  readonly "https://schemas.myspinbot.local/capabilities/v1/get_capabilities_output.schema.json": Validator<types.GetCapabilitiesOutput>;
  readonly "https://schemas.myspinbot.local/capabilities/v1/infinite_talk_input.schema.json": Validator<types.InfiniteTalkInput>;
  readonly "https://schemas.myspinbot.local/capabilities/v1/infinite_talk_output.schema.json": Validator<types.InfiniteTalkOutput>;
  readonly "https://schemas.myspinbot.local/capabilities/v1/infinite_talk_params.schema.json": Validator<types.InfiniteTalkParams>;
  readonly "https://schemas.myspinbot.local/capabilities/v1/manifest_source.schema.json": Validator<types.ManifestSource>;
  readonly "https://schemas.myspinbot.local/capabilities/v1/plane_manifest.schema.json": Validator<types.PlaneManifest>;
  readonly "https://schemas.myspinbot.local/capabilities/v1/upscale_video_input.schema.json": Validator<types.UpscaleVideoInput>;
  readonly "https://schemas.myspinbot.local/capabilities/v1/upscale_video_output.schema.json": Validator<types.UpscaleVideoOutput>;
  readonly "https://schemas.myspinbot.local/capabilities/v1/upscale_video_params.schema.json": Validator<types.UpscaleVideoParams>;
  readonly "https://schemas.myspinbot.local/common/v1/artifact_ref.schema.json": Validator<types.ArtifactRef>;
  readonly "https://schemas.myspinbot.local/common/v1/bucket.schema.json": Validator<types.Bucket>;
  readonly "https://schemas.myspinbot.local/common/v1/capability_id.schema.json": Validator<types.CapabilityId>;
  readonly "https://schemas.myspinbot.local/common/v1/content_type.schema.json": Validator<types.ContentType>;
  readonly "https://schemas.myspinbot.local/common/v1/empty_object.schema.json": Validator<types.EmptyObject>;
  readonly "https://schemas.myspinbot.local/common/v1/engine_id.schema.json": Validator<types.EngineId>;
  readonly "https://schemas.myspinbot.local/common/v1/error_info.schema.json": Validator<types.ErrorInfo>;
  readonly "https://schemas.myspinbot.local/common/v1/fraction.schema.json": Validator<types.Fraction>;
  readonly "https://schemas.myspinbot.local/common/v1/json_object.schema.json": Validator<types.JsonObject>;
  readonly "https://schemas.myspinbot.local/common/v1/node_id.schema.json": Validator<types.NodeId>;
  readonly "https://schemas.myspinbot.local/common/v1/page_cursor.schema.json": Validator<types.PageCursor>;
  readonly "https://schemas.myspinbot.local/common/v1/pipeline_id.schema.json": Validator<types.PipelineId>;
  readonly "https://schemas.myspinbot.local/common/v1/plane.schema.json": Validator<types.Plane>;
  readonly "https://schemas.myspinbot.local/common/v1/schema_uri.schema.json": Validator<types.SchemaUri>;
  readonly "https://schemas.myspinbot.local/common/v1/sha256.schema.json": Validator<types.Sha256>;
  readonly "https://schemas.myspinbot.local/common/v1/timestamp.schema.json": Validator<types.Timestamp>;
  readonly "https://schemas.myspinbot.local/common/v1/uuid.schema.json": Validator<types.Uuid>;
  readonly "https://schemas.myspinbot.local/common/v1/worker_id.schema.json": Validator<types.WorkerId>;
  readonly "https://schemas.myspinbot.local/config/v1/api_config.schema.json": Validator<types.ApiConfig>;
  readonly "https://schemas.myspinbot.local/config/v1/pipeline_catalog.schema.json": Validator<types.PipelineCatalog>;
  readonly "https://schemas.myspinbot.local/config/v1/storage_config.schema.json": Validator<types.StorageConfig>;
  readonly "https://schemas.myspinbot.local/config/v1/worker_config.schema.json": Validator<types.WorkerConfig>;
  readonly "https://schemas.myspinbot.local/http/v1/artifact_page.schema.json": Validator<types.ArtifactPage>;
  readonly "https://schemas.myspinbot.local/http/v1/cancel_job_request.schema.json": Validator<types.CancelJobRequest>;
  readonly "https://schemas.myspinbot.local/http/v1/f5tts_infinitetalk_request.schema.json": Validator<types.F5ttsInfinitetalkRequest>;
  readonly "https://schemas.myspinbot.local/http/v1/health_check.schema.json": Validator<types.HealthCheck>;
  readonly "https://schemas.myspinbot.local/http/v1/health_report.schema.json": Validator<types.HealthReport>;
  readonly "https://schemas.myspinbot.local/http/v1/job_event_page.schema.json": Validator<types.JobEventPage>;
  readonly "https://schemas.myspinbot.local/http/v1/job_page.schema.json": Validator<types.JobPage>;
  readonly "https://schemas.myspinbot.local/http/v1/list_jobs_query.schema.json": Validator<types.ListJobsQuery>;
  readonly "https://schemas.myspinbot.local/http/v1/page_query.schema.json": Validator<types.PageQuery>;
  readonly "https://schemas.myspinbot.local/http/v1/pipeline_list.schema.json": Validator<types.PipelineList>;
  readonly "https://schemas.myspinbot.local/http/v1/problem.schema.json": Validator<types.Problem>;
  readonly "https://schemas.myspinbot.local/http/v1/submit_job_request.schema.json": Validator<types.SubmitJobRequest>;
  readonly "https://schemas.myspinbot.local/http/v1/submit_pipeline_request.schema.json": Validator<types.SubmitPipelineRequest>;
  readonly "https://schemas.myspinbot.local/http/v1/submit_workflow_request.schema.json": Validator<types.SubmitWorkflowRequest>;
  readonly "https://schemas.myspinbot.local/jobs/v1/advance_job.schema.json": Validator<types.AdvanceJob>;
  readonly "https://schemas.myspinbot.local/jobs/v1/cancel_job.schema.json": Validator<types.CancelJob>;
  readonly "https://schemas.myspinbot.local/jobs/v1/dead_letter.schema.json": Validator<types.DeadLetter>;
  readonly "https://schemas.myspinbot.local/jobs/v1/hop_completed.schema.json": Validator<types.HopCompleted>;
  readonly "https://schemas.myspinbot.local/jobs/v1/job.schema.json": Validator<types.Job>;
  readonly "https://schemas.myspinbot.local/jobs/v1/job_event.schema.json": Validator<types.JobEvent>;
  readonly "https://schemas.myspinbot.local/jobs/v1/job_event_kind.schema.json": Validator<types.JobEventKind>;
  readonly "https://schemas.myspinbot.local/jobs/v1/job_snapshot.schema.json": Validator<types.JobSnapshot>;
  readonly "https://schemas.myspinbot.local/jobs/v1/job_state.schema.json": Validator<types.JobState>;
  readonly "https://schemas.myspinbot.local/jobs/v1/job_summary.schema.json": Validator<types.JobSummary>;
  readonly "https://schemas.myspinbot.local/jobs/v1/node_cancelled.schema.json": Validator<types.NodeCancelled>;
  readonly "https://schemas.myspinbot.local/jobs/v1/node_completed.schema.json": Validator<types.NodeCompleted>;
  readonly "https://schemas.myspinbot.local/jobs/v1/node_failed.schema.json": Validator<types.NodeFailed>;
  readonly "https://schemas.myspinbot.local/jobs/v1/node_result.schema.json": Validator<types.NodeResult>;
  readonly "https://schemas.myspinbot.local/jobs/v1/node_retrying.schema.json": Validator<types.NodeRetrying>;
  readonly "https://schemas.myspinbot.local/jobs/v1/node_skipped.schema.json": Validator<types.NodeSkipped>;
  readonly "https://schemas.myspinbot.local/jobs/v1/node_started.schema.json": Validator<types.NodeStarted>;
  readonly "https://schemas.myspinbot.local/jobs/v1/node_state.schema.json": Validator<types.NodeState>;
  readonly "https://schemas.myspinbot.local/jobs/v1/node_status.schema.json": Validator<types.NodeStatus>;
  readonly "https://schemas.myspinbot.local/jobs/v1/progress_frame.schema.json": Validator<types.ProgressFrame>;
  readonly "https://schemas.myspinbot.local/jobs/v1/run_hop.schema.json": Validator<types.RunHop>;
  readonly "https://schemas.myspinbot.local/jobs/v1/status_frame.schema.json": Validator<types.StatusFrame>;
  readonly "https://schemas.myspinbot.local/jobs/v1/worker_announced.schema.json": Validator<types.WorkerAnnounced>;
  readonly "https://schemas.myspinbot.local/workflows/v1/edge.schema.json": Validator<types.Edge>;
  readonly "https://schemas.myspinbot.local/workflows/v1/edge_kind.schema.json": Validator<types.EdgeKind>;
  readonly "https://schemas.myspinbot.local/workflows/v1/node.schema.json": Validator<types.Node>;
  readonly "https://schemas.myspinbot.local/workflows/v1/node_output_ref.schema.json": Validator<types.NodeOutputRef>;
  readonly "https://schemas.myspinbot.local/workflows/v1/pipeline_definition.schema.json": Validator<types.PipelineDefinition>;
  readonly "https://schemas.myspinbot.local/workflows/v1/pipeline_node.schema.json": Validator<types.PipelineNode>;
  readonly "https://schemas.myspinbot.local/workflows/v1/retry_policy.schema.json": Validator<types.RetryPolicy>;
  readonly "https://schemas.myspinbot.local/workflows/v1/workflow.schema.json": Validator<types.Workflow>;
  readonly "https://schemas.myspinbot.local/ws/v1/client_frame.schema.json": Validator<types.ClientFrame>;
  readonly "https://schemas.myspinbot.local/ws/v1/error_frame.schema.json": Validator<types.ErrorFrame>;
  readonly "https://schemas.myspinbot.local/ws/v1/progress_update_frame.schema.json": Validator<types.ProgressUpdateFrame>;
  readonly "https://schemas.myspinbot.local/ws/v1/server_frame.schema.json": Validator<types.ServerFrame>;
  readonly "https://schemas.myspinbot.local/ws/v1/snapshot_frame.schema.json": Validator<types.SnapshotFrame>;
  readonly "https://schemas.myspinbot.local/ws/v1/status_update_frame.schema.json": Validator<types.StatusUpdateFrame>;
  readonly "https://schemas.myspinbot.local/ws/v1/subscribe_frame.schema.json": Validator<types.SubscribeFrame>;
  readonly "https://schemas.myspinbot.local/ws/v1/unsubscribe_frame.schema.json": Validator<types.UnsubscribeFrame>;
  readonly "https://schemas.myspinbot.local/ws/v1/unsubscribed_frame.schema.json": Validator<types.UnsubscribedFrame>;
};
