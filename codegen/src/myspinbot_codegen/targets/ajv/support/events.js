// Reads CloudEvents 1.0 whose payloads are types of ours. Copied behind the tables of events.

const LONGEST = 120;
const SPECVERSION = "1.0";
const CONTENT_TYPE = "application/json";
const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;
const REVISION = /^(?:\?revision=([1-9][0-9]{0,8})(&carries=newer)?)?$/;
const HALF_A_CHARACTER = /\p{Cs}/u;
const REQUIRED = ["specversion", "id", "source", "type", "time", "subject", "dataschema"];

/** Reads an event that is one JSON document, as on Pub/Sub. Throws `ValidationFailed`. */
export function parseEvent(text) {
  return readEvent(parse(anyObject, text));
}

/** Reads the fields of a stream entry, whose payload is JSON. Throws `ValidationFailed`. */
export function parseFields(fields) {
  if (typeof fields.data !== "string") {
    throw invalid("data", "JSON text in the field 'data'", fields.data);
  }
  const data = parse(anyValue, fields.data);
  return readEvent({ ...fields, data });
}

/** Checks an event that has been parsed already. Throws `ValidationFailed`. */
export function readEvent(event) {
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
