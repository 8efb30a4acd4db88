// Keywords that apply schemas, where AJV is wrong: it forgets to reset what a loop has left behind,
// takes no note of `contains` for `unevaluatedItems`, and skips keywords once it may stop early.
// Therefore nothing here stops early. Each takes the form that `ajv_schemas.py` gives it.

import { literal } from "./keywords.mjs";

const NUMBER = 0;
const STRING = 1;

/** The keywords, made of the parts of the AJV that is installed. */
export function applicators(tools, original) {
  const { _, str, or, not, Raw, N, getProperty, usePattern } = tools;

  /** Asks whether a schema holds, and forgets why not. */
  function probe(cxt, subschema) {
    const { gen, it } = cxt;
    const count = gen.const("_errs", N.errors);
    const valid = gen.name("valid");
    const silent = { compositeRule: true, createErrors: false };
    const place = { topSchemaRef: it.topSchemaRef, errSchemaPath: it.errSchemaPath };
    cxt.subschema({ ...(subschema.keyword ? {} : place), ...silent, ...subschema }, valid);
    gen.assign(N.errors, count);
    gen.if(_`${N.vErrors} !== null`, () =>
      gen.if(
        count,
        () => gen.assign(_`${N.vErrors}.length`, count),
        () => gen.assign(N.vErrors, null),
      ),
    );
    return valid;
  }

  /** Applies the rest's schema to a member, or says that there may be none. */
  function rest(cxt, step, type, name) {
    if (cxt.schema.schema === false) {
      cxt.setParams({ [name]: step });
      cxt.error();
      return;
    }
    const member = { dataProp: step, dataPropType: type };
    cxt.subschema({ keyword: cxt.keyword, schemaProp: "schema", ...member }, cxt.gen.name("valid"));
  }

  /** Shows each part of a plan that counts: those of branches only if the branch holds. */
  function collect(cxt, plan, path, show) {
    show(plan, path);
    (plan.when ?? []).forEach((part, index) => {
      const place = _`${path}.when[${index}]`;
      const inner = () =>
        part.then.forEach((next, n) => collect(cxt, next, _`${place}.then[${n}]`, show));
      if (part.if === undefined) {
        inner();
      } else {
        cxt.gen.if(probe(cxt, { schema: part.if, schemaPath: _`${place}.if` }), inner);
      }
    });
  }

  const planPath = ({ it, keyword }) => _`${it.schemaPath}${getProperty(keyword)}.plan`;
  const within = (cxt, key, patterns) =>
    or(_`false`, ...patterns.map((pattern) => _`${usePattern(cxt, pattern)}.test(${key})`));

  const owned = (data, key) => _`Object.prototype.hasOwnProperty.call(${data}, ${key})`;
  const isObject = (data) => _`${data} && typeof ${data} == "object" && !Array.isArray(${data})`;
  const KINDS = {
    array: (data) => _`Array.isArray(${data})`,
    boolean: (data) => _`typeof ${data} == "boolean"`,
    null: (data) => _`${data} === null`,
    number: (data) => _`typeof ${data} == "number"`,
    object: isObject,
    string: (data) => _`typeof ${data} == "string"`,
  };

  /** A union told apart by a tag or by JSON types looks at one branch; any other is AJV's affair. */
  const union = (keyword) => ({
    ...original(keyword),
    schemaType: ["array", "object"],
    error: {
      message: ({ schema }) =>
        Array.isArray(schema)
          ? original(keyword).error.message
          : schema.tag === undefined
            ? str`must be ${schema.cases.map(([kinds]) => kinds).join()}`
            : str`must have a known ${schema.tag}`,
      params: (cxt) => {
        if (Array.isArray(cxt.schema)) {
          return original(keyword).error.params?.(cxt) ?? _`{}`;
        }
        const { tag, cases } = cxt.schema;
        if (tag === undefined) {
          return _`{}`;
        }
        const known = new Raw(literal(cases.map(([value]) => value)));
        return _`{tag: ${tag}, allowedValues: ${known}}`;
      },
    },
    code(cxt) {
      const { gen, data, schema, it } = cxt;
      if (Array.isArray(schema)) {
        original(keyword).code(cxt);
        return;
      }
      let test = (kinds) => or(...kinds.map((kind) => KINDS[kind](data)));
      if (schema.tag !== undefined) {
        const value = _`${data}${getProperty(schema.tag)}`;
        const has = _`${isObject(data)} && ${owned(data, schema.tag)}`;
        const tag = gen.const("tag", _`${has} ? ${value} : undefined`);
        test = (name) => _`${tag} === ${name}`;
      }
      schema.cases.forEach(([value, branch], index) => {
        (index ? gen.elseIf(test(value)) : gen.if(test(value)));
        const place = {
          schema: branch,
          schemaPath: _`${it.schemaPath}${getProperty(keyword)}.cases[${index}][1]`,
          errSchemaPath: `${it.errSchemaPath}/${keyword}/${index}`,
          topSchemaRef: it.topSchemaRef,
        };
        cxt.subschema(place, gen.name("valid"));
      });
      gen.else();
      cxt.error();
      gen.endIf();
    },
  });

  return [
    union("oneOf"),
    union("anyOf"),
    {
      // The faults of parts of which types do not say all are told apart from others.
      keyword: "guarded",
      schemaType: "object",
      code(cxt) {
        const { gen, schema, it } = cxt;
        const count = gen.const("_errs", N.errors);
        const place = {
          schema,
          schemaPath: _`${it.schemaPath}.guarded`,
          errSchemaPath: it.errSchemaPath,
          topSchemaRef: it.topSchemaRef,
        };
        cxt.subschema(place, gen.name("valid"));
        gen.forRange("i", count, N.errors, (i) => gen.code(_`${N.vErrors}[${i}].guarded = true`));
      },
    },
    {
      ...original("not"),
      code(cxt) {
        cxt.fail(probe(cxt, { keyword: "not" }));
      },
    },
    {
      ...original("if"),
      code(cxt) {
        const { gen, parentSchema } = cxt;
        const holds = probe(cxt, { keyword: "if" });
        for (const keyword of ["then", "else"]) {
          if (parentSchema[keyword] !== undefined) {
            gen.if(keyword === "then" ? holds : not(holds), () =>
              cxt.subschema({ keyword }, gen.name("valid")),
            );
          }
        }
      },
    },
    { keyword: ["then", "else"], schemaType: ["object", "boolean"], code() {} },
    {
      keyword: "contains",
      type: "array",
      schemaType: ["object", "boolean"],
      error: {
        message: "must contain the right number of valid items",
        params: ({ parentSchema: { minContains, maxContains } }) =>
          maxContains === undefined
            ? _`{minContains: ${minContains}}`
            : _`{minContains: ${minContains}, maxContains: ${maxContains}}`,
      },
      code(cxt) {
        const { gen, data, parentSchema } = cxt;
        const count = gen.let("count", 0);
        gen.forRange("i", 0, _`${data}.length`, (i) => {
          const item = { keyword: "contains", dataProp: i, dataPropType: NUMBER };
          gen.if(probe(cxt, item), () => gen.code(_`${count}++`));
        });
        cxt.fail(
          parentSchema.maxContains === undefined
            ? _`${count} < ${parentSchema.minContains}`
            : _`${count} < ${parentSchema.minContains} || ${count} > ${parentSchema.maxContains}`,
        );
      },
    },
    { keyword: ["minContains", "maxContains"], type: "array", schemaType: "number", code() {} },
    {
      keyword: "additionalProperties",
      type: "object",
      schemaType: "object",
      error: original("additionalProperties").error,
      code(cxt) {
        const { gen, data, schema } = cxt;
        if (schema.schema === true) {
          return;
        }
        const names = new Raw(`new Set(${literal(schema.names)})`);
        const known = gen.scopeValue("obj", { ref: schema.names, code: names });
        gen.forIn("key", data, (key) => {
          const patterns = within(cxt, key, schema.patterns);
          gen.if(not(or(_`${known}.has(${key})`, patterns)), () =>
            rest(cxt, key, STRING, "additionalProperty"),
          );
        });
      },
    },
    {
      keyword: "unevaluatedProperties",
      type: "object",
      schemaType: "object",
      error: original("unevaluatedProperties").error,
      code(cxt) {
        const { gen, data, schema } = cxt;
        const seen = gen.const("seen", _`new Set()`);
        const add = (key) => gen.code(_`${seen}.add(${key})`);
        collect(cxt, schema.plan, planPath(cxt), ({ all, names, patterns }) => {
          if (all) {
            gen.forIn("key", data, add);
          }
          (names ?? []).forEach(add);
          if (patterns) {
            gen.forIn("key", data, (key) => gen.if(within(cxt, key, patterns), () => add(key)));
          }
        });
        gen.forIn("key", data, (key) =>
          gen.if(_`!${seen}.has(${key})`, () => rest(cxt, key, STRING, "unevaluatedProperty")),
        );
      },
    },
    {
      keyword: "unevaluatedItems",
      type: "array",
      schemaType: "object",
      error: {
        message: "must NOT have unevaluated items",
        params: ({ params }) => _`{unevaluatedItem: ${params.unevaluatedItem}}`,
      },
      code(cxt) {
        const { gen, data, schema } = cxt;
        const seen = gen.const("seen", _`new Set()`);
        const length = _`${data}.length`;
        const add = (i) => gen.code(_`${seen}.add(${i})`);
        collect(cxt, schema.plan, planPath(cxt), ({ all, prefix, contains }, path) => {
          if (all || prefix) {
            gen.forRange("i", 0, all ? length : _`Math.min(${length}, ${prefix})`, add);
          }
          if (contains !== undefined) {
            gen.forRange("i", 0, length, (i) => {
              const item = { dataProp: i, dataPropType: NUMBER };
              const place = { schema: contains, schemaPath: _`${path}.contains` };
              gen.if(probe(cxt, { ...place, ...item }), () => add(i));
            });
          }
        });
        gen.forRange("i", 0, length, (i) =>
          gen.if(_`!${seen}.has(${i})`, () => rest(cxt, i, NUMBER, "unevaluatedItem")),
        );
      },
    },
  ];
}
