// What is wrong with a document, in words. Copied behind the validators.

const LONGEST = 200;
const UNIONS = new Set(["anyOf", "oneOf"]);
const HINTS = {
  additionalProperties: "Remove the property, or mend its name.",
  const: "Send this value, spelled like this.",
  enum: "Send one of these values, spelled like this.",
  format: "A date-time looks like 2026-01-15T09:30:00Z, and its day exists.",
  json: "Send UTF-8 JSON without NaN, infinities, halves of surrogate pairs or endless nesting.",
  oneOf: "This property tells which kind of object it is.",
  pattern: "The description of the type says how it is spelled.",
  required: "Add the property.",
  type: "Send this type: text is never read as a number, nor the other way round.",
  uniqueItems: "Remove what is listed twice.",
};
const EXPECTED = {
  additionalProperties: () => "no further properties",
  const: ({ allowedValue }) => JSON.stringify(allowedValue),
  enum: ({ allowedValues }) => `one of ${listed(allowedValues)}`,
  exclusiveMaximum: ({ limit }) => `a number less than ${limit}`,
  exclusiveMinimum: ({ limit }) => `a number greater than ${limit}`,
  format: ({ format }) => `text in the format ${format}`,
  json: () => "a JSON value",
  maxItems: ({ limit }) => `at most ${limit} items`,
  maxLength: ({ limit }) => `at most ${limit} characters`,
  maxProperties: ({ limit }) => `at most ${limit} properties`,
  maximum: ({ limit }) => `a number of at most ${limit}`,
  minItems: ({ limit }) => `at least ${limit} items`,
  minLength: ({ limit }) => `at least ${limit} characters`,
  minProperties: ({ limit }) => `at least ${limit} properties`,
  minimum: ({ limit }) => `a number of at least ${limit}`,
  multipleOf: ({ multipleOf }) => `a multiple of ${multipleOf}`,
  pattern: ({ pattern }) => `text that matches ${pattern}`,
  required: ({ missingProperty }) => `the property '${missingProperty}'`,
  type: ({ type }) => [type].flat().join(" or "),
  uniqueItems: () => "items that all differ",
};

/** A document is not valid for its type; it has the place, the words and the hint of a `Fault`. */
export class ValidationFailed extends Error {
  constructor(typeName, faults) {
    const { rule, pointer, expected, found, hint } = faults[0];
    const place = pointer && ` at ${pointer}`;
    super(`Not a valid ${typeName}${place}: expected ${expected}, found ${found}.`);
    this.name = "ValidationFailed";
    this.code = "validation_failed";
    Object.assign(this, { typeName, rule, pointer, expected, found, hint, faults });
  }
}

/** Everything that is wrong with a document, the most telling fault first; none if it is valid. */
export function explain(validate, data, matters = () => true) {
  if (validate(data)) {
    return [];
  }
  const { secretive } = validate;
  const errors = validate.errors.filter(matters);
  const isUnion = ({ keyword, params }) => UNIONS.has(keyword) && params.tag === undefined;
  const hasUnion = errors.some(isUnion);
  // Of a union that nothing fits, the branch that got furthest tells most.
  const depth = ({ instancePath }) => (hasUnion ? instancePath.split("/").length : 0);
  return [...errors]
    .sort((one, two) => depth(two) - depth(one))
    .map((error) => faultOf(error, data, secretive));
}

/** Returns if the document is valid. Throws `ValidationFailed`. */
export function assertValid(validate, data) {
  const faults = explain(validate, data);
  if (faults.length) {
    throw new ValidationFailed(validate.typeName, faults);
  }
}

/** Reads a valid document from its text. Throws `ValidationFailed`. */
export function parse(validate, text) {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    const found = "something else";
    const fault = { rule: "json", pointer: "", expected: "JSON text", found, hint: HINTS.json };
    throw new ValidationFailed(validate.typeName, [fault]);
  }
  assertValid(validate, data);
  return data;
}

function faultOf({ instancePath, keyword, params, message }, data, secretive) {
  const step = params.missingProperty ?? params.additionalProperty ?? params.tag;
  const pointer = step === undefined ? instancePath : `${instancePath}/${escapeToken(step)}`;
  const isTag = params.tag !== undefined;
  const known = isTag ? `one of ${listed(params.allowedValues)}` : EXPECTED[keyword]?.(params);
  const found = params.found ?? shown(at(data, pointer), secretive);
  return {
    rule: keyword,
    pointer,
    expected: short(known ?? `something else: it ${message}`),
    found: short(found),
    hint: HINTS[keyword] ?? "Send a value that meets the type.",
  };
}

function at(data, pointer) {
  let value = data;
  for (const token of pointer.split("/").slice(1)) {
    const key = token.replace(/~1/g, "/").replace(/~0/g, "~");
    const has = value !== null && typeof value === "object" && Object.hasOwn(value, key);
    value = has ? value[key] : undefined;
  }
  return value;
}

/** A value in words. Types that hold secrets show no text, for any of it may be one. */
function shown(value, secretive) {
  if (value === undefined) {
    return "nothing";
  }
  if (!secretive || value === null || typeof value === "number" || typeof value === "boolean") {
    return JSON.stringify(value);
  }
  if (typeof value === "string") {
    return "a text that is not shown";
  }
  return Array.isArray(value) ? `a list of ${value.length}` : "an object";
}

function listed(values) {
  return values.map((value) => JSON.stringify(value)).join(", ");
}

function short(text) {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}...`;
}
