// CloudEvents are read with their payloads, which depend on the type.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { CHANNELS, EVENTS, parseEvent, parseFields, readEvent } from "@myspinbot/contracts/events";

import { examples } from "./corpus.mjs";

const RECORDED = fileURLToPath(new URL("../../contracts/tests/recorded/", import.meta.url));
const TYPE = "myspinbot.jobs.cancel_job.v1";
const { dataschema, validate } = EVENTS[TYPE];
const payload = () =>
  JSON.parse([...examples()].find(({ title, valid }) => title === validate.typeName && valid).text);

const event = (changes = {}) => ({
  specversion: "1.0",
  id: "1",
  source: "/test",
  type: TYPE,
  time: "2026-01-15T09:30:00Z",
  subject: "6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11",
  dataschema,
  datacontenttype: "application/json",
  data: payload(),
  ...changes,
});

test("an event is read from one document and from the fields of an entry", () => {
  const traceparent = `00-${"a".repeat(32)}-${"b".repeat(16)}-01`;
  assert.deepEqual(parseEvent(JSON.stringify(event())), event());
  assert.deepEqual(parseEvent(JSON.stringify(event({ traceparent }))), event({ traceparent }));
  const fields = { ...event(), data: JSON.stringify(payload()) };
  assert.deepEqual(parseFields(fields), event());
});

test("released messages can always be read", () => {
  const files = readdirSync(RECORDED, { recursive: true }).filter((name) => name.endsWith(".json"));
  assert.ok(files.length >= 14);
  for (const file of files) {
    const fields = JSON.parse(readFileSync(join(RECORDED, file), "utf8"));
    const data = JSON.parse(fields.data);
    assert.deepEqual(parseFields(fields), { ...fields, data }, file);
    assert.deepEqual(parseEvent(JSON.stringify({ ...fields, data })), { ...fields, data }, file);
  }
});

test("an attribute that breaks the rules of CloudEvents is named", () => {
  const broken = {
    specversion: ["0.3", 1],
    id: ["", undefined],
    source: ["a b", "", "a\n"],
    type: ["nonsense", "constructor", null],
    time: ["yesterday", "2026-02-30T00:00:00Z", 5],
    subject: [""],
    dataschema: ["https://elsewhere.invalid"],
    datacontenttype: ["text/plain"],
    traceparent: ["nonsense", 7, `ff-${"a".repeat(32)}-${"b".repeat(16)}-01`],
  };
  for (const [name, values] of Object.entries(broken)) {
    for (const value of values) {
      const error = { code: "validation_failed", rule: "attribute", pointer: `/${name}` };
      assert.throws(() => readEvent(event({ [name]: value })), error, name);
    }
  }
  const { data: _, ...without } = event();
  assert.throws(() => readEvent(without), { pointer: "/data" });
  assert.throws(() => parseFields(without), { pointer: "/data" });
});

test("an error in the payload has its pointer in the event", () => {
  const data = { ...payload(), job_id: "nonsense" };
  assert.throws(() => readEvent(event({ data })), { pointer: "/data/job_id", typeName: TYPE });
  assert.throws(() => parseFields({ ...event(), data: "{" }), { rule: "json" });
});

test("properties of a newer revision are kept", () => {
  const TYPE = "myspinbot.jobs.hop_completed.v1";
  const { dataschema, validate, revision } = EVENTS[TYPE];
  assert.equal(revision, 1);
  const [{ text }] = [...examples()].filter(({ title, valid }) => title === validate.typeName && valid);
  const data = { ...JSON.parse(text), "a/b~c": [null] };
  data.results[0].cost = { cents: 7 };
  const sent = event({ type: TYPE, dataschema, data });
  for (const label of ["", "?revision=1"]) {
    const strict = { ...sent, dataschema: dataschema + label };
    assert.throws(() => readEvent(strict), { rule: "additionalProperties" });
  }
  for (const label of ["?revision=2", "?revision=999999999", "?revision=1&carries=newer"]) {
    const newer = { ...sent, dataschema: dataschema + label };
    assert.deepEqual(readEvent(structuredClone(newer)), newer);
    assert.deepEqual(parseFields({ ...newer, data: JSON.stringify(data) }), newer);
  }
});

test("a newer revision does not change the rules of known properties", () => {
  const newer = `${dataschema}?revision=2`;
  const data = { ...payload(), more: 1, job_id: "nonsense" };
  assert.throws(() => readEvent(event({ data, dataschema: newer })), { pointer: "/data/job_id" });
  const { reason: _, ...without } = payload();
  const less = event({ data: { ...without, more: 1 }, dataschema: newer });
  assert.throws(() => readEvent(less), { pointer: "/data/reason", rule: "required" });
});

test("an invalid label of the schema is refused", () => {
  const wrong = ["?revision=0", "?revision=02", "?revision=-1", "?revision=1.5", "?version=2", "/"];
  const more = ["?revision=2&carries=all", "?revision=2&revision=3", "?revision=1000000000", " "];
  for (const label of [...wrong, ...more, "?revision=2?revision=3", "?revision=\u0662", "?"]) {
    const error = { rule: "attribute", pointer: "/dataschema" };
    assert.throws(() => readEvent(event({ dataschema: dataschema + label })), error, label);
  }
});

test("an event must be a JSON object", () => {
  for (const text of ["", "[]", "null", "1", "{"]) {
    assert.throws(() => parseEvent(text), { code: "validation_failed" });
  }
});

test("the tables of events and channels agree, in both module systems", () => {
  const named = Object.values(CHANNELS).flatMap(({ messages }) => messages);
  assert.deepEqual([...new Set(named)].sort(), Object.keys(EVENTS));
  const cjs = createRequire(import.meta.url)("@myspinbot/contracts/events");
  assert.deepEqual(cjs.CHANNELS, CHANNELS);
  assert.deepEqual(cjs.parseEvent(JSON.stringify(event())), event());
});
