// Every validator agrees with its schema, in both module systems.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";

import * as esm from "@myspinbot/contracts";

import { examples } from "./corpus.mjs";

const cjs = createRequire(import.meta.url)("@myspinbot/contracts");
const corpus = [...examples()];

for (const [system, contracts] of Object.entries({ esm, cjs })) {
  test(`${system}: every example has the verdict of its label`, () => {
    assert.ok(corpus.length > 200);
    for (const { path, id, title, text, valid } of corpus) {
      const document = JSON.parse(text);
      assert.equal(contracts.validators[title](document), valid, path);
      assert.equal(contracts.validatorsById[id](document), valid, path);
      assert.equal(contracts[`validate${title}`](document), valid, path);
      assert.equal(contracts.explain(contracts.validators[title], document).length === 0, valid);
    }
  });

  test(`${system}: there is a validator for every type of the corpus, and for nothing else`, () => {
    const titles = [...new Set(corpus.map(({ title }) => title))].sort();
    assert.deepEqual(Object.keys(contracts.validatorsById).length, titles.length);
    assert.deepEqual(titles.filter((title) => !(title in contracts.validators)), []);
    assert.equal(contracts.validators.constructor, undefined);
    assert.equal(contracts.validators.toString, undefined);
  });
}

test("a value that is not JSON is not valid", () => {
  const cyclic = {};
  cyclic.self = cyclic;
  const nested = (levels) => (levels ? { a: nested(levels - 1) } : 1);
  const sparse = [1];
  sparse.length = 2;
  const not = [
    undefined, NaN, Infinity, -Infinity, 1n, Symbol("a"), () => 1, "\ud800", "a\udc00b", sparse,
    new Date(0), new Map(), new (class Job {})(), cyclic, nested(101),
  ];
  for (const value of not) {
    const document = { a: value };
    assert.equal(esm.validateJsonObject(document), false);
    assert.equal(esm.validateJsonObject.errors[0].keyword, "json");
  }
  assert.equal(esm.validateJsonObject({ "\ud800": 1 }), false);
  assert.equal(esm.validateJsonObject({ "a/b": [1, { "~": NaN }] }), false);
  assert.equal(esm.validateJsonObject.errors[0].instancePath, "/a~1b/1/~0");
  for (const value of [nested(98), "\u{1f600}", Object.create(null), -0, null, [[]]]) {
    assert.equal(esm.validateJsonObject({ a: value }), true);
  }
  assert.equal(esm.validateJsonObject(nested(100)), true);
});

test("a validator clears the errors of the document before", () => {
  assert.equal(esm.validateJobState("nonsense"), false);
  assert.equal(esm.validateJobState.errors.length, 1);
  assert.equal(esm.validateJobState("running"), true);
  assert.equal(esm.validateJobState.errors, null);
});
