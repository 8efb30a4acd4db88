// Compiles definitions with AJV: a request as JSON on standard input, the answer on standard
// output. Run by `node.py`, once a run. Each schema becomes one statement, `const $Name = ...`, that
// depends on nothing but the schema: it refers to others as `$Other`.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import { applicators } from "./applicators.mjs";
import { values } from "./keywords.mjs";

const OPTIONS = {
  allErrors: true,
  ownProperties: true,
  next: true,
  meta: false,
  validateSchema: false,
  strictSchema: true,
  strictNumbers: true,
  allowMatchingProperties: true,
  // What is legal JSON Schema but looks odd is for the lint stage to say.
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
  loopRequired: Infinity,
};

/** What the request leads to, or the error in words that `node.py` understands. */
async function answer(request) {
  let tools;
  try {
    tools = load(createRequire(join(request.modules, "resolve.cjs")));
  } catch (error) {
    if (error.code !== "MODULE_NOT_FOUND") {
      throw error;
    }
    return { error: "modules", found: error.message.split("\n")[0] };
  }
  const compile = compiler(tools, request.formats);
  const statements = [];
  for (const [definition, schemas] of Object.entries(request.definitions)) {
    try {
      const compiled = Object.entries(schemas).map(([name, schema]) => compile(name, schema));
      statements.push([definition, compiled.join("\n")]);
    } catch (error) {
      return { error: "schema", name: definition, found: error.message };
    }
  }
  return { code: await formatted(statements, tools.esbuild) };
}

/** The statements in one style, whatever AJV's is. */
async function formatted(statements, esbuild) {
  const style = { minifySyntax: true, target: "es2020" };
  const code = {};
  const format = async ([name, text]) => {
    code[name] = (await esbuild.transform(text, style)).code;
  };
  await Promise.all(statements.map(format));
  return code;
}

/** The parts of AJV that its own dialects are made of. */
function load(require) {
  const ajv = (path) => require(`ajv/dist/${path}`);
  const vocabulary = (path) => ajv(`vocabularies/${path}`).default;
  return {
    esbuild: require("esbuild"),
    Ajv: ajv("core").default,
    ...ajv("compile"),
    ...ajv("compile/codegen"),
    ...ajv("compile/codegen/scope"),
    Raw: ajv("compile/codegen/code")._Code,
    N: ajv("compile/names").default,
    callRef: ajv("vocabularies/core/ref").callRef,
    usePattern: ajv("vocabularies/code").usePattern,
    vocabulary: [
      ...vocabulary("validation"),
      ...vocabulary("applicator")(true),
      ...vocabulary("format"),
      ...vocabulary("next"),
      ...vocabulary("unevaluated"),
    ],
  };
}

/** A function from a name and a canonical schema to the statement that validates it. */
function compiler(tools, formats) {
  const { Ajv, ValueScope, SchemaEnv, compileSchema } = tools;
  const ajv = new Ajv({ ...OPTIONS, logger: false, code: { source: true, lines: true } });
  for (const [name, source] of Object.entries(formats)) {
    ajv.addFormat(name, new RegExp(source, "u"));
  }
  const original = (name) => tools.vocabulary.find((rule) => words(rule).includes(name));
  const own = [...values(tools, original), ...applicators(tools, original)];
  const replaced = new Set(own.flatMap(words));
  const kept = tools.vocabulary.filter((rule) => !words(rule).some((word) => replaced.has(word)));
  ajv.addVocabulary([...kept, ...own]);
  const { opts, _prefixes: prefixes } = ajv.scope;
  return (name, schema) => {
    // Constants are numbered anew each time, so that the code depends on this definition only.
    ajv.scope = new ValueScope({ ...opts, scope: {}, prefixes });
    const environment = new SchemaEnv({ schema, schemaPath: `#/$defs/${name}` });
    compileSchema.call(ajv, environment);
    const { validateName, validateCode, scopeValues } = environment.validate.source;
    const constants = ajv.scope.scopeCode(used(scopeValues, validateCode));
    const body = `${constants}${validateCode}\nreturn ${validateName};`;
    return `const $${name} = /* @__PURE__ */ (() => {${body}})();`;
  };
}

/** The keywords that a rule is for. */
function words({ keyword }) {
  return [keyword].flat();
}

/** The constants that the code names; AJV lists the whole schema among them in any case. */
function used(values, code) {
  const names = new Set(code.match(/[\w$]+/g));
  const pick = (set) => [...set].filter((name) => names.has(String(name)));
  return Object.fromEntries(Object.entries(values).map(([prefix, set]) => [prefix, pick(set)]));
}

const request = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(await answer(request)));
