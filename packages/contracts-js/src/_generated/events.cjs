// @generated from schemas
// Do not edit: edit the source, then run `nox -s codegen`.

"use strict";

const { ValidationFailed, explain, parse, validateAdvanceJob, validateCancelJob, validateDeadLetter, validateHopCompleted, validateNodeCancelled, validateNodeCompleted, validateNodeFailed, validateNodeRetrying, validateNodeSkipped, validateNodeStarted, validateProgressFrame, validateRunHop, validateStatusFrame, validateWorkerAnnounced } = require("./validators.cjs");

const DATE_TIME = /* @__PURE__ */ new RegExp("^(?:(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$", "u");

const EVENTS = /* @__PURE__ */ Object.freeze({
  __proto__: null,
  "myspinbot.jobs.advance_job.v1": { name: "AdvanceJob", dataschema: "https://schemas.myspinbot.local/jobs/v1/advance_job.schema.json", revision: 1, validate: validateAdvanceJob },
  "myspinbot.jobs.cancel_job.v1": { name: "CancelJob", dataschema: "https://schemas.myspinbot.local/jobs/v1/cancel_job.schema.json", revision: 1, validate: validateCancelJob },
  "myspinbot.jobs.dead_letter.v1": { name: "DeadLetter", dataschema: "https://schemas.myspinbot.local/jobs/v1/dead_letter.schema.json", revision: 1, validate: validateDeadLetter },
  "myspinbot.jobs.hop_completed.v1": { name: "HopCompleted", dataschema: "https://schemas.myspinbot.local/jobs/v1/hop_completed.schema.json", revision: 1, validate: validateHopCompleted },
  "myspinbot.jobs.node_cancelled.v1": { name: "NodeCancelled", dataschema: "https://schemas.myspinbot.local/jobs/v1/node_cancelled.schema.json", revision: 1, validate: validateNodeCancelled },
  "myspinbot.jobs.node_completed.v1": { name: "NodeCompleted", dataschema: "https://schemas.myspinbot.local/jobs/v1/node_completed.schema.json", revision: 1, validate: validateNodeCompleted },
  "myspinbot.jobs.node_failed.v1": { name: "NodeFailed", dataschema: "https://schemas.myspinbot.local/jobs/v1/node_failed.schema.json", revision: 1, validate: validateNodeFailed },
  "myspinbot.jobs.node_retrying.v1": { name: "NodeRetrying", dataschema: "https://schemas.myspinbot.local/jobs/v1/node_retrying.schema.json", revision: 1, validate: validateNodeRetrying },
  "myspinbot.jobs.node_skipped.v1": { name: "NodeSkipped", dataschema: "https://schemas.myspinbot.local/jobs/v1/node_skipped.schema.json", revision: 1, validate: validateNodeSkipped },
  "myspinbot.jobs.node_started.v1": { name: "NodeStarted", dataschema: "https://schemas.myspinbot.local/jobs/v1/node_started.schema.json", revision: 1, validate: validateNodeStarted },
  "myspinbot.jobs.progress_frame.v1": { name: "ProgressFrame", dataschema: "https://schemas.myspinbot.local/jobs/v1/progress_frame.schema.json", revision: 1, validate: validateProgressFrame },
  "myspinbot.jobs.run_hop.v1": { name: "RunHop", dataschema: "https://schemas.myspinbot.local/jobs/v1/run_hop.schema.json", revision: 1, validate: validateRunHop },
  "myspinbot.jobs.status_frame.v1": { name: "StatusFrame", dataschema: "https://schemas.myspinbot.local/jobs/v1/status_frame.schema.json", revision: 1, validate: validateStatusFrame },
  "myspinbot.jobs.worker_announced.v1": { name: "WorkerAnnounced", dataschema: "https://schemas.myspinbot.local/jobs/v1/worker_announced.schema.json", revision: 1, validate: validateWorkerAnnounced },
});

const CHANNELS = /* @__PURE__ */ Object.freeze({
  __proto__: null,
  "cancellations": {"name": "cancellations", "kind": "stream", "address": "myspinbot:cancellations", "messages": ["myspinbot.jobs.cancel_job.v1"]},
  "control": {"name": "control", "kind": "stream", "address": "myspinbot:control", "messages": ["myspinbot.jobs.advance_job.v1", "myspinbot.jobs.hop_completed.v1"]},
  "data": {"name": "data", "kind": "stream", "address": "myspinbot:data", "messages": ["myspinbot.jobs.run_hop.v1"]},
  "dead_letter": {"name": "dead_letter", "kind": "stream", "address": "myspinbot:{stream}:dead_letter", "messages": ["myspinbot.jobs.dead_letter.v1"]},
  "events": {"name": "events", "kind": "stream", "address": "myspinbot:events", "messages": ["myspinbot.jobs.node_started.v1", "myspinbot.jobs.node_completed.v1", "myspinbot.jobs.node_failed.v1", "myspinbot.jobs.node_retrying.v1", "myspinbot.jobs.node_skipped.v1", "myspinbot.jobs.node_cancelled.v1", "myspinbot.jobs.worker_announced.v1"]},
  "progress": {"name": "progress", "kind": "pubsub", "address": "myspinbot:progress:{job_id}", "messages": ["myspinbot.jobs.progress_frame.v1"]},
  "status": {"name": "status", "kind": "pubsub", "address": "myspinbot:status:{job_id}", "messages": ["myspinbot.jobs.status_frame.v1"]},
  "websocket": {"name": "websocket", "kind": "other", "address": "/ws", "messages": []},
});

// Reads CloudEvents 1.0 whose payloads are types of ours. Copied behind the tables of events.

const LONGEST = 120;
const SPECVERSION = "1.0";
const CONTENT_TYPE = "application/json";
const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;
const REVISION = /^(?:\?revision=([1-9][0-9]{0,8})(&carries=newer)?)?$/;
const HALF_A_CHARACTER = /\p{Cs}/u;
const REQUIRED = ["specversion", "id", "source", "type", "time", "subject", "dataschema"];

/** Reads an event that is one JSON document, as on Pub/Sub. Throws `ValidationFailed`. */
function parseEvent(text) {
  return readEvent(parse(anyObject, text));
}

/** Reads the fields of a stream entry, whose payload is JSON. Throws `ValidationFailed`. */
function parseFields(fields) {
  if (typeof fields.data !== "string") {
    throw invalid("data", "JSON text in the field 'data'", fields.data);
  }
  const data = parse(anyValue, fields.data);
  return readEvent({ ...fields, data });
}

/** Checks an event that has been parsed already. Throws `ValidationFailed`. */
function readEvent(event) {
  for (const name of [...REQUIRED, "datacontenttype"]) {
    const value = event[name];
    if (typeof value !== "string" || value === "" || HALF_A_CHARACTER.test(value)) {
      throw invalid(name, "text in UTF-8 that is not empty", value);
    }
  }
  if (!Object.hasOwn(EVENTS, event.type)) {
    throw invalid("type", `one of ${Object.keys(EVENTS).join(", ")}`, event.type);
  }
  const { dataschema, revision, validate } = EVENTS[event.type];
  const fixed = { specversion: SPECVERSION, datacontenttype: CONTENT_TYPE };
  for (const name of Object.keys(fixed)) {
    if (event[name] !== fixed[name]) {
      throw invalid(name, fixed[name], event[name]);
    }
  }
  const isOurs = event.dataschema.startsWith(dataschema);
  const label = isOurs && REVISION.exec(event.dataschema.slice(dataschema.length));
  if (!label) {
    throw invalid("dataschema", `${dataschema}, or that and ?revision=N`, event.dataschema);
  }
  if (!DATE_TIME.test(event.time)) {
    throw invalid("time", "a date and time as in RFC 3339", event.time);
  }
  if (/[\s\p{Cc}]/u.test(event.source)) {
    throw invalid("source", "a URI reference", event.source);
  }
  const { traceparent } = event;
  const isTrace = typeof traceparent === "string" && TRACEPARENT.test(traceparent);
  if (traceparent !== undefined && !isTrace) {
    throw invalid("traceparent", "a W3C trace context", traceparent);
  }
  if (!Object.hasOwn(event, "data")) {
    throw invalid("data", `a ${validate.typeName}`, undefined);
  }
  const isNewer = Number(label[1] ?? 1) > revision || label[2] !== undefined;
  const faults = (isNewer ? explainKnown : explain)(validate, event.data);
  if (faults.length) {
    const moved = faults.map((fault) => ({ ...fault, pointer: `/data${fault.pointer}` }));
    throw new ValidationFailed(event.type, moved);
  }
  return event;
}

/** What is wrong with a payload beside properties that are newer than we are. */
function explainKnown(validate, data) {
  const faults = explain(validate, data, (error) => !isUnknown(error));
  if (faults.length || validate.errors === null) {
    return faults;
  }
  const known = JSON.parse(JSON.stringify(data));
  for (const { instancePath, params } of validate.errors) {
    const path = instancePath.split("/").slice(1);
    const keys = path.map((token) => token.replace(/~1/g, "/").replace(/~0/g, "~"));
    delete keys.reduce((value, key) => value[key], known)[params.additionalProperty];
  }
  // Items of a list that have to differ may have differed in what is unknown.
  return explain(validate, known);
}

/** Where types do not say all that the schema says, nobody can tell what is left without it. */
function isUnknown({ keyword, guarded }) {
  return keyword === "additionalProperties" && !guarded;
}

function anyValue() {
  return true;
}

function anyObject(data) {
  const found = Array.isArray(data) ? "a list" : data === null ? "null" : `a ${typeof data}`;
  const error = { instancePath: "", keyword: "type", params: { type: "object", found } };
  anyObject.errors = [error];
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

anyValue.typeName = anyObject.typeName = "CloudEvent";

function invalid(name, expected, value) {
  const shown = value === undefined ? "nothing" : (JSON.stringify(value) ?? typeof value);
  const found = shown.slice(0, LONGEST);
  const hint = "Mend the sender: every attribute is one of CloudEvents 1.0.";
  return new ValidationFailed("CloudEvent", [
    { rule: "attribute", pointer: `/${name}`, expected, found, hint },
  ]);
}

module.exports = {
  CHANNELS,
  EVENTS,
  parseEvent,
  parseFields,
  readEvent,
};
