// @generated from schemas
// Do not edit: edit the source, then run `nox -s codegen`.

import type * as types from "./types/index.js" with { "resolution-mode": "import" };

import type { Validator } from "./validators.cjs";

/** The payload of each CloudEvents type. */
export interface EventTypes {
  "myspinbot.jobs.advance_job.v1": types.AdvanceJob;
  "myspinbot.jobs.cancel_job.v1": types.CancelJob;
  "myspinbot.jobs.dead_letter.v1": types.DeadLetter;
  "myspinbot.jobs.hop_completed.v1": types.HopCompleted;
  "myspinbot.jobs.node_cancelled.v1": types.NodeCancelled;
  "myspinbot.jobs.node_completed.v1": types.NodeCompleted;
  "myspinbot.jobs.node_failed.v1": types.NodeFailed;
  "myspinbot.jobs.node_retrying.v1": types.NodeRetrying;
  "myspinbot.jobs.node_skipped.v1": types.NodeSkipped;
  "myspinbot.jobs.node_started.v1": types.NodeStarted;
  "myspinbot.jobs.progress_frame.v1": types.ProgressFrame;
  "myspinbot.jobs.run_hop.v1": types.RunHop;
  "myspinbot.jobs.status_frame.v1": types.StatusFrame;
  "myspinbot.jobs.worker_announced.v1": types.WorkerAnnounced;
}

/** What is known of each CloudEvents type. */
export declare const EVENTS: {
  readonly "myspinbot.jobs.advance_job.v1": { readonly name: "AdvanceJob"; readonly dataschema: "https://schemas.myspinbot.local/jobs/v1/advance_job.schema.json"; readonly revision: 1; readonly validate: Validator<types.AdvanceJob> };
  readonly "myspinbot.jobs.cancel_job.v1": { readonly name: "CancelJob"; readonly dataschema: "https://schemas.myspinbot.local/jobs/v1/cancel_job.schema.json"; readonly revision: 1; readonly validate: Validator<types.CancelJob> };
  readonly "myspinbot.jobs.dead_letter.v1": { readonly name: "DeadLetter"; readonly dataschema: "https://schemas.myspinbot.local/jobs/v1/dead_letter.schema.json"; readonly revision: 1; readonly validate: Validator<types.DeadLetter> };
  readonly "myspinbot.jobs.hop_completed.v1": { readonly name: "HopCompleted"; readonly dataschema: "https://schemas.myspinbot.local/jobs/v1/hop_completed.schema.json"; readonly revision: 1; readonly validate: Validator<types.HopCompleted> };
  readonly "myspinbot.jobs.node_cancelled.v1": { readonly name: "NodeCancelled"; readonly dataschema: "https://schemas.myspinbot.local/jobs/v1/node_cancelled.schema.json"; readonly revision: 1; readonly validate: Validator<types.NodeCancelled> };
  readonly "myspinbot.jobs.node_completed.v1": { readonly name: "NodeCompleted"; readonly dataschema: "https://schemas.myspinbot.local/jobs/v1/node_completed.schema.json"; readonly revision: 1; readonly validate: Validator<types.NodeCompleted> };
  readonly "myspinbot.jobs.node_failed.v1": { readonly name: "NodeFailed"; readonly dataschema: "https://schemas.myspinbot.local/jobs/v1/node_failed.schema.json"; readonly revision: 1; readonly validate: Validator<types.NodeFailed> };
  readonly "myspinbot.jobs.node_retrying.v1": { readonly name: "NodeRetrying"; readonly dataschema: "https://schemas.myspinbot.local/jobs/v1/node_retrying.schema.json"; readonly revision: 1; readonly validate: Validator<types.NodeRetrying> };
  readonly "myspinbot.jobs.node_skipped.v1": { readonly name: "NodeSkipped"; readonly dataschema: "https://schemas.myspinbot.local/jobs/v1/node_skipped.schema.json"; readonly revision: 1; readonly validate: Validator<types.NodeSkipped> };
  readonly "myspinbot.jobs.node_started.v1": { readonly name: "NodeStarted"; readonly dataschema: "https://schemas.myspinbot.local/jobs/v1/node_started.schema.json"; readonly revision: 1; readonly validate: Validator<types.NodeStarted> };
  readonly "myspinbot.jobs.progress_frame.v1": { readonly name: "ProgressFrame"; readonly dataschema: "https://schemas.myspinbot.local/jobs/v1/progress_frame.schema.json"; readonly revision: 1; readonly validate: Validator<types.ProgressFrame> };
  readonly "myspinbot.jobs.run_hop.v1": { readonly name: "RunHop"; readonly dataschema: "https://schemas.myspinbot.local/jobs/v1/run_hop.schema.json"; readonly revision: 1; readonly validate: Validator<types.RunHop> };
  readonly "myspinbot.jobs.status_frame.v1": { readonly name: "StatusFrame"; readonly dataschema: "https://schemas.myspinbot.local/jobs/v1/status_frame.schema.json"; readonly revision: 1; readonly validate: Validator<types.StatusFrame> };
  readonly "myspinbot.jobs.worker_announced.v1": { readonly name: "WorkerAnnounced"; readonly dataschema: "https://schemas.myspinbot.local/jobs/v1/worker_announced.schema.json"; readonly revision: 1; readonly validate: Validator<types.WorkerAnnounced> };
};

/** Streams and channels, and the types of the events that pass through them. */
export declare const CHANNELS: {
  readonly "cancellations": { readonly name: "cancellations"; readonly kind: "stream"; readonly address: "myspinbot:cancellations"; readonly messages: readonly ["myspinbot.jobs.cancel_job.v1"] };
  readonly "control": { readonly name: "control"; readonly kind: "stream"; readonly address: "myspinbot:control"; readonly messages: readonly ["myspinbot.jobs.advance_job.v1", "myspinbot.jobs.hop_completed.v1"] };
  readonly "data": { readonly name: "data"; readonly kind: "stream"; readonly address: "myspinbot:data"; readonly messages: readonly ["myspinbot.jobs.run_hop.v1"] };
  readonly "dead_letter": { readonly name: "dead_letter"; readonly kind: "stream"; readonly address: "myspinbot:{stream}:dead_letter"; readonly messages: readonly ["myspinbot.jobs.dead_letter.v1"] };
  readonly "events": { readonly name: "events"; readonly kind: "stream"; readonly address: "myspinbot:events"; readonly messages: readonly ["myspinbot.jobs.node_started.v1", "myspinbot.jobs.node_completed.v1", "myspinbot.jobs.node_failed.v1", "myspinbot.jobs.node_retrying.v1", "myspinbot.jobs.node_skipped.v1", "myspinbot.jobs.node_cancelled.v1", "myspinbot.jobs.worker_announced.v1"] };
  readonly "progress": { readonly name: "progress"; readonly kind: "pubsub"; readonly address: "myspinbot:progress:{job_id}"; readonly messages: readonly ["myspinbot.jobs.progress_frame.v1"] };
  readonly "status": { readonly name: "status"; readonly kind: "pubsub"; readonly address: "myspinbot:status:{job_id}"; readonly messages: readonly ["myspinbot.jobs.status_frame.v1"] };
  readonly "websocket": { readonly name: "websocket"; readonly kind: "other"; readonly address: "/ws"; readonly messages: readonly [] };
};

/** An event whose `type` says what its `data` are. */
export type Event = { [T in keyof EventTypes]: CloudEvent<T> }[keyof EventTypes];

/** A CloudEvents 1.0 event, with a payload of one type. */
export interface CloudEvent<T extends keyof EventTypes> {
  readonly specversion: "1.0";
  readonly id: string;
  readonly source: string;
  readonly type: T;
  readonly time: string;
  readonly subject: string;
  /** The `$id` of the payload's schema, and the sender's revision of it: `?revision=N` from 2 on. */
  readonly dataschema: `${(typeof EVENTS)[T]["dataschema"]}${string}`;
  readonly datacontenttype: "application/json";
  readonly traceparent?: string;
  readonly data: EventTypes[T];
}

/**
 * Reads an event that is one JSON document, as on Pub/Sub. Throws `ValidationFailed`.
 *
 * What a newer revision of the contract has added is left where it is.
 */
export declare function parseEvent(text: string): Event;

/** Reads the fields of a stream entry, whose payload is JSON. Throws `ValidationFailed`. */
export declare function parseFields(fields: { readonly [name: string]: string }): Event;

/** Checks an event that has been parsed already. Throws `ValidationFailed`. */
export declare function readEvent(event: { readonly [name: string]: unknown }): Event;
