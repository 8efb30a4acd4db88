// Keywords about single values, where AJV is wrong or its code would need packages at run time.
// Each takes the form that `ajv_schemas.py` gives it, and calls the functions of `support/runtime.js`.

import { canonical } from "./support/runtime.js";

/** A value as JavaScript; a member named `__proto__` stays one. */
export function literal(value) {
  if (Array.isArray(value)) {
    return `[${value.map(literal).join(", ")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.keys(value).map((key) => `[${literal(key)}]: ${literal(value[key])}`);
    return `{ ${members.join(", ")} }`;
  }
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (char) =>
    char === "\u2028" ? "\\u2028" : "\\u2029",
  );
}

/** The keywords, made of the parts of the AJV that is installed. */
export function values(tools, original) {
  const { _, str, or, Name, Raw, callRef } = tools;

  /** The condition that the data equal one of some values. */
  function isOneOf(data, allowed) {
    const tests = allowed.map((value) =>
      typeof value === "object" && value !== null
        ? _`canonical(${data}) === ${canonical(value)}`
        : _`${data} === ${value}`,
    );
    return tests.length ? or(...tests) : _`false`;
  }

  const allowed = (name, value) => _`{${new Name(name)}: ${new Raw(literal(value))}}`;

  return [
    {
      keyword: "$ref",
      schemaType: "string",
      code(cxt) {
        callRef(cxt, new Name(`$${cxt.schema.slice("#/$defs/".length)}`), undefined, false);
      },
    },
    {
      keyword: "const",
      error: {
        message: "must be equal to constant",
        params: ({ schema }) => allowed("allowedValue", schema),
      },
      code(cxt) {
        cxt.pass(isOneOf(cxt.data, [cxt.schema]));
      },
    },
    {
      keyword: "enum",
      schemaType: "array",
      error: {
        message: "must be equal to one of the allowed values",
        params: ({ schema }) => allowed("allowedValues", schema),
      },
      code(cxt) {
        cxt.pass(isOneOf(cxt.data, cxt.schema));
      },
    },
    {
      keyword: ["maxLength", "minLength"],
      type: "string",
      schemaType: "number",
      error: original("minLength").error,
      code(cxt) {
        const wrong = new Raw(cxt.keyword === "maxLength" ? ">" : "<");
        cxt.fail(_`codePoints(${cxt.data}) ${wrong} ${cxt.schema}`);
      },
    },
    {
      keyword: "multipleOf",
      type: "number",
      schemaType: "object",
      error: {
        message: ({ schema }) => str`must be multiple of ${schema.by}`,
        params: ({ schema }) => _`{multipleOf: ${schema.by}}`,
      },
      code(cxt) {
        cxt.pass(_`isMultiple(${cxt.data}, ${cxt.schema.by}, ${cxt.schema.exact})`);
      },
    },
    {
      keyword: "uniqueItems",
      type: "array",
      schemaType: "boolean",
      error: { message: "must NOT have duplicate items" },
      code(cxt) {
        if (cxt.schema) {
          cxt.pass(_`allDiffer(${cxt.data})`);
        }
      },
    },
  ];
}
