// What the validators need when they run. Copied into their file, and loaded by their compiler.

const MAX_DEPTH = 100;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Length of a string in code points, as JSON Schema counts. */
export function codePoints(text) {
  let length = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    const high = text.charCodeAt(index);
    if (high >= 0xd800 && high <= 0xdbff) {
      const low = text.charCodeAt(index + 1);
      if (low >= 0xdc00 && low <= 0xdfff) {
        length--;
        index++;
      }
    }
  }
  return length;
}

/** One text for all spellings of a JSON value: two values are equal if their texts are. */
export function canonical(value) {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join()}]`;
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.keys(value).sort();
    return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
  }
  return JSON.stringify(value);
}

/** Whether no two items are equal as JSON. */
export function allDiffer(items) {
  return items.length < 2 || new Set(items.map(canonical)).size === items.length;
}

/** Whether a number is a multiple: by its remainder, or by a quotient that has no fraction. */
export function isMultiple(value, by, exact) {
  const quotient = value / by;
  return exact || !Number.isFinite(quotient) ? value % by === 0 : Number.isInteger(quotient);
}

/** The first thing in a value that JSON has no words for, or that not every parser reads. */
export function documentFault(value, depth = MAX_DEPTH) {
  switch (typeof value) {
    case "boolean":
      return null;
    case "number":
      return Number.isFinite(value) ? null : notJson("a number that is not finite");
    case "string":
      return LONE_SURROGATE.test(value) ? notJson("half of a surrogate pair") : null;
    case "object":
      break;
    default:
      return notJson(`${typeof value}, which JSON does not know`);
  }
  if (value === null) {
    return null;
  }
  if (depth === 0) {
    return notJson(`more than ${MAX_DEPTH} levels`);
  }
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const fault = documentFault(value[index], depth - 1);
      if (fault) {
        return within(index, fault);
      }
    }
    return null;
  }
  // Other realms have other prototypes, but each has one that has none.
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    return notJson("an object of a class");
  }
  for (const key of Object.keys(value)) {
    if (LONE_SURROGATE.test(key)) {
      return notJson("a key with half of a surrogate pair");
    }
    const fault = documentFault(value[key], depth - 1);
    if (fault) {
      return within(key, fault);
    }
  }
  return null;
}

function notJson(found) {
  const message = "must be a JSON value";
  return { instancePath: "", schemaPath: "#", keyword: "json", params: { found }, message };
}

/** The same fault as seen from further up. */
function within(step, fault) {
  fault.instancePath = `/${escapeToken(step)}${fault.instancePath}`;
  return fault;
}

function escapeToken(key) {
  return String(key).replace(/~/g, "~0").replace(/\//g, "~1");
}

/** The public validator around a compiled check. */
export function guard(typeName, check, secretive) {
  const validate = (data) => {
    const fault = documentFault(data);
    validate.errors = fault ? [fault] : check(data) ? null : check.errors;
    return validate.errors === null;
  };
  return Object.assign(validate, { typeName, secretive, errors: null });
}
