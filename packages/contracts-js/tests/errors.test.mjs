// Errors have a pointer, what was expected, what was found, and a hint.

import assert from "node:assert/strict";
import { test } from "node:test";

import {
  assertValid,
  explain,
  parse,
  validateApiConfig,
  validateJobSummary,
  validateServerFrame,
  validators,
  ValidationFailed,
} from "@myspinbot/contracts";

import { examples } from "./corpus.mjs";

test("the error of an invalid document has all properties of its first error", () => {
  const frame = { type: "error", error: { code: "unknown_job" } };
  assert.throws(() => assertValid(validateServerFrame, frame), (error) => {
    assert.ok(error instanceof ValidationFailed && error instanceof Error);
    assert.equal(error.code, "validation_failed");
    assert.equal(error.typeName, "ServerFrame");
    assert.equal(error.rule, "required");
    assert.equal(error.pointer, "/error/message");
    assert.equal(error.expected, "the property 'message'");
    assert.equal(error.found, "nothing");
    assert.equal(error.hint, "Add the property.");
    assert.match(error.message, /^Not a valid ServerFrame at \/error\/message: expected /);
    assert.equal(error.faults.length, 1);
    return true;
  });
});

test("a valid document passes, and is returned when it was parsed", () => {
  const ofFrame = ({ title, valid }) => title === "ServerFrame" && valid;
  const { text } = [...examples()].find(ofFrame);
  assert.deepEqual(parse(validateServerFrame, text), JSON.parse(text));
  assert.doesNotThrow(() => assertValid(validateServerFrame, JSON.parse(text)));
});

test("only the branch of a union that the tag names is checked", () => {
  const faults = explain(validateServerFrame, { type: "progress", progress: 1 });
  assert.deepEqual(faults.map(({ pointer, rule }) => [pointer, rule]), [["/progress", "type"]]);
  const [unknown] = explain(validateServerFrame, { type: "nonsense" });
  assert.equal(unknown.pointer, "/type");
  assert.match(unknown.expected, /"snapshot"/);
  assert.equal(unknown.found, '"nonsense"');
});

test("a string that is not JSON is an error of the document", () => {
  assert.throws(() => parse(validateServerFrame, "{"), { code: "validation_failed", rule: "json" });
});

test("every error of an invalid example has all its strings", () => {
  for (const { path, title, text, valid } of examples()) {
    for (const fault of explain(validators[title], JSON.parse(text))) {
      assert.equal(valid, false, path);
      const { rule, pointer, expected, found, hint } = fault;
      for (const words of [rule, expected, found, hint]) {
        assert.ok(typeof words === "string" && words.length > 0 && words.length < 300, path);
      }
      assert.ok(pointer === "" || pointer.startsWith("/"), path);
    }
  }
});

test("errors contain no string of a document that may hold secrets", () => {
  assert.equal(validateApiConfig.secretive, true);
  assert.equal(validateJobSummary.secretive, false);
  const secret = "hunter2hunter2";
  const config = { storage: { secret_key: [secret] }, x: { secret }, redis_url: secret };
  const faults = explain(validateApiConfig, config);
  assert.ok(faults.length > 1);
  assert.ok(!JSON.stringify(faults).includes(secret));
  assert.ok(!JSON.stringify(validateApiConfig.errors).includes(secret));
});
