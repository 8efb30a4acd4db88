// @generated from schemas
// Do not edit: edit the source, then run `nox -s codegen`.

// What the validators need when they run. Copied into their file, and loaded by their compiler.

const MAX_DEPTH = 100;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Length of a string in code points, as JSON Schema counts. */
function codePoints(text) {
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
function canonical(value) {
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
function allDiffer(items) {
  return items.length < 2 || new Set(items.map(canonical)).size === items.length;
}

/** Whether a number is a multiple: by its remainder, or by a quotient that has no fraction. */
function isMultiple(value, by, exact) {
  const quotient = value / by;
  return exact || !Number.isFinite(quotient) ? value % by === 0 : Number.isInteger(quotient);
}

/** The first thing in a value that JSON has no words for, or that not every parser reads. */
function documentFault(value, depth = MAX_DEPTH) {
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
function guard(typeName, check, secretive) {
  const validate = (data) => {
    const fault = documentFault(data);
    validate.errors = fault ? [fault] : check(data) ? null : check.errors;
    return validate.errors === null;
  };
  return Object.assign(validate, { typeName, secretive, errors: null });
}

const $AdvanceJob = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["job_id", "hop"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.job_id === void 0 || !func0.call(data, "job_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/AdvanceJob/required", keyword: "required", params: { missingProperty: "job_id" }, message: "must have required property 'job_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.hop === void 0 || !func0.call(data, "hop")) {
        const err1 = { instancePath, schemaPath: "#/$defs/AdvanceJob/required", keyword: "required", params: { missingProperty: "hop" }, message: "must have required property 'hop'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.job_id !== void 0 && func0.call(data, "job_id") && ($Uuid(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.hop !== void 0 && func0.call(data, "hop")) {
        let data1 = data.hop;
        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
          const err2 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/AdvanceJob/properties/hop/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 1e6 || isNaN(data1)) {
            const err3 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/AdvanceJob/properties/hop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (data1 < 1 || isNaN(data1)) {
            const err4 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/AdvanceJob/properties/hop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err5 = { instancePath, schemaPath: "#/$defs/AdvanceJob/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
    } else {
      const err6 = { instancePath, schemaPath: "#/$defs/AdvanceJob/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $ApiConfig = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^postgresql://.+$", "u"), pattern1 = new RegExp("^(redis|rediss|unix)://.+$", "u"), pattern2 = new RegExp("^https?://[^ /]+$", "u"), obj0 = /* @__PURE__ */ new Set(["host", "port", "database_url", "redis_url", "storage", "signing_secret", "allowed_origins", "upload_max_bytes", "download_ttl_seconds", "log_level", "shutdown_grace_seconds"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.host === void 0 || !func0.call(data, "host")) {
        const err0 = { instancePath, schemaPath: "#/$defs/ApiConfig/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.port === void 0 || !func0.call(data, "port")) {
        const err1 = { instancePath, schemaPath: "#/$defs/ApiConfig/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property 'port'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.database_url === void 0 || !func0.call(data, "database_url")) {
        const err2 = { instancePath, schemaPath: "#/$defs/ApiConfig/required", keyword: "required", params: { missingProperty: "database_url" }, message: "must have required property 'database_url'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.redis_url === void 0 || !func0.call(data, "redis_url")) {
        const err3 = { instancePath, schemaPath: "#/$defs/ApiConfig/required", keyword: "required", params: { missingProperty: "redis_url" }, message: "must have required property 'redis_url'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.storage === void 0 || !func0.call(data, "storage")) {
        const err4 = { instancePath, schemaPath: "#/$defs/ApiConfig/required", keyword: "required", params: { missingProperty: "storage" }, message: "must have required property 'storage'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.signing_secret === void 0 || !func0.call(data, "signing_secret")) {
        const err5 = { instancePath, schemaPath: "#/$defs/ApiConfig/required", keyword: "required", params: { missingProperty: "signing_secret" }, message: "must have required property 'signing_secret'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.allowed_origins === void 0 || !func0.call(data, "allowed_origins")) {
        const err6 = { instancePath, schemaPath: "#/$defs/ApiConfig/required", keyword: "required", params: { missingProperty: "allowed_origins" }, message: "must have required property 'allowed_origins'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.upload_max_bytes === void 0 || !func0.call(data, "upload_max_bytes")) {
        const err7 = { instancePath, schemaPath: "#/$defs/ApiConfig/required", keyword: "required", params: { missingProperty: "upload_max_bytes" }, message: "must have required property 'upload_max_bytes'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.download_ttl_seconds === void 0 || !func0.call(data, "download_ttl_seconds")) {
        const err8 = { instancePath, schemaPath: "#/$defs/ApiConfig/required", keyword: "required", params: { missingProperty: "download_ttl_seconds" }, message: "must have required property 'download_ttl_seconds'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.log_level === void 0 || !func0.call(data, "log_level")) {
        const err9 = { instancePath, schemaPath: "#/$defs/ApiConfig/required", keyword: "required", params: { missingProperty: "log_level" }, message: "must have required property 'log_level'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.shutdown_grace_seconds === void 0 || !func0.call(data, "shutdown_grace_seconds")) {
        const err10 = { instancePath, schemaPath: "#/$defs/ApiConfig/required", keyword: "required", params: { missingProperty: "shutdown_grace_seconds" }, message: "must have required property 'shutdown_grace_seconds'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.host !== void 0 && func0.call(data, "host")) {
        let data0 = data.host;
        if (typeof data0 == "string") {
          if (codePoints(data0) > 255) {
            const err11 = { instancePath: instancePath + "/host", schemaPath: "#/$defs/ApiConfig/properties/host/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (codePoints(data0) < 1) {
            const err12 = { instancePath: instancePath + "/host", schemaPath: "#/$defs/ApiConfig/properties/host/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        } else {
          const err13 = { instancePath: instancePath + "/host", schemaPath: "#/$defs/ApiConfig/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.port !== void 0 && func0.call(data, "port")) {
        let data1 = data.port;
        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
          const err14 = { instancePath: instancePath + "/port", schemaPath: "#/$defs/ApiConfig/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 65535 || isNaN(data1)) {
            const err15 = { instancePath: instancePath + "/port", schemaPath: "#/$defs/ApiConfig/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (data1 < 0 || isNaN(data1)) {
            const err16 = { instancePath: instancePath + "/port", schemaPath: "#/$defs/ApiConfig/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      }
      if (data.database_url !== void 0 && func0.call(data, "database_url")) {
        let data2 = data.database_url;
        if (typeof data2 == "string") {
          if (!pattern0.test(data2)) {
            const err17 = { instancePath: instancePath + "/database_url", schemaPath: "#/$defs/ApiConfig/properties/database_url/pattern", keyword: "pattern", params: { pattern: "^postgresql://.+$" }, message: 'must match pattern "^postgresql://.+$"' };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        } else {
          const err18 = { instancePath: instancePath + "/database_url", schemaPath: "#/$defs/ApiConfig/properties/database_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
      if (data.redis_url !== void 0 && func0.call(data, "redis_url")) {
        let data3 = data.redis_url;
        if (typeof data3 == "string") {
          if (!pattern1.test(data3)) {
            const err19 = { instancePath: instancePath + "/redis_url", schemaPath: "#/$defs/ApiConfig/properties/redis_url/pattern", keyword: "pattern", params: { pattern: "^(redis|rediss|unix)://.+$" }, message: 'must match pattern "^(redis|rediss|unix)://.+$"' };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        } else {
          const err20 = { instancePath: instancePath + "/redis_url", schemaPath: "#/$defs/ApiConfig/properties/redis_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      if (data.storage !== void 0 && func0.call(data, "storage") && ($StorageConfig(data.storage, { instancePath: instancePath + "/storage", parentData: data, parentDataProperty: "storage", rootData }) || (vErrors = vErrors === null ? $StorageConfig.errors : vErrors.concat($StorageConfig.errors), errors = vErrors.length)), data.signing_secret !== void 0 && func0.call(data, "signing_secret")) {
        let data5 = data.signing_secret;
        if (typeof data5 == "string") {
          if (codePoints(data5) > 1024) {
            const err21 = { instancePath: instancePath + "/signing_secret", schemaPath: "#/$defs/ApiConfig/properties/signing_secret/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          if (codePoints(data5) < 32) {
            const err22 = { instancePath: instancePath + "/signing_secret", schemaPath: "#/$defs/ApiConfig/properties/signing_secret/minLength", keyword: "minLength", params: { limit: 32 }, message: "must NOT have fewer than 32 characters" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        } else {
          const err23 = { instancePath: instancePath + "/signing_secret", schemaPath: "#/$defs/ApiConfig/properties/signing_secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
      if (data.allowed_origins !== void 0 && func0.call(data, "allowed_origins")) {
        let data6 = data.allowed_origins;
        if (Array.isArray(data6)) {
          if (data6.length > 64) {
            const err24 = { instancePath: instancePath + "/allowed_origins", schemaPath: "#/$defs/ApiConfig/properties/allowed_origins/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          if (data6.length < 0) {
            const err25 = { instancePath: instancePath + "/allowed_origins", schemaPath: "#/$defs/ApiConfig/properties/allowed_origins/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          const len0 = data6.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data7 = data6[i0];
            if (typeof data7 == "string") {
              if (!pattern2.test(data7)) {
                const err26 = { instancePath: instancePath + "/allowed_origins/" + i0, schemaPath: "#/$defs/ApiConfig/properties/allowed_origins/items/pattern", keyword: "pattern", params: { pattern: "^https?://[^ /]+$" }, message: 'must match pattern "^https?://[^ /]+$"' };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            } else {
              const err27 = { instancePath: instancePath + "/allowed_origins/" + i0, schemaPath: "#/$defs/ApiConfig/properties/allowed_origins/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          }
        } else {
          const err28 = { instancePath: instancePath + "/allowed_origins", schemaPath: "#/$defs/ApiConfig/properties/allowed_origins/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      }
      if (data.upload_max_bytes !== void 0 && func0.call(data, "upload_max_bytes")) {
        let data8 = data.upload_max_bytes;
        if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
          const err29 = { instancePath: instancePath + "/upload_max_bytes", schemaPath: "#/$defs/ApiConfig/properties/upload_max_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (typeof data8 == "number" && isFinite(data8)) {
          if (data8 > 10737418240 || isNaN(data8)) {
            const err30 = { instancePath: instancePath + "/upload_max_bytes", schemaPath: "#/$defs/ApiConfig/properties/upload_max_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10737418240 }, message: "must be <= 10737418240" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          if (data8 < 1 || isNaN(data8)) {
            const err31 = { instancePath: instancePath + "/upload_max_bytes", schemaPath: "#/$defs/ApiConfig/properties/upload_max_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
      }
      if (data.download_ttl_seconds !== void 0 && func0.call(data, "download_ttl_seconds")) {
        let data9 = data.download_ttl_seconds;
        if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
          const err32 = { instancePath: instancePath + "/download_ttl_seconds", schemaPath: "#/$defs/ApiConfig/properties/download_ttl_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (typeof data9 == "number" && isFinite(data9)) {
          if (data9 > 604800 || isNaN(data9)) {
            const err33 = { instancePath: instancePath + "/download_ttl_seconds", schemaPath: "#/$defs/ApiConfig/properties/download_ttl_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 604800 }, message: "must be <= 604800" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
          if (data9 < 1 || isNaN(data9)) {
            const err34 = { instancePath: instancePath + "/download_ttl_seconds", schemaPath: "#/$defs/ApiConfig/properties/download_ttl_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
      }
      if (data.log_level !== void 0 && func0.call(data, "log_level")) {
        let data10 = data.log_level;
        if (typeof data10 != "string") {
          const err35 = { instancePath: instancePath + "/log_level", schemaPath: "#/$defs/ApiConfig/properties/log_level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (!(data10 === "debug" || data10 === "info" || data10 === "warning" || data10 === "error")) {
          const err36 = { instancePath: instancePath + "/log_level", schemaPath: "#/$defs/ApiConfig/properties/log_level/enum", keyword: "enum", params: { allowedValues: ["debug", "info", "warning", "error"] }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      }
      if (data.shutdown_grace_seconds !== void 0 && func0.call(data, "shutdown_grace_seconds")) {
        let data11 = data.shutdown_grace_seconds;
        if (typeof data11 == "number" && isFinite(data11)) {
          if (data11 > 3600 || isNaN(data11)) {
            const err37 = { instancePath: instancePath + "/shutdown_grace_seconds", schemaPath: "#/$defs/ApiConfig/properties/shutdown_grace_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
          if (data11 < 0 || isNaN(data11)) {
            const err38 = { instancePath: instancePath + "/shutdown_grace_seconds", schemaPath: "#/$defs/ApiConfig/properties/shutdown_grace_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        } else {
          const err39 = { instancePath: instancePath + "/shutdown_grace_seconds", schemaPath: "#/$defs/ApiConfig/properties/shutdown_grace_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err40 = { instancePath, schemaPath: "#/$defs/ApiConfig/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
    } else {
      const err41 = { instancePath, schemaPath: "#/$defs/ApiConfig/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $Artifact = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^[a-z][a-z0-9_]{0,63}$", "u"), obj0 = /* @__PURE__ */ new Set(["artifact_id", "kind", "ref", "media", "created_at", "job_id", "node_id", "name"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.artifact_id === void 0 || !func0.call(data, "artifact_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/Artifact/required", keyword: "required", params: { missingProperty: "artifact_id" }, message: "must have required property 'artifact_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.kind === void 0 || !func0.call(data, "kind")) {
        const err1 = { instancePath, schemaPath: "#/$defs/Artifact/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.ref === void 0 || !func0.call(data, "ref")) {
        const err2 = { instancePath, schemaPath: "#/$defs/Artifact/required", keyword: "required", params: { missingProperty: "ref" }, message: "must have required property 'ref'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.media === void 0 || !func0.call(data, "media")) {
        const err3 = { instancePath, schemaPath: "#/$defs/Artifact/required", keyword: "required", params: { missingProperty: "media" }, message: "must have required property 'media'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.created_at === void 0 || !func0.call(data, "created_at")) {
        const err4 = { instancePath, schemaPath: "#/$defs/Artifact/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.artifact_id !== void 0 && func0.call(data, "artifact_id") && ($Uuid(data.artifact_id, { instancePath: instancePath + "/artifact_id", parentData: data, parentDataProperty: "artifact_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind") && ($ArtifactKind(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData }) || (vErrors = vErrors === null ? $ArtifactKind.errors : vErrors.concat($ArtifactKind.errors), errors = vErrors.length)), data.ref !== void 0 && func0.call(data, "ref") && ($ArtifactRef(data.ref, { instancePath: instancePath + "/ref", parentData: data, parentDataProperty: "ref", rootData }) || (vErrors = vErrors === null ? $ArtifactRef.errors : vErrors.concat($ArtifactRef.errors), errors = vErrors.length)), data.media !== void 0 && func0.call(data, "media") && ($MediaInfo(data.media, { instancePath: instancePath + "/media", parentData: data, parentDataProperty: "media", rootData }) || (vErrors = vErrors === null ? $MediaInfo.errors : vErrors.concat($MediaInfo.errors), errors = vErrors.length)), data.created_at !== void 0 && func0.call(data, "created_at") && ($Timestamp(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length)), data.job_id !== void 0 && func0.call(data, "job_id") && ($Uuid(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.node_id !== void 0 && func0.call(data, "node_id") && ($NodeId(data.node_id, { instancePath: instancePath + "/node_id", parentData: data, parentDataProperty: "node_id", rootData }) || (vErrors = vErrors === null ? $NodeId.errors : vErrors.concat($NodeId.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name")) {
        let data7 = data.name;
        if (typeof data7 == "string") {
          if (!pattern0.test(data7)) {
            const err5 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Artifact/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,63}$" }, message: 'must match pattern "^[a-z][a-z0-9_]{0,63}$"' };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Artifact/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err7 = { instancePath, schemaPath: "#/$defs/Artifact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
    } else {
      const err8 = { instancePath, schemaPath: "#/$defs/Artifact/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $ArtifactDownload = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^(https?://[^ ]+|/[^ ]*)$", "u"), obj0 = /* @__PURE__ */ new Set(["artifact", "url", "expires_at"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.artifact === void 0 || !func0.call(data, "artifact")) {
        const err0 = { instancePath, schemaPath: "#/$defs/ArtifactDownload/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.url === void 0 || !func0.call(data, "url")) {
        const err1 = { instancePath, schemaPath: "#/$defs/ArtifactDownload/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.expires_at === void 0 || !func0.call(data, "expires_at")) {
        const err2 = { instancePath, schemaPath: "#/$defs/ArtifactDownload/required", keyword: "required", params: { missingProperty: "expires_at" }, message: "must have required property 'expires_at'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.artifact !== void 0 && func0.call(data, "artifact") && ($Artifact(data.artifact, { instancePath: instancePath + "/artifact", parentData: data, parentDataProperty: "artifact", rootData }) || (vErrors = vErrors === null ? $Artifact.errors : vErrors.concat($Artifact.errors), errors = vErrors.length)), data.url !== void 0 && func0.call(data, "url")) {
        let data1 = data.url;
        if (typeof data1 == "string") {
          if (!pattern0.test(data1)) {
            const err3 = { instancePath: instancePath + "/url", schemaPath: "#/$defs/ArtifactDownload/properties/url/pattern", keyword: "pattern", params: { pattern: "^(https?://[^ ]+|/[^ ]*)$" }, message: 'must match pattern "^(https?://[^ ]+|/[^ ]*)$"' };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (codePoints(data1) > 4e3) {
            const err4 = { instancePath: instancePath + "/url", schemaPath: "#/$defs/ArtifactDownload/properties/url/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          const err5 = { instancePath: instancePath + "/url", schemaPath: "#/$defs/ArtifactDownload/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      data.expires_at !== void 0 && func0.call(data, "expires_at") && ($Timestamp(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err6 = { instancePath, schemaPath: "#/$defs/ArtifactDownload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
    } else {
      const err7 = { instancePath, schemaPath: "#/$defs/ArtifactDownload/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $ArtifactKind = /* @__PURE__ */ (() => {
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data != "string") {
      const err0 = { instancePath, schemaPath: "#/$defs/ArtifactKind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "upload" || data === "output")) {
      const err1 = { instancePath, schemaPath: "#/$defs/ArtifactKind/enum", keyword: "enum", params: { allowedValues: ["upload", "output"] }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $ArtifactPage = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["items", "next_cursor"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.items === void 0 || !func0.call(data, "items")) {
        const err0 = { instancePath, schemaPath: "#/$defs/ArtifactPage/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.items !== void 0 && func0.call(data, "items")) {
        let data0 = data.items;
        if (Array.isArray(data0)) {
          if (data0.length > 200) {
            const err1 = { instancePath: instancePath + "/items", schemaPath: "#/$defs/ArtifactPage/properties/items/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (data0.length < 0) {
            const err2 = { instancePath: instancePath + "/items", schemaPath: "#/$defs/ArtifactPage/properties/items/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++)
            $Artifact(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? $Artifact.errors : vErrors.concat($Artifact.errors), errors = vErrors.length);
        } else {
          const err3 = { instancePath: instancePath + "/items", schemaPath: "#/$defs/ArtifactPage/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      data.next_cursor !== void 0 && func0.call(data, "next_cursor") && ($PageCursor(data.next_cursor, { instancePath: instancePath + "/next_cursor", parentData: data, parentDataProperty: "next_cursor", rootData }) || (vErrors = vErrors === null ? $PageCursor.errors : vErrors.concat($PageCursor.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err4 = { instancePath, schemaPath: "#/$defs/ArtifactPage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
    } else {
      const err5 = { instancePath, schemaPath: "#/$defs/ArtifactPage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $ArtifactRef = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^[a-z]+/[0-9a-f-]{36}[.][a-z0-9]{2,5}$", "u"), obj0 = /* @__PURE__ */ new Set(["artifact_id", "bucket", "key", "size_bytes", "content_type", "sha256"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.artifact_id === void 0 || !func0.call(data, "artifact_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/ArtifactRef/required", keyword: "required", params: { missingProperty: "artifact_id" }, message: "must have required property 'artifact_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.bucket === void 0 || !func0.call(data, "bucket")) {
        const err1 = { instancePath, schemaPath: "#/$defs/ArtifactRef/required", keyword: "required", params: { missingProperty: "bucket" }, message: "must have required property 'bucket'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.key === void 0 || !func0.call(data, "key")) {
        const err2 = { instancePath, schemaPath: "#/$defs/ArtifactRef/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.size_bytes === void 0 || !func0.call(data, "size_bytes")) {
        const err3 = { instancePath, schemaPath: "#/$defs/ArtifactRef/required", keyword: "required", params: { missingProperty: "size_bytes" }, message: "must have required property 'size_bytes'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.content_type === void 0 || !func0.call(data, "content_type")) {
        const err4 = { instancePath, schemaPath: "#/$defs/ArtifactRef/required", keyword: "required", params: { missingProperty: "content_type" }, message: "must have required property 'content_type'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.sha256 === void 0 || !func0.call(data, "sha256")) {
        const err5 = { instancePath, schemaPath: "#/$defs/ArtifactRef/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.artifact_id !== void 0 && func0.call(data, "artifact_id") && ($Uuid(data.artifact_id, { instancePath: instancePath + "/artifact_id", parentData: data, parentDataProperty: "artifact_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.bucket !== void 0 && func0.call(data, "bucket") && ($Bucket(data.bucket, { instancePath: instancePath + "/bucket", parentData: data, parentDataProperty: "bucket", rootData }) || (vErrors = vErrors === null ? $Bucket.errors : vErrors.concat($Bucket.errors), errors = vErrors.length)), data.key !== void 0 && func0.call(data, "key")) {
        let data2 = data.key;
        if (typeof data2 == "string") {
          if (!pattern0.test(data2)) {
            const err6 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/ArtifactRef/properties/key/pattern", keyword: "pattern", params: { pattern: "^[a-z]+/[0-9a-f-]{36}[.][a-z0-9]{2,5}$" }, message: 'must match pattern "^[a-z]+/[0-9a-f-]{36}[.][a-z0-9]{2,5}$"' };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        } else {
          const err7 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/ArtifactRef/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      if (data.size_bytes !== void 0 && func0.call(data, "size_bytes")) {
        let data3 = data.size_bytes;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
          const err8 = { instancePath: instancePath + "/size_bytes", schemaPath: "#/$defs/ArtifactRef/properties/size_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (typeof data3 == "number" && isFinite(data3)) {
          if (data3 > 1099511627776 || isNaN(data3)) {
            const err9 = { instancePath: instancePath + "/size_bytes", schemaPath: "#/$defs/ArtifactRef/properties/size_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1099511627776 }, message: "must be <= 1099511627776" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (data3 < 1 || isNaN(data3)) {
            const err10 = { instancePath: instancePath + "/size_bytes", schemaPath: "#/$defs/ArtifactRef/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      }
      data.content_type !== void 0 && func0.call(data, "content_type") && ($ContentType(data.content_type, { instancePath: instancePath + "/content_type", parentData: data, parentDataProperty: "content_type", rootData }) || (vErrors = vErrors === null ? $ContentType.errors : vErrors.concat($ContentType.errors), errors = vErrors.length)), data.sha256 !== void 0 && func0.call(data, "sha256") && ($Sha256(data.sha256, { instancePath: instancePath + "/sha256", parentData: data, parentDataProperty: "sha256", rootData }) || (vErrors = vErrors === null ? $Sha256.errors : vErrors.concat($Sha256.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err11 = { instancePath, schemaPath: "#/$defs/ArtifactRef/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
    } else {
      const err12 = { instancePath, schemaPath: "#/$defs/ArtifactRef/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $Bucket = /* @__PURE__ */ (() => {
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data != "string") {
      const err0 = { instancePath, schemaPath: "#/$defs/Bucket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "input" || data === "staged" || data === "output")) {
      const err1 = { instancePath, schemaPath: "#/$defs/Bucket/enum", keyword: "enum", params: { allowedValues: ["input", "staged", "output"] }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $CancelJob = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["job_id", "reason", "requested_at"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.job_id === void 0 || !func0.call(data, "job_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/CancelJob/required", keyword: "required", params: { missingProperty: "job_id" }, message: "must have required property 'job_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.reason === void 0 || !func0.call(data, "reason")) {
        const err1 = { instancePath, schemaPath: "#/$defs/CancelJob/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.requested_at === void 0 || !func0.call(data, "requested_at")) {
        const err2 = { instancePath, schemaPath: "#/$defs/CancelJob/required", keyword: "required", params: { missingProperty: "requested_at" }, message: "must have required property 'requested_at'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.job_id !== void 0 && func0.call(data, "job_id") && ($Uuid(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.reason !== void 0 && func0.call(data, "reason")) {
        let data1 = data.reason;
        if (typeof data1 == "string") {
          if (codePoints(data1) > 500) {
            const err3 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/CancelJob/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (codePoints(data1) < 1) {
            const err4 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/CancelJob/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          const err5 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/CancelJob/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      data.requested_at !== void 0 && func0.call(data, "requested_at") && ($Timestamp(data.requested_at, { instancePath: instancePath + "/requested_at", parentData: data, parentDataProperty: "requested_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err6 = { instancePath, schemaPath: "#/$defs/CancelJob/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
    } else {
      const err7 = { instancePath, schemaPath: "#/$defs/CancelJob/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $CancelJobRequest = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["reason"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.reason !== void 0 && func0.call(data, "reason")) {
        let data0 = data.reason;
        if (typeof data0 == "string") {
          if (codePoints(data0) > 500) {
            const err0 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/CancelJobRequest/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
          if (codePoints(data0) < 1) {
            const err1 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/CancelJobRequest/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        } else {
          const err2 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/CancelJobRequest/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err3 = { instancePath, schemaPath: "#/$defs/CancelJobRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
    } else {
      const err4 = { instancePath, schemaPath: "#/$defs/CancelJobRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $Capability = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^[0-9]+[.][0-9]+[.][0-9]+$", "u"), obj0 = /* @__PURE__ */ new Set(["capability_id", "plane", "label", "description", "version", "engine", "timeout_seconds", "concurrency", "params_schema", "input_schema", "output_schema"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.capability_id === void 0 || !func0.call(data, "capability_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/Capability/required", keyword: "required", params: { missingProperty: "capability_id" }, message: "must have required property 'capability_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.plane === void 0 || !func0.call(data, "plane")) {
        const err1 = { instancePath, schemaPath: "#/$defs/Capability/required", keyword: "required", params: { missingProperty: "plane" }, message: "must have required property 'plane'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.label === void 0 || !func0.call(data, "label")) {
        const err2 = { instancePath, schemaPath: "#/$defs/Capability/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.description === void 0 || !func0.call(data, "description")) {
        const err3 = { instancePath, schemaPath: "#/$defs/Capability/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.version === void 0 || !func0.call(data, "version")) {
        const err4 = { instancePath, schemaPath: "#/$defs/Capability/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.engine === void 0 || !func0.call(data, "engine")) {
        const err5 = { instancePath, schemaPath: "#/$defs/Capability/required", keyword: "required", params: { missingProperty: "engine" }, message: "must have required property 'engine'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.timeout_seconds === void 0 || !func0.call(data, "timeout_seconds")) {
        const err6 = { instancePath, schemaPath: "#/$defs/Capability/required", keyword: "required", params: { missingProperty: "timeout_seconds" }, message: "must have required property 'timeout_seconds'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.concurrency === void 0 || !func0.call(data, "concurrency")) {
        const err7 = { instancePath, schemaPath: "#/$defs/Capability/required", keyword: "required", params: { missingProperty: "concurrency" }, message: "must have required property 'concurrency'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.params_schema === void 0 || !func0.call(data, "params_schema")) {
        const err8 = { instancePath, schemaPath: "#/$defs/Capability/required", keyword: "required", params: { missingProperty: "params_schema" }, message: "must have required property 'params_schema'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.input_schema === void 0 || !func0.call(data, "input_schema")) {
        const err9 = { instancePath, schemaPath: "#/$defs/Capability/required", keyword: "required", params: { missingProperty: "input_schema" }, message: "must have required property 'input_schema'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.output_schema === void 0 || !func0.call(data, "output_schema")) {
        const err10 = { instancePath, schemaPath: "#/$defs/Capability/required", keyword: "required", params: { missingProperty: "output_schema" }, message: "must have required property 'output_schema'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.capability_id !== void 0 && func0.call(data, "capability_id") && ($CapabilityId(data.capability_id, { instancePath: instancePath + "/capability_id", parentData: data, parentDataProperty: "capability_id", rootData }) || (vErrors = vErrors === null ? $CapabilityId.errors : vErrors.concat($CapabilityId.errors), errors = vErrors.length)), data.plane !== void 0 && func0.call(data, "plane") && ($Plane(data.plane, { instancePath: instancePath + "/plane", parentData: data, parentDataProperty: "plane", rootData }) || (vErrors = vErrors === null ? $Plane.errors : vErrors.concat($Plane.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label")) {
        let data2 = data.label;
        if (typeof data2 == "string") {
          if (codePoints(data2) > 80) {
            const err11 = { instancePath: instancePath + "/label", schemaPath: "#/$defs/Capability/properties/label/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (codePoints(data2) < 1) {
            const err12 = { instancePath: instancePath + "/label", schemaPath: "#/$defs/Capability/properties/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        } else {
          const err13 = { instancePath: instancePath + "/label", schemaPath: "#/$defs/Capability/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.description !== void 0 && func0.call(data, "description")) {
        let data3 = data.description;
        if (typeof data3 == "string") {
          if (codePoints(data3) > 1e3) {
            const err14 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Capability/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          if (codePoints(data3) < 1) {
            const err15 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Capability/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        } else {
          const err16 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Capability/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (data.version !== void 0 && func0.call(data, "version")) {
        let data4 = data.version;
        if (typeof data4 == "string") {
          if (!pattern0.test(data4)) {
            const err17 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/Capability/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9]+[.][0-9]+[.][0-9]+$" }, message: 'must match pattern "^[0-9]+[.][0-9]+[.][0-9]+$"' };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        } else {
          const err18 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/Capability/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
      if (data.engine !== void 0 && func0.call(data, "engine") && ($EngineId(data.engine, { instancePath: instancePath + "/engine", parentData: data, parentDataProperty: "engine", rootData }) || (vErrors = vErrors === null ? $EngineId.errors : vErrors.concat($EngineId.errors), errors = vErrors.length)), data.timeout_seconds !== void 0 && func0.call(data, "timeout_seconds")) {
        let data6 = data.timeout_seconds;
        if (typeof data6 == "number" && isFinite(data6)) {
          if (data6 > 86400 || isNaN(data6)) {
            const err19 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/$defs/Capability/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          if (data6 < 0.1 || isNaN(data6)) {
            const err20 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/$defs/Capability/properties/timeout_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.1 }, message: "must be >= 0.1" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        } else {
          const err21 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/$defs/Capability/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
      if (data.concurrency !== void 0 && func0.call(data, "concurrency")) {
        let data7 = data.concurrency;
        if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
          const err22 = { instancePath: instancePath + "/concurrency", schemaPath: "#/$defs/Capability/properties/concurrency/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (typeof data7 == "number" && isFinite(data7)) {
          if (data7 > 1024 || isNaN(data7)) {
            const err23 = { instancePath: instancePath + "/concurrency", schemaPath: "#/$defs/Capability/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (data7 < 1 || isNaN(data7)) {
            const err24 = { instancePath: instancePath + "/concurrency", schemaPath: "#/$defs/Capability/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      }
      data.params_schema !== void 0 && func0.call(data, "params_schema") && ($SchemaUri(data.params_schema, { instancePath: instancePath + "/params_schema", parentData: data, parentDataProperty: "params_schema", rootData }) || (vErrors = vErrors === null ? $SchemaUri.errors : vErrors.concat($SchemaUri.errors), errors = vErrors.length)), data.input_schema !== void 0 && func0.call(data, "input_schema") && ($SchemaUri(data.input_schema, { instancePath: instancePath + "/input_schema", parentData: data, parentDataProperty: "input_schema", rootData }) || (vErrors = vErrors === null ? $SchemaUri.errors : vErrors.concat($SchemaUri.errors), errors = vErrors.length)), data.output_schema !== void 0 && func0.call(data, "output_schema") && ($SchemaUri(data.output_schema, { instancePath: instancePath + "/output_schema", parentData: data, parentDataProperty: "output_schema", rootData }) || (vErrors = vErrors === null ? $SchemaUri.errors : vErrors.concat($SchemaUri.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err25 = { instancePath, schemaPath: "#/$defs/Capability/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
    } else {
      const err26 = { instancePath, schemaPath: "#/$defs/Capability/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $CapabilityId = /* @__PURE__ */ (() => {
  const pattern0 = new RegExp("^[a-z][a-z0-9_]{0,31}[.][a-z][a-z0-9_]{0,63}$", "u");
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data == "string") {
      if (!pattern0.test(data)) {
        const err0 = { instancePath, schemaPath: "#/$defs/CapabilityId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,31}[.][a-z][a-z0-9_]{0,63}$" }, message: 'must match pattern "^[a-z][a-z0-9_]{0,31}[.][a-z][a-z0-9_]{0,63}$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/$defs/CapabilityId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $ClientFrame = /* @__PURE__ */ (() => {
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    const tag0 = data && typeof data == "object" && !Array.isArray(data) && Object.prototype.hasOwnProperty.call(data, "action") ? data.action : void 0;
    if (tag0 === "subscribe")
      $SubscribeFrame(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? $SubscribeFrame.errors : vErrors.concat($SubscribeFrame.errors), errors = vErrors.length);
    else if (tag0 === "unsubscribe")
      $UnsubscribeFrame(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? $UnsubscribeFrame.errors : vErrors.concat($UnsubscribeFrame.errors), errors = vErrors.length);
    else {
      const err0 = { instancePath, schemaPath: "#/$defs/ClientFrame/oneOf", keyword: "oneOf", params: { tag: "action", allowedValues: ["subscribe", "unsubscribe"] }, message: "must have a known action" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $CombinedManifest = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["generated_at", "capabilities", "sources"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.generated_at === void 0 || !func0.call(data, "generated_at")) {
        const err0 = { instancePath, schemaPath: "#/$defs/CombinedManifest/required", keyword: "required", params: { missingProperty: "generated_at" }, message: "must have required property 'generated_at'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.capabilities === void 0 || !func0.call(data, "capabilities")) {
        const err1 = { instancePath, schemaPath: "#/$defs/CombinedManifest/required", keyword: "required", params: { missingProperty: "capabilities" }, message: "must have required property 'capabilities'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.sources === void 0 || !func0.call(data, "sources")) {
        const err2 = { instancePath, schemaPath: "#/$defs/CombinedManifest/required", keyword: "required", params: { missingProperty: "sources" }, message: "must have required property 'sources'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.generated_at !== void 0 && func0.call(data, "generated_at") && ($Timestamp(data.generated_at, { instancePath: instancePath + "/generated_at", parentData: data, parentDataProperty: "generated_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length)), data.capabilities !== void 0 && func0.call(data, "capabilities")) {
        let data1 = data.capabilities;
        if (Array.isArray(data1)) {
          if (data1.length > 2e3) {
            const err3 = { instancePath: instancePath + "/capabilities", schemaPath: "#/$defs/CombinedManifest/properties/capabilities/maxItems", keyword: "maxItems", params: { limit: 2e3 }, message: "must NOT have more than 2000 items" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (data1.length < 0) {
            const err4 = { instancePath: instancePath + "/capabilities", schemaPath: "#/$defs/CombinedManifest/properties/capabilities/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++)
            $Capability(data1[i0], { instancePath: instancePath + "/capabilities/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? $Capability.errors : vErrors.concat($Capability.errors), errors = vErrors.length);
        } else {
          const err5 = { instancePath: instancePath + "/capabilities", schemaPath: "#/$defs/CombinedManifest/properties/capabilities/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.sources !== void 0 && func0.call(data, "sources")) {
        let data3 = data.sources;
        if (Array.isArray(data3)) {
          if (data3.length > 2) {
            const err6 = { instancePath: instancePath + "/sources", schemaPath: "#/$defs/CombinedManifest/properties/sources/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (data3.length < 0) {
            const err7 = { instancePath: instancePath + "/sources", schemaPath: "#/$defs/CombinedManifest/properties/sources/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          const len1 = data3.length;
          for (let i1 = 0; i1 < len1; i1++)
            $ManifestSource(data3[i1], { instancePath: instancePath + "/sources/" + i1, parentData: data3, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? $ManifestSource.errors : vErrors.concat($ManifestSource.errors), errors = vErrors.length);
        } else {
          const err8 = { instancePath: instancePath + "/sources", schemaPath: "#/$defs/CombinedManifest/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err9 = { instancePath, schemaPath: "#/$defs/CombinedManifest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
    } else {
      const err10 = { instancePath, schemaPath: "#/$defs/CombinedManifest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $ContentType = /* @__PURE__ */ (() => {
  const pattern0 = new RegExp("^[a-z]+/[a-z0-9][a-z0-9.+-]{0,99}$", "u");
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data == "string") {
      if (!pattern0.test(data)) {
        const err0 = { instancePath, schemaPath: "#/$defs/ContentType/pattern", keyword: "pattern", params: { pattern: "^[a-z]+/[a-z0-9][a-z0-9.+-]{0,99}$" }, message: 'must match pattern "^[a-z]+/[a-z0-9][a-z0-9.+-]{0,99}$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/$defs/ContentType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $DeadLetter = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^[0-9]+-[0-9]+$", "u"), obj0 = /* @__PURE__ */ new Set([]), obj1 = /* @__PURE__ */ new Set(["stream", "entry_id", "consumer_group", "delivery_count", "error", "fields", "dead_lettered_at"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.stream === void 0 || !func0.call(data, "stream")) {
        const err0 = { instancePath, schemaPath: "#/$defs/DeadLetter/required", keyword: "required", params: { missingProperty: "stream" }, message: "must have required property 'stream'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.entry_id === void 0 || !func0.call(data, "entry_id")) {
        const err1 = { instancePath, schemaPath: "#/$defs/DeadLetter/required", keyword: "required", params: { missingProperty: "entry_id" }, message: "must have required property 'entry_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.consumer_group === void 0 || !func0.call(data, "consumer_group")) {
        const err2 = { instancePath, schemaPath: "#/$defs/DeadLetter/required", keyword: "required", params: { missingProperty: "consumer_group" }, message: "must have required property 'consumer_group'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.delivery_count === void 0 || !func0.call(data, "delivery_count")) {
        const err3 = { instancePath, schemaPath: "#/$defs/DeadLetter/required", keyword: "required", params: { missingProperty: "delivery_count" }, message: "must have required property 'delivery_count'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.error === void 0 || !func0.call(data, "error")) {
        const err4 = { instancePath, schemaPath: "#/$defs/DeadLetter/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.fields === void 0 || !func0.call(data, "fields")) {
        const err5 = { instancePath, schemaPath: "#/$defs/DeadLetter/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property 'fields'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.dead_lettered_at === void 0 || !func0.call(data, "dead_lettered_at")) {
        const err6 = { instancePath, schemaPath: "#/$defs/DeadLetter/required", keyword: "required", params: { missingProperty: "dead_lettered_at" }, message: "must have required property 'dead_lettered_at'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.stream !== void 0 && func0.call(data, "stream")) {
        let data0 = data.stream;
        if (typeof data0 == "string") {
          if (codePoints(data0) > 200) {
            const err7 = { instancePath: instancePath + "/stream", schemaPath: "#/$defs/DeadLetter/properties/stream/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (codePoints(data0) < 1) {
            const err8 = { instancePath: instancePath + "/stream", schemaPath: "#/$defs/DeadLetter/properties/stream/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        } else {
          const err9 = { instancePath: instancePath + "/stream", schemaPath: "#/$defs/DeadLetter/properties/stream/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (data.entry_id !== void 0 && func0.call(data, "entry_id")) {
        let data1 = data.entry_id;
        if (typeof data1 == "string") {
          if (!pattern0.test(data1)) {
            const err10 = { instancePath: instancePath + "/entry_id", schemaPath: "#/$defs/DeadLetter/properties/entry_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+-[0-9]+$" }, message: 'must match pattern "^[0-9]+-[0-9]+$"' };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        } else {
          const err11 = { instancePath: instancePath + "/entry_id", schemaPath: "#/$defs/DeadLetter/properties/entry_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
      if (data.consumer_group !== void 0 && func0.call(data, "consumer_group")) {
        let data2 = data.consumer_group;
        if (typeof data2 == "string") {
          if (codePoints(data2) > 200) {
            const err12 = { instancePath: instancePath + "/consumer_group", schemaPath: "#/$defs/DeadLetter/properties/consumer_group/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (codePoints(data2) < 1) {
            const err13 = { instancePath: instancePath + "/consumer_group", schemaPath: "#/$defs/DeadLetter/properties/consumer_group/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        } else {
          const err14 = { instancePath: instancePath + "/consumer_group", schemaPath: "#/$defs/DeadLetter/properties/consumer_group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.delivery_count !== void 0 && func0.call(data, "delivery_count")) {
        let data3 = data.delivery_count;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
          const err15 = { instancePath: instancePath + "/delivery_count", schemaPath: "#/$defs/DeadLetter/properties/delivery_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (typeof data3 == "number" && isFinite(data3)) {
          if (data3 > 1e6 || isNaN(data3)) {
            const err16 = { instancePath: instancePath + "/delivery_count", schemaPath: "#/$defs/DeadLetter/properties/delivery_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          if (data3 < 0 || isNaN(data3)) {
            const err17 = { instancePath: instancePath + "/delivery_count", schemaPath: "#/$defs/DeadLetter/properties/delivery_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      }
      if (data.error !== void 0 && func0.call(data, "error") && ($ErrorInfo(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData }) || (vErrors = vErrors === null ? $ErrorInfo.errors : vErrors.concat($ErrorInfo.errors), errors = vErrors.length)), data.fields !== void 0 && func0.call(data, "fields")) {
        let data5 = data.fields;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
          for (const key0 of Object.keys(data5))
            if (!obj0.has(key0) && typeof data5[key0] != "string") {
              const err18 = { instancePath: instancePath + "/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/DeadLetter/properties/fields/additionalProperties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
        } else {
          const err19 = { instancePath: instancePath + "/fields", schemaPath: "#/$defs/DeadLetter/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      data.dead_lettered_at !== void 0 && func0.call(data, "dead_lettered_at") && ($Timestamp(data.dead_lettered_at, { instancePath: instancePath + "/dead_lettered_at", parentData: data, parentDataProperty: "dead_lettered_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length));
      for (const key1 of Object.keys(data))
        if (!obj1.has(key1)) {
          const err20 = { instancePath, schemaPath: "#/$defs/DeadLetter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
    } else {
      const err21 = { instancePath, schemaPath: "#/$defs/DeadLetter/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $DummyTaskOutput = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["received", "attempt"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.received === void 0 || !func0.call(data, "received")) {
        const err0 = { instancePath, schemaPath: "#/$defs/DummyTaskOutput/required", keyword: "required", params: { missingProperty: "received" }, message: "must have required property 'received'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.attempt === void 0 || !func0.call(data, "attempt")) {
        const err1 = { instancePath, schemaPath: "#/$defs/DummyTaskOutput/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.received !== void 0 && func0.call(data, "received") && ($JsonObject(data.received, { instancePath: instancePath + "/received", parentData: data, parentDataProperty: "received", rootData }) || (vErrors = vErrors === null ? $JsonObject.errors : vErrors.concat($JsonObject.errors), errors = vErrors.length)), data.attempt !== void 0 && func0.call(data, "attempt")) {
        let data1 = data.attempt;
        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
          const err2 = { instancePath: instancePath + "/attempt", schemaPath: "#/$defs/DummyTaskOutput/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 101 || isNaN(data1)) {
            const err3 = { instancePath: instancePath + "/attempt", schemaPath: "#/$defs/DummyTaskOutput/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 101 }, message: "must be <= 101" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (data1 < 1 || isNaN(data1)) {
            const err4 = { instancePath: instancePath + "/attempt", schemaPath: "#/$defs/DummyTaskOutput/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err5 = { instancePath, schemaPath: "#/$defs/DummyTaskOutput/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
    } else {
      const err6 = { instancePath, schemaPath: "#/$defs/DummyTaskOutput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $DummyTaskParams = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["duration_seconds", "steps", "fail_attempts"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.duration_seconds === void 0 || !func0.call(data, "duration_seconds")) {
        const err0 = { instancePath, schemaPath: "#/$defs/DummyTaskParams/required", keyword: "required", params: { missingProperty: "duration_seconds" }, message: "must have required property 'duration_seconds'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.steps === void 0 || !func0.call(data, "steps")) {
        const err1 = { instancePath, schemaPath: "#/$defs/DummyTaskParams/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.fail_attempts === void 0 || !func0.call(data, "fail_attempts")) {
        const err2 = { instancePath, schemaPath: "#/$defs/DummyTaskParams/required", keyword: "required", params: { missingProperty: "fail_attempts" }, message: "must have required property 'fail_attempts'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.duration_seconds !== void 0 && func0.call(data, "duration_seconds")) {
        let data0 = data.duration_seconds;
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 3600 || isNaN(data0)) {
            const err3 = { instancePath: instancePath + "/duration_seconds", schemaPath: "#/$defs/DummyTaskParams/properties/duration_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (data0 < 0 || isNaN(data0)) {
            const err4 = { instancePath: instancePath + "/duration_seconds", schemaPath: "#/$defs/DummyTaskParams/properties/duration_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          const err5 = { instancePath: instancePath + "/duration_seconds", schemaPath: "#/$defs/DummyTaskParams/properties/duration_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.steps !== void 0 && func0.call(data, "steps")) {
        let data1 = data.steps;
        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
          const err6 = { instancePath: instancePath + "/steps", schemaPath: "#/$defs/DummyTaskParams/properties/steps/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 1e4 || isNaN(data1)) {
            const err7 = { instancePath: instancePath + "/steps", schemaPath: "#/$defs/DummyTaskParams/properties/steps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (data1 < 1 || isNaN(data1)) {
            const err8 = { instancePath: instancePath + "/steps", schemaPath: "#/$defs/DummyTaskParams/properties/steps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      }
      if (data.fail_attempts !== void 0 && func0.call(data, "fail_attempts")) {
        let data2 = data.fail_attempts;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
          const err9 = { instancePath: instancePath + "/fail_attempts", schemaPath: "#/$defs/DummyTaskParams/properties/fail_attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 100 || isNaN(data2)) {
            const err10 = { instancePath: instancePath + "/fail_attempts", schemaPath: "#/$defs/DummyTaskParams/properties/fail_attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (data2 < 0 || isNaN(data2)) {
            const err11 = { instancePath: instancePath + "/fail_attempts", schemaPath: "#/$defs/DummyTaskParams/properties/fail_attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err12 = { instancePath, schemaPath: "#/$defs/DummyTaskParams/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
    } else {
      const err13 = { instancePath, schemaPath: "#/$defs/DummyTaskParams/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $Edge = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["source", "target", "kind"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.source === void 0 || !func0.call(data, "source")) {
        const err0 = { instancePath, schemaPath: "#/$defs/Edge/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.target === void 0 || !func0.call(data, "target")) {
        const err1 = { instancePath, schemaPath: "#/$defs/Edge/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.kind === void 0 || !func0.call(data, "kind")) {
        const err2 = { instancePath, schemaPath: "#/$defs/Edge/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      data.source !== void 0 && func0.call(data, "source") && ($NodeId(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData }) || (vErrors = vErrors === null ? $NodeId.errors : vErrors.concat($NodeId.errors), errors = vErrors.length)), data.target !== void 0 && func0.call(data, "target") && ($NodeId(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData }) || (vErrors = vErrors === null ? $NodeId.errors : vErrors.concat($NodeId.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind") && ($EdgeKind(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData }) || (vErrors = vErrors === null ? $EdgeKind.errors : vErrors.concat($EdgeKind.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err3 = { instancePath, schemaPath: "#/$defs/Edge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
    } else {
      const err4 = { instancePath, schemaPath: "#/$defs/Edge/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $EdgeKind = /* @__PURE__ */ (() => {
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data != "string") {
      const err0 = { instancePath, schemaPath: "#/$defs/EdgeKind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "on_success" || data === "on_failure" || data === "always")) {
      const err1 = { instancePath, schemaPath: "#/$defs/EdgeKind/enum", keyword: "enum", params: { allowedValues: ["on_success", "on_failure", "always"] }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $EmptyObject = /* @__PURE__ */ (() => {
  const obj0 = /* @__PURE__ */ new Set([]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err0 = { instancePath, schemaPath: "#/$defs/EmptyObject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
    } else {
      const err1 = { instancePath, schemaPath: "#/$defs/EmptyObject/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $EngineId = /* @__PURE__ */ (() => {
  const pattern0 = new RegExp("^[a-z][a-z0-9_]{0,31}$", "u");
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data == "string") {
      if (!pattern0.test(data)) {
        const err0 = { instancePath, schemaPath: "#/$defs/EngineId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,31}$" }, message: 'must match pattern "^[a-z][a-z0-9_]{0,31}$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/$defs/EngineId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $ErrorFrame = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["type", "error", "job_id"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0 || !func0.call(data, "type")) {
        const err0 = { instancePath, schemaPath: "#/$defs/ErrorFrame/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.error === void 0 || !func0.call(data, "error")) {
        const err1 = { instancePath, schemaPath: "#/$defs/ErrorFrame/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.type !== void 0 && func0.call(data, "type")) {
        let data0 = data.type;
        if (typeof data0 != "string") {
          const err2 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/ErrorFrame/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 !== "error") {
          const err3 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/ErrorFrame/properties/type/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      data.error !== void 0 && func0.call(data, "error") && ($ErrorInfo(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData }) || (vErrors = vErrors === null ? $ErrorInfo.errors : vErrors.concat($ErrorInfo.errors), errors = vErrors.length)), data.job_id !== void 0 && func0.call(data, "job_id") && ($Uuid(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err4 = { instancePath, schemaPath: "#/$defs/ErrorFrame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
    } else {
      const err5 = { instancePath, schemaPath: "#/$defs/ErrorFrame/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $ErrorInfo = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^[a-z][a-z0-9_]{0,63}$", "u"), obj0 = /* @__PURE__ */ new Set(["code", "message", "expected", "found", "hint", "pointer", "retryable"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code === void 0 || !func0.call(data, "code")) {
        const err0 = { instancePath, schemaPath: "#/$defs/ErrorInfo/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.message === void 0 || !func0.call(data, "message")) {
        const err1 = { instancePath, schemaPath: "#/$defs/ErrorInfo/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 == "string") {
          if (!pattern0.test(data0)) {
            const err2 = { instancePath: instancePath + "/code", schemaPath: "#/$defs/ErrorInfo/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,63}$" }, message: 'must match pattern "^[a-z][a-z0-9_]{0,63}$"' };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          const err3 = { instancePath: instancePath + "/code", schemaPath: "#/$defs/ErrorInfo/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.message !== void 0 && func0.call(data, "message")) {
        let data1 = data.message;
        if (typeof data1 == "string") {
          if (codePoints(data1) > 2e3) {
            const err4 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/ErrorInfo/properties/message/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (codePoints(data1) < 1) {
            const err5 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/ErrorInfo/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          const err6 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/ErrorInfo/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.expected !== void 0 && func0.call(data, "expected")) {
        let data2 = data.expected;
        if (typeof data2 == "string") {
          if (codePoints(data2) > 2e3) {
            const err7 = { instancePath: instancePath + "/expected", schemaPath: "#/$defs/ErrorInfo/properties/expected/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (codePoints(data2) < 1) {
            const err8 = { instancePath: instancePath + "/expected", schemaPath: "#/$defs/ErrorInfo/properties/expected/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        } else {
          const err9 = { instancePath: instancePath + "/expected", schemaPath: "#/$defs/ErrorInfo/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (data.found !== void 0 && func0.call(data, "found")) {
        let data3 = data.found;
        if (typeof data3 == "string") {
          if (codePoints(data3) > 2e3) {
            const err10 = { instancePath: instancePath + "/found", schemaPath: "#/$defs/ErrorInfo/properties/found/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (codePoints(data3) < 1) {
            const err11 = { instancePath: instancePath + "/found", schemaPath: "#/$defs/ErrorInfo/properties/found/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        } else {
          const err12 = { instancePath: instancePath + "/found", schemaPath: "#/$defs/ErrorInfo/properties/found/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (data.hint !== void 0 && func0.call(data, "hint")) {
        let data4 = data.hint;
        if (typeof data4 == "string") {
          if (codePoints(data4) > 2e3) {
            const err13 = { instancePath: instancePath + "/hint", schemaPath: "#/$defs/ErrorInfo/properties/hint/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (codePoints(data4) < 1) {
            const err14 = { instancePath: instancePath + "/hint", schemaPath: "#/$defs/ErrorInfo/properties/hint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        } else {
          const err15 = { instancePath: instancePath + "/hint", schemaPath: "#/$defs/ErrorInfo/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.pointer !== void 0 && func0.call(data, "pointer")) {
        let data5 = data.pointer;
        if (typeof data5 == "string") {
          if (codePoints(data5) > 1e3) {
            const err16 = { instancePath: instancePath + "/pointer", schemaPath: "#/$defs/ErrorInfo/properties/pointer/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        } else {
          const err17 = { instancePath: instancePath + "/pointer", schemaPath: "#/$defs/ErrorInfo/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      if (data.retryable !== void 0 && func0.call(data, "retryable") && typeof data.retryable != "boolean") {
        const err18 = { instancePath: instancePath + "/retryable", schemaPath: "#/$defs/ErrorInfo/properties/retryable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err19 = { instancePath, schemaPath: "#/$defs/ErrorInfo/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
    } else {
      const err20 = { instancePath, schemaPath: "#/$defs/ErrorInfo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $F5ToTtsInput = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["narration"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.narration === void 0 || !func0.call(data, "narration")) {
        const err0 = { instancePath, schemaPath: "#/$defs/F5ToTtsInput/required", keyword: "required", params: { missingProperty: "narration" }, message: "must have required property 'narration'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.narration !== void 0 && func0.call(data, "narration")) {
        let data0 = data.narration;
        if (typeof data0 == "string") {
          if (codePoints(data0) > 4e3) {
            const err1 = { instancePath: instancePath + "/narration", schemaPath: "#/$defs/F5ToTtsInput/properties/narration/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (codePoints(data0) < 1) {
            const err2 = { instancePath: instancePath + "/narration", schemaPath: "#/$defs/F5ToTtsInput/properties/narration/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          const err3 = { instancePath: instancePath + "/narration", schemaPath: "#/$defs/F5ToTtsInput/properties/narration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err4 = { instancePath, schemaPath: "#/$defs/F5ToTtsInput/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
    } else {
      const err5 = { instancePath, schemaPath: "#/$defs/F5ToTtsInput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $F5ToTtsOutput = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["audio", "duration_seconds", "sample_rate_hz"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.audio === void 0 || !func0.call(data, "audio")) {
        const err0 = { instancePath, schemaPath: "#/$defs/F5ToTtsOutput/required", keyword: "required", params: { missingProperty: "audio" }, message: "must have required property 'audio'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.duration_seconds === void 0 || !func0.call(data, "duration_seconds")) {
        const err1 = { instancePath, schemaPath: "#/$defs/F5ToTtsOutput/required", keyword: "required", params: { missingProperty: "duration_seconds" }, message: "must have required property 'duration_seconds'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.sample_rate_hz === void 0 || !func0.call(data, "sample_rate_hz")) {
        const err2 = { instancePath, schemaPath: "#/$defs/F5ToTtsOutput/required", keyword: "required", params: { missingProperty: "sample_rate_hz" }, message: "must have required property 'sample_rate_hz'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.audio !== void 0 && func0.call(data, "audio") && ($ArtifactRef(data.audio, { instancePath: instancePath + "/audio", parentData: data, parentDataProperty: "audio", rootData }) || (vErrors = vErrors === null ? $ArtifactRef.errors : vErrors.concat($ArtifactRef.errors), errors = vErrors.length)), data.duration_seconds !== void 0 && func0.call(data, "duration_seconds")) {
        let data1 = data.duration_seconds;
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 3600 || isNaN(data1)) {
            const err3 = { instancePath: instancePath + "/duration_seconds", schemaPath: "#/$defs/F5ToTtsOutput/properties/duration_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (data1 < 0 || isNaN(data1)) {
            const err4 = { instancePath: instancePath + "/duration_seconds", schemaPath: "#/$defs/F5ToTtsOutput/properties/duration_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          const err5 = { instancePath: instancePath + "/duration_seconds", schemaPath: "#/$defs/F5ToTtsOutput/properties/duration_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.sample_rate_hz !== void 0 && func0.call(data, "sample_rate_hz")) {
        let data2 = data.sample_rate_hz;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
          const err6 = { instancePath: instancePath + "/sample_rate_hz", schemaPath: "#/$defs/F5ToTtsOutput/properties/sample_rate_hz/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 192e3 || isNaN(data2)) {
            const err7 = { instancePath: instancePath + "/sample_rate_hz", schemaPath: "#/$defs/F5ToTtsOutput/properties/sample_rate_hz/maximum", keyword: "maximum", params: { comparison: "<=", limit: 192e3 }, message: "must be <= 192000" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (data2 < 8e3 || isNaN(data2)) {
            const err8 = { instancePath: instancePath + "/sample_rate_hz", schemaPath: "#/$defs/F5ToTtsOutput/properties/sample_rate_hz/minimum", keyword: "minimum", params: { comparison: ">=", limit: 8e3 }, message: "must be >= 8000" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err9 = { instancePath, schemaPath: "#/$defs/F5ToTtsOutput/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
    } else {
      const err10 = { instancePath, schemaPath: "#/$defs/F5ToTtsOutput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $F5ToTtsParams = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["reference_audio", "reference_text", "speed"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.reference_audio === void 0 || !func0.call(data, "reference_audio")) {
        const err0 = { instancePath, schemaPath: "#/$defs/F5ToTtsParams/required", keyword: "required", params: { missingProperty: "reference_audio" }, message: "must have required property 'reference_audio'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.speed === void 0 || !func0.call(data, "speed")) {
        const err1 = { instancePath, schemaPath: "#/$defs/F5ToTtsParams/required", keyword: "required", params: { missingProperty: "speed" }, message: "must have required property 'speed'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.reference_audio !== void 0 && func0.call(data, "reference_audio") && ($ArtifactRef(data.reference_audio, { instancePath: instancePath + "/reference_audio", parentData: data, parentDataProperty: "reference_audio", rootData }) || (vErrors = vErrors === null ? $ArtifactRef.errors : vErrors.concat($ArtifactRef.errors), errors = vErrors.length)), data.reference_text !== void 0 && func0.call(data, "reference_text")) {
        let data1 = data.reference_text;
        if (typeof data1 == "string") {
          if (codePoints(data1) > 2e3) {
            const err2 = { instancePath: instancePath + "/reference_text", schemaPath: "#/$defs/F5ToTtsParams/properties/reference_text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (codePoints(data1) < 1) {
            const err3 = { instancePath: instancePath + "/reference_text", schemaPath: "#/$defs/F5ToTtsParams/properties/reference_text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          const err4 = { instancePath: instancePath + "/reference_text", schemaPath: "#/$defs/F5ToTtsParams/properties/reference_text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.speed !== void 0 && func0.call(data, "speed")) {
        let data2 = data.speed;
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 2 || isNaN(data2)) {
            const err5 = { instancePath: instancePath + "/speed", schemaPath: "#/$defs/F5ToTtsParams/properties/speed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, message: "must be <= 2" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (data2 < 0.5 || isNaN(data2)) {
            const err6 = { instancePath: instancePath + "/speed", schemaPath: "#/$defs/F5ToTtsParams/properties/speed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        } else {
          const err7 = { instancePath: instancePath + "/speed", schemaPath: "#/$defs/F5ToTtsParams/properties/speed/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err8 = { instancePath, schemaPath: "#/$defs/F5ToTtsParams/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
    } else {
      const err9 = { instancePath, schemaPath: "#/$defs/F5ToTtsParams/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $F5ttsInfinitetalkRequest = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["prompt", "image_artifact_id", "voice_artifact_id", "reference_text", "tone", "length_seconds", "persona", "positive_prompt", "negative_prompt"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.prompt === void 0 || !func0.call(data, "prompt")) {
        const err0 = { instancePath, schemaPath: "#/$defs/F5ttsInfinitetalkRequest/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.image_artifact_id === void 0 || !func0.call(data, "image_artifact_id")) {
        const err1 = { instancePath, schemaPath: "#/$defs/F5ttsInfinitetalkRequest/required", keyword: "required", params: { missingProperty: "image_artifact_id" }, message: "must have required property 'image_artifact_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.voice_artifact_id === void 0 || !func0.call(data, "voice_artifact_id")) {
        const err2 = { instancePath, schemaPath: "#/$defs/F5ttsInfinitetalkRequest/required", keyword: "required", params: { missingProperty: "voice_artifact_id" }, message: "must have required property 'voice_artifact_id'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.prompt !== void 0 && func0.call(data, "prompt")) {
        let data0 = data.prompt;
        if (typeof data0 == "string") {
          if (codePoints(data0) > 4e3) {
            const err3 = { instancePath: instancePath + "/prompt", schemaPath: "#/$defs/F5ttsInfinitetalkRequest/properties/prompt/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (codePoints(data0) < 1) {
            const err4 = { instancePath: instancePath + "/prompt", schemaPath: "#/$defs/F5ttsInfinitetalkRequest/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          const err5 = { instancePath: instancePath + "/prompt", schemaPath: "#/$defs/F5ttsInfinitetalkRequest/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.image_artifact_id !== void 0 && func0.call(data, "image_artifact_id") && ($Uuid(data.image_artifact_id, { instancePath: instancePath + "/image_artifact_id", parentData: data, parentDataProperty: "image_artifact_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.voice_artifact_id !== void 0 && func0.call(data, "voice_artifact_id") && ($Uuid(data.voice_artifact_id, { instancePath: instancePath + "/voice_artifact_id", parentData: data, parentDataProperty: "voice_artifact_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.reference_text !== void 0 && func0.call(data, "reference_text")) {
        let data3 = data.reference_text;
        if (typeof data3 == "string") {
          if (codePoints(data3) > 2e3) {
            const err6 = { instancePath: instancePath + "/reference_text", schemaPath: "#/$defs/F5ttsInfinitetalkRequest/properties/reference_text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (codePoints(data3) < 1) {
            const err7 = { instancePath: instancePath + "/reference_text", schemaPath: "#/$defs/F5ttsInfinitetalkRequest/properties/reference_text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        } else {
          const err8 = { instancePath: instancePath + "/reference_text", schemaPath: "#/$defs/F5ttsInfinitetalkRequest/properties/reference_text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (data.tone !== void 0 && func0.call(data, "tone")) {
        let data4 = data.tone;
        if (typeof data4 != "string") {
          const err9 = { instancePath: instancePath + "/tone", schemaPath: "#/$defs/F5ttsInfinitetalkRequest/properties/tone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!(data4 === "casual" || data4 === "formal" || data4 === "excited" || data4 === "calm")) {
          const err10 = { instancePath: instancePath + "/tone", schemaPath: "#/$defs/F5ttsInfinitetalkRequest/properties/tone/enum", keyword: "enum", params: { allowedValues: ["casual", "formal", "excited", "calm"] }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      if (data.length_seconds !== void 0 && func0.call(data, "length_seconds")) {
        let data5 = data.length_seconds;
        if (typeof data5 == "number" && isFinite(data5)) {
          if (data5 > 60 || isNaN(data5)) {
            const err11 = { instancePath: instancePath + "/length_seconds", schemaPath: "#/$defs/F5ttsInfinitetalkRequest/properties/length_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, message: "must be <= 60" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (data5 < 2 || isNaN(data5)) {
            const err12 = { instancePath: instancePath + "/length_seconds", schemaPath: "#/$defs/F5ttsInfinitetalkRequest/properties/length_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        } else {
          const err13 = { instancePath: instancePath + "/length_seconds", schemaPath: "#/$defs/F5ttsInfinitetalkRequest/properties/length_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.persona !== void 0 && func0.call(data, "persona")) {
        let data6 = data.persona;
        if (typeof data6 == "string") {
          if (codePoints(data6) > 200) {
            const err14 = { instancePath: instancePath + "/persona", schemaPath: "#/$defs/F5ttsInfinitetalkRequest/properties/persona/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          if (codePoints(data6) < 1) {
            const err15 = { instancePath: instancePath + "/persona", schemaPath: "#/$defs/F5ttsInfinitetalkRequest/properties/persona/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        } else {
          const err16 = { instancePath: instancePath + "/persona", schemaPath: "#/$defs/F5ttsInfinitetalkRequest/properties/persona/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (data.positive_prompt !== void 0 && func0.call(data, "positive_prompt")) {
        let data7 = data.positive_prompt;
        if (typeof data7 == "string") {
          if (codePoints(data7) > 2e3) {
            const err17 = { instancePath: instancePath + "/positive_prompt", schemaPath: "#/$defs/F5ttsInfinitetalkRequest/properties/positive_prompt/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (codePoints(data7) < 1) {
            const err18 = { instancePath: instancePath + "/positive_prompt", schemaPath: "#/$defs/F5ttsInfinitetalkRequest/properties/positive_prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        } else {
          const err19 = { instancePath: instancePath + "/positive_prompt", schemaPath: "#/$defs/F5ttsInfinitetalkRequest/properties/positive_prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      if (data.negative_prompt !== void 0 && func0.call(data, "negative_prompt")) {
        let data8 = data.negative_prompt;
        if (typeof data8 == "string") {
          if (codePoints(data8) > 2e3) {
            const err20 = { instancePath: instancePath + "/negative_prompt", schemaPath: "#/$defs/F5ttsInfinitetalkRequest/properties/negative_prompt/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          if (codePoints(data8) < 1) {
            const err21 = { instancePath: instancePath + "/negative_prompt", schemaPath: "#/$defs/F5ttsInfinitetalkRequest/properties/negative_prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        } else {
          const err22 = { instancePath: instancePath + "/negative_prompt", schemaPath: "#/$defs/F5ttsInfinitetalkRequest/properties/negative_prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err23 = { instancePath, schemaPath: "#/$defs/F5ttsInfinitetalkRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
    } else {
      const err24 = { instancePath, schemaPath: "#/$defs/F5ttsInfinitetalkRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $Fraction = /* @__PURE__ */ (() => {
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data == "number" && isFinite(data)) {
      if (data > 1 || isNaN(data)) {
        const err0 = { instancePath, schemaPath: "#/$defs/Fraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data < 0 || isNaN(data)) {
        const err1 = { instancePath, schemaPath: "#/$defs/Fraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      const err2 = { instancePath, schemaPath: "#/$defs/Fraction/type", keyword: "type", params: { type: "number" }, message: "must be number" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $GenerateScriptOutput = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["narration", "stage_prompt", "model", "tokens_used"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.narration === void 0 || !func0.call(data, "narration")) {
        const err0 = { instancePath, schemaPath: "#/$defs/GenerateScriptOutput/required", keyword: "required", params: { missingProperty: "narration" }, message: "must have required property 'narration'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.stage_prompt === void 0 || !func0.call(data, "stage_prompt")) {
        const err1 = { instancePath, schemaPath: "#/$defs/GenerateScriptOutput/required", keyword: "required", params: { missingProperty: "stage_prompt" }, message: "must have required property 'stage_prompt'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.model === void 0 || !func0.call(data, "model")) {
        const err2 = { instancePath, schemaPath: "#/$defs/GenerateScriptOutput/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.tokens_used === void 0 || !func0.call(data, "tokens_used")) {
        const err3 = { instancePath, schemaPath: "#/$defs/GenerateScriptOutput/required", keyword: "required", params: { missingProperty: "tokens_used" }, message: "must have required property 'tokens_used'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.narration !== void 0 && func0.call(data, "narration")) {
        let data0 = data.narration;
        if (typeof data0 == "string") {
          if (codePoints(data0) > 4e3) {
            const err4 = { instancePath: instancePath + "/narration", schemaPath: "#/$defs/GenerateScriptOutput/properties/narration/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (codePoints(data0) < 1) {
            const err5 = { instancePath: instancePath + "/narration", schemaPath: "#/$defs/GenerateScriptOutput/properties/narration/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          const err6 = { instancePath: instancePath + "/narration", schemaPath: "#/$defs/GenerateScriptOutput/properties/narration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.stage_prompt !== void 0 && func0.call(data, "stage_prompt")) {
        let data1 = data.stage_prompt;
        if (typeof data1 == "string") {
          if (codePoints(data1) > 2e3) {
            const err7 = { instancePath: instancePath + "/stage_prompt", schemaPath: "#/$defs/GenerateScriptOutput/properties/stage_prompt/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (codePoints(data1) < 1) {
            const err8 = { instancePath: instancePath + "/stage_prompt", schemaPath: "#/$defs/GenerateScriptOutput/properties/stage_prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        } else {
          const err9 = { instancePath: instancePath + "/stage_prompt", schemaPath: "#/$defs/GenerateScriptOutput/properties/stage_prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (data.model !== void 0 && func0.call(data, "model")) {
        let data2 = data.model;
        if (typeof data2 == "string") {
          if (codePoints(data2) > 200) {
            const err10 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/GenerateScriptOutput/properties/model/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (codePoints(data2) < 1) {
            const err11 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/GenerateScriptOutput/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        } else {
          const err12 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/GenerateScriptOutput/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (data.tokens_used !== void 0 && func0.call(data, "tokens_used")) {
        let data3 = data.tokens_used;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
          const err13 = { instancePath: instancePath + "/tokens_used", schemaPath: "#/$defs/GenerateScriptOutput/properties/tokens_used/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (typeof data3 == "number" && isFinite(data3)) {
          if (data3 > 1e7 || isNaN(data3)) {
            const err14 = { instancePath: instancePath + "/tokens_used", schemaPath: "#/$defs/GenerateScriptOutput/properties/tokens_used/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          if (data3 < 0 || isNaN(data3)) {
            const err15 = { instancePath: instancePath + "/tokens_used", schemaPath: "#/$defs/GenerateScriptOutput/properties/tokens_used/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err16 = { instancePath, schemaPath: "#/$defs/GenerateScriptOutput/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
    } else {
      const err17 = { instancePath, schemaPath: "#/$defs/GenerateScriptOutput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $GenerateScriptParams = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["prompt", "tone", "length_seconds", "persona"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.prompt === void 0 || !func0.call(data, "prompt")) {
        const err0 = { instancePath, schemaPath: "#/$defs/GenerateScriptParams/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.tone === void 0 || !func0.call(data, "tone")) {
        const err1 = { instancePath, schemaPath: "#/$defs/GenerateScriptParams/required", keyword: "required", params: { missingProperty: "tone" }, message: "must have required property 'tone'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.length_seconds === void 0 || !func0.call(data, "length_seconds")) {
        const err2 = { instancePath, schemaPath: "#/$defs/GenerateScriptParams/required", keyword: "required", params: { missingProperty: "length_seconds" }, message: "must have required property 'length_seconds'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.persona === void 0 || !func0.call(data, "persona")) {
        const err3 = { instancePath, schemaPath: "#/$defs/GenerateScriptParams/required", keyword: "required", params: { missingProperty: "persona" }, message: "must have required property 'persona'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.prompt !== void 0 && func0.call(data, "prompt")) {
        let data0 = data.prompt;
        if (typeof data0 == "string") {
          if (codePoints(data0) > 4e3) {
            const err4 = { instancePath: instancePath + "/prompt", schemaPath: "#/$defs/GenerateScriptParams/properties/prompt/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (codePoints(data0) < 1) {
            const err5 = { instancePath: instancePath + "/prompt", schemaPath: "#/$defs/GenerateScriptParams/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          const err6 = { instancePath: instancePath + "/prompt", schemaPath: "#/$defs/GenerateScriptParams/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.tone !== void 0 && func0.call(data, "tone")) {
        let data1 = data.tone;
        if (typeof data1 != "string") {
          const err7 = { instancePath: instancePath + "/tone", schemaPath: "#/$defs/GenerateScriptParams/properties/tone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (!(data1 === "casual" || data1 === "formal" || data1 === "excited" || data1 === "calm")) {
          const err8 = { instancePath: instancePath + "/tone", schemaPath: "#/$defs/GenerateScriptParams/properties/tone/enum", keyword: "enum", params: { allowedValues: ["casual", "formal", "excited", "calm"] }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (data.length_seconds !== void 0 && func0.call(data, "length_seconds")) {
        let data2 = data.length_seconds;
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 60 || isNaN(data2)) {
            const err9 = { instancePath: instancePath + "/length_seconds", schemaPath: "#/$defs/GenerateScriptParams/properties/length_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, message: "must be <= 60" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (data2 < 2 || isNaN(data2)) {
            const err10 = { instancePath: instancePath + "/length_seconds", schemaPath: "#/$defs/GenerateScriptParams/properties/length_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        } else {
          const err11 = { instancePath: instancePath + "/length_seconds", schemaPath: "#/$defs/GenerateScriptParams/properties/length_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
      if (data.persona !== void 0 && func0.call(data, "persona")) {
        let data3 = data.persona;
        if (typeof data3 == "string") {
          if (codePoints(data3) > 200) {
            const err12 = { instancePath: instancePath + "/persona", schemaPath: "#/$defs/GenerateScriptParams/properties/persona/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (codePoints(data3) < 1) {
            const err13 = { instancePath: instancePath + "/persona", schemaPath: "#/$defs/GenerateScriptParams/properties/persona/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        } else {
          const err14 = { instancePath: instancePath + "/persona", schemaPath: "#/$defs/GenerateScriptParams/properties/persona/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err15 = { instancePath, schemaPath: "#/$defs/GenerateScriptParams/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
    } else {
      const err16 = { instancePath, schemaPath: "#/$defs/GenerateScriptParams/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $GetCapabilitiesOutput = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["manifest"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.manifest === void 0 || !func0.call(data, "manifest")) {
        const err0 = { instancePath, schemaPath: "#/$defs/GetCapabilitiesOutput/required", keyword: "required", params: { missingProperty: "manifest" }, message: "must have required property 'manifest'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      data.manifest !== void 0 && func0.call(data, "manifest") && ($PlaneManifest(data.manifest, { instancePath: instancePath + "/manifest", parentData: data, parentDataProperty: "manifest", rootData }) || (vErrors = vErrors === null ? $PlaneManifest.errors : vErrors.concat($PlaneManifest.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err1 = { instancePath, schemaPath: "#/$defs/GetCapabilitiesOutput/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
    } else {
      const err2 = { instancePath, schemaPath: "#/$defs/GetCapabilitiesOutput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $HealthCheck = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["name", "healthy", "latency_seconds", "error"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.name === void 0 || !func0.call(data, "name")) {
        const err0 = { instancePath, schemaPath: "#/$defs/HealthCheck/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.healthy === void 0 || !func0.call(data, "healthy")) {
        const err1 = { instancePath, schemaPath: "#/$defs/HealthCheck/required", keyword: "required", params: { missingProperty: "healthy" }, message: "must have required property 'healthy'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.latency_seconds === void 0 || !func0.call(data, "latency_seconds")) {
        const err2 = { instancePath, schemaPath: "#/$defs/HealthCheck/required", keyword: "required", params: { missingProperty: "latency_seconds" }, message: "must have required property 'latency_seconds'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.name !== void 0 && func0.call(data, "name")) {
        let data0 = data.name;
        if (typeof data0 == "string") {
          if (codePoints(data0) > 64) {
            const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/HealthCheck/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (codePoints(data0) < 1) {
            const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/HealthCheck/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/HealthCheck/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.healthy !== void 0 && func0.call(data, "healthy") && typeof data.healthy != "boolean") {
        const err6 = { instancePath: instancePath + "/healthy", schemaPath: "#/$defs/HealthCheck/properties/healthy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.latency_seconds !== void 0 && func0.call(data, "latency_seconds")) {
        let data2 = data.latency_seconds;
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 3600 || isNaN(data2)) {
            const err7 = { instancePath: instancePath + "/latency_seconds", schemaPath: "#/$defs/HealthCheck/properties/latency_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (data2 < 0 || isNaN(data2)) {
            const err8 = { instancePath: instancePath + "/latency_seconds", schemaPath: "#/$defs/HealthCheck/properties/latency_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        } else {
          const err9 = { instancePath: instancePath + "/latency_seconds", schemaPath: "#/$defs/HealthCheck/properties/latency_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      data.error !== void 0 && func0.call(data, "error") && ($ErrorInfo(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData }) || (vErrors = vErrors === null ? $ErrorInfo.errors : vErrors.concat($ErrorInfo.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err10 = { instancePath, schemaPath: "#/$defs/HealthCheck/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
    } else {
      const err11 = { instancePath, schemaPath: "#/$defs/HealthCheck/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $HealthReport = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["healthy", "version", "checks"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.healthy === void 0 || !func0.call(data, "healthy")) {
        const err0 = { instancePath, schemaPath: "#/$defs/HealthReport/required", keyword: "required", params: { missingProperty: "healthy" }, message: "must have required property 'healthy'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.version === void 0 || !func0.call(data, "version")) {
        const err1 = { instancePath, schemaPath: "#/$defs/HealthReport/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.checks === void 0 || !func0.call(data, "checks")) {
        const err2 = { instancePath, schemaPath: "#/$defs/HealthReport/required", keyword: "required", params: { missingProperty: "checks" }, message: "must have required property 'checks'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.healthy !== void 0 && func0.call(data, "healthy") && typeof data.healthy != "boolean") {
        const err3 = { instancePath: instancePath + "/healthy", schemaPath: "#/$defs/HealthReport/properties/healthy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.version !== void 0 && func0.call(data, "version")) {
        let data1 = data.version;
        if (typeof data1 == "string") {
          if (codePoints(data1) > 64) {
            const err4 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/HealthReport/properties/version/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (codePoints(data1) < 1) {
            const err5 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/HealthReport/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          const err6 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/HealthReport/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.checks !== void 0 && func0.call(data, "checks")) {
        let data2 = data.checks;
        if (Array.isArray(data2)) {
          if (data2.length > 32) {
            const err7 = { instancePath: instancePath + "/checks", schemaPath: "#/$defs/HealthReport/properties/checks/maxItems", keyword: "maxItems", params: { limit: 32 }, message: "must NOT have more than 32 items" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (data2.length < 0) {
            const err8 = { instancePath: instancePath + "/checks", schemaPath: "#/$defs/HealthReport/properties/checks/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          const len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++)
            $HealthCheck(data2[i0], { instancePath: instancePath + "/checks/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? $HealthCheck.errors : vErrors.concat($HealthCheck.errors), errors = vErrors.length);
        } else {
          const err9 = { instancePath: instancePath + "/checks", schemaPath: "#/$defs/HealthReport/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err10 = { instancePath, schemaPath: "#/$defs/HealthReport/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
    } else {
      const err11 = { instancePath, schemaPath: "#/$defs/HealthReport/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $HopCompleted = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["job_id", "hop_id", "hop", "sequence", "worker_id", "results"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.job_id === void 0 || !func0.call(data, "job_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/HopCompleted/required", keyword: "required", params: { missingProperty: "job_id" }, message: "must have required property 'job_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.hop_id === void 0 || !func0.call(data, "hop_id")) {
        const err1 = { instancePath, schemaPath: "#/$defs/HopCompleted/required", keyword: "required", params: { missingProperty: "hop_id" }, message: "must have required property 'hop_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.hop === void 0 || !func0.call(data, "hop")) {
        const err2 = { instancePath, schemaPath: "#/$defs/HopCompleted/required", keyword: "required", params: { missingProperty: "hop" }, message: "must have required property 'hop'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.sequence === void 0 || !func0.call(data, "sequence")) {
        const err3 = { instancePath, schemaPath: "#/$defs/HopCompleted/required", keyword: "required", params: { missingProperty: "sequence" }, message: "must have required property 'sequence'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.worker_id === void 0 || !func0.call(data, "worker_id")) {
        const err4 = { instancePath, schemaPath: "#/$defs/HopCompleted/required", keyword: "required", params: { missingProperty: "worker_id" }, message: "must have required property 'worker_id'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.results === void 0 || !func0.call(data, "results")) {
        const err5 = { instancePath, schemaPath: "#/$defs/HopCompleted/required", keyword: "required", params: { missingProperty: "results" }, message: "must have required property 'results'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.job_id !== void 0 && func0.call(data, "job_id") && ($Uuid(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.hop_id !== void 0 && func0.call(data, "hop_id") && ($Uuid(data.hop_id, { instancePath: instancePath + "/hop_id", parentData: data, parentDataProperty: "hop_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.hop !== void 0 && func0.call(data, "hop")) {
        let data2 = data.hop;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
          const err6 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/HopCompleted/properties/hop/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 1e6 || isNaN(data2)) {
            const err7 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/HopCompleted/properties/hop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (data2 < 1 || isNaN(data2)) {
            const err8 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/HopCompleted/properties/hop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      }
      if (data.sequence !== void 0 && func0.call(data, "sequence")) {
        let data3 = data.sequence;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
          const err9 = { instancePath: instancePath + "/sequence", schemaPath: "#/$defs/HopCompleted/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
          const err10 = { instancePath: instancePath + "/sequence", schemaPath: "#/$defs/HopCompleted/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      if (data.worker_id !== void 0 && func0.call(data, "worker_id") && ($WorkerId(data.worker_id, { instancePath: instancePath + "/worker_id", parentData: data, parentDataProperty: "worker_id", rootData }) || (vErrors = vErrors === null ? $WorkerId.errors : vErrors.concat($WorkerId.errors), errors = vErrors.length)), data.results !== void 0 && func0.call(data, "results")) {
        let data5 = data.results;
        if (Array.isArray(data5)) {
          if (data5.length > 200) {
            const err11 = { instancePath: instancePath + "/results", schemaPath: "#/$defs/HopCompleted/properties/results/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (data5.length < 0) {
            const err12 = { instancePath: instancePath + "/results", schemaPath: "#/$defs/HopCompleted/properties/results/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          const len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++)
            $NodeResult(data5[i0], { instancePath: instancePath + "/results/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? $NodeResult.errors : vErrors.concat($NodeResult.errors), errors = vErrors.length);
        } else {
          const err13 = { instancePath: instancePath + "/results", schemaPath: "#/$defs/HopCompleted/properties/results/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err14 = { instancePath, schemaPath: "#/$defs/HopCompleted/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
    } else {
      const err15 = { instancePath, schemaPath: "#/$defs/HopCompleted/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $InfiniteTalkInput = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["audio", "stage_prompt"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.audio === void 0 || !func0.call(data, "audio")) {
        const err0 = { instancePath, schemaPath: "#/$defs/InfiniteTalkInput/required", keyword: "required", params: { missingProperty: "audio" }, message: "must have required property 'audio'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.audio !== void 0 && func0.call(data, "audio") && ($ArtifactRef(data.audio, { instancePath: instancePath + "/audio", parentData: data, parentDataProperty: "audio", rootData }) || (vErrors = vErrors === null ? $ArtifactRef.errors : vErrors.concat($ArtifactRef.errors), errors = vErrors.length)), data.stage_prompt !== void 0 && func0.call(data, "stage_prompt")) {
        let data1 = data.stage_prompt;
        if (typeof data1 == "string") {
          if (codePoints(data1) > 2e3) {
            const err1 = { instancePath: instancePath + "/stage_prompt", schemaPath: "#/$defs/InfiniteTalkInput/properties/stage_prompt/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (codePoints(data1) < 1) {
            const err2 = { instancePath: instancePath + "/stage_prompt", schemaPath: "#/$defs/InfiniteTalkInput/properties/stage_prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          const err3 = { instancePath: instancePath + "/stage_prompt", schemaPath: "#/$defs/InfiniteTalkInput/properties/stage_prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err4 = { instancePath, schemaPath: "#/$defs/InfiniteTalkInput/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
    } else {
      const err5 = { instancePath, schemaPath: "#/$defs/InfiniteTalkInput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $InfiniteTalkOutput = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["video", "duration_seconds", "width_px", "height_px", "frame_count", "frame_rate"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.video === void 0 || !func0.call(data, "video")) {
        const err0 = { instancePath, schemaPath: "#/$defs/InfiniteTalkOutput/required", keyword: "required", params: { missingProperty: "video" }, message: "must have required property 'video'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.duration_seconds === void 0 || !func0.call(data, "duration_seconds")) {
        const err1 = { instancePath, schemaPath: "#/$defs/InfiniteTalkOutput/required", keyword: "required", params: { missingProperty: "duration_seconds" }, message: "must have required property 'duration_seconds'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.width_px === void 0 || !func0.call(data, "width_px")) {
        const err2 = { instancePath, schemaPath: "#/$defs/InfiniteTalkOutput/required", keyword: "required", params: { missingProperty: "width_px" }, message: "must have required property 'width_px'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.height_px === void 0 || !func0.call(data, "height_px")) {
        const err3 = { instancePath, schemaPath: "#/$defs/InfiniteTalkOutput/required", keyword: "required", params: { missingProperty: "height_px" }, message: "must have required property 'height_px'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.frame_count === void 0 || !func0.call(data, "frame_count")) {
        const err4 = { instancePath, schemaPath: "#/$defs/InfiniteTalkOutput/required", keyword: "required", params: { missingProperty: "frame_count" }, message: "must have required property 'frame_count'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.frame_rate === void 0 || !func0.call(data, "frame_rate")) {
        const err5 = { instancePath, schemaPath: "#/$defs/InfiniteTalkOutput/required", keyword: "required", params: { missingProperty: "frame_rate" }, message: "must have required property 'frame_rate'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.video !== void 0 && func0.call(data, "video") && ($ArtifactRef(data.video, { instancePath: instancePath + "/video", parentData: data, parentDataProperty: "video", rootData }) || (vErrors = vErrors === null ? $ArtifactRef.errors : vErrors.concat($ArtifactRef.errors), errors = vErrors.length)), data.duration_seconds !== void 0 && func0.call(data, "duration_seconds")) {
        let data1 = data.duration_seconds;
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 3600 || isNaN(data1)) {
            const err6 = { instancePath: instancePath + "/duration_seconds", schemaPath: "#/$defs/InfiniteTalkOutput/properties/duration_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (data1 < 0 || isNaN(data1)) {
            const err7 = { instancePath: instancePath + "/duration_seconds", schemaPath: "#/$defs/InfiniteTalkOutput/properties/duration_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        } else {
          const err8 = { instancePath: instancePath + "/duration_seconds", schemaPath: "#/$defs/InfiniteTalkOutput/properties/duration_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (data.width_px !== void 0 && func0.call(data, "width_px")) {
        let data2 = data.width_px;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
          const err9 = { instancePath: instancePath + "/width_px", schemaPath: "#/$defs/InfiniteTalkOutput/properties/width_px/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 16384 || isNaN(data2)) {
            const err10 = { instancePath: instancePath + "/width_px", schemaPath: "#/$defs/InfiniteTalkOutput/properties/width_px/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16384 }, message: "must be <= 16384" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (data2 < 16 || isNaN(data2)) {
            const err11 = { instancePath: instancePath + "/width_px", schemaPath: "#/$defs/InfiniteTalkOutput/properties/width_px/minimum", keyword: "minimum", params: { comparison: ">=", limit: 16 }, message: "must be >= 16" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      }
      if (data.height_px !== void 0 && func0.call(data, "height_px")) {
        let data3 = data.height_px;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
          const err12 = { instancePath: instancePath + "/height_px", schemaPath: "#/$defs/InfiniteTalkOutput/properties/height_px/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (typeof data3 == "number" && isFinite(data3)) {
          if (data3 > 16384 || isNaN(data3)) {
            const err13 = { instancePath: instancePath + "/height_px", schemaPath: "#/$defs/InfiniteTalkOutput/properties/height_px/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16384 }, message: "must be <= 16384" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (data3 < 16 || isNaN(data3)) {
            const err14 = { instancePath: instancePath + "/height_px", schemaPath: "#/$defs/InfiniteTalkOutput/properties/height_px/minimum", keyword: "minimum", params: { comparison: ">=", limit: 16 }, message: "must be >= 16" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      }
      if (data.frame_count !== void 0 && func0.call(data, "frame_count")) {
        let data4 = data.frame_count;
        if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
          const err15 = { instancePath: instancePath + "/frame_count", schemaPath: "#/$defs/InfiniteTalkOutput/properties/frame_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (typeof data4 == "number" && isFinite(data4)) {
          if (data4 > 1e6 || isNaN(data4)) {
            const err16 = { instancePath: instancePath + "/frame_count", schemaPath: "#/$defs/InfiniteTalkOutput/properties/frame_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          if (data4 < 1 || isNaN(data4)) {
            const err17 = { instancePath: instancePath + "/frame_count", schemaPath: "#/$defs/InfiniteTalkOutput/properties/frame_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      }
      if (data.frame_rate !== void 0 && func0.call(data, "frame_rate")) {
        let data5 = data.frame_rate;
        if (typeof data5 == "number" && isFinite(data5)) {
          if (data5 > 240 || isNaN(data5)) {
            const err18 = { instancePath: instancePath + "/frame_rate", schemaPath: "#/$defs/InfiniteTalkOutput/properties/frame_rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 240 }, message: "must be <= 240" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          if (data5 < 1 || isNaN(data5)) {
            const err19 = { instancePath: instancePath + "/frame_rate", schemaPath: "#/$defs/InfiniteTalkOutput/properties/frame_rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        } else {
          const err20 = { instancePath: instancePath + "/frame_rate", schemaPath: "#/$defs/InfiniteTalkOutput/properties/frame_rate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err21 = { instancePath, schemaPath: "#/$defs/InfiniteTalkOutput/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
    } else {
      const err22 = { instancePath, schemaPath: "#/$defs/InfiniteTalkOutput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $InfiniteTalkParams = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["image", "positive_prompt", "negative_prompt"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.image === void 0 || !func0.call(data, "image")) {
        const err0 = { instancePath, schemaPath: "#/$defs/InfiniteTalkParams/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.image !== void 0 && func0.call(data, "image") && ($ArtifactRef(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData }) || (vErrors = vErrors === null ? $ArtifactRef.errors : vErrors.concat($ArtifactRef.errors), errors = vErrors.length)), data.positive_prompt !== void 0 && func0.call(data, "positive_prompt")) {
        let data1 = data.positive_prompt;
        if (typeof data1 == "string") {
          if (codePoints(data1) > 2e3) {
            const err1 = { instancePath: instancePath + "/positive_prompt", schemaPath: "#/$defs/InfiniteTalkParams/properties/positive_prompt/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (codePoints(data1) < 1) {
            const err2 = { instancePath: instancePath + "/positive_prompt", schemaPath: "#/$defs/InfiniteTalkParams/properties/positive_prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          const err3 = { instancePath: instancePath + "/positive_prompt", schemaPath: "#/$defs/InfiniteTalkParams/properties/positive_prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.negative_prompt !== void 0 && func0.call(data, "negative_prompt")) {
        let data2 = data.negative_prompt;
        if (typeof data2 == "string") {
          if (codePoints(data2) > 2e3) {
            const err4 = { instancePath: instancePath + "/negative_prompt", schemaPath: "#/$defs/InfiniteTalkParams/properties/negative_prompt/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (codePoints(data2) < 1) {
            const err5 = { instancePath: instancePath + "/negative_prompt", schemaPath: "#/$defs/InfiniteTalkParams/properties/negative_prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          const err6 = { instancePath: instancePath + "/negative_prompt", schemaPath: "#/$defs/InfiniteTalkParams/properties/negative_prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err7 = { instancePath, schemaPath: "#/$defs/InfiniteTalkParams/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
    } else {
      const err8 = { instancePath, schemaPath: "#/$defs/InfiniteTalkParams/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $Job = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["job_id", "state", "progress", "revision", "pipeline_id", "workflow", "nodes", "created_at", "updated_at", "started_at", "finished_at", "deadline_at", "error"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.job_id === void 0 || !func0.call(data, "job_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/Job/required", keyword: "required", params: { missingProperty: "job_id" }, message: "must have required property 'job_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.state === void 0 || !func0.call(data, "state")) {
        const err1 = { instancePath, schemaPath: "#/$defs/Job/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.progress === void 0 || !func0.call(data, "progress")) {
        const err2 = { instancePath, schemaPath: "#/$defs/Job/required", keyword: "required", params: { missingProperty: "progress" }, message: "must have required property 'progress'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.revision === void 0 || !func0.call(data, "revision")) {
        const err3 = { instancePath, schemaPath: "#/$defs/Job/required", keyword: "required", params: { missingProperty: "revision" }, message: "must have required property 'revision'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.workflow === void 0 || !func0.call(data, "workflow")) {
        const err4 = { instancePath, schemaPath: "#/$defs/Job/required", keyword: "required", params: { missingProperty: "workflow" }, message: "must have required property 'workflow'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.nodes === void 0 || !func0.call(data, "nodes")) {
        const err5 = { instancePath, schemaPath: "#/$defs/Job/required", keyword: "required", params: { missingProperty: "nodes" }, message: "must have required property 'nodes'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.created_at === void 0 || !func0.call(data, "created_at")) {
        const err6 = { instancePath, schemaPath: "#/$defs/Job/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.updated_at === void 0 || !func0.call(data, "updated_at")) {
        const err7 = { instancePath, schemaPath: "#/$defs/Job/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.job_id !== void 0 && func0.call(data, "job_id") && ($Uuid(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.state !== void 0 && func0.call(data, "state") && ($JobState(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData }) || (vErrors = vErrors === null ? $JobState.errors : vErrors.concat($JobState.errors), errors = vErrors.length)), data.progress !== void 0 && func0.call(data, "progress") && ($Fraction(data.progress, { instancePath: instancePath + "/progress", parentData: data, parentDataProperty: "progress", rootData }) || (vErrors = vErrors === null ? $Fraction.errors : vErrors.concat($Fraction.errors), errors = vErrors.length)), data.revision !== void 0 && func0.call(data, "revision")) {
        let data3 = data.revision;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
          const err8 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/Job/properties/revision/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
          const err9 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/Job/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (data.pipeline_id !== void 0 && func0.call(data, "pipeline_id") && ($PipelineId(data.pipeline_id, { instancePath: instancePath + "/pipeline_id", parentData: data, parentDataProperty: "pipeline_id", rootData }) || (vErrors = vErrors === null ? $PipelineId.errors : vErrors.concat($PipelineId.errors), errors = vErrors.length)), data.workflow !== void 0 && func0.call(data, "workflow") && ($Workflow(data.workflow, { instancePath: instancePath + "/workflow", parentData: data, parentDataProperty: "workflow", rootData }) || (vErrors = vErrors === null ? $Workflow.errors : vErrors.concat($Workflow.errors), errors = vErrors.length)), data.nodes !== void 0 && func0.call(data, "nodes")) {
        let data6 = data.nodes;
        if (Array.isArray(data6)) {
          if (data6.length > 200) {
            const err10 = { instancePath: instancePath + "/nodes", schemaPath: "#/$defs/Job/properties/nodes/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (data6.length < 1) {
            const err11 = { instancePath: instancePath + "/nodes", schemaPath: "#/$defs/Job/properties/nodes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          const len0 = data6.length;
          for (let i0 = 0; i0 < len0; i0++)
            $NodeStatus(data6[i0], { instancePath: instancePath + "/nodes/" + i0, parentData: data6, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? $NodeStatus.errors : vErrors.concat($NodeStatus.errors), errors = vErrors.length);
        } else {
          const err12 = { instancePath: instancePath + "/nodes", schemaPath: "#/$defs/Job/properties/nodes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      data.created_at !== void 0 && func0.call(data, "created_at") && ($Timestamp(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length)), data.updated_at !== void 0 && func0.call(data, "updated_at") && ($Timestamp(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length)), data.started_at !== void 0 && func0.call(data, "started_at") && ($Timestamp(data.started_at, { instancePath: instancePath + "/started_at", parentData: data, parentDataProperty: "started_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length)), data.finished_at !== void 0 && func0.call(data, "finished_at") && ($Timestamp(data.finished_at, { instancePath: instancePath + "/finished_at", parentData: data, parentDataProperty: "finished_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length)), data.deadline_at !== void 0 && func0.call(data, "deadline_at") && ($Timestamp(data.deadline_at, { instancePath: instancePath + "/deadline_at", parentData: data, parentDataProperty: "deadline_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length)), data.error !== void 0 && func0.call(data, "error") && ($ErrorInfo(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData }) || (vErrors = vErrors === null ? $ErrorInfo.errors : vErrors.concat($ErrorInfo.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err13 = { instancePath, schemaPath: "#/$defs/Job/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
    } else {
      const err14 = { instancePath, schemaPath: "#/$defs/Job/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $JobEvent = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["event_number", "event_id", "job_id", "kind", "node_id", "attempt", "worker_id", "message", "error", "occurred_at", "recorded_at"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.event_number === void 0 || !func0.call(data, "event_number")) {
        const err0 = { instancePath, schemaPath: "#/$defs/JobEvent/required", keyword: "required", params: { missingProperty: "event_number" }, message: "must have required property 'event_number'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.event_id === void 0 || !func0.call(data, "event_id")) {
        const err1 = { instancePath, schemaPath: "#/$defs/JobEvent/required", keyword: "required", params: { missingProperty: "event_id" }, message: "must have required property 'event_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.job_id === void 0 || !func0.call(data, "job_id")) {
        const err2 = { instancePath, schemaPath: "#/$defs/JobEvent/required", keyword: "required", params: { missingProperty: "job_id" }, message: "must have required property 'job_id'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.kind === void 0 || !func0.call(data, "kind")) {
        const err3 = { instancePath, schemaPath: "#/$defs/JobEvent/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.occurred_at === void 0 || !func0.call(data, "occurred_at")) {
        const err4 = { instancePath, schemaPath: "#/$defs/JobEvent/required", keyword: "required", params: { missingProperty: "occurred_at" }, message: "must have required property 'occurred_at'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.recorded_at === void 0 || !func0.call(data, "recorded_at")) {
        const err5 = { instancePath, schemaPath: "#/$defs/JobEvent/required", keyword: "required", params: { missingProperty: "recorded_at" }, message: "must have required property 'recorded_at'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.event_number !== void 0 && func0.call(data, "event_number")) {
        let data0 = data.event_number;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          const err6 = { instancePath: instancePath + "/event_number", schemaPath: "#/$defs/JobEvent/properties/event_number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
          const err7 = { instancePath: instancePath + "/event_number", schemaPath: "#/$defs/JobEvent/properties/event_number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      if (data.event_id !== void 0 && func0.call(data, "event_id") && ($Uuid(data.event_id, { instancePath: instancePath + "/event_id", parentData: data, parentDataProperty: "event_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.job_id !== void 0 && func0.call(data, "job_id") && ($Uuid(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind") && ($JobEventKind(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData }) || (vErrors = vErrors === null ? $JobEventKind.errors : vErrors.concat($JobEventKind.errors), errors = vErrors.length)), data.node_id !== void 0 && func0.call(data, "node_id") && ($NodeId(data.node_id, { instancePath: instancePath + "/node_id", parentData: data, parentDataProperty: "node_id", rootData }) || (vErrors = vErrors === null ? $NodeId.errors : vErrors.concat($NodeId.errors), errors = vErrors.length)), data.attempt !== void 0 && func0.call(data, "attempt")) {
        let data5 = data.attempt;
        if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
          const err8 = { instancePath: instancePath + "/attempt", schemaPath: "#/$defs/JobEvent/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (typeof data5 == "number" && isFinite(data5)) {
          if (data5 > 100 || isNaN(data5)) {
            const err9 = { instancePath: instancePath + "/attempt", schemaPath: "#/$defs/JobEvent/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (data5 < 1 || isNaN(data5)) {
            const err10 = { instancePath: instancePath + "/attempt", schemaPath: "#/$defs/JobEvent/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      }
      if (data.worker_id !== void 0 && func0.call(data, "worker_id") && ($WorkerId(data.worker_id, { instancePath: instancePath + "/worker_id", parentData: data, parentDataProperty: "worker_id", rootData }) || (vErrors = vErrors === null ? $WorkerId.errors : vErrors.concat($WorkerId.errors), errors = vErrors.length)), data.message !== void 0 && func0.call(data, "message")) {
        let data7 = data.message;
        if (typeof data7 == "string") {
          if (codePoints(data7) > 2e3) {
            const err11 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/JobEvent/properties/message/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (codePoints(data7) < 1) {
            const err12 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/JobEvent/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        } else {
          const err13 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/JobEvent/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      data.error !== void 0 && func0.call(data, "error") && ($ErrorInfo(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData }) || (vErrors = vErrors === null ? $ErrorInfo.errors : vErrors.concat($ErrorInfo.errors), errors = vErrors.length)), data.occurred_at !== void 0 && func0.call(data, "occurred_at") && ($Timestamp(data.occurred_at, { instancePath: instancePath + "/occurred_at", parentData: data, parentDataProperty: "occurred_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length)), data.recorded_at !== void 0 && func0.call(data, "recorded_at") && ($Timestamp(data.recorded_at, { instancePath: instancePath + "/recorded_at", parentData: data, parentDataProperty: "recorded_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err14 = { instancePath, schemaPath: "#/$defs/JobEvent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
    } else {
      const err15 = { instancePath, schemaPath: "#/$defs/JobEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $JobEventKind = /* @__PURE__ */ (() => {
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data != "string") {
      const err0 = { instancePath, schemaPath: "#/$defs/JobEventKind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "job_queued" || data === "job_running" || data === "job_waiting" || data === "job_completed" || data === "job_failed" || data === "job_cancelled" || data === "job_timed_out" || data === "node_started" || data === "node_completed" || data === "node_failed" || data === "node_retrying" || data === "node_skipped" || data === "node_cancelled")) {
      const err1 = { instancePath, schemaPath: "#/$defs/JobEventKind/enum", keyword: "enum", params: { allowedValues: ["job_queued", "job_running", "job_waiting", "job_completed", "job_failed", "job_cancelled", "job_timed_out", "node_started", "node_completed", "node_failed", "node_retrying", "node_skipped", "node_cancelled"] }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $JobEventPage = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["items", "next_cursor"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.items === void 0 || !func0.call(data, "items")) {
        const err0 = { instancePath, schemaPath: "#/$defs/JobEventPage/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.items !== void 0 && func0.call(data, "items")) {
        let data0 = data.items;
        if (Array.isArray(data0)) {
          if (data0.length > 200) {
            const err1 = { instancePath: instancePath + "/items", schemaPath: "#/$defs/JobEventPage/properties/items/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (data0.length < 0) {
            const err2 = { instancePath: instancePath + "/items", schemaPath: "#/$defs/JobEventPage/properties/items/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++)
            $JobEvent(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? $JobEvent.errors : vErrors.concat($JobEvent.errors), errors = vErrors.length);
        } else {
          const err3 = { instancePath: instancePath + "/items", schemaPath: "#/$defs/JobEventPage/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      data.next_cursor !== void 0 && func0.call(data, "next_cursor") && ($PageCursor(data.next_cursor, { instancePath: instancePath + "/next_cursor", parentData: data, parentDataProperty: "next_cursor", rootData }) || (vErrors = vErrors === null ? $PageCursor.errors : vErrors.concat($PageCursor.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err4 = { instancePath, schemaPath: "#/$defs/JobEventPage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
    } else {
      const err5 = { instancePath, schemaPath: "#/$defs/JobEventPage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $JobPage = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["items", "next_cursor"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.items === void 0 || !func0.call(data, "items")) {
        const err0 = { instancePath, schemaPath: "#/$defs/JobPage/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.items !== void 0 && func0.call(data, "items")) {
        let data0 = data.items;
        if (Array.isArray(data0)) {
          if (data0.length > 200) {
            const err1 = { instancePath: instancePath + "/items", schemaPath: "#/$defs/JobPage/properties/items/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (data0.length < 0) {
            const err2 = { instancePath: instancePath + "/items", schemaPath: "#/$defs/JobPage/properties/items/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++)
            $JobSummary(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? $JobSummary.errors : vErrors.concat($JobSummary.errors), errors = vErrors.length);
        } else {
          const err3 = { instancePath: instancePath + "/items", schemaPath: "#/$defs/JobPage/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      data.next_cursor !== void 0 && func0.call(data, "next_cursor") && ($PageCursor(data.next_cursor, { instancePath: instancePath + "/next_cursor", parentData: data, parentDataProperty: "next_cursor", rootData }) || (vErrors = vErrors === null ? $PageCursor.errors : vErrors.concat($PageCursor.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err4 = { instancePath, schemaPath: "#/$defs/JobPage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
    } else {
      const err5 = { instancePath, schemaPath: "#/$defs/JobPage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $JobSnapshot = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["job", "last_event_number"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.job === void 0 || !func0.call(data, "job")) {
        const err0 = { instancePath, schemaPath: "#/$defs/JobSnapshot/required", keyword: "required", params: { missingProperty: "job" }, message: "must have required property 'job'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.last_event_number === void 0 || !func0.call(data, "last_event_number")) {
        const err1 = { instancePath, schemaPath: "#/$defs/JobSnapshot/required", keyword: "required", params: { missingProperty: "last_event_number" }, message: "must have required property 'last_event_number'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.job !== void 0 && func0.call(data, "job") && ($Job(data.job, { instancePath: instancePath + "/job", parentData: data, parentDataProperty: "job", rootData }) || (vErrors = vErrors === null ? $Job.errors : vErrors.concat($Job.errors), errors = vErrors.length)), data.last_event_number !== void 0 && func0.call(data, "last_event_number")) {
        let data1 = data.last_event_number;
        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
          const err2 = { instancePath: instancePath + "/last_event_number", schemaPath: "#/$defs/JobSnapshot/properties/last_event_number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
          const err3 = { instancePath: instancePath + "/last_event_number", schemaPath: "#/$defs/JobSnapshot/properties/last_event_number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err4 = { instancePath, schemaPath: "#/$defs/JobSnapshot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
    } else {
      const err5 = { instancePath, schemaPath: "#/$defs/JobSnapshot/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $JobState = /* @__PURE__ */ (() => {
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data != "string") {
      const err0 = { instancePath, schemaPath: "#/$defs/JobState/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "queued" || data === "running" || data === "waiting" || data === "completed" || data === "failed" || data === "cancelled" || data === "timed_out")) {
      const err1 = { instancePath, schemaPath: "#/$defs/JobState/enum", keyword: "enum", params: { allowedValues: ["queued", "running", "waiting", "completed", "failed", "cancelled", "timed_out"] }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $JobSummary = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["job_id", "state", "progress", "revision", "pipeline_id", "created_at", "updated_at", "started_at", "finished_at", "deadline_at", "error"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.job_id === void 0 || !func0.call(data, "job_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/JobSummary/required", keyword: "required", params: { missingProperty: "job_id" }, message: "must have required property 'job_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.state === void 0 || !func0.call(data, "state")) {
        const err1 = { instancePath, schemaPath: "#/$defs/JobSummary/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.progress === void 0 || !func0.call(data, "progress")) {
        const err2 = { instancePath, schemaPath: "#/$defs/JobSummary/required", keyword: "required", params: { missingProperty: "progress" }, message: "must have required property 'progress'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.revision === void 0 || !func0.call(data, "revision")) {
        const err3 = { instancePath, schemaPath: "#/$defs/JobSummary/required", keyword: "required", params: { missingProperty: "revision" }, message: "must have required property 'revision'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.created_at === void 0 || !func0.call(data, "created_at")) {
        const err4 = { instancePath, schemaPath: "#/$defs/JobSummary/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.updated_at === void 0 || !func0.call(data, "updated_at")) {
        const err5 = { instancePath, schemaPath: "#/$defs/JobSummary/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.job_id !== void 0 && func0.call(data, "job_id") && ($Uuid(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.state !== void 0 && func0.call(data, "state") && ($JobState(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData }) || (vErrors = vErrors === null ? $JobState.errors : vErrors.concat($JobState.errors), errors = vErrors.length)), data.progress !== void 0 && func0.call(data, "progress") && ($Fraction(data.progress, { instancePath: instancePath + "/progress", parentData: data, parentDataProperty: "progress", rootData }) || (vErrors = vErrors === null ? $Fraction.errors : vErrors.concat($Fraction.errors), errors = vErrors.length)), data.revision !== void 0 && func0.call(data, "revision")) {
        let data3 = data.revision;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
          const err6 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/JobSummary/properties/revision/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
          const err7 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/JobSummary/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      data.pipeline_id !== void 0 && func0.call(data, "pipeline_id") && ($PipelineId(data.pipeline_id, { instancePath: instancePath + "/pipeline_id", parentData: data, parentDataProperty: "pipeline_id", rootData }) || (vErrors = vErrors === null ? $PipelineId.errors : vErrors.concat($PipelineId.errors), errors = vErrors.length)), data.created_at !== void 0 && func0.call(data, "created_at") && ($Timestamp(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length)), data.updated_at !== void 0 && func0.call(data, "updated_at") && ($Timestamp(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length)), data.started_at !== void 0 && func0.call(data, "started_at") && ($Timestamp(data.started_at, { instancePath: instancePath + "/started_at", parentData: data, parentDataProperty: "started_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length)), data.finished_at !== void 0 && func0.call(data, "finished_at") && ($Timestamp(data.finished_at, { instancePath: instancePath + "/finished_at", parentData: data, parentDataProperty: "finished_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length)), data.deadline_at !== void 0 && func0.call(data, "deadline_at") && ($Timestamp(data.deadline_at, { instancePath: instancePath + "/deadline_at", parentData: data, parentDataProperty: "deadline_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length)), data.error !== void 0 && func0.call(data, "error") && ($ErrorInfo(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData }) || (vErrors = vErrors === null ? $ErrorInfo.errors : vErrors.concat($ErrorInfo.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err8 = { instancePath, schemaPath: "#/$defs/JobSummary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
    } else {
      const err9 = { instancePath, schemaPath: "#/$defs/JobSummary/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $JsonObject = /* @__PURE__ */ (() => {
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      const err0 = { instancePath, schemaPath: "#/$defs/JsonObject/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $ListJobsQuery = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["limit", "cursor", "state"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === void 0 || !func0.call(data, "limit")) {
        const err0 = { instancePath, schemaPath: "#/$defs/ListJobsQuery/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.limit !== void 0 && func0.call(data, "limit")) {
        let data0 = data.limit;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          const err1 = { instancePath: instancePath + "/limit", schemaPath: "#/$defs/ListJobsQuery/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 100 || isNaN(data0)) {
            const err2 = { instancePath: instancePath + "/limit", schemaPath: "#/$defs/ListJobsQuery/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            const err3 = { instancePath: instancePath + "/limit", schemaPath: "#/$defs/ListJobsQuery/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      }
      data.cursor !== void 0 && func0.call(data, "cursor") && ($PageCursor(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData }) || (vErrors = vErrors === null ? $PageCursor.errors : vErrors.concat($PageCursor.errors), errors = vErrors.length)), data.state !== void 0 && func0.call(data, "state") && ($JobState(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData }) || (vErrors = vErrors === null ? $JobState.errors : vErrors.concat($JobState.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err4 = { instancePath, schemaPath: "#/$defs/ListJobsQuery/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
    } else {
      const err5 = { instancePath, schemaPath: "#/$defs/ListJobsQuery/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $ManifestSource = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^[0-9]+[.][0-9]+[.][0-9]+$", "u"), obj0 = /* @__PURE__ */ new Set(["plane", "version", "capability_count", "announced_at"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.plane === void 0 || !func0.call(data, "plane")) {
        const err0 = { instancePath, schemaPath: "#/$defs/ManifestSource/required", keyword: "required", params: { missingProperty: "plane" }, message: "must have required property 'plane'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.version === void 0 || !func0.call(data, "version")) {
        const err1 = { instancePath, schemaPath: "#/$defs/ManifestSource/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.capability_count === void 0 || !func0.call(data, "capability_count")) {
        const err2 = { instancePath, schemaPath: "#/$defs/ManifestSource/required", keyword: "required", params: { missingProperty: "capability_count" }, message: "must have required property 'capability_count'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.announced_at === void 0 || !func0.call(data, "announced_at")) {
        const err3 = { instancePath, schemaPath: "#/$defs/ManifestSource/required", keyword: "required", params: { missingProperty: "announced_at" }, message: "must have required property 'announced_at'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.plane !== void 0 && func0.call(data, "plane") && ($Plane(data.plane, { instancePath: instancePath + "/plane", parentData: data, parentDataProperty: "plane", rootData }) || (vErrors = vErrors === null ? $Plane.errors : vErrors.concat($Plane.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version")) {
        let data1 = data.version;
        if (typeof data1 == "string") {
          if (!pattern0.test(data1)) {
            const err4 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/ManifestSource/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9]+[.][0-9]+[.][0-9]+$" }, message: 'must match pattern "^[0-9]+[.][0-9]+[.][0-9]+$"' };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          const err5 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/ManifestSource/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.capability_count !== void 0 && func0.call(data, "capability_count")) {
        let data2 = data.capability_count;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
          const err6 = { instancePath: instancePath + "/capability_count", schemaPath: "#/$defs/ManifestSource/properties/capability_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 1e3 || isNaN(data2)) {
            const err7 = { instancePath: instancePath + "/capability_count", schemaPath: "#/$defs/ManifestSource/properties/capability_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (data2 < 0 || isNaN(data2)) {
            const err8 = { instancePath: instancePath + "/capability_count", schemaPath: "#/$defs/ManifestSource/properties/capability_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      }
      data.announced_at !== void 0 && func0.call(data, "announced_at") && ($Timestamp(data.announced_at, { instancePath: instancePath + "/announced_at", parentData: data, parentDataProperty: "announced_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err9 = { instancePath, schemaPath: "#/$defs/ManifestSource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
    } else {
      const err10 = { instancePath, schemaPath: "#/$defs/ManifestSource/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $MediaInfo = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["width_px", "height_px", "duration_seconds"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.width_px !== void 0 && func0.call(data, "width_px")) {
        let data0 = data.width_px;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          const err0 = { instancePath: instancePath + "/width_px", schemaPath: "#/$defs/MediaInfo/properties/width_px/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 65535 || isNaN(data0)) {
            const err1 = { instancePath: instancePath + "/width_px", schemaPath: "#/$defs/MediaInfo/properties/width_px/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            const err2 = { instancePath: instancePath + "/width_px", schemaPath: "#/$defs/MediaInfo/properties/width_px/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      }
      if (data.height_px !== void 0 && func0.call(data, "height_px")) {
        let data1 = data.height_px;
        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
          const err3 = { instancePath: instancePath + "/height_px", schemaPath: "#/$defs/MediaInfo/properties/height_px/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 65535 || isNaN(data1)) {
            const err4 = { instancePath: instancePath + "/height_px", schemaPath: "#/$defs/MediaInfo/properties/height_px/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (data1 < 1 || isNaN(data1)) {
            const err5 = { instancePath: instancePath + "/height_px", schemaPath: "#/$defs/MediaInfo/properties/height_px/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      }
      if (data.duration_seconds !== void 0 && func0.call(data, "duration_seconds")) {
        let data2 = data.duration_seconds;
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 86400 || isNaN(data2)) {
            const err6 = { instancePath: instancePath + "/duration_seconds", schemaPath: "#/$defs/MediaInfo/properties/duration_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (data2 < 0 || isNaN(data2)) {
            const err7 = { instancePath: instancePath + "/duration_seconds", schemaPath: "#/$defs/MediaInfo/properties/duration_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        } else {
          const err8 = { instancePath: instancePath + "/duration_seconds", schemaPath: "#/$defs/MediaInfo/properties/duration_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err9 = { instancePath, schemaPath: "#/$defs/MediaInfo/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
    } else {
      const err10 = { instancePath, schemaPath: "#/$defs/MediaInfo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $Node = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^[a-z][a-z0-9_]{0,63}$", "u"), obj0 = /* @__PURE__ */ new Set([]), obj1 = /* @__PURE__ */ new Set(["node_id", "capability_id", "plane", "params", "inputs", "progress_weight", "retry", "timeout_seconds"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node_id === void 0 || !func0.call(data, "node_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/Node/required", keyword: "required", params: { missingProperty: "node_id" }, message: "must have required property 'node_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.capability_id === void 0 || !func0.call(data, "capability_id")) {
        const err1 = { instancePath, schemaPath: "#/$defs/Node/required", keyword: "required", params: { missingProperty: "capability_id" }, message: "must have required property 'capability_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.plane === void 0 || !func0.call(data, "plane")) {
        const err2 = { instancePath, schemaPath: "#/$defs/Node/required", keyword: "required", params: { missingProperty: "plane" }, message: "must have required property 'plane'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.params === void 0 || !func0.call(data, "params")) {
        const err3 = { instancePath, schemaPath: "#/$defs/Node/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.inputs === void 0 || !func0.call(data, "inputs")) {
        const err4 = { instancePath, schemaPath: "#/$defs/Node/required", keyword: "required", params: { missingProperty: "inputs" }, message: "must have required property 'inputs'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.progress_weight === void 0 || !func0.call(data, "progress_weight")) {
        const err5 = { instancePath, schemaPath: "#/$defs/Node/required", keyword: "required", params: { missingProperty: "progress_weight" }, message: "must have required property 'progress_weight'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.node_id !== void 0 && func0.call(data, "node_id") && ($NodeId(data.node_id, { instancePath: instancePath + "/node_id", parentData: data, parentDataProperty: "node_id", rootData }) || (vErrors = vErrors === null ? $NodeId.errors : vErrors.concat($NodeId.errors), errors = vErrors.length)), data.capability_id !== void 0 && func0.call(data, "capability_id") && ($CapabilityId(data.capability_id, { instancePath: instancePath + "/capability_id", parentData: data, parentDataProperty: "capability_id", rootData }) || (vErrors = vErrors === null ? $CapabilityId.errors : vErrors.concat($CapabilityId.errors), errors = vErrors.length)), data.plane !== void 0 && func0.call(data, "plane") && ($Plane(data.plane, { instancePath: instancePath + "/plane", parentData: data, parentDataProperty: "plane", rootData }) || (vErrors = vErrors === null ? $Plane.errors : vErrors.concat($Plane.errors), errors = vErrors.length)), data.params !== void 0 && func0.call(data, "params") && ($JsonObject(data.params, { instancePath: instancePath + "/params", parentData: data, parentDataProperty: "params", rootData }) || (vErrors = vErrors === null ? $JsonObject.errors : vErrors.concat($JsonObject.errors), errors = vErrors.length)), data.inputs !== void 0 && func0.call(data, "inputs")) {
        let data4 = data.inputs;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (Object.keys(data4).length > 64) {
            const err6 = { instancePath: instancePath + "/inputs", schemaPath: "#/$defs/Node/properties/inputs/maxProperties", keyword: "maxProperties", params: { limit: 64 }, message: "must NOT have more than 64 properties" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          for (const key0 of Object.keys(data4)) {
            const _errs7 = errors;
            if (typeof key0 == "string" && !pattern0.test(key0)) {
              const err7 = { instancePath: instancePath + "/inputs", schemaPath: "#/$defs/Node/properties/inputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,63}$" }, message: 'must match pattern "^[a-z][a-z0-9_]{0,63}$"', propertyName: key0 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            var valid1 = _errs7 === errors;
            if (!valid1) {
              const err8 = { instancePath: instancePath + "/inputs", schemaPath: "#/$defs/Node/properties/inputs/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          }
          for (const key1 of Object.keys(data4))
            obj0.has(key1) || $NodeOutputRef(data4[key1], { instancePath: instancePath + "/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data4, parentDataProperty: key1, rootData }) || (vErrors = vErrors === null ? $NodeOutputRef.errors : vErrors.concat($NodeOutputRef.errors), errors = vErrors.length);
        } else {
          const err9 = { instancePath: instancePath + "/inputs", schemaPath: "#/$defs/Node/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (data.progress_weight !== void 0 && func0.call(data, "progress_weight")) {
        let data6 = data.progress_weight;
        if (typeof data6 == "number" && isFinite(data6)) {
          if (data6 > 1e6 || isNaN(data6)) {
            const err10 = { instancePath: instancePath + "/progress_weight", schemaPath: "#/$defs/Node/properties/progress_weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (data6 < 0 || isNaN(data6)) {
            const err11 = { instancePath: instancePath + "/progress_weight", schemaPath: "#/$defs/Node/properties/progress_weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        } else {
          const err12 = { instancePath: instancePath + "/progress_weight", schemaPath: "#/$defs/Node/properties/progress_weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (data.retry !== void 0 && func0.call(data, "retry") && ($RetryPolicy(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData }) || (vErrors = vErrors === null ? $RetryPolicy.errors : vErrors.concat($RetryPolicy.errors), errors = vErrors.length)), data.timeout_seconds !== void 0 && func0.call(data, "timeout_seconds")) {
        let data8 = data.timeout_seconds;
        if (typeof data8 == "number" && isFinite(data8)) {
          if (data8 > 86400 || isNaN(data8)) {
            const err13 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/$defs/Node/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (data8 < 0.1 || isNaN(data8)) {
            const err14 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/$defs/Node/properties/timeout_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.1 }, message: "must be >= 0.1" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        } else {
          const err15 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/$defs/Node/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      for (const key2 of Object.keys(data))
        if (!obj1.has(key2)) {
          const err16 = { instancePath, schemaPath: "#/$defs/Node/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
    } else {
      const err17 = { instancePath, schemaPath: "#/$defs/Node/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $NodeCancelled = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["job_id", "hop_id", "hop", "sequence", "node_id", "worker_id", "occurred_at", "result"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.job_id === void 0 || !func0.call(data, "job_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/NodeCancelled/required", keyword: "required", params: { missingProperty: "job_id" }, message: "must have required property 'job_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.hop_id === void 0 || !func0.call(data, "hop_id")) {
        const err1 = { instancePath, schemaPath: "#/$defs/NodeCancelled/required", keyword: "required", params: { missingProperty: "hop_id" }, message: "must have required property 'hop_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.hop === void 0 || !func0.call(data, "hop")) {
        const err2 = { instancePath, schemaPath: "#/$defs/NodeCancelled/required", keyword: "required", params: { missingProperty: "hop" }, message: "must have required property 'hop'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.sequence === void 0 || !func0.call(data, "sequence")) {
        const err3 = { instancePath, schemaPath: "#/$defs/NodeCancelled/required", keyword: "required", params: { missingProperty: "sequence" }, message: "must have required property 'sequence'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.node_id === void 0 || !func0.call(data, "node_id")) {
        const err4 = { instancePath, schemaPath: "#/$defs/NodeCancelled/required", keyword: "required", params: { missingProperty: "node_id" }, message: "must have required property 'node_id'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.worker_id === void 0 || !func0.call(data, "worker_id")) {
        const err5 = { instancePath, schemaPath: "#/$defs/NodeCancelled/required", keyword: "required", params: { missingProperty: "worker_id" }, message: "must have required property 'worker_id'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.occurred_at === void 0 || !func0.call(data, "occurred_at")) {
        const err6 = { instancePath, schemaPath: "#/$defs/NodeCancelled/required", keyword: "required", params: { missingProperty: "occurred_at" }, message: "must have required property 'occurred_at'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.result === void 0 || !func0.call(data, "result")) {
        const err7 = { instancePath, schemaPath: "#/$defs/NodeCancelled/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.job_id !== void 0 && func0.call(data, "job_id") && ($Uuid(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.hop_id !== void 0 && func0.call(data, "hop_id") && ($Uuid(data.hop_id, { instancePath: instancePath + "/hop_id", parentData: data, parentDataProperty: "hop_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.hop !== void 0 && func0.call(data, "hop")) {
        let data2 = data.hop;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
          const err8 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/NodeCancelled/properties/hop/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 1e6 || isNaN(data2)) {
            const err9 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/NodeCancelled/properties/hop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (data2 < 1 || isNaN(data2)) {
            const err10 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/NodeCancelled/properties/hop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      }
      if (data.sequence !== void 0 && func0.call(data, "sequence")) {
        let data3 = data.sequence;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
          const err11 = { instancePath: instancePath + "/sequence", schemaPath: "#/$defs/NodeCancelled/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
          const err12 = { instancePath: instancePath + "/sequence", schemaPath: "#/$defs/NodeCancelled/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      data.node_id !== void 0 && func0.call(data, "node_id") && ($NodeId(data.node_id, { instancePath: instancePath + "/node_id", parentData: data, parentDataProperty: "node_id", rootData }) || (vErrors = vErrors === null ? $NodeId.errors : vErrors.concat($NodeId.errors), errors = vErrors.length)), data.worker_id !== void 0 && func0.call(data, "worker_id") && ($WorkerId(data.worker_id, { instancePath: instancePath + "/worker_id", parentData: data, parentDataProperty: "worker_id", rootData }) || (vErrors = vErrors === null ? $WorkerId.errors : vErrors.concat($WorkerId.errors), errors = vErrors.length)), data.occurred_at !== void 0 && func0.call(data, "occurred_at") && ($Timestamp(data.occurred_at, { instancePath: instancePath + "/occurred_at", parentData: data, parentDataProperty: "occurred_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length)), data.result !== void 0 && func0.call(data, "result") && ($NodeResult(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData }) || (vErrors = vErrors === null ? $NodeResult.errors : vErrors.concat($NodeResult.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err13 = { instancePath, schemaPath: "#/$defs/NodeCancelled/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
    } else {
      const err14 = { instancePath, schemaPath: "#/$defs/NodeCancelled/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $NodeCompleted = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["job_id", "hop_id", "hop", "sequence", "node_id", "worker_id", "occurred_at", "result"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.job_id === void 0 || !func0.call(data, "job_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/NodeCompleted/required", keyword: "required", params: { missingProperty: "job_id" }, message: "must have required property 'job_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.hop_id === void 0 || !func0.call(data, "hop_id")) {
        const err1 = { instancePath, schemaPath: "#/$defs/NodeCompleted/required", keyword: "required", params: { missingProperty: "hop_id" }, message: "must have required property 'hop_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.hop === void 0 || !func0.call(data, "hop")) {
        const err2 = { instancePath, schemaPath: "#/$defs/NodeCompleted/required", keyword: "required", params: { missingProperty: "hop" }, message: "must have required property 'hop'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.sequence === void 0 || !func0.call(data, "sequence")) {
        const err3 = { instancePath, schemaPath: "#/$defs/NodeCompleted/required", keyword: "required", params: { missingProperty: "sequence" }, message: "must have required property 'sequence'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.node_id === void 0 || !func0.call(data, "node_id")) {
        const err4 = { instancePath, schemaPath: "#/$defs/NodeCompleted/required", keyword: "required", params: { missingProperty: "node_id" }, message: "must have required property 'node_id'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.worker_id === void 0 || !func0.call(data, "worker_id")) {
        const err5 = { instancePath, schemaPath: "#/$defs/NodeCompleted/required", keyword: "required", params: { missingProperty: "worker_id" }, message: "must have required property 'worker_id'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.occurred_at === void 0 || !func0.call(data, "occurred_at")) {
        const err6 = { instancePath, schemaPath: "#/$defs/NodeCompleted/required", keyword: "required", params: { missingProperty: "occurred_at" }, message: "must have required property 'occurred_at'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.result === void 0 || !func0.call(data, "result")) {
        const err7 = { instancePath, schemaPath: "#/$defs/NodeCompleted/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.job_id !== void 0 && func0.call(data, "job_id") && ($Uuid(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.hop_id !== void 0 && func0.call(data, "hop_id") && ($Uuid(data.hop_id, { instancePath: instancePath + "/hop_id", parentData: data, parentDataProperty: "hop_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.hop !== void 0 && func0.call(data, "hop")) {
        let data2 = data.hop;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
          const err8 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/NodeCompleted/properties/hop/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 1e6 || isNaN(data2)) {
            const err9 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/NodeCompleted/properties/hop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (data2 < 1 || isNaN(data2)) {
            const err10 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/NodeCompleted/properties/hop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      }
      if (data.sequence !== void 0 && func0.call(data, "sequence")) {
        let data3 = data.sequence;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
          const err11 = { instancePath: instancePath + "/sequence", schemaPath: "#/$defs/NodeCompleted/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
          const err12 = { instancePath: instancePath + "/sequence", schemaPath: "#/$defs/NodeCompleted/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      data.node_id !== void 0 && func0.call(data, "node_id") && ($NodeId(data.node_id, { instancePath: instancePath + "/node_id", parentData: data, parentDataProperty: "node_id", rootData }) || (vErrors = vErrors === null ? $NodeId.errors : vErrors.concat($NodeId.errors), errors = vErrors.length)), data.worker_id !== void 0 && func0.call(data, "worker_id") && ($WorkerId(data.worker_id, { instancePath: instancePath + "/worker_id", parentData: data, parentDataProperty: "worker_id", rootData }) || (vErrors = vErrors === null ? $WorkerId.errors : vErrors.concat($WorkerId.errors), errors = vErrors.length)), data.occurred_at !== void 0 && func0.call(data, "occurred_at") && ($Timestamp(data.occurred_at, { instancePath: instancePath + "/occurred_at", parentData: data, parentDataProperty: "occurred_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length)), data.result !== void 0 && func0.call(data, "result") && ($NodeResult(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData }) || (vErrors = vErrors === null ? $NodeResult.errors : vErrors.concat($NodeResult.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err13 = { instancePath, schemaPath: "#/$defs/NodeCompleted/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
    } else {
      const err14 = { instancePath, schemaPath: "#/$defs/NodeCompleted/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $NodeFailed = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["job_id", "hop_id", "hop", "sequence", "node_id", "worker_id", "occurred_at", "result"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.job_id === void 0 || !func0.call(data, "job_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/NodeFailed/required", keyword: "required", params: { missingProperty: "job_id" }, message: "must have required property 'job_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.hop_id === void 0 || !func0.call(data, "hop_id")) {
        const err1 = { instancePath, schemaPath: "#/$defs/NodeFailed/required", keyword: "required", params: { missingProperty: "hop_id" }, message: "must have required property 'hop_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.hop === void 0 || !func0.call(data, "hop")) {
        const err2 = { instancePath, schemaPath: "#/$defs/NodeFailed/required", keyword: "required", params: { missingProperty: "hop" }, message: "must have required property 'hop'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.sequence === void 0 || !func0.call(data, "sequence")) {
        const err3 = { instancePath, schemaPath: "#/$defs/NodeFailed/required", keyword: "required", params: { missingProperty: "sequence" }, message: "must have required property 'sequence'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.node_id === void 0 || !func0.call(data, "node_id")) {
        const err4 = { instancePath, schemaPath: "#/$defs/NodeFailed/required", keyword: "required", params: { missingProperty: "node_id" }, message: "must have required property 'node_id'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.worker_id === void 0 || !func0.call(data, "worker_id")) {
        const err5 = { instancePath, schemaPath: "#/$defs/NodeFailed/required", keyword: "required", params: { missingProperty: "worker_id" }, message: "must have required property 'worker_id'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.occurred_at === void 0 || !func0.call(data, "occurred_at")) {
        const err6 = { instancePath, schemaPath: "#/$defs/NodeFailed/required", keyword: "required", params: { missingProperty: "occurred_at" }, message: "must have required property 'occurred_at'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.result === void 0 || !func0.call(data, "result")) {
        const err7 = { instancePath, schemaPath: "#/$defs/NodeFailed/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.job_id !== void 0 && func0.call(data, "job_id") && ($Uuid(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.hop_id !== void 0 && func0.call(data, "hop_id") && ($Uuid(data.hop_id, { instancePath: instancePath + "/hop_id", parentData: data, parentDataProperty: "hop_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.hop !== void 0 && func0.call(data, "hop")) {
        let data2 = data.hop;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
          const err8 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/NodeFailed/properties/hop/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 1e6 || isNaN(data2)) {
            const err9 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/NodeFailed/properties/hop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (data2 < 1 || isNaN(data2)) {
            const err10 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/NodeFailed/properties/hop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      }
      if (data.sequence !== void 0 && func0.call(data, "sequence")) {
        let data3 = data.sequence;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
          const err11 = { instancePath: instancePath + "/sequence", schemaPath: "#/$defs/NodeFailed/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
          const err12 = { instancePath: instancePath + "/sequence", schemaPath: "#/$defs/NodeFailed/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      data.node_id !== void 0 && func0.call(data, "node_id") && ($NodeId(data.node_id, { instancePath: instancePath + "/node_id", parentData: data, parentDataProperty: "node_id", rootData }) || (vErrors = vErrors === null ? $NodeId.errors : vErrors.concat($NodeId.errors), errors = vErrors.length)), data.worker_id !== void 0 && func0.call(data, "worker_id") && ($WorkerId(data.worker_id, { instancePath: instancePath + "/worker_id", parentData: data, parentDataProperty: "worker_id", rootData }) || (vErrors = vErrors === null ? $WorkerId.errors : vErrors.concat($WorkerId.errors), errors = vErrors.length)), data.occurred_at !== void 0 && func0.call(data, "occurred_at") && ($Timestamp(data.occurred_at, { instancePath: instancePath + "/occurred_at", parentData: data, parentDataProperty: "occurred_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length)), data.result !== void 0 && func0.call(data, "result") && ($NodeResult(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData }) || (vErrors = vErrors === null ? $NodeResult.errors : vErrors.concat($NodeResult.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err13 = { instancePath, schemaPath: "#/$defs/NodeFailed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
    } else {
      const err14 = { instancePath, schemaPath: "#/$defs/NodeFailed/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $NodeId = /* @__PURE__ */ (() => {
  const pattern0 = new RegExp("^[a-z][a-z0-9_]{0,63}$", "u");
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data == "string") {
      if (!pattern0.test(data)) {
        const err0 = { instancePath, schemaPath: "#/$defs/NodeId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,63}$" }, message: 'must match pattern "^[a-z][a-z0-9_]{0,63}$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/$defs/NodeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $NodeOutputRef = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^[a-z][a-z0-9_]{0,63}$", "u"), obj0 = /* @__PURE__ */ new Set(["node_id", "output"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node_id === void 0 || !func0.call(data, "node_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/NodeOutputRef/required", keyword: "required", params: { missingProperty: "node_id" }, message: "must have required property 'node_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.output === void 0 || !func0.call(data, "output")) {
        const err1 = { instancePath, schemaPath: "#/$defs/NodeOutputRef/required", keyword: "required", params: { missingProperty: "output" }, message: "must have required property 'output'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.node_id !== void 0 && func0.call(data, "node_id") && ($NodeId(data.node_id, { instancePath: instancePath + "/node_id", parentData: data, parentDataProperty: "node_id", rootData }) || (vErrors = vErrors === null ? $NodeId.errors : vErrors.concat($NodeId.errors), errors = vErrors.length)), data.output !== void 0 && func0.call(data, "output")) {
        let data1 = data.output;
        if (typeof data1 == "string") {
          if (!pattern0.test(data1)) {
            const err2 = { instancePath: instancePath + "/output", schemaPath: "#/$defs/NodeOutputRef/properties/output/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,63}$" }, message: 'must match pattern "^[a-z][a-z0-9_]{0,63}$"' };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          const err3 = { instancePath: instancePath + "/output", schemaPath: "#/$defs/NodeOutputRef/properties/output/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err4 = { instancePath, schemaPath: "#/$defs/NodeOutputRef/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
    } else {
      const err5 = { instancePath, schemaPath: "#/$defs/NodeOutputRef/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $NodeResult = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["node_id", "state", "attempt", "engine", "output", "error", "started_at", "finished_at"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node_id === void 0 || !func0.call(data, "node_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/NodeResult/required", keyword: "required", params: { missingProperty: "node_id" }, message: "must have required property 'node_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.state === void 0 || !func0.call(data, "state")) {
        const err1 = { instancePath, schemaPath: "#/$defs/NodeResult/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.attempt === void 0 || !func0.call(data, "attempt")) {
        const err2 = { instancePath, schemaPath: "#/$defs/NodeResult/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.finished_at === void 0 || !func0.call(data, "finished_at")) {
        const err3 = { instancePath, schemaPath: "#/$defs/NodeResult/required", keyword: "required", params: { missingProperty: "finished_at" }, message: "must have required property 'finished_at'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.node_id !== void 0 && func0.call(data, "node_id") && ($NodeId(data.node_id, { instancePath: instancePath + "/node_id", parentData: data, parentDataProperty: "node_id", rootData }) || (vErrors = vErrors === null ? $NodeId.errors : vErrors.concat($NodeId.errors), errors = vErrors.length)), data.state !== void 0 && func0.call(data, "state")) {
        let data1 = data.state;
        if (typeof data1 != "string") {
          const err4 = { instancePath: instancePath + "/state", schemaPath: "#/$defs/NodeResult/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!(data1 === "completed" || data1 === "failed" || data1 === "skipped" || data1 === "cancelled")) {
          const err5 = { instancePath: instancePath + "/state", schemaPath: "#/$defs/NodeResult/properties/state/enum", keyword: "enum", params: { allowedValues: ["completed", "failed", "skipped", "cancelled"] }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.attempt !== void 0 && func0.call(data, "attempt")) {
        let data2 = data.attempt;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
          const err6 = { instancePath: instancePath + "/attempt", schemaPath: "#/$defs/NodeResult/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 100 || isNaN(data2)) {
            const err7 = { instancePath: instancePath + "/attempt", schemaPath: "#/$defs/NodeResult/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (data2 < 0 || isNaN(data2)) {
            const err8 = { instancePath: instancePath + "/attempt", schemaPath: "#/$defs/NodeResult/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      }
      data.engine !== void 0 && func0.call(data, "engine") && ($EngineId(data.engine, { instancePath: instancePath + "/engine", parentData: data, parentDataProperty: "engine", rootData }) || (vErrors = vErrors === null ? $EngineId.errors : vErrors.concat($EngineId.errors), errors = vErrors.length)), data.output !== void 0 && func0.call(data, "output") && ($JsonObject(data.output, { instancePath: instancePath + "/output", parentData: data, parentDataProperty: "output", rootData }) || (vErrors = vErrors === null ? $JsonObject.errors : vErrors.concat($JsonObject.errors), errors = vErrors.length)), data.error !== void 0 && func0.call(data, "error") && ($ErrorInfo(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData }) || (vErrors = vErrors === null ? $ErrorInfo.errors : vErrors.concat($ErrorInfo.errors), errors = vErrors.length)), data.started_at !== void 0 && func0.call(data, "started_at") && ($Timestamp(data.started_at, { instancePath: instancePath + "/started_at", parentData: data, parentDataProperty: "started_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length)), data.finished_at !== void 0 && func0.call(data, "finished_at") && ($Timestamp(data.finished_at, { instancePath: instancePath + "/finished_at", parentData: data, parentDataProperty: "finished_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err9 = { instancePath, schemaPath: "#/$defs/NodeResult/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
    } else {
      const err10 = { instancePath, schemaPath: "#/$defs/NodeResult/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $NodeRetrying = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["job_id", "hop_id", "hop", "sequence", "node_id", "worker_id", "occurred_at", "attempt", "error", "delay_seconds"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.job_id === void 0 || !func0.call(data, "job_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/NodeRetrying/required", keyword: "required", params: { missingProperty: "job_id" }, message: "must have required property 'job_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.hop_id === void 0 || !func0.call(data, "hop_id")) {
        const err1 = { instancePath, schemaPath: "#/$defs/NodeRetrying/required", keyword: "required", params: { missingProperty: "hop_id" }, message: "must have required property 'hop_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.hop === void 0 || !func0.call(data, "hop")) {
        const err2 = { instancePath, schemaPath: "#/$defs/NodeRetrying/required", keyword: "required", params: { missingProperty: "hop" }, message: "must have required property 'hop'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.sequence === void 0 || !func0.call(data, "sequence")) {
        const err3 = { instancePath, schemaPath: "#/$defs/NodeRetrying/required", keyword: "required", params: { missingProperty: "sequence" }, message: "must have required property 'sequence'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.node_id === void 0 || !func0.call(data, "node_id")) {
        const err4 = { instancePath, schemaPath: "#/$defs/NodeRetrying/required", keyword: "required", params: { missingProperty: "node_id" }, message: "must have required property 'node_id'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.worker_id === void 0 || !func0.call(data, "worker_id")) {
        const err5 = { instancePath, schemaPath: "#/$defs/NodeRetrying/required", keyword: "required", params: { missingProperty: "worker_id" }, message: "must have required property 'worker_id'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.occurred_at === void 0 || !func0.call(data, "occurred_at")) {
        const err6 = { instancePath, schemaPath: "#/$defs/NodeRetrying/required", keyword: "required", params: { missingProperty: "occurred_at" }, message: "must have required property 'occurred_at'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.attempt === void 0 || !func0.call(data, "attempt")) {
        const err7 = { instancePath, schemaPath: "#/$defs/NodeRetrying/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.error === void 0 || !func0.call(data, "error")) {
        const err8 = { instancePath, schemaPath: "#/$defs/NodeRetrying/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.delay_seconds === void 0 || !func0.call(data, "delay_seconds")) {
        const err9 = { instancePath, schemaPath: "#/$defs/NodeRetrying/required", keyword: "required", params: { missingProperty: "delay_seconds" }, message: "must have required property 'delay_seconds'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.job_id !== void 0 && func0.call(data, "job_id") && ($Uuid(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.hop_id !== void 0 && func0.call(data, "hop_id") && ($Uuid(data.hop_id, { instancePath: instancePath + "/hop_id", parentData: data, parentDataProperty: "hop_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.hop !== void 0 && func0.call(data, "hop")) {
        let data2 = data.hop;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
          const err10 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/NodeRetrying/properties/hop/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 1e6 || isNaN(data2)) {
            const err11 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/NodeRetrying/properties/hop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (data2 < 1 || isNaN(data2)) {
            const err12 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/NodeRetrying/properties/hop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      }
      if (data.sequence !== void 0 && func0.call(data, "sequence")) {
        let data3 = data.sequence;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
          const err13 = { instancePath: instancePath + "/sequence", schemaPath: "#/$defs/NodeRetrying/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
          const err14 = { instancePath: instancePath + "/sequence", schemaPath: "#/$defs/NodeRetrying/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.node_id !== void 0 && func0.call(data, "node_id") && ($NodeId(data.node_id, { instancePath: instancePath + "/node_id", parentData: data, parentDataProperty: "node_id", rootData }) || (vErrors = vErrors === null ? $NodeId.errors : vErrors.concat($NodeId.errors), errors = vErrors.length)), data.worker_id !== void 0 && func0.call(data, "worker_id") && ($WorkerId(data.worker_id, { instancePath: instancePath + "/worker_id", parentData: data, parentDataProperty: "worker_id", rootData }) || (vErrors = vErrors === null ? $WorkerId.errors : vErrors.concat($WorkerId.errors), errors = vErrors.length)), data.occurred_at !== void 0 && func0.call(data, "occurred_at") && ($Timestamp(data.occurred_at, { instancePath: instancePath + "/occurred_at", parentData: data, parentDataProperty: "occurred_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length)), data.attempt !== void 0 && func0.call(data, "attempt")) {
        let data7 = data.attempt;
        if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
          const err15 = { instancePath: instancePath + "/attempt", schemaPath: "#/$defs/NodeRetrying/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (typeof data7 == "number" && isFinite(data7)) {
          if (data7 > 100 || isNaN(data7)) {
            const err16 = { instancePath: instancePath + "/attempt", schemaPath: "#/$defs/NodeRetrying/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          if (data7 < 1 || isNaN(data7)) {
            const err17 = { instancePath: instancePath + "/attempt", schemaPath: "#/$defs/NodeRetrying/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      }
      if (data.error !== void 0 && func0.call(data, "error") && ($ErrorInfo(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData }) || (vErrors = vErrors === null ? $ErrorInfo.errors : vErrors.concat($ErrorInfo.errors), errors = vErrors.length)), data.delay_seconds !== void 0 && func0.call(data, "delay_seconds")) {
        let data9 = data.delay_seconds;
        if (typeof data9 == "number" && isFinite(data9)) {
          if (data9 > 3600 || isNaN(data9)) {
            const err18 = { instancePath: instancePath + "/delay_seconds", schemaPath: "#/$defs/NodeRetrying/properties/delay_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          if (data9 < 0 || isNaN(data9)) {
            const err19 = { instancePath: instancePath + "/delay_seconds", schemaPath: "#/$defs/NodeRetrying/properties/delay_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        } else {
          const err20 = { instancePath: instancePath + "/delay_seconds", schemaPath: "#/$defs/NodeRetrying/properties/delay_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err21 = { instancePath, schemaPath: "#/$defs/NodeRetrying/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
    } else {
      const err22 = { instancePath, schemaPath: "#/$defs/NodeRetrying/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $NodeSkipped = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["job_id", "hop_id", "hop", "sequence", "node_id", "worker_id", "occurred_at", "result"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.job_id === void 0 || !func0.call(data, "job_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/NodeSkipped/required", keyword: "required", params: { missingProperty: "job_id" }, message: "must have required property 'job_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.hop_id === void 0 || !func0.call(data, "hop_id")) {
        const err1 = { instancePath, schemaPath: "#/$defs/NodeSkipped/required", keyword: "required", params: { missingProperty: "hop_id" }, message: "must have required property 'hop_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.hop === void 0 || !func0.call(data, "hop")) {
        const err2 = { instancePath, schemaPath: "#/$defs/NodeSkipped/required", keyword: "required", params: { missingProperty: "hop" }, message: "must have required property 'hop'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.sequence === void 0 || !func0.call(data, "sequence")) {
        const err3 = { instancePath, schemaPath: "#/$defs/NodeSkipped/required", keyword: "required", params: { missingProperty: "sequence" }, message: "must have required property 'sequence'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.node_id === void 0 || !func0.call(data, "node_id")) {
        const err4 = { instancePath, schemaPath: "#/$defs/NodeSkipped/required", keyword: "required", params: { missingProperty: "node_id" }, message: "must have required property 'node_id'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.worker_id === void 0 || !func0.call(data, "worker_id")) {
        const err5 = { instancePath, schemaPath: "#/$defs/NodeSkipped/required", keyword: "required", params: { missingProperty: "worker_id" }, message: "must have required property 'worker_id'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.occurred_at === void 0 || !func0.call(data, "occurred_at")) {
        const err6 = { instancePath, schemaPath: "#/$defs/NodeSkipped/required", keyword: "required", params: { missingProperty: "occurred_at" }, message: "must have required property 'occurred_at'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.result === void 0 || !func0.call(data, "result")) {
        const err7 = { instancePath, schemaPath: "#/$defs/NodeSkipped/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.job_id !== void 0 && func0.call(data, "job_id") && ($Uuid(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.hop_id !== void 0 && func0.call(data, "hop_id") && ($Uuid(data.hop_id, { instancePath: instancePath + "/hop_id", parentData: data, parentDataProperty: "hop_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.hop !== void 0 && func0.call(data, "hop")) {
        let data2 = data.hop;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
          const err8 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/NodeSkipped/properties/hop/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 1e6 || isNaN(data2)) {
            const err9 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/NodeSkipped/properties/hop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (data2 < 1 || isNaN(data2)) {
            const err10 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/NodeSkipped/properties/hop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      }
      if (data.sequence !== void 0 && func0.call(data, "sequence")) {
        let data3 = data.sequence;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
          const err11 = { instancePath: instancePath + "/sequence", schemaPath: "#/$defs/NodeSkipped/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
          const err12 = { instancePath: instancePath + "/sequence", schemaPath: "#/$defs/NodeSkipped/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      data.node_id !== void 0 && func0.call(data, "node_id") && ($NodeId(data.node_id, { instancePath: instancePath + "/node_id", parentData: data, parentDataProperty: "node_id", rootData }) || (vErrors = vErrors === null ? $NodeId.errors : vErrors.concat($NodeId.errors), errors = vErrors.length)), data.worker_id !== void 0 && func0.call(data, "worker_id") && ($WorkerId(data.worker_id, { instancePath: instancePath + "/worker_id", parentData: data, parentDataProperty: "worker_id", rootData }) || (vErrors = vErrors === null ? $WorkerId.errors : vErrors.concat($WorkerId.errors), errors = vErrors.length)), data.occurred_at !== void 0 && func0.call(data, "occurred_at") && ($Timestamp(data.occurred_at, { instancePath: instancePath + "/occurred_at", parentData: data, parentDataProperty: "occurred_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length)), data.result !== void 0 && func0.call(data, "result") && ($NodeResult(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData }) || (vErrors = vErrors === null ? $NodeResult.errors : vErrors.concat($NodeResult.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err13 = { instancePath, schemaPath: "#/$defs/NodeSkipped/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
    } else {
      const err14 = { instancePath, schemaPath: "#/$defs/NodeSkipped/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $NodeStarted = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["job_id", "hop_id", "hop", "sequence", "node_id", "worker_id", "occurred_at", "attempt", "engine"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.job_id === void 0 || !func0.call(data, "job_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/NodeStarted/required", keyword: "required", params: { missingProperty: "job_id" }, message: "must have required property 'job_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.hop_id === void 0 || !func0.call(data, "hop_id")) {
        const err1 = { instancePath, schemaPath: "#/$defs/NodeStarted/required", keyword: "required", params: { missingProperty: "hop_id" }, message: "must have required property 'hop_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.hop === void 0 || !func0.call(data, "hop")) {
        const err2 = { instancePath, schemaPath: "#/$defs/NodeStarted/required", keyword: "required", params: { missingProperty: "hop" }, message: "must have required property 'hop'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.sequence === void 0 || !func0.call(data, "sequence")) {
        const err3 = { instancePath, schemaPath: "#/$defs/NodeStarted/required", keyword: "required", params: { missingProperty: "sequence" }, message: "must have required property 'sequence'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.node_id === void 0 || !func0.call(data, "node_id")) {
        const err4 = { instancePath, schemaPath: "#/$defs/NodeStarted/required", keyword: "required", params: { missingProperty: "node_id" }, message: "must have required property 'node_id'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.worker_id === void 0 || !func0.call(data, "worker_id")) {
        const err5 = { instancePath, schemaPath: "#/$defs/NodeStarted/required", keyword: "required", params: { missingProperty: "worker_id" }, message: "must have required property 'worker_id'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.occurred_at === void 0 || !func0.call(data, "occurred_at")) {
        const err6 = { instancePath, schemaPath: "#/$defs/NodeStarted/required", keyword: "required", params: { missingProperty: "occurred_at" }, message: "must have required property 'occurred_at'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.attempt === void 0 || !func0.call(data, "attempt")) {
        const err7 = { instancePath, schemaPath: "#/$defs/NodeStarted/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.engine === void 0 || !func0.call(data, "engine")) {
        const err8 = { instancePath, schemaPath: "#/$defs/NodeStarted/required", keyword: "required", params: { missingProperty: "engine" }, message: "must have required property 'engine'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.job_id !== void 0 && func0.call(data, "job_id") && ($Uuid(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.hop_id !== void 0 && func0.call(data, "hop_id") && ($Uuid(data.hop_id, { instancePath: instancePath + "/hop_id", parentData: data, parentDataProperty: "hop_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.hop !== void 0 && func0.call(data, "hop")) {
        let data2 = data.hop;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
          const err9 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/NodeStarted/properties/hop/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 1e6 || isNaN(data2)) {
            const err10 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/NodeStarted/properties/hop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (data2 < 1 || isNaN(data2)) {
            const err11 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/NodeStarted/properties/hop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      }
      if (data.sequence !== void 0 && func0.call(data, "sequence")) {
        let data3 = data.sequence;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
          const err12 = { instancePath: instancePath + "/sequence", schemaPath: "#/$defs/NodeStarted/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
          const err13 = { instancePath: instancePath + "/sequence", schemaPath: "#/$defs/NodeStarted/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.node_id !== void 0 && func0.call(data, "node_id") && ($NodeId(data.node_id, { instancePath: instancePath + "/node_id", parentData: data, parentDataProperty: "node_id", rootData }) || (vErrors = vErrors === null ? $NodeId.errors : vErrors.concat($NodeId.errors), errors = vErrors.length)), data.worker_id !== void 0 && func0.call(data, "worker_id") && ($WorkerId(data.worker_id, { instancePath: instancePath + "/worker_id", parentData: data, parentDataProperty: "worker_id", rootData }) || (vErrors = vErrors === null ? $WorkerId.errors : vErrors.concat($WorkerId.errors), errors = vErrors.length)), data.occurred_at !== void 0 && func0.call(data, "occurred_at") && ($Timestamp(data.occurred_at, { instancePath: instancePath + "/occurred_at", parentData: data, parentDataProperty: "occurred_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length)), data.attempt !== void 0 && func0.call(data, "attempt")) {
        let data7 = data.attempt;
        if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
          const err14 = { instancePath: instancePath + "/attempt", schemaPath: "#/$defs/NodeStarted/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (typeof data7 == "number" && isFinite(data7)) {
          if (data7 > 100 || isNaN(data7)) {
            const err15 = { instancePath: instancePath + "/attempt", schemaPath: "#/$defs/NodeStarted/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (data7 < 1 || isNaN(data7)) {
            const err16 = { instancePath: instancePath + "/attempt", schemaPath: "#/$defs/NodeStarted/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      }
      data.engine !== void 0 && func0.call(data, "engine") && ($EngineId(data.engine, { instancePath: instancePath + "/engine", parentData: data, parentDataProperty: "engine", rootData }) || (vErrors = vErrors === null ? $EngineId.errors : vErrors.concat($EngineId.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err17 = { instancePath, schemaPath: "#/$defs/NodeStarted/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
    } else {
      const err18 = { instancePath, schemaPath: "#/$defs/NodeStarted/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $NodeState = /* @__PURE__ */ (() => {
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data != "string") {
      const err0 = { instancePath, schemaPath: "#/$defs/NodeState/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "pending" || data === "running" || data === "completed" || data === "failed" || data === "skipped" || data === "cancelled")) {
      const err1 = { instancePath, schemaPath: "#/$defs/NodeState/enum", keyword: "enum", params: { allowedValues: ["pending", "running", "completed", "failed", "skipped", "cancelled"] }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $NodeStatus = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["node_id", "capability_id", "plane", "state", "progress", "attempt", "engine", "output", "error", "started_at", "finished_at"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node_id === void 0 || !func0.call(data, "node_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/NodeStatus/required", keyword: "required", params: { missingProperty: "node_id" }, message: "must have required property 'node_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.capability_id === void 0 || !func0.call(data, "capability_id")) {
        const err1 = { instancePath, schemaPath: "#/$defs/NodeStatus/required", keyword: "required", params: { missingProperty: "capability_id" }, message: "must have required property 'capability_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.plane === void 0 || !func0.call(data, "plane")) {
        const err2 = { instancePath, schemaPath: "#/$defs/NodeStatus/required", keyword: "required", params: { missingProperty: "plane" }, message: "must have required property 'plane'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.state === void 0 || !func0.call(data, "state")) {
        const err3 = { instancePath, schemaPath: "#/$defs/NodeStatus/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.progress === void 0 || !func0.call(data, "progress")) {
        const err4 = { instancePath, schemaPath: "#/$defs/NodeStatus/required", keyword: "required", params: { missingProperty: "progress" }, message: "must have required property 'progress'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.attempt === void 0 || !func0.call(data, "attempt")) {
        const err5 = { instancePath, schemaPath: "#/$defs/NodeStatus/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.node_id !== void 0 && func0.call(data, "node_id") && ($NodeId(data.node_id, { instancePath: instancePath + "/node_id", parentData: data, parentDataProperty: "node_id", rootData }) || (vErrors = vErrors === null ? $NodeId.errors : vErrors.concat($NodeId.errors), errors = vErrors.length)), data.capability_id !== void 0 && func0.call(data, "capability_id") && ($CapabilityId(data.capability_id, { instancePath: instancePath + "/capability_id", parentData: data, parentDataProperty: "capability_id", rootData }) || (vErrors = vErrors === null ? $CapabilityId.errors : vErrors.concat($CapabilityId.errors), errors = vErrors.length)), data.plane !== void 0 && func0.call(data, "plane") && ($Plane(data.plane, { instancePath: instancePath + "/plane", parentData: data, parentDataProperty: "plane", rootData }) || (vErrors = vErrors === null ? $Plane.errors : vErrors.concat($Plane.errors), errors = vErrors.length)), data.state !== void 0 && func0.call(data, "state") && ($NodeState(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData }) || (vErrors = vErrors === null ? $NodeState.errors : vErrors.concat($NodeState.errors), errors = vErrors.length)), data.progress !== void 0 && func0.call(data, "progress") && ($Fraction(data.progress, { instancePath: instancePath + "/progress", parentData: data, parentDataProperty: "progress", rootData }) || (vErrors = vErrors === null ? $Fraction.errors : vErrors.concat($Fraction.errors), errors = vErrors.length)), data.attempt !== void 0 && func0.call(data, "attempt")) {
        let data5 = data.attempt;
        if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
          const err6 = { instancePath: instancePath + "/attempt", schemaPath: "#/$defs/NodeStatus/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (typeof data5 == "number" && isFinite(data5)) {
          if (data5 > 100 || isNaN(data5)) {
            const err7 = { instancePath: instancePath + "/attempt", schemaPath: "#/$defs/NodeStatus/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (data5 < 0 || isNaN(data5)) {
            const err8 = { instancePath: instancePath + "/attempt", schemaPath: "#/$defs/NodeStatus/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      }
      data.engine !== void 0 && func0.call(data, "engine") && ($EngineId(data.engine, { instancePath: instancePath + "/engine", parentData: data, parentDataProperty: "engine", rootData }) || (vErrors = vErrors === null ? $EngineId.errors : vErrors.concat($EngineId.errors), errors = vErrors.length)), data.output !== void 0 && func0.call(data, "output") && ($JsonObject(data.output, { instancePath: instancePath + "/output", parentData: data, parentDataProperty: "output", rootData }) || (vErrors = vErrors === null ? $JsonObject.errors : vErrors.concat($JsonObject.errors), errors = vErrors.length)), data.error !== void 0 && func0.call(data, "error") && ($ErrorInfo(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData }) || (vErrors = vErrors === null ? $ErrorInfo.errors : vErrors.concat($ErrorInfo.errors), errors = vErrors.length)), data.started_at !== void 0 && func0.call(data, "started_at") && ($Timestamp(data.started_at, { instancePath: instancePath + "/started_at", parentData: data, parentDataProperty: "started_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length)), data.finished_at !== void 0 && func0.call(data, "finished_at") && ($Timestamp(data.finished_at, { instancePath: instancePath + "/finished_at", parentData: data, parentDataProperty: "finished_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err9 = { instancePath, schemaPath: "#/$defs/NodeStatus/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
    } else {
      const err10 = { instancePath, schemaPath: "#/$defs/NodeStatus/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $PageCursor = /* @__PURE__ */ (() => {
  const pattern0 = new RegExp("^[A-Za-z0-9_-]{1,512}$", "u");
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data == "string") {
      if (!pattern0.test(data)) {
        const err0 = { instancePath, schemaPath: "#/$defs/PageCursor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,512}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,512}$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/$defs/PageCursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $PageQuery = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["limit", "cursor"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === void 0 || !func0.call(data, "limit")) {
        const err0 = { instancePath, schemaPath: "#/$defs/PageQuery/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.limit !== void 0 && func0.call(data, "limit")) {
        let data0 = data.limit;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          const err1 = { instancePath: instancePath + "/limit", schemaPath: "#/$defs/PageQuery/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 200 || isNaN(data0)) {
            const err2 = { instancePath: instancePath + "/limit", schemaPath: "#/$defs/PageQuery/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            const err3 = { instancePath: instancePath + "/limit", schemaPath: "#/$defs/PageQuery/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      }
      data.cursor !== void 0 && func0.call(data, "cursor") && ($PageCursor(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData }) || (vErrors = vErrors === null ? $PageCursor.errors : vErrors.concat($PageCursor.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err4 = { instancePath, schemaPath: "#/$defs/PageQuery/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
    } else {
      const err5 = { instancePath, schemaPath: "#/$defs/PageQuery/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $PipelineCatalog = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["pipelines"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.pipelines === void 0 || !func0.call(data, "pipelines")) {
        const err0 = { instancePath, schemaPath: "#/$defs/PipelineCatalog/required", keyword: "required", params: { missingProperty: "pipelines" }, message: "must have required property 'pipelines'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.pipelines !== void 0 && func0.call(data, "pipelines")) {
        let data0 = data.pipelines;
        if (Array.isArray(data0)) {
          if (data0.length > 1e3) {
            const err1 = { instancePath: instancePath + "/pipelines", schemaPath: "#/$defs/PipelineCatalog/properties/pipelines/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (data0.length < 0) {
            const err2 = { instancePath: instancePath + "/pipelines", schemaPath: "#/$defs/PipelineCatalog/properties/pipelines/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++)
            $PipelineDefinition(data0[i0], { instancePath: instancePath + "/pipelines/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? $PipelineDefinition.errors : vErrors.concat($PipelineDefinition.errors), errors = vErrors.length);
        } else {
          const err3 = { instancePath: instancePath + "/pipelines", schemaPath: "#/$defs/PipelineCatalog/properties/pipelines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err4 = { instancePath, schemaPath: "#/$defs/PipelineCatalog/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
    } else {
      const err5 = { instancePath, schemaPath: "#/$defs/PipelineCatalog/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $PipelineDefinition = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["pipeline_id", "label", "description", "request_schema", "nodes", "edges"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.pipeline_id === void 0 || !func0.call(data, "pipeline_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/PipelineDefinition/required", keyword: "required", params: { missingProperty: "pipeline_id" }, message: "must have required property 'pipeline_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.label === void 0 || !func0.call(data, "label")) {
        const err1 = { instancePath, schemaPath: "#/$defs/PipelineDefinition/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.description === void 0 || !func0.call(data, "description")) {
        const err2 = { instancePath, schemaPath: "#/$defs/PipelineDefinition/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.request_schema === void 0 || !func0.call(data, "request_schema")) {
        const err3 = { instancePath, schemaPath: "#/$defs/PipelineDefinition/required", keyword: "required", params: { missingProperty: "request_schema" }, message: "must have required property 'request_schema'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.nodes === void 0 || !func0.call(data, "nodes")) {
        const err4 = { instancePath, schemaPath: "#/$defs/PipelineDefinition/required", keyword: "required", params: { missingProperty: "nodes" }, message: "must have required property 'nodes'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.edges === void 0 || !func0.call(data, "edges")) {
        const err5 = { instancePath, schemaPath: "#/$defs/PipelineDefinition/required", keyword: "required", params: { missingProperty: "edges" }, message: "must have required property 'edges'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.pipeline_id !== void 0 && func0.call(data, "pipeline_id") && ($PipelineId(data.pipeline_id, { instancePath: instancePath + "/pipeline_id", parentData: data, parentDataProperty: "pipeline_id", rootData }) || (vErrors = vErrors === null ? $PipelineId.errors : vErrors.concat($PipelineId.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label")) {
        let data1 = data.label;
        if (typeof data1 == "string") {
          if (codePoints(data1) > 80) {
            const err6 = { instancePath: instancePath + "/label", schemaPath: "#/$defs/PipelineDefinition/properties/label/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (codePoints(data1) < 1) {
            const err7 = { instancePath: instancePath + "/label", schemaPath: "#/$defs/PipelineDefinition/properties/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        } else {
          const err8 = { instancePath: instancePath + "/label", schemaPath: "#/$defs/PipelineDefinition/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (data.description !== void 0 && func0.call(data, "description")) {
        let data2 = data.description;
        if (typeof data2 == "string") {
          if (codePoints(data2) > 1e3) {
            const err9 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/PipelineDefinition/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (codePoints(data2) < 1) {
            const err10 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/PipelineDefinition/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        } else {
          const err11 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/PipelineDefinition/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
      if (data.request_schema !== void 0 && func0.call(data, "request_schema") && ($SchemaUri(data.request_schema, { instancePath: instancePath + "/request_schema", parentData: data, parentDataProperty: "request_schema", rootData }) || (vErrors = vErrors === null ? $SchemaUri.errors : vErrors.concat($SchemaUri.errors), errors = vErrors.length)), data.nodes !== void 0 && func0.call(data, "nodes")) {
        let data4 = data.nodes;
        if (Array.isArray(data4)) {
          if (data4.length > 200) {
            const err12 = { instancePath: instancePath + "/nodes", schemaPath: "#/$defs/PipelineDefinition/properties/nodes/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (data4.length < 1) {
            const err13 = { instancePath: instancePath + "/nodes", schemaPath: "#/$defs/PipelineDefinition/properties/nodes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          const len0 = data4.length;
          for (let i0 = 0; i0 < len0; i0++)
            $PipelineNode(data4[i0], { instancePath: instancePath + "/nodes/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? $PipelineNode.errors : vErrors.concat($PipelineNode.errors), errors = vErrors.length);
        } else {
          const err14 = { instancePath: instancePath + "/nodes", schemaPath: "#/$defs/PipelineDefinition/properties/nodes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.edges !== void 0 && func0.call(data, "edges")) {
        let data6 = data.edges;
        if (Array.isArray(data6)) {
          if (data6.length > 2e3) {
            const err15 = { instancePath: instancePath + "/edges", schemaPath: "#/$defs/PipelineDefinition/properties/edges/maxItems", keyword: "maxItems", params: { limit: 2e3 }, message: "must NOT have more than 2000 items" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (data6.length < 0) {
            const err16 = { instancePath: instancePath + "/edges", schemaPath: "#/$defs/PipelineDefinition/properties/edges/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          const len1 = data6.length;
          for (let i1 = 0; i1 < len1; i1++)
            $Edge(data6[i1], { instancePath: instancePath + "/edges/" + i1, parentData: data6, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? $Edge.errors : vErrors.concat($Edge.errors), errors = vErrors.length);
        } else {
          const err17 = { instancePath: instancePath + "/edges", schemaPath: "#/$defs/PipelineDefinition/properties/edges/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err18 = { instancePath, schemaPath: "#/$defs/PipelineDefinition/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
    } else {
      const err19 = { instancePath, schemaPath: "#/$defs/PipelineDefinition/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $PipelineId = /* @__PURE__ */ (() => {
  const pattern0 = new RegExp("^[a-z][a-z0-9_]{0,63}$", "u");
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data == "string") {
      if (!pattern0.test(data)) {
        const err0 = { instancePath, schemaPath: "#/$defs/PipelineId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,63}$" }, message: 'must match pattern "^[a-z][a-z0-9_]{0,63}$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/$defs/PipelineId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $PipelineList = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["items"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.items === void 0 || !func0.call(data, "items")) {
        const err0 = { instancePath, schemaPath: "#/$defs/PipelineList/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.items !== void 0 && func0.call(data, "items")) {
        let data0 = data.items;
        if (Array.isArray(data0)) {
          if (data0.length > 1e3) {
            const err1 = { instancePath: instancePath + "/items", schemaPath: "#/$defs/PipelineList/properties/items/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (data0.length < 0) {
            const err2 = { instancePath: instancePath + "/items", schemaPath: "#/$defs/PipelineList/properties/items/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++)
            $PipelineDefinition(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? $PipelineDefinition.errors : vErrors.concat($PipelineDefinition.errors), errors = vErrors.length);
        } else {
          const err3 = { instancePath: instancePath + "/items", schemaPath: "#/$defs/PipelineList/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err4 = { instancePath, schemaPath: "#/$defs/PipelineList/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
    } else {
      const err5 = { instancePath, schemaPath: "#/$defs/PipelineList/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $PipelineNode = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^[a-z][a-z0-9_]{0,63}$", "u"), obj0 = /* @__PURE__ */ new Set([]), obj1 = /* @__PURE__ */ new Set([]), obj2 = /* @__PURE__ */ new Set([]), obj3 = /* @__PURE__ */ new Set(["node_id", "capability_id", "plane", "params", "request_params", "request_artifacts", "inputs", "progress_weight", "retry", "timeout_seconds"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node_id === void 0 || !func0.call(data, "node_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/PipelineNode/required", keyword: "required", params: { missingProperty: "node_id" }, message: "must have required property 'node_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.capability_id === void 0 || !func0.call(data, "capability_id")) {
        const err1 = { instancePath, schemaPath: "#/$defs/PipelineNode/required", keyword: "required", params: { missingProperty: "capability_id" }, message: "must have required property 'capability_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.plane === void 0 || !func0.call(data, "plane")) {
        const err2 = { instancePath, schemaPath: "#/$defs/PipelineNode/required", keyword: "required", params: { missingProperty: "plane" }, message: "must have required property 'plane'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.params === void 0 || !func0.call(data, "params")) {
        const err3 = { instancePath, schemaPath: "#/$defs/PipelineNode/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.request_params === void 0 || !func0.call(data, "request_params")) {
        const err4 = { instancePath, schemaPath: "#/$defs/PipelineNode/required", keyword: "required", params: { missingProperty: "request_params" }, message: "must have required property 'request_params'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.request_artifacts === void 0 || !func0.call(data, "request_artifacts")) {
        const err5 = { instancePath, schemaPath: "#/$defs/PipelineNode/required", keyword: "required", params: { missingProperty: "request_artifacts" }, message: "must have required property 'request_artifacts'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.inputs === void 0 || !func0.call(data, "inputs")) {
        const err6 = { instancePath, schemaPath: "#/$defs/PipelineNode/required", keyword: "required", params: { missingProperty: "inputs" }, message: "must have required property 'inputs'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.progress_weight === void 0 || !func0.call(data, "progress_weight")) {
        const err7 = { instancePath, schemaPath: "#/$defs/PipelineNode/required", keyword: "required", params: { missingProperty: "progress_weight" }, message: "must have required property 'progress_weight'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.node_id !== void 0 && func0.call(data, "node_id") && ($NodeId(data.node_id, { instancePath: instancePath + "/node_id", parentData: data, parentDataProperty: "node_id", rootData }) || (vErrors = vErrors === null ? $NodeId.errors : vErrors.concat($NodeId.errors), errors = vErrors.length)), data.capability_id !== void 0 && func0.call(data, "capability_id") && ($CapabilityId(data.capability_id, { instancePath: instancePath + "/capability_id", parentData: data, parentDataProperty: "capability_id", rootData }) || (vErrors = vErrors === null ? $CapabilityId.errors : vErrors.concat($CapabilityId.errors), errors = vErrors.length)), data.plane !== void 0 && func0.call(data, "plane") && ($Plane(data.plane, { instancePath: instancePath + "/plane", parentData: data, parentDataProperty: "plane", rootData }) || (vErrors = vErrors === null ? $Plane.errors : vErrors.concat($Plane.errors), errors = vErrors.length)), data.params !== void 0 && func0.call(data, "params") && ($JsonObject(data.params, { instancePath: instancePath + "/params", parentData: data, parentDataProperty: "params", rootData }) || (vErrors = vErrors === null ? $JsonObject.errors : vErrors.concat($JsonObject.errors), errors = vErrors.length)), data.request_params !== void 0 && func0.call(data, "request_params")) {
        let data4 = data.request_params;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (Object.keys(data4).length > 64) {
            const err8 = { instancePath: instancePath + "/request_params", schemaPath: "#/$defs/PipelineNode/properties/request_params/maxProperties", keyword: "maxProperties", params: { limit: 64 }, message: "must NOT have more than 64 properties" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          for (const key0 of Object.keys(data4)) {
            const _errs7 = errors;
            if (typeof key0 == "string" && !pattern0.test(key0)) {
              const err9 = { instancePath: instancePath + "/request_params", schemaPath: "#/$defs/PipelineNode/properties/request_params/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,63}$" }, message: 'must match pattern "^[a-z][a-z0-9_]{0,63}$"', propertyName: key0 };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            var valid1 = _errs7 === errors;
            if (!valid1) {
              const err10 = { instancePath: instancePath + "/request_params", schemaPath: "#/$defs/PipelineNode/properties/request_params/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          }
          for (const key1 of Object.keys(data4))
            if (!obj0.has(key1)) {
              let data5 = data4[key1];
              if (typeof data5 == "string") {
                if (!pattern0.test(data5)) {
                  const err11 = { instancePath: instancePath + "/request_params/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/PipelineNode/properties/request_params/additionalProperties/schema/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,63}$" }, message: 'must match pattern "^[a-z][a-z0-9_]{0,63}$"' };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/request_params/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/PipelineNode/properties/request_params/additionalProperties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
        } else {
          const err13 = { instancePath: instancePath + "/request_params", schemaPath: "#/$defs/PipelineNode/properties/request_params/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.request_artifacts !== void 0 && func0.call(data, "request_artifacts")) {
        let data6 = data.request_artifacts;
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
          if (Object.keys(data6).length > 64) {
            const err14 = { instancePath: instancePath + "/request_artifacts", schemaPath: "#/$defs/PipelineNode/properties/request_artifacts/maxProperties", keyword: "maxProperties", params: { limit: 64 }, message: "must NOT have more than 64 properties" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          for (const key2 of Object.keys(data6)) {
            const _errs12 = errors;
            if (typeof key2 == "string" && !pattern0.test(key2)) {
              const err15 = { instancePath: instancePath + "/request_artifacts", schemaPath: "#/$defs/PipelineNode/properties/request_artifacts/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,63}$" }, message: 'must match pattern "^[a-z][a-z0-9_]{0,63}$"', propertyName: key2 };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            var valid3 = _errs12 === errors;
            if (!valid3) {
              const err16 = { instancePath: instancePath + "/request_artifacts", schemaPath: "#/$defs/PipelineNode/properties/request_artifacts/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          }
          for (const key3 of Object.keys(data6))
            if (!obj1.has(key3)) {
              let data7 = data6[key3];
              if (typeof data7 == "string") {
                if (!pattern0.test(data7)) {
                  const err17 = { instancePath: instancePath + "/request_artifacts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/PipelineNode/properties/request_artifacts/additionalProperties/schema/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,63}$" }, message: 'must match pattern "^[a-z][a-z0-9_]{0,63}$"' };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/request_artifacts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/PipelineNode/properties/request_artifacts/additionalProperties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
        } else {
          const err19 = { instancePath: instancePath + "/request_artifacts", schemaPath: "#/$defs/PipelineNode/properties/request_artifacts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      if (data.inputs !== void 0 && func0.call(data, "inputs")) {
        let data8 = data.inputs;
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
          if (Object.keys(data8).length > 64) {
            const err20 = { instancePath: instancePath + "/inputs", schemaPath: "#/$defs/PipelineNode/properties/inputs/maxProperties", keyword: "maxProperties", params: { limit: 64 }, message: "must NOT have more than 64 properties" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          for (const key4 of Object.keys(data8)) {
            const _errs17 = errors;
            if (typeof key4 == "string" && !pattern0.test(key4)) {
              const err21 = { instancePath: instancePath + "/inputs", schemaPath: "#/$defs/PipelineNode/properties/inputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,63}$" }, message: 'must match pattern "^[a-z][a-z0-9_]{0,63}$"', propertyName: key4 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            var valid5 = _errs17 === errors;
            if (!valid5) {
              const err22 = { instancePath: instancePath + "/inputs", schemaPath: "#/$defs/PipelineNode/properties/inputs/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          }
          for (const key5 of Object.keys(data8))
            obj2.has(key5) || $NodeOutputRef(data8[key5], { instancePath: instancePath + "/inputs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key5, rootData }) || (vErrors = vErrors === null ? $NodeOutputRef.errors : vErrors.concat($NodeOutputRef.errors), errors = vErrors.length);
        } else {
          const err23 = { instancePath: instancePath + "/inputs", schemaPath: "#/$defs/PipelineNode/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
      if (data.progress_weight !== void 0 && func0.call(data, "progress_weight")) {
        let data10 = data.progress_weight;
        if (typeof data10 == "number" && isFinite(data10)) {
          if (data10 > 1e6 || isNaN(data10)) {
            const err24 = { instancePath: instancePath + "/progress_weight", schemaPath: "#/$defs/PipelineNode/properties/progress_weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          if (data10 < 0 || isNaN(data10)) {
            const err25 = { instancePath: instancePath + "/progress_weight", schemaPath: "#/$defs/PipelineNode/properties/progress_weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        } else {
          const err26 = { instancePath: instancePath + "/progress_weight", schemaPath: "#/$defs/PipelineNode/properties/progress_weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      }
      if (data.retry !== void 0 && func0.call(data, "retry") && ($RetryPolicy(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData }) || (vErrors = vErrors === null ? $RetryPolicy.errors : vErrors.concat($RetryPolicy.errors), errors = vErrors.length)), data.timeout_seconds !== void 0 && func0.call(data, "timeout_seconds")) {
        let data12 = data.timeout_seconds;
        if (typeof data12 == "number" && isFinite(data12)) {
          if (data12 > 86400 || isNaN(data12)) {
            const err27 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/$defs/PipelineNode/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          if (data12 < 0.1 || isNaN(data12)) {
            const err28 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/$defs/PipelineNode/properties/timeout_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.1 }, message: "must be >= 0.1" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        } else {
          const err29 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/$defs/PipelineNode/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      }
      for (const key6 of Object.keys(data))
        if (!obj3.has(key6)) {
          const err30 = { instancePath, schemaPath: "#/$defs/PipelineNode/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
    } else {
      const err31 = { instancePath, schemaPath: "#/$defs/PipelineNode/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $Plane = /* @__PURE__ */ (() => {
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data != "string") {
      const err0 = { instancePath, schemaPath: "#/$defs/Plane/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "control" || data === "data")) {
      const err1 = { instancePath, schemaPath: "#/$defs/Plane/enum", keyword: "enum", params: { allowedValues: ["control", "data"] }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $PlaneManifest = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^[0-9]+[.][0-9]+[.][0-9]+$", "u"), obj0 = /* @__PURE__ */ new Set(["plane", "version", "capabilities"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.plane === void 0 || !func0.call(data, "plane")) {
        const err0 = { instancePath, schemaPath: "#/$defs/PlaneManifest/required", keyword: "required", params: { missingProperty: "plane" }, message: "must have required property 'plane'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.version === void 0 || !func0.call(data, "version")) {
        const err1 = { instancePath, schemaPath: "#/$defs/PlaneManifest/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.capabilities === void 0 || !func0.call(data, "capabilities")) {
        const err2 = { instancePath, schemaPath: "#/$defs/PlaneManifest/required", keyword: "required", params: { missingProperty: "capabilities" }, message: "must have required property 'capabilities'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.plane !== void 0 && func0.call(data, "plane") && ($Plane(data.plane, { instancePath: instancePath + "/plane", parentData: data, parentDataProperty: "plane", rootData }) || (vErrors = vErrors === null ? $Plane.errors : vErrors.concat($Plane.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version")) {
        let data1 = data.version;
        if (typeof data1 == "string") {
          if (!pattern0.test(data1)) {
            const err3 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/PlaneManifest/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9]+[.][0-9]+[.][0-9]+$" }, message: 'must match pattern "^[0-9]+[.][0-9]+[.][0-9]+$"' };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          const err4 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/PlaneManifest/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.capabilities !== void 0 && func0.call(data, "capabilities")) {
        let data2 = data.capabilities;
        if (Array.isArray(data2)) {
          if (data2.length > 1e3) {
            const err5 = { instancePath: instancePath + "/capabilities", schemaPath: "#/$defs/PlaneManifest/properties/capabilities/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (data2.length < 0) {
            const err6 = { instancePath: instancePath + "/capabilities", schemaPath: "#/$defs/PlaneManifest/properties/capabilities/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          const len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++)
            $Capability(data2[i0], { instancePath: instancePath + "/capabilities/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? $Capability.errors : vErrors.concat($Capability.errors), errors = vErrors.length);
        } else {
          const err7 = { instancePath: instancePath + "/capabilities", schemaPath: "#/$defs/PlaneManifest/properties/capabilities/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err8 = { instancePath, schemaPath: "#/$defs/PlaneManifest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
    } else {
      const err9 = { instancePath, schemaPath: "#/$defs/PlaneManifest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $Problem = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^(about:blank|urn:myspinbot:problem:[a-z][a-z0-9_]*)$", "u"), pattern1 = new RegExp("^[a-z][a-z0-9_]{0,63}$", "u"), pattern2 = new RegExp("^urn:uuid:[0-9a-f-]{36}$", "u"), obj0 = /* @__PURE__ */ new Set(["type", "title", "status", "detail", "code", "instance", "errors"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0 || !func0.call(data, "type")) {
        const err0 = { instancePath, schemaPath: "#/$defs/Problem/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.title === void 0 || !func0.call(data, "title")) {
        const err1 = { instancePath, schemaPath: "#/$defs/Problem/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.status === void 0 || !func0.call(data, "status")) {
        const err2 = { instancePath, schemaPath: "#/$defs/Problem/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.detail === void 0 || !func0.call(data, "detail")) {
        const err3 = { instancePath, schemaPath: "#/$defs/Problem/required", keyword: "required", params: { missingProperty: "detail" }, message: "must have required property 'detail'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.code === void 0 || !func0.call(data, "code")) {
        const err4 = { instancePath, schemaPath: "#/$defs/Problem/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.instance === void 0 || !func0.call(data, "instance")) {
        const err5 = { instancePath, schemaPath: "#/$defs/Problem/required", keyword: "required", params: { missingProperty: "instance" }, message: "must have required property 'instance'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.errors === void 0 || !func0.call(data, "errors")) {
        const err6 = { instancePath, schemaPath: "#/$defs/Problem/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.type !== void 0 && func0.call(data, "type")) {
        let data0 = data.type;
        if (typeof data0 == "string") {
          if (!pattern0.test(data0)) {
            const err7 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/Problem/properties/type/pattern", keyword: "pattern", params: { pattern: "^(about:blank|urn:myspinbot:problem:[a-z][a-z0-9_]*)$" }, message: 'must match pattern "^(about:blank|urn:myspinbot:problem:[a-z][a-z0-9_]*)$"' };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        } else {
          const err8 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/Problem/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (data.title !== void 0 && func0.call(data, "title")) {
        let data1 = data.title;
        if (typeof data1 == "string") {
          if (codePoints(data1) > 200) {
            const err9 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/Problem/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (codePoints(data1) < 1) {
            const err10 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/Problem/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        } else {
          const err11 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/Problem/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
      if (data.status !== void 0 && func0.call(data, "status")) {
        let data2 = data.status;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
          const err12 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/Problem/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 599 || isNaN(data2)) {
            const err13 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/Problem/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (data2 < 400 || isNaN(data2)) {
            const err14 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/Problem/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 400 }, message: "must be >= 400" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      }
      if (data.detail !== void 0 && func0.call(data, "detail")) {
        let data3 = data.detail;
        if (typeof data3 == "string") {
          if (codePoints(data3) > 4e3) {
            const err15 = { instancePath: instancePath + "/detail", schemaPath: "#/$defs/Problem/properties/detail/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (codePoints(data3) < 1) {
            const err16 = { instancePath: instancePath + "/detail", schemaPath: "#/$defs/Problem/properties/detail/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        } else {
          const err17 = { instancePath: instancePath + "/detail", schemaPath: "#/$defs/Problem/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data4 = data.code;
        if (typeof data4 == "string") {
          if (!pattern1.test(data4)) {
            const err18 = { instancePath: instancePath + "/code", schemaPath: "#/$defs/Problem/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,63}$" }, message: 'must match pattern "^[a-z][a-z0-9_]{0,63}$"' };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        } else {
          const err19 = { instancePath: instancePath + "/code", schemaPath: "#/$defs/Problem/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      if (data.instance !== void 0 && func0.call(data, "instance")) {
        let data5 = data.instance;
        if (typeof data5 == "string") {
          if (!pattern2.test(data5)) {
            const err20 = { instancePath: instancePath + "/instance", schemaPath: "#/$defs/Problem/properties/instance/pattern", keyword: "pattern", params: { pattern: "^urn:uuid:[0-9a-f-]{36}$" }, message: 'must match pattern "^urn:uuid:[0-9a-f-]{36}$"' };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        } else {
          const err21 = { instancePath: instancePath + "/instance", schemaPath: "#/$defs/Problem/properties/instance/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
      if (data.errors !== void 0 && func0.call(data, "errors")) {
        let data6 = data.errors;
        if (Array.isArray(data6)) {
          if (data6.length > 200) {
            const err22 = { instancePath: instancePath + "/errors", schemaPath: "#/$defs/Problem/properties/errors/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
          if (data6.length < 0) {
            const err23 = { instancePath: instancePath + "/errors", schemaPath: "#/$defs/Problem/properties/errors/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          const len0 = data6.length;
          for (let i0 = 0; i0 < len0; i0++)
            $ErrorInfo(data6[i0], { instancePath: instancePath + "/errors/" + i0, parentData: data6, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? $ErrorInfo.errors : vErrors.concat($ErrorInfo.errors), errors = vErrors.length);
        } else {
          const err24 = { instancePath: instancePath + "/errors", schemaPath: "#/$defs/Problem/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err25 = { instancePath, schemaPath: "#/$defs/Problem/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
    } else {
      const err26 = { instancePath, schemaPath: "#/$defs/Problem/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $ProgressFrame = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["job_id", "node_id", "attempt", "progress", "message"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.job_id === void 0 || !func0.call(data, "job_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/ProgressFrame/required", keyword: "required", params: { missingProperty: "job_id" }, message: "must have required property 'job_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.node_id === void 0 || !func0.call(data, "node_id")) {
        const err1 = { instancePath, schemaPath: "#/$defs/ProgressFrame/required", keyword: "required", params: { missingProperty: "node_id" }, message: "must have required property 'node_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.attempt === void 0 || !func0.call(data, "attempt")) {
        const err2 = { instancePath, schemaPath: "#/$defs/ProgressFrame/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.progress === void 0 || !func0.call(data, "progress")) {
        const err3 = { instancePath, schemaPath: "#/$defs/ProgressFrame/required", keyword: "required", params: { missingProperty: "progress" }, message: "must have required property 'progress'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.job_id !== void 0 && func0.call(data, "job_id") && ($Uuid(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.node_id !== void 0 && func0.call(data, "node_id") && ($NodeId(data.node_id, { instancePath: instancePath + "/node_id", parentData: data, parentDataProperty: "node_id", rootData }) || (vErrors = vErrors === null ? $NodeId.errors : vErrors.concat($NodeId.errors), errors = vErrors.length)), data.attempt !== void 0 && func0.call(data, "attempt")) {
        let data2 = data.attempt;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
          const err4 = { instancePath: instancePath + "/attempt", schemaPath: "#/$defs/ProgressFrame/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 100 || isNaN(data2)) {
            const err5 = { instancePath: instancePath + "/attempt", schemaPath: "#/$defs/ProgressFrame/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (data2 < 1 || isNaN(data2)) {
            const err6 = { instancePath: instancePath + "/attempt", schemaPath: "#/$defs/ProgressFrame/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      }
      if (data.progress !== void 0 && func0.call(data, "progress") && ($Fraction(data.progress, { instancePath: instancePath + "/progress", parentData: data, parentDataProperty: "progress", rootData }) || (vErrors = vErrors === null ? $Fraction.errors : vErrors.concat($Fraction.errors), errors = vErrors.length)), data.message !== void 0 && func0.call(data, "message")) {
        let data4 = data.message;
        if (typeof data4 == "string") {
          if (codePoints(data4) > 200) {
            const err7 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/ProgressFrame/properties/message/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (codePoints(data4) < 1) {
            const err8 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/ProgressFrame/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        } else {
          const err9 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/ProgressFrame/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err10 = { instancePath, schemaPath: "#/$defs/ProgressFrame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
    } else {
      const err11 = { instancePath, schemaPath: "#/$defs/ProgressFrame/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $ProgressUpdateFrame = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["type", "progress"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0 || !func0.call(data, "type")) {
        const err0 = { instancePath, schemaPath: "#/$defs/ProgressUpdateFrame/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.progress === void 0 || !func0.call(data, "progress")) {
        const err1 = { instancePath, schemaPath: "#/$defs/ProgressUpdateFrame/required", keyword: "required", params: { missingProperty: "progress" }, message: "must have required property 'progress'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.type !== void 0 && func0.call(data, "type")) {
        let data0 = data.type;
        if (typeof data0 != "string") {
          const err2 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/ProgressUpdateFrame/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 !== "progress") {
          const err3 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/ProgressUpdateFrame/properties/type/const", keyword: "const", params: { allowedValue: "progress" }, message: "must be equal to constant" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      data.progress !== void 0 && func0.call(data, "progress") && ($ProgressFrame(data.progress, { instancePath: instancePath + "/progress", parentData: data, parentDataProperty: "progress", rootData }) || (vErrors = vErrors === null ? $ProgressFrame.errors : vErrors.concat($ProgressFrame.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err4 = { instancePath, schemaPath: "#/$defs/ProgressUpdateFrame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
    } else {
      const err5 = { instancePath, schemaPath: "#/$defs/ProgressUpdateFrame/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $RetryPolicy = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["max_attempts", "initial_backoff_seconds", "backoff_multiplier", "max_backoff_seconds"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.max_attempts === void 0 || !func0.call(data, "max_attempts")) {
        const err0 = { instancePath, schemaPath: "#/$defs/RetryPolicy/required", keyword: "required", params: { missingProperty: "max_attempts" }, message: "must have required property 'max_attempts'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.initial_backoff_seconds === void 0 || !func0.call(data, "initial_backoff_seconds")) {
        const err1 = { instancePath, schemaPath: "#/$defs/RetryPolicy/required", keyword: "required", params: { missingProperty: "initial_backoff_seconds" }, message: "must have required property 'initial_backoff_seconds'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.backoff_multiplier === void 0 || !func0.call(data, "backoff_multiplier")) {
        const err2 = { instancePath, schemaPath: "#/$defs/RetryPolicy/required", keyword: "required", params: { missingProperty: "backoff_multiplier" }, message: "must have required property 'backoff_multiplier'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.max_backoff_seconds === void 0 || !func0.call(data, "max_backoff_seconds")) {
        const err3 = { instancePath, schemaPath: "#/$defs/RetryPolicy/required", keyword: "required", params: { missingProperty: "max_backoff_seconds" }, message: "must have required property 'max_backoff_seconds'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.max_attempts !== void 0 && func0.call(data, "max_attempts")) {
        let data0 = data.max_attempts;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          const err4 = { instancePath: instancePath + "/max_attempts", schemaPath: "#/$defs/RetryPolicy/properties/max_attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 20 || isNaN(data0)) {
            const err5 = { instancePath: instancePath + "/max_attempts", schemaPath: "#/$defs/RetryPolicy/properties/max_attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            const err6 = { instancePath: instancePath + "/max_attempts", schemaPath: "#/$defs/RetryPolicy/properties/max_attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      }
      if (data.initial_backoff_seconds !== void 0 && func0.call(data, "initial_backoff_seconds")) {
        let data1 = data.initial_backoff_seconds;
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 3600 || isNaN(data1)) {
            const err7 = { instancePath: instancePath + "/initial_backoff_seconds", schemaPath: "#/$defs/RetryPolicy/properties/initial_backoff_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (data1 < 0 || isNaN(data1)) {
            const err8 = { instancePath: instancePath + "/initial_backoff_seconds", schemaPath: "#/$defs/RetryPolicy/properties/initial_backoff_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        } else {
          const err9 = { instancePath: instancePath + "/initial_backoff_seconds", schemaPath: "#/$defs/RetryPolicy/properties/initial_backoff_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (data.backoff_multiplier !== void 0 && func0.call(data, "backoff_multiplier")) {
        let data2 = data.backoff_multiplier;
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 10 || isNaN(data2)) {
            const err10 = { instancePath: instancePath + "/backoff_multiplier", schemaPath: "#/$defs/RetryPolicy/properties/backoff_multiplier/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (data2 < 1 || isNaN(data2)) {
            const err11 = { instancePath: instancePath + "/backoff_multiplier", schemaPath: "#/$defs/RetryPolicy/properties/backoff_multiplier/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        } else {
          const err12 = { instancePath: instancePath + "/backoff_multiplier", schemaPath: "#/$defs/RetryPolicy/properties/backoff_multiplier/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (data.max_backoff_seconds !== void 0 && func0.call(data, "max_backoff_seconds")) {
        let data3 = data.max_backoff_seconds;
        if (typeof data3 == "number" && isFinite(data3)) {
          if (data3 > 3600 || isNaN(data3)) {
            const err13 = { instancePath: instancePath + "/max_backoff_seconds", schemaPath: "#/$defs/RetryPolicy/properties/max_backoff_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (data3 < 0 || isNaN(data3)) {
            const err14 = { instancePath: instancePath + "/max_backoff_seconds", schemaPath: "#/$defs/RetryPolicy/properties/max_backoff_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        } else {
          const err15 = { instancePath: instancePath + "/max_backoff_seconds", schemaPath: "#/$defs/RetryPolicy/properties/max_backoff_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err16 = { instancePath, schemaPath: "#/$defs/RetryPolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
    } else {
      const err17 = { instancePath, schemaPath: "#/$defs/RetryPolicy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $RunHop = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["job_id", "hop_id", "hop", "sequence", "workflow", "results", "deadline_at"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.job_id === void 0 || !func0.call(data, "job_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/RunHop/required", keyword: "required", params: { missingProperty: "job_id" }, message: "must have required property 'job_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.hop_id === void 0 || !func0.call(data, "hop_id")) {
        const err1 = { instancePath, schemaPath: "#/$defs/RunHop/required", keyword: "required", params: { missingProperty: "hop_id" }, message: "must have required property 'hop_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.hop === void 0 || !func0.call(data, "hop")) {
        const err2 = { instancePath, schemaPath: "#/$defs/RunHop/required", keyword: "required", params: { missingProperty: "hop" }, message: "must have required property 'hop'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.sequence === void 0 || !func0.call(data, "sequence")) {
        const err3 = { instancePath, schemaPath: "#/$defs/RunHop/required", keyword: "required", params: { missingProperty: "sequence" }, message: "must have required property 'sequence'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.workflow === void 0 || !func0.call(data, "workflow")) {
        const err4 = { instancePath, schemaPath: "#/$defs/RunHop/required", keyword: "required", params: { missingProperty: "workflow" }, message: "must have required property 'workflow'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.results === void 0 || !func0.call(data, "results")) {
        const err5 = { instancePath, schemaPath: "#/$defs/RunHop/required", keyword: "required", params: { missingProperty: "results" }, message: "must have required property 'results'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.job_id !== void 0 && func0.call(data, "job_id") && ($Uuid(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.hop_id !== void 0 && func0.call(data, "hop_id") && ($Uuid(data.hop_id, { instancePath: instancePath + "/hop_id", parentData: data, parentDataProperty: "hop_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length)), data.hop !== void 0 && func0.call(data, "hop")) {
        let data2 = data.hop;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
          const err6 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/RunHop/properties/hop/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 1e6 || isNaN(data2)) {
            const err7 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/RunHop/properties/hop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (data2 < 1 || isNaN(data2)) {
            const err8 = { instancePath: instancePath + "/hop", schemaPath: "#/$defs/RunHop/properties/hop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      }
      if (data.sequence !== void 0 && func0.call(data, "sequence")) {
        let data3 = data.sequence;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
          const err9 = { instancePath: instancePath + "/sequence", schemaPath: "#/$defs/RunHop/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
          const err10 = { instancePath: instancePath + "/sequence", schemaPath: "#/$defs/RunHop/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      if (data.workflow !== void 0 && func0.call(data, "workflow") && ($Workflow(data.workflow, { instancePath: instancePath + "/workflow", parentData: data, parentDataProperty: "workflow", rootData }) || (vErrors = vErrors === null ? $Workflow.errors : vErrors.concat($Workflow.errors), errors = vErrors.length)), data.results !== void 0 && func0.call(data, "results")) {
        let data5 = data.results;
        if (Array.isArray(data5)) {
          if (data5.length > 200) {
            const err11 = { instancePath: instancePath + "/results", schemaPath: "#/$defs/RunHop/properties/results/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (data5.length < 0) {
            const err12 = { instancePath: instancePath + "/results", schemaPath: "#/$defs/RunHop/properties/results/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          const len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++)
            $NodeResult(data5[i0], { instancePath: instancePath + "/results/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? $NodeResult.errors : vErrors.concat($NodeResult.errors), errors = vErrors.length);
        } else {
          const err13 = { instancePath: instancePath + "/results", schemaPath: "#/$defs/RunHop/properties/results/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      data.deadline_at !== void 0 && func0.call(data, "deadline_at") && ($Timestamp(data.deadline_at, { instancePath: instancePath + "/deadline_at", parentData: data, parentDataProperty: "deadline_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err14 = { instancePath, schemaPath: "#/$defs/RunHop/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
    } else {
      const err15 = { instancePath, schemaPath: "#/$defs/RunHop/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $SchemaUri = /* @__PURE__ */ (() => {
  const pattern0 = new RegExp("^https://schemas[.]myspinbot[.]local/[a-z]+/v[0-9]+/[a-z0-9_]+[.]schema[.]json$", "u");
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data == "string") {
      if (!pattern0.test(data)) {
        const err0 = { instancePath, schemaPath: "#/$defs/SchemaUri/pattern", keyword: "pattern", params: { pattern: "^https://schemas[.]myspinbot[.]local/[a-z]+/v[0-9]+/[a-z0-9_]+[.]schema[.]json$" }, message: 'must match pattern "^https://schemas[.]myspinbot[.]local/[a-z]+/v[0-9]+/[a-z0-9_]+[.]schema[.]json$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/$defs/SchemaUri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $ServerFrame = /* @__PURE__ */ (() => {
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    const tag0 = data && typeof data == "object" && !Array.isArray(data) && Object.prototype.hasOwnProperty.call(data, "type") ? data.type : void 0;
    if (tag0 === "snapshot")
      $SnapshotFrame(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? $SnapshotFrame.errors : vErrors.concat($SnapshotFrame.errors), errors = vErrors.length);
    else if (tag0 === "unsubscribed")
      $UnsubscribedFrame(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? $UnsubscribedFrame.errors : vErrors.concat($UnsubscribedFrame.errors), errors = vErrors.length);
    else if (tag0 === "status")
      $StatusUpdateFrame(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? $StatusUpdateFrame.errors : vErrors.concat($StatusUpdateFrame.errors), errors = vErrors.length);
    else if (tag0 === "progress")
      $ProgressUpdateFrame(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? $ProgressUpdateFrame.errors : vErrors.concat($ProgressUpdateFrame.errors), errors = vErrors.length);
    else if (tag0 === "error")
      $ErrorFrame(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? $ErrorFrame.errors : vErrors.concat($ErrorFrame.errors), errors = vErrors.length);
    else {
      const err0 = { instancePath, schemaPath: "#/$defs/ServerFrame/oneOf", keyword: "oneOf", params: { tag: "type", allowedValues: ["snapshot", "unsubscribed", "status", "progress", "error"] }, message: "must have a known type" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $Sha256 = /* @__PURE__ */ (() => {
  const pattern0 = new RegExp("^[0-9a-f]{64}$", "u");
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data == "string") {
      if (!pattern0.test(data)) {
        const err0 = { instancePath, schemaPath: "#/$defs/Sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/$defs/Sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $SnapshotFrame = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["type", "snapshot"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0 || !func0.call(data, "type")) {
        const err0 = { instancePath, schemaPath: "#/$defs/SnapshotFrame/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.snapshot === void 0 || !func0.call(data, "snapshot")) {
        const err1 = { instancePath, schemaPath: "#/$defs/SnapshotFrame/required", keyword: "required", params: { missingProperty: "snapshot" }, message: "must have required property 'snapshot'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.type !== void 0 && func0.call(data, "type")) {
        let data0 = data.type;
        if (typeof data0 != "string") {
          const err2 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/SnapshotFrame/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 !== "snapshot") {
          const err3 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/SnapshotFrame/properties/type/const", keyword: "const", params: { allowedValue: "snapshot" }, message: "must be equal to constant" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      data.snapshot !== void 0 && func0.call(data, "snapshot") && ($JobSnapshot(data.snapshot, { instancePath: instancePath + "/snapshot", parentData: data, parentDataProperty: "snapshot", rootData }) || (vErrors = vErrors === null ? $JobSnapshot.errors : vErrors.concat($JobSnapshot.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err4 = { instancePath, schemaPath: "#/$defs/SnapshotFrame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
    } else {
      const err5 = { instancePath, schemaPath: "#/$defs/SnapshotFrame/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $StatusFrame = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["job", "event_number", "nodes"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.job === void 0 || !func0.call(data, "job")) {
        const err0 = { instancePath, schemaPath: "#/$defs/StatusFrame/required", keyword: "required", params: { missingProperty: "job" }, message: "must have required property 'job'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.event_number === void 0 || !func0.call(data, "event_number")) {
        const err1 = { instancePath, schemaPath: "#/$defs/StatusFrame/required", keyword: "required", params: { missingProperty: "event_number" }, message: "must have required property 'event_number'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.nodes === void 0 || !func0.call(data, "nodes")) {
        const err2 = { instancePath, schemaPath: "#/$defs/StatusFrame/required", keyword: "required", params: { missingProperty: "nodes" }, message: "must have required property 'nodes'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.job !== void 0 && func0.call(data, "job") && ($JobSummary(data.job, { instancePath: instancePath + "/job", parentData: data, parentDataProperty: "job", rootData }) || (vErrors = vErrors === null ? $JobSummary.errors : vErrors.concat($JobSummary.errors), errors = vErrors.length)), data.event_number !== void 0 && func0.call(data, "event_number")) {
        let data1 = data.event_number;
        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
          const err3 = { instancePath: instancePath + "/event_number", schemaPath: "#/$defs/StatusFrame/properties/event_number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
          const err4 = { instancePath: instancePath + "/event_number", schemaPath: "#/$defs/StatusFrame/properties/event_number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.nodes !== void 0 && func0.call(data, "nodes")) {
        let data2 = data.nodes;
        if (Array.isArray(data2)) {
          if (data2.length > 200) {
            const err5 = { instancePath: instancePath + "/nodes", schemaPath: "#/$defs/StatusFrame/properties/nodes/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (data2.length < 0) {
            const err6 = { instancePath: instancePath + "/nodes", schemaPath: "#/$defs/StatusFrame/properties/nodes/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          const len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++)
            $NodeStatus(data2[i0], { instancePath: instancePath + "/nodes/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? $NodeStatus.errors : vErrors.concat($NodeStatus.errors), errors = vErrors.length);
        } else {
          const err7 = { instancePath: instancePath + "/nodes", schemaPath: "#/$defs/StatusFrame/properties/nodes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err8 = { instancePath, schemaPath: "#/$defs/StatusFrame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
    } else {
      const err9 = { instancePath, schemaPath: "#/$defs/StatusFrame/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $StatusUpdateFrame = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["type", "status"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0 || !func0.call(data, "type")) {
        const err0 = { instancePath, schemaPath: "#/$defs/StatusUpdateFrame/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.status === void 0 || !func0.call(data, "status")) {
        const err1 = { instancePath, schemaPath: "#/$defs/StatusUpdateFrame/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.type !== void 0 && func0.call(data, "type")) {
        let data0 = data.type;
        if (typeof data0 != "string") {
          const err2 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/StatusUpdateFrame/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 !== "status") {
          const err3 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/StatusUpdateFrame/properties/type/const", keyword: "const", params: { allowedValue: "status" }, message: "must be equal to constant" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      data.status !== void 0 && func0.call(data, "status") && ($StatusFrame(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData }) || (vErrors = vErrors === null ? $StatusFrame.errors : vErrors.concat($StatusFrame.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err4 = { instancePath, schemaPath: "#/$defs/StatusUpdateFrame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
    } else {
      const err5 = { instancePath, schemaPath: "#/$defs/StatusUpdateFrame/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $StorageConfig = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^(file:///|s3://).+$", "u"), pattern1 = new RegExp("^https?://[^ ]+$", "u"), obj0 = /* @__PURE__ */ new Set(["url", "endpoint", "region", "access_key_id", "secret_access_key"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.url === void 0 || !func0.call(data, "url")) {
        const err0 = { instancePath, schemaPath: "#/$defs/StorageConfig/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.url !== void 0 && func0.call(data, "url")) {
        let data0 = data.url;
        if (typeof data0 == "string") {
          if (!pattern0.test(data0)) {
            const err1 = { instancePath: instancePath + "/url", schemaPath: "#/$defs/StorageConfig/properties/url/pattern", keyword: "pattern", params: { pattern: "^(file:///|s3://).+$" }, message: 'must match pattern "^(file:///|s3://).+$"' };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        } else {
          const err2 = { instancePath: instancePath + "/url", schemaPath: "#/$defs/StorageConfig/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      if (data.endpoint !== void 0 && func0.call(data, "endpoint")) {
        let data1 = data.endpoint;
        if (typeof data1 == "string") {
          if (!pattern1.test(data1)) {
            const err3 = { instancePath: instancePath + "/endpoint", schemaPath: "#/$defs/StorageConfig/properties/endpoint/pattern", keyword: "pattern", params: { pattern: "^https?://[^ ]+$" }, message: 'must match pattern "^https?://[^ ]+$"' };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          const err4 = { instancePath: instancePath + "/endpoint", schemaPath: "#/$defs/StorageConfig/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.region !== void 0 && func0.call(data, "region")) {
        let data2 = data.region;
        if (typeof data2 == "string") {
          if (codePoints(data2) > 64) {
            const err5 = { instancePath: instancePath + "/region", schemaPath: "#/$defs/StorageConfig/properties/region/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (codePoints(data2) < 1) {
            const err6 = { instancePath: instancePath + "/region", schemaPath: "#/$defs/StorageConfig/properties/region/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        } else {
          const err7 = { instancePath: instancePath + "/region", schemaPath: "#/$defs/StorageConfig/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      if (data.access_key_id !== void 0 && func0.call(data, "access_key_id")) {
        let data3 = data.access_key_id;
        if (typeof data3 == "string") {
          if (codePoints(data3) > 256) {
            const err8 = { instancePath: instancePath + "/access_key_id", schemaPath: "#/$defs/StorageConfig/properties/access_key_id/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (codePoints(data3) < 1) {
            const err9 = { instancePath: instancePath + "/access_key_id", schemaPath: "#/$defs/StorageConfig/properties/access_key_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        } else {
          const err10 = { instancePath: instancePath + "/access_key_id", schemaPath: "#/$defs/StorageConfig/properties/access_key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      if (data.secret_access_key !== void 0 && func0.call(data, "secret_access_key")) {
        let data4 = data.secret_access_key;
        if (typeof data4 == "string") {
          if (codePoints(data4) > 256) {
            const err11 = { instancePath: instancePath + "/secret_access_key", schemaPath: "#/$defs/StorageConfig/properties/secret_access_key/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (codePoints(data4) < 1) {
            const err12 = { instancePath: instancePath + "/secret_access_key", schemaPath: "#/$defs/StorageConfig/properties/secret_access_key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        } else {
          const err13 = { instancePath: instancePath + "/secret_access_key", schemaPath: "#/$defs/StorageConfig/properties/secret_access_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err14 = { instancePath, schemaPath: "#/$defs/StorageConfig/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
    } else {
      const err15 = { instancePath, schemaPath: "#/$defs/StorageConfig/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $SubmitJobRequest = /* @__PURE__ */ (() => {
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    const tag0 = data && typeof data == "object" && !Array.isArray(data) && Object.prototype.hasOwnProperty.call(data, "kind") ? data.kind : void 0;
    if (tag0 === "pipeline")
      $SubmitPipelineRequest(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? $SubmitPipelineRequest.errors : vErrors.concat($SubmitPipelineRequest.errors), errors = vErrors.length);
    else if (tag0 === "workflow")
      $SubmitWorkflowRequest(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? $SubmitWorkflowRequest.errors : vErrors.concat($SubmitWorkflowRequest.errors), errors = vErrors.length);
    else {
      const err0 = { instancePath, schemaPath: "#/$defs/SubmitJobRequest/oneOf", keyword: "oneOf", params: { tag: "kind", allowedValues: ["pipeline", "workflow"] }, message: "must have a known kind" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $SubmitPipelineRequest = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["kind", "pipeline_id", "request", "timeout_seconds"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0 || !func0.call(data, "kind")) {
        const err0 = { instancePath, schemaPath: "#/$defs/SubmitPipelineRequest/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.pipeline_id === void 0 || !func0.call(data, "pipeline_id")) {
        const err1 = { instancePath, schemaPath: "#/$defs/SubmitPipelineRequest/required", keyword: "required", params: { missingProperty: "pipeline_id" }, message: "must have required property 'pipeline_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.request === void 0 || !func0.call(data, "request")) {
        const err2 = { instancePath, schemaPath: "#/$defs/SubmitPipelineRequest/required", keyword: "required", params: { missingProperty: "request" }, message: "must have required property 'request'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.kind !== void 0 && func0.call(data, "kind")) {
        let data0 = data.kind;
        if (typeof data0 != "string") {
          const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/SubmitPipelineRequest/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0 !== "pipeline") {
          const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/SubmitPipelineRequest/properties/kind/const", keyword: "const", params: { allowedValue: "pipeline" }, message: "must be equal to constant" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.pipeline_id !== void 0 && func0.call(data, "pipeline_id") && ($PipelineId(data.pipeline_id, { instancePath: instancePath + "/pipeline_id", parentData: data, parentDataProperty: "pipeline_id", rootData }) || (vErrors = vErrors === null ? $PipelineId.errors : vErrors.concat($PipelineId.errors), errors = vErrors.length)), data.request !== void 0 && func0.call(data, "request") && ($JsonObject(data.request, { instancePath: instancePath + "/request", parentData: data, parentDataProperty: "request", rootData }) || (vErrors = vErrors === null ? $JsonObject.errors : vErrors.concat($JsonObject.errors), errors = vErrors.length)), data.timeout_seconds !== void 0 && func0.call(data, "timeout_seconds")) {
        let data3 = data.timeout_seconds;
        if (typeof data3 == "number" && isFinite(data3)) {
          if (data3 > 604800 || isNaN(data3)) {
            const err5 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/$defs/SubmitPipelineRequest/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 604800 }, message: "must be <= 604800" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (data3 < 1 || isNaN(data3)) {
            const err6 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/$defs/SubmitPipelineRequest/properties/timeout_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        } else {
          const err7 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/$defs/SubmitPipelineRequest/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err8 = { instancePath, schemaPath: "#/$defs/SubmitPipelineRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
    } else {
      const err9 = { instancePath, schemaPath: "#/$defs/SubmitPipelineRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $SubmitWorkflowRequest = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["kind", "workflow", "timeout_seconds"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0 || !func0.call(data, "kind")) {
        const err0 = { instancePath, schemaPath: "#/$defs/SubmitWorkflowRequest/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.workflow === void 0 || !func0.call(data, "workflow")) {
        const err1 = { instancePath, schemaPath: "#/$defs/SubmitWorkflowRequest/required", keyword: "required", params: { missingProperty: "workflow" }, message: "must have required property 'workflow'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.kind !== void 0 && func0.call(data, "kind")) {
        let data0 = data.kind;
        if (typeof data0 != "string") {
          const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/SubmitWorkflowRequest/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 !== "workflow") {
          const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/SubmitWorkflowRequest/properties/kind/const", keyword: "const", params: { allowedValue: "workflow" }, message: "must be equal to constant" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.workflow !== void 0 && func0.call(data, "workflow") && ($Workflow(data.workflow, { instancePath: instancePath + "/workflow", parentData: data, parentDataProperty: "workflow", rootData }) || (vErrors = vErrors === null ? $Workflow.errors : vErrors.concat($Workflow.errors), errors = vErrors.length)), data.timeout_seconds !== void 0 && func0.call(data, "timeout_seconds")) {
        let data2 = data.timeout_seconds;
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 604800 || isNaN(data2)) {
            const err4 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/$defs/SubmitWorkflowRequest/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 604800 }, message: "must be <= 604800" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (data2 < 1 || isNaN(data2)) {
            const err5 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/$defs/SubmitWorkflowRequest/properties/timeout_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          const err6 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/$defs/SubmitWorkflowRequest/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err7 = { instancePath, schemaPath: "#/$defs/SubmitWorkflowRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
    } else {
      const err8 = { instancePath, schemaPath: "#/$defs/SubmitWorkflowRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $SubscribeFrame = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["action", "job_id"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.action === void 0 || !func0.call(data, "action")) {
        const err0 = { instancePath, schemaPath: "#/$defs/SubscribeFrame/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.job_id === void 0 || !func0.call(data, "job_id")) {
        const err1 = { instancePath, schemaPath: "#/$defs/SubscribeFrame/required", keyword: "required", params: { missingProperty: "job_id" }, message: "must have required property 'job_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.action !== void 0 && func0.call(data, "action")) {
        let data0 = data.action;
        if (typeof data0 != "string") {
          const err2 = { instancePath: instancePath + "/action", schemaPath: "#/$defs/SubscribeFrame/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 !== "subscribe") {
          const err3 = { instancePath: instancePath + "/action", schemaPath: "#/$defs/SubscribeFrame/properties/action/const", keyword: "const", params: { allowedValue: "subscribe" }, message: "must be equal to constant" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      data.job_id !== void 0 && func0.call(data, "job_id") && ($Uuid(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err4 = { instancePath, schemaPath: "#/$defs/SubscribeFrame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
    } else {
      const err5 = { instancePath, schemaPath: "#/$defs/SubscribeFrame/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $Timestamp = /* @__PURE__ */ (() => {
  const formats0 = /^(?:(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$/u, pattern0 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,6})?Z$", "u");
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data == "string") {
      if (!pattern0.test(data)) {
        const err0 = { instancePath, schemaPath: "#/$defs/Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,6})?Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,6})?Z$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!formats0.test(data)) {
        const err1 = { instancePath, schemaPath: "#/$defs/Timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      const err2 = { instancePath, schemaPath: "#/$defs/Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $UnsubscribeFrame = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["action", "job_id"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.action === void 0 || !func0.call(data, "action")) {
        const err0 = { instancePath, schemaPath: "#/$defs/UnsubscribeFrame/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.job_id === void 0 || !func0.call(data, "job_id")) {
        const err1 = { instancePath, schemaPath: "#/$defs/UnsubscribeFrame/required", keyword: "required", params: { missingProperty: "job_id" }, message: "must have required property 'job_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.action !== void 0 && func0.call(data, "action")) {
        let data0 = data.action;
        if (typeof data0 != "string") {
          const err2 = { instancePath: instancePath + "/action", schemaPath: "#/$defs/UnsubscribeFrame/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 !== "unsubscribe") {
          const err3 = { instancePath: instancePath + "/action", schemaPath: "#/$defs/UnsubscribeFrame/properties/action/const", keyword: "const", params: { allowedValue: "unsubscribe" }, message: "must be equal to constant" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      data.job_id !== void 0 && func0.call(data, "job_id") && ($Uuid(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err4 = { instancePath, schemaPath: "#/$defs/UnsubscribeFrame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
    } else {
      const err5 = { instancePath, schemaPath: "#/$defs/UnsubscribeFrame/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $UnsubscribedFrame = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["type", "job_id"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0 || !func0.call(data, "type")) {
        const err0 = { instancePath, schemaPath: "#/$defs/UnsubscribedFrame/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.job_id === void 0 || !func0.call(data, "job_id")) {
        const err1 = { instancePath, schemaPath: "#/$defs/UnsubscribedFrame/required", keyword: "required", params: { missingProperty: "job_id" }, message: "must have required property 'job_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.type !== void 0 && func0.call(data, "type")) {
        let data0 = data.type;
        if (typeof data0 != "string") {
          const err2 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/UnsubscribedFrame/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 !== "unsubscribed") {
          const err3 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/UnsubscribedFrame/properties/type/const", keyword: "const", params: { allowedValue: "unsubscribed" }, message: "must be equal to constant" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      data.job_id !== void 0 && func0.call(data, "job_id") && ($Uuid(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData }) || (vErrors = vErrors === null ? $Uuid.errors : vErrors.concat($Uuid.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err4 = { instancePath, schemaPath: "#/$defs/UnsubscribedFrame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
    } else {
      const err5 = { instancePath, schemaPath: "#/$defs/UnsubscribedFrame/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $UploadResult = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["artifact"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.artifact === void 0 || !func0.call(data, "artifact")) {
        const err0 = { instancePath, schemaPath: "#/$defs/UploadResult/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      data.artifact !== void 0 && func0.call(data, "artifact") && ($Artifact(data.artifact, { instancePath: instancePath + "/artifact", parentData: data, parentDataProperty: "artifact", rootData }) || (vErrors = vErrors === null ? $Artifact.errors : vErrors.concat($Artifact.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err1 = { instancePath, schemaPath: "#/$defs/UploadResult/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
    } else {
      const err2 = { instancePath, schemaPath: "#/$defs/UploadResult/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $UpscaleVideoInput = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["video"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.video === void 0 || !func0.call(data, "video")) {
        const err0 = { instancePath, schemaPath: "#/$defs/UpscaleVideoInput/required", keyword: "required", params: { missingProperty: "video" }, message: "must have required property 'video'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      data.video !== void 0 && func0.call(data, "video") && ($ArtifactRef(data.video, { instancePath: instancePath + "/video", parentData: data, parentDataProperty: "video", rootData }) || (vErrors = vErrors === null ? $ArtifactRef.errors : vErrors.concat($ArtifactRef.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err1 = { instancePath, schemaPath: "#/$defs/UpscaleVideoInput/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
    } else {
      const err2 = { instancePath, schemaPath: "#/$defs/UpscaleVideoInput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $UpscaleVideoOutput = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["video", "duration_seconds", "width_px", "height_px", "frame_count", "frame_rate"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.video === void 0 || !func0.call(data, "video")) {
        const err0 = { instancePath, schemaPath: "#/$defs/UpscaleVideoOutput/required", keyword: "required", params: { missingProperty: "video" }, message: "must have required property 'video'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.duration_seconds === void 0 || !func0.call(data, "duration_seconds")) {
        const err1 = { instancePath, schemaPath: "#/$defs/UpscaleVideoOutput/required", keyword: "required", params: { missingProperty: "duration_seconds" }, message: "must have required property 'duration_seconds'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.width_px === void 0 || !func0.call(data, "width_px")) {
        const err2 = { instancePath, schemaPath: "#/$defs/UpscaleVideoOutput/required", keyword: "required", params: { missingProperty: "width_px" }, message: "must have required property 'width_px'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.height_px === void 0 || !func0.call(data, "height_px")) {
        const err3 = { instancePath, schemaPath: "#/$defs/UpscaleVideoOutput/required", keyword: "required", params: { missingProperty: "height_px" }, message: "must have required property 'height_px'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.frame_count === void 0 || !func0.call(data, "frame_count")) {
        const err4 = { instancePath, schemaPath: "#/$defs/UpscaleVideoOutput/required", keyword: "required", params: { missingProperty: "frame_count" }, message: "must have required property 'frame_count'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.frame_rate === void 0 || !func0.call(data, "frame_rate")) {
        const err5 = { instancePath, schemaPath: "#/$defs/UpscaleVideoOutput/required", keyword: "required", params: { missingProperty: "frame_rate" }, message: "must have required property 'frame_rate'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.video !== void 0 && func0.call(data, "video") && ($ArtifactRef(data.video, { instancePath: instancePath + "/video", parentData: data, parentDataProperty: "video", rootData }) || (vErrors = vErrors === null ? $ArtifactRef.errors : vErrors.concat($ArtifactRef.errors), errors = vErrors.length)), data.duration_seconds !== void 0 && func0.call(data, "duration_seconds")) {
        let data1 = data.duration_seconds;
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 3600 || isNaN(data1)) {
            const err6 = { instancePath: instancePath + "/duration_seconds", schemaPath: "#/$defs/UpscaleVideoOutput/properties/duration_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (data1 < 0 || isNaN(data1)) {
            const err7 = { instancePath: instancePath + "/duration_seconds", schemaPath: "#/$defs/UpscaleVideoOutput/properties/duration_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        } else {
          const err8 = { instancePath: instancePath + "/duration_seconds", schemaPath: "#/$defs/UpscaleVideoOutput/properties/duration_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (data.width_px !== void 0 && func0.call(data, "width_px")) {
        let data2 = data.width_px;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
          const err9 = { instancePath: instancePath + "/width_px", schemaPath: "#/$defs/UpscaleVideoOutput/properties/width_px/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 16384 || isNaN(data2)) {
            const err10 = { instancePath: instancePath + "/width_px", schemaPath: "#/$defs/UpscaleVideoOutput/properties/width_px/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16384 }, message: "must be <= 16384" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (data2 < 16 || isNaN(data2)) {
            const err11 = { instancePath: instancePath + "/width_px", schemaPath: "#/$defs/UpscaleVideoOutput/properties/width_px/minimum", keyword: "minimum", params: { comparison: ">=", limit: 16 }, message: "must be >= 16" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      }
      if (data.height_px !== void 0 && func0.call(data, "height_px")) {
        let data3 = data.height_px;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
          const err12 = { instancePath: instancePath + "/height_px", schemaPath: "#/$defs/UpscaleVideoOutput/properties/height_px/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (typeof data3 == "number" && isFinite(data3)) {
          if (data3 > 16384 || isNaN(data3)) {
            const err13 = { instancePath: instancePath + "/height_px", schemaPath: "#/$defs/UpscaleVideoOutput/properties/height_px/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16384 }, message: "must be <= 16384" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (data3 < 16 || isNaN(data3)) {
            const err14 = { instancePath: instancePath + "/height_px", schemaPath: "#/$defs/UpscaleVideoOutput/properties/height_px/minimum", keyword: "minimum", params: { comparison: ">=", limit: 16 }, message: "must be >= 16" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      }
      if (data.frame_count !== void 0 && func0.call(data, "frame_count")) {
        let data4 = data.frame_count;
        if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
          const err15 = { instancePath: instancePath + "/frame_count", schemaPath: "#/$defs/UpscaleVideoOutput/properties/frame_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (typeof data4 == "number" && isFinite(data4)) {
          if (data4 > 1e6 || isNaN(data4)) {
            const err16 = { instancePath: instancePath + "/frame_count", schemaPath: "#/$defs/UpscaleVideoOutput/properties/frame_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          if (data4 < 1 || isNaN(data4)) {
            const err17 = { instancePath: instancePath + "/frame_count", schemaPath: "#/$defs/UpscaleVideoOutput/properties/frame_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      }
      if (data.frame_rate !== void 0 && func0.call(data, "frame_rate")) {
        let data5 = data.frame_rate;
        if (typeof data5 == "number" && isFinite(data5)) {
          if (data5 > 240 || isNaN(data5)) {
            const err18 = { instancePath: instancePath + "/frame_rate", schemaPath: "#/$defs/UpscaleVideoOutput/properties/frame_rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 240 }, message: "must be <= 240" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          if (data5 < 1 || isNaN(data5)) {
            const err19 = { instancePath: instancePath + "/frame_rate", schemaPath: "#/$defs/UpscaleVideoOutput/properties/frame_rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        } else {
          const err20 = { instancePath: instancePath + "/frame_rate", schemaPath: "#/$defs/UpscaleVideoOutput/properties/frame_rate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err21 = { instancePath, schemaPath: "#/$defs/UpscaleVideoOutput/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
    } else {
      const err22 = { instancePath, schemaPath: "#/$defs/UpscaleVideoOutput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $UpscaleVideoParams = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["scale"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.scale === void 0 || !func0.call(data, "scale")) {
        const err0 = { instancePath, schemaPath: "#/$defs/UpscaleVideoParams/required", keyword: "required", params: { missingProperty: "scale" }, message: "must have required property 'scale'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.scale !== void 0 && func0.call(data, "scale")) {
        let data0 = data.scale;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          const err1 = { instancePath: instancePath + "/scale", schemaPath: "#/$defs/UpscaleVideoParams/properties/scale/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 4 || isNaN(data0)) {
            const err2 = { instancePath: instancePath + "/scale", schemaPath: "#/$defs/UpscaleVideoParams/properties/scale/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (data0 < 2 || isNaN(data0)) {
            const err3 = { instancePath: instancePath + "/scale", schemaPath: "#/$defs/UpscaleVideoParams/properties/scale/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err4 = { instancePath, schemaPath: "#/$defs/UpscaleVideoParams/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
    } else {
      const err5 = { instancePath, schemaPath: "#/$defs/UpscaleVideoParams/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $Uuid = /* @__PURE__ */ (() => {
  const pattern0 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data == "string") {
      if (!pattern0.test(data)) {
        const err0 = { instancePath, schemaPath: "#/$defs/Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/$defs/Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $WorkerAnnounced = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["worker_id", "manifest", "announced_at"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.worker_id === void 0 || !func0.call(data, "worker_id")) {
        const err0 = { instancePath, schemaPath: "#/$defs/WorkerAnnounced/required", keyword: "required", params: { missingProperty: "worker_id" }, message: "must have required property 'worker_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.manifest === void 0 || !func0.call(data, "manifest")) {
        const err1 = { instancePath, schemaPath: "#/$defs/WorkerAnnounced/required", keyword: "required", params: { missingProperty: "manifest" }, message: "must have required property 'manifest'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.announced_at === void 0 || !func0.call(data, "announced_at")) {
        const err2 = { instancePath, schemaPath: "#/$defs/WorkerAnnounced/required", keyword: "required", params: { missingProperty: "announced_at" }, message: "must have required property 'announced_at'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      data.worker_id !== void 0 && func0.call(data, "worker_id") && ($WorkerId(data.worker_id, { instancePath: instancePath + "/worker_id", parentData: data, parentDataProperty: "worker_id", rootData }) || (vErrors = vErrors === null ? $WorkerId.errors : vErrors.concat($WorkerId.errors), errors = vErrors.length)), data.manifest !== void 0 && func0.call(data, "manifest") && ($PlaneManifest(data.manifest, { instancePath: instancePath + "/manifest", parentData: data, parentDataProperty: "manifest", rootData }) || (vErrors = vErrors === null ? $PlaneManifest.errors : vErrors.concat($PlaneManifest.errors), errors = vErrors.length)), data.announced_at !== void 0 && func0.call(data, "announced_at") && ($Timestamp(data.announced_at, { instancePath: instancePath + "/announced_at", parentData: data, parentDataProperty: "announced_at", rootData }) || (vErrors = vErrors === null ? $Timestamp.errors : vErrors.concat($Timestamp.errors), errors = vErrors.length));
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err3 = { instancePath, schemaPath: "#/$defs/WorkerAnnounced/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
    } else {
      const err4 = { instancePath, schemaPath: "#/$defs/WorkerAnnounced/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $WorkerConfig = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^(redis|rediss|unix)://.+$", "u"), obj0 = /* @__PURE__ */ new Set(["metrics_host", "metrics_port", "redis_url", "storage", "engine", "concurrent_hops", "log_level", "shutdown_grace_seconds"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.metrics_host === void 0 || !func0.call(data, "metrics_host")) {
        const err0 = { instancePath, schemaPath: "#/$defs/WorkerConfig/required", keyword: "required", params: { missingProperty: "metrics_host" }, message: "must have required property 'metrics_host'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.metrics_port === void 0 || !func0.call(data, "metrics_port")) {
        const err1 = { instancePath, schemaPath: "#/$defs/WorkerConfig/required", keyword: "required", params: { missingProperty: "metrics_port" }, message: "must have required property 'metrics_port'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.redis_url === void 0 || !func0.call(data, "redis_url")) {
        const err2 = { instancePath, schemaPath: "#/$defs/WorkerConfig/required", keyword: "required", params: { missingProperty: "redis_url" }, message: "must have required property 'redis_url'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.storage === void 0 || !func0.call(data, "storage")) {
        const err3 = { instancePath, schemaPath: "#/$defs/WorkerConfig/required", keyword: "required", params: { missingProperty: "storage" }, message: "must have required property 'storage'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.engine === void 0 || !func0.call(data, "engine")) {
        const err4 = { instancePath, schemaPath: "#/$defs/WorkerConfig/required", keyword: "required", params: { missingProperty: "engine" }, message: "must have required property 'engine'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.concurrent_hops === void 0 || !func0.call(data, "concurrent_hops")) {
        const err5 = { instancePath, schemaPath: "#/$defs/WorkerConfig/required", keyword: "required", params: { missingProperty: "concurrent_hops" }, message: "must have required property 'concurrent_hops'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.log_level === void 0 || !func0.call(data, "log_level")) {
        const err6 = { instancePath, schemaPath: "#/$defs/WorkerConfig/required", keyword: "required", params: { missingProperty: "log_level" }, message: "must have required property 'log_level'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.shutdown_grace_seconds === void 0 || !func0.call(data, "shutdown_grace_seconds")) {
        const err7 = { instancePath, schemaPath: "#/$defs/WorkerConfig/required", keyword: "required", params: { missingProperty: "shutdown_grace_seconds" }, message: "must have required property 'shutdown_grace_seconds'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.metrics_host !== void 0 && func0.call(data, "metrics_host")) {
        let data0 = data.metrics_host;
        if (typeof data0 == "string") {
          if (codePoints(data0) > 255) {
            const err8 = { instancePath: instancePath + "/metrics_host", schemaPath: "#/$defs/WorkerConfig/properties/metrics_host/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (codePoints(data0) < 1) {
            const err9 = { instancePath: instancePath + "/metrics_host", schemaPath: "#/$defs/WorkerConfig/properties/metrics_host/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        } else {
          const err10 = { instancePath: instancePath + "/metrics_host", schemaPath: "#/$defs/WorkerConfig/properties/metrics_host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      if (data.metrics_port !== void 0 && func0.call(data, "metrics_port")) {
        let data1 = data.metrics_port;
        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
          const err11 = { instancePath: instancePath + "/metrics_port", schemaPath: "#/$defs/WorkerConfig/properties/metrics_port/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 65535 || isNaN(data1)) {
            const err12 = { instancePath: instancePath + "/metrics_port", schemaPath: "#/$defs/WorkerConfig/properties/metrics_port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (data1 < 0 || isNaN(data1)) {
            const err13 = { instancePath: instancePath + "/metrics_port", schemaPath: "#/$defs/WorkerConfig/properties/metrics_port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      }
      if (data.redis_url !== void 0 && func0.call(data, "redis_url")) {
        let data2 = data.redis_url;
        if (typeof data2 == "string") {
          if (!pattern0.test(data2)) {
            const err14 = { instancePath: instancePath + "/redis_url", schemaPath: "#/$defs/WorkerConfig/properties/redis_url/pattern", keyword: "pattern", params: { pattern: "^(redis|rediss|unix)://.+$" }, message: 'must match pattern "^(redis|rediss|unix)://.+$"' };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        } else {
          const err15 = { instancePath: instancePath + "/redis_url", schemaPath: "#/$defs/WorkerConfig/properties/redis_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.storage !== void 0 && func0.call(data, "storage") && ($StorageConfig(data.storage, { instancePath: instancePath + "/storage", parentData: data, parentDataProperty: "storage", rootData }) || (vErrors = vErrors === null ? $StorageConfig.errors : vErrors.concat($StorageConfig.errors), errors = vErrors.length)), data.engine !== void 0 && func0.call(data, "engine") && ($EngineId(data.engine, { instancePath: instancePath + "/engine", parentData: data, parentDataProperty: "engine", rootData }) || (vErrors = vErrors === null ? $EngineId.errors : vErrors.concat($EngineId.errors), errors = vErrors.length)), data.concurrent_hops !== void 0 && func0.call(data, "concurrent_hops")) {
        let data5 = data.concurrent_hops;
        if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
          const err16 = { instancePath: instancePath + "/concurrent_hops", schemaPath: "#/$defs/WorkerConfig/properties/concurrent_hops/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (typeof data5 == "number" && isFinite(data5)) {
          if (data5 > 256 || isNaN(data5)) {
            const err17 = { instancePath: instancePath + "/concurrent_hops", schemaPath: "#/$defs/WorkerConfig/properties/concurrent_hops/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (data5 < 1 || isNaN(data5)) {
            const err18 = { instancePath: instancePath + "/concurrent_hops", schemaPath: "#/$defs/WorkerConfig/properties/concurrent_hops/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      }
      if (data.log_level !== void 0 && func0.call(data, "log_level")) {
        let data6 = data.log_level;
        if (typeof data6 != "string") {
          const err19 = { instancePath: instancePath + "/log_level", schemaPath: "#/$defs/WorkerConfig/properties/log_level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (!(data6 === "debug" || data6 === "info" || data6 === "warning" || data6 === "error")) {
          const err20 = { instancePath: instancePath + "/log_level", schemaPath: "#/$defs/WorkerConfig/properties/log_level/enum", keyword: "enum", params: { allowedValues: ["debug", "info", "warning", "error"] }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      if (data.shutdown_grace_seconds !== void 0 && func0.call(data, "shutdown_grace_seconds")) {
        let data7 = data.shutdown_grace_seconds;
        if (typeof data7 == "number" && isFinite(data7)) {
          if (data7 > 3600 || isNaN(data7)) {
            const err21 = { instancePath: instancePath + "/shutdown_grace_seconds", schemaPath: "#/$defs/WorkerConfig/properties/shutdown_grace_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          if (data7 < 0 || isNaN(data7)) {
            const err22 = { instancePath: instancePath + "/shutdown_grace_seconds", schemaPath: "#/$defs/WorkerConfig/properties/shutdown_grace_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        } else {
          const err23 = { instancePath: instancePath + "/shutdown_grace_seconds", schemaPath: "#/$defs/WorkerConfig/properties/shutdown_grace_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err24 = { instancePath, schemaPath: "#/$defs/WorkerConfig/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
    } else {
      const err25 = { instancePath, schemaPath: "#/$defs/WorkerConfig/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $WorkerId = /* @__PURE__ */ (() => {
  const pattern0 = new RegExp("^[a-zA-Z0-9][a-zA-Z0-9._-]{0,127}$", "u");
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data == "string") {
      if (!pattern0.test(data)) {
        const err0 = { instancePath, schemaPath: "#/$defs/WorkerId/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9][a-zA-Z0-9._-]{0,127}$" }, message: 'must match pattern "^[a-zA-Z0-9][a-zA-Z0-9._-]{0,127}$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/$defs/WorkerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const $Workflow = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty, obj0 = /* @__PURE__ */ new Set(["nodes", "edges"]);
  function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.nodes === void 0 || !func0.call(data, "nodes")) {
        const err0 = { instancePath, schemaPath: "#/$defs/Workflow/required", keyword: "required", params: { missingProperty: "nodes" }, message: "must have required property 'nodes'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.edges === void 0 || !func0.call(data, "edges")) {
        const err1 = { instancePath, schemaPath: "#/$defs/Workflow/required", keyword: "required", params: { missingProperty: "edges" }, message: "must have required property 'edges'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.nodes !== void 0 && func0.call(data, "nodes")) {
        let data0 = data.nodes;
        if (Array.isArray(data0)) {
          if (data0.length > 200) {
            const err2 = { instancePath: instancePath + "/nodes", schemaPath: "#/$defs/Workflow/properties/nodes/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (data0.length < 1) {
            const err3 = { instancePath: instancePath + "/nodes", schemaPath: "#/$defs/Workflow/properties/nodes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++)
            $Node(data0[i0], { instancePath: instancePath + "/nodes/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? $Node.errors : vErrors.concat($Node.errors), errors = vErrors.length);
        } else {
          const err4 = { instancePath: instancePath + "/nodes", schemaPath: "#/$defs/Workflow/properties/nodes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.edges !== void 0 && func0.call(data, "edges")) {
        let data2 = data.edges;
        if (Array.isArray(data2)) {
          if (data2.length > 2e3) {
            const err5 = { instancePath: instancePath + "/edges", schemaPath: "#/$defs/Workflow/properties/edges/maxItems", keyword: "maxItems", params: { limit: 2e3 }, message: "must NOT have more than 2000 items" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (data2.length < 0) {
            const err6 = { instancePath: instancePath + "/edges", schemaPath: "#/$defs/Workflow/properties/edges/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          const len1 = data2.length;
          for (let i1 = 0; i1 < len1; i1++)
            $Edge(data2[i1], { instancePath: instancePath + "/edges/" + i1, parentData: data2, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? $Edge.errors : vErrors.concat($Edge.errors), errors = vErrors.length);
        } else {
          const err7 = { instancePath: instancePath + "/edges", schemaPath: "#/$defs/Workflow/properties/edges/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      for (const key0 of Object.keys(data))
        if (!obj0.has(key0)) {
          const err8 = { instancePath, schemaPath: "#/$defs/Workflow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
    } else {
      const err9 = { instancePath, schemaPath: "#/$defs/Workflow/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    return validate0.errors = vErrors, errors === 0;
  }
  return validate0;
})();

const validateAdvanceJob = /* @__PURE__ */ guard("AdvanceJob", $AdvanceJob, false);
const validateApiConfig = /* @__PURE__ */ guard("ApiConfig", $ApiConfig, true);
const validateArtifact = /* @__PURE__ */ guard("Artifact", $Artifact, false);
const validateArtifactDownload = /* @__PURE__ */ guard("ArtifactDownload", $ArtifactDownload, false);
const validateArtifactKind = /* @__PURE__ */ guard("ArtifactKind", $ArtifactKind, false);
const validateArtifactPage = /* @__PURE__ */ guard("ArtifactPage", $ArtifactPage, false);
const validateArtifactRef = /* @__PURE__ */ guard("ArtifactRef", $ArtifactRef, false);
const validateBucket = /* @__PURE__ */ guard("Bucket", $Bucket, false);
const validateCancelJob = /* @__PURE__ */ guard("CancelJob", $CancelJob, false);
const validateCancelJobRequest = /* @__PURE__ */ guard("CancelJobRequest", $CancelJobRequest, false);
const validateCapability = /* @__PURE__ */ guard("Capability", $Capability, false);
const validateCapabilityId = /* @__PURE__ */ guard("CapabilityId", $CapabilityId, false);
const validateClientFrame = /* @__PURE__ */ guard("ClientFrame", $ClientFrame, false);
const validateCombinedManifest = /* @__PURE__ */ guard("CombinedManifest", $CombinedManifest, false);
const validateContentType = /* @__PURE__ */ guard("ContentType", $ContentType, false);
const validateDeadLetter = /* @__PURE__ */ guard("DeadLetter", $DeadLetter, false);
const validateDummyTaskOutput = /* @__PURE__ */ guard("DummyTaskOutput", $DummyTaskOutput, false);
const validateDummyTaskParams = /* @__PURE__ */ guard("DummyTaskParams", $DummyTaskParams, false);
const validateEdge = /* @__PURE__ */ guard("Edge", $Edge, false);
const validateEdgeKind = /* @__PURE__ */ guard("EdgeKind", $EdgeKind, false);
const validateEmptyObject = /* @__PURE__ */ guard("EmptyObject", $EmptyObject, false);
const validateEngineId = /* @__PURE__ */ guard("EngineId", $EngineId, false);
const validateErrorFrame = /* @__PURE__ */ guard("ErrorFrame", $ErrorFrame, false);
const validateErrorInfo = /* @__PURE__ */ guard("ErrorInfo", $ErrorInfo, false);
const validateF5ToTtsInput = /* @__PURE__ */ guard("F5ToTtsInput", $F5ToTtsInput, false);
const validateF5ToTtsOutput = /* @__PURE__ */ guard("F5ToTtsOutput", $F5ToTtsOutput, false);
const validateF5ToTtsParams = /* @__PURE__ */ guard("F5ToTtsParams", $F5ToTtsParams, false);
const validateF5ttsInfinitetalkRequest = /* @__PURE__ */ guard("F5ttsInfinitetalkRequest", $F5ttsInfinitetalkRequest, false);
const validateFraction = /* @__PURE__ */ guard("Fraction", $Fraction, false);
const validateGenerateScriptOutput = /* @__PURE__ */ guard("GenerateScriptOutput", $GenerateScriptOutput, false);
const validateGenerateScriptParams = /* @__PURE__ */ guard("GenerateScriptParams", $GenerateScriptParams, false);
const validateGetCapabilitiesOutput = /* @__PURE__ */ guard("GetCapabilitiesOutput", $GetCapabilitiesOutput, false);
const validateHealthCheck = /* @__PURE__ */ guard("HealthCheck", $HealthCheck, false);
const validateHealthReport = /* @__PURE__ */ guard("HealthReport", $HealthReport, false);
const validateHopCompleted = /* @__PURE__ */ guard("HopCompleted", $HopCompleted, false);
const validateInfiniteTalkInput = /* @__PURE__ */ guard("InfiniteTalkInput", $InfiniteTalkInput, false);
const validateInfiniteTalkOutput = /* @__PURE__ */ guard("InfiniteTalkOutput", $InfiniteTalkOutput, false);
const validateInfiniteTalkParams = /* @__PURE__ */ guard("InfiniteTalkParams", $InfiniteTalkParams, false);
const validateJob = /* @__PURE__ */ guard("Job", $Job, false);
const validateJobEvent = /* @__PURE__ */ guard("JobEvent", $JobEvent, false);
const validateJobEventKind = /* @__PURE__ */ guard("JobEventKind", $JobEventKind, false);
const validateJobEventPage = /* @__PURE__ */ guard("JobEventPage", $JobEventPage, false);
const validateJobPage = /* @__PURE__ */ guard("JobPage", $JobPage, false);
const validateJobSnapshot = /* @__PURE__ */ guard("JobSnapshot", $JobSnapshot, false);
const validateJobState = /* @__PURE__ */ guard("JobState", $JobState, false);
const validateJobSummary = /* @__PURE__ */ guard("JobSummary", $JobSummary, false);
const validateJsonObject = /* @__PURE__ */ guard("JsonObject", $JsonObject, false);
const validateListJobsQuery = /* @__PURE__ */ guard("ListJobsQuery", $ListJobsQuery, false);
const validateManifestSource = /* @__PURE__ */ guard("ManifestSource", $ManifestSource, false);
const validateMediaInfo = /* @__PURE__ */ guard("MediaInfo", $MediaInfo, false);
const validateNode = /* @__PURE__ */ guard("Node", $Node, false);
const validateNodeCancelled = /* @__PURE__ */ guard("NodeCancelled", $NodeCancelled, false);
const validateNodeCompleted = /* @__PURE__ */ guard("NodeCompleted", $NodeCompleted, false);
const validateNodeFailed = /* @__PURE__ */ guard("NodeFailed", $NodeFailed, false);
const validateNodeId = /* @__PURE__ */ guard("NodeId", $NodeId, false);
const validateNodeOutputRef = /* @__PURE__ */ guard("NodeOutputRef", $NodeOutputRef, false);
const validateNodeResult = /* @__PURE__ */ guard("NodeResult", $NodeResult, false);
const validateNodeRetrying = /* @__PURE__ */ guard("NodeRetrying", $NodeRetrying, false);
const validateNodeSkipped = /* @__PURE__ */ guard("NodeSkipped", $NodeSkipped, false);
const validateNodeStarted = /* @__PURE__ */ guard("NodeStarted", $NodeStarted, false);
const validateNodeState = /* @__PURE__ */ guard("NodeState", $NodeState, false);
const validateNodeStatus = /* @__PURE__ */ guard("NodeStatus", $NodeStatus, false);
const validatePageCursor = /* @__PURE__ */ guard("PageCursor", $PageCursor, false);
const validatePageQuery = /* @__PURE__ */ guard("PageQuery", $PageQuery, false);
const validatePipelineCatalog = /* @__PURE__ */ guard("PipelineCatalog", $PipelineCatalog, false);
const validatePipelineDefinition = /* @__PURE__ */ guard("PipelineDefinition", $PipelineDefinition, false);
const validatePipelineId = /* @__PURE__ */ guard("PipelineId", $PipelineId, false);
const validatePipelineList = /* @__PURE__ */ guard("PipelineList", $PipelineList, false);
const validatePipelineNode = /* @__PURE__ */ guard("PipelineNode", $PipelineNode, false);
const validatePlane = /* @__PURE__ */ guard("Plane", $Plane, false);
const validatePlaneManifest = /* @__PURE__ */ guard("PlaneManifest", $PlaneManifest, false);
const validateProblem = /* @__PURE__ */ guard("Problem", $Problem, false);
const validateProgressFrame = /* @__PURE__ */ guard("ProgressFrame", $ProgressFrame, false);
const validateProgressUpdateFrame = /* @__PURE__ */ guard("ProgressUpdateFrame", $ProgressUpdateFrame, false);
const validateRetryPolicy = /* @__PURE__ */ guard("RetryPolicy", $RetryPolicy, false);
const validateRunHop = /* @__PURE__ */ guard("RunHop", $RunHop, false);
const validateSchemaUri = /* @__PURE__ */ guard("SchemaUri", $SchemaUri, false);
const validateServerFrame = /* @__PURE__ */ guard("ServerFrame", $ServerFrame, false);
const validateSha256 = /* @__PURE__ */ guard("Sha256", $Sha256, false);
const validateSnapshotFrame = /* @__PURE__ */ guard("SnapshotFrame", $SnapshotFrame, false);
const validateStatusFrame = /* @__PURE__ */ guard("StatusFrame", $StatusFrame, false);
const validateStatusUpdateFrame = /* @__PURE__ */ guard("StatusUpdateFrame", $StatusUpdateFrame, false);
const validateStorageConfig = /* @__PURE__ */ guard("StorageConfig", $StorageConfig, true);
const validateSubmitJobRequest = /* @__PURE__ */ guard("SubmitJobRequest", $SubmitJobRequest, false);
const validateSubmitPipelineRequest = /* @__PURE__ */ guard("SubmitPipelineRequest", $SubmitPipelineRequest, false);
const validateSubmitWorkflowRequest = /* @__PURE__ */ guard("SubmitWorkflowRequest", $SubmitWorkflowRequest, false);
const validateSubscribeFrame = /* @__PURE__ */ guard("SubscribeFrame", $SubscribeFrame, false);
const validateTimestamp = /* @__PURE__ */ guard("Timestamp", $Timestamp, false);
const validateUnsubscribeFrame = /* @__PURE__ */ guard("UnsubscribeFrame", $UnsubscribeFrame, false);
const validateUnsubscribedFrame = /* @__PURE__ */ guard("UnsubscribedFrame", $UnsubscribedFrame, false);
const validateUploadResult = /* @__PURE__ */ guard("UploadResult", $UploadResult, false);
const validateUpscaleVideoInput = /* @__PURE__ */ guard("UpscaleVideoInput", $UpscaleVideoInput, false);
const validateUpscaleVideoOutput = /* @__PURE__ */ guard("UpscaleVideoOutput", $UpscaleVideoOutput, false);
const validateUpscaleVideoParams = /* @__PURE__ */ guard("UpscaleVideoParams", $UpscaleVideoParams, false);
const validateUuid = /* @__PURE__ */ guard("Uuid", $Uuid, false);
const validateWorkerAnnounced = /* @__PURE__ */ guard("WorkerAnnounced", $WorkerAnnounced, false);
const validateWorkerConfig = /* @__PURE__ */ guard("WorkerConfig", $WorkerConfig, true);
const validateWorkerId = /* @__PURE__ */ guard("WorkerId", $WorkerId, false);
const validateWorkflow = /* @__PURE__ */ guard("Workflow", $Workflow, false);

const validators = /* @__PURE__ */ Object.freeze({
  __proto__: null,
  "AdvanceJob": validateAdvanceJob,
  "ApiConfig": validateApiConfig,
  "Artifact": validateArtifact,
  "ArtifactDownload": validateArtifactDownload,
  "ArtifactKind": validateArtifactKind,
  "ArtifactPage": validateArtifactPage,
  "ArtifactRef": validateArtifactRef,
  "Bucket": validateBucket,
  "CancelJob": validateCancelJob,
  "CancelJobRequest": validateCancelJobRequest,
  "Capability": validateCapability,
  "CapabilityId": validateCapabilityId,
  "ClientFrame": validateClientFrame,
  "CombinedManifest": validateCombinedManifest,
  "ContentType": validateContentType,
  "DeadLetter": validateDeadLetter,
  "DummyTaskOutput": validateDummyTaskOutput,
  "DummyTaskParams": validateDummyTaskParams,
  "Edge": validateEdge,
  "EdgeKind": validateEdgeKind,
  "EmptyObject": validateEmptyObject,
  "EngineId": validateEngineId,
  "ErrorFrame": validateErrorFrame,
  "ErrorInfo": validateErrorInfo,
  "F5ToTtsInput": validateF5ToTtsInput,
  "F5ToTtsOutput": validateF5ToTtsOutput,
  "F5ToTtsParams": validateF5ToTtsParams,
  "F5ttsInfinitetalkRequest": validateF5ttsInfinitetalkRequest,
  "Fraction": validateFraction,
  "GenerateScriptOutput": validateGenerateScriptOutput,
  "GenerateScriptParams": validateGenerateScriptParams,
  "GetCapabilitiesOutput": validateGetCapabilitiesOutput,
  "HealthCheck": validateHealthCheck,
  "HealthReport": validateHealthReport,
  "HopCompleted": validateHopCompleted,
  "InfiniteTalkInput": validateInfiniteTalkInput,
  "InfiniteTalkOutput": validateInfiniteTalkOutput,
  "InfiniteTalkParams": validateInfiniteTalkParams,
  "Job": validateJob,
  "JobEvent": validateJobEvent,
  "JobEventKind": validateJobEventKind,
  "JobEventPage": validateJobEventPage,
  "JobPage": validateJobPage,
  "JobSnapshot": validateJobSnapshot,
  "JobState": validateJobState,
  "JobSummary": validateJobSummary,
  "JsonObject": validateJsonObject,
  "ListJobsQuery": validateListJobsQuery,
  "ManifestSource": validateManifestSource,
  "MediaInfo": validateMediaInfo,
  "Node": validateNode,
  "NodeCancelled": validateNodeCancelled,
  "NodeCompleted": validateNodeCompleted,
  "NodeFailed": validateNodeFailed,
  "NodeId": validateNodeId,
  "NodeOutputRef": validateNodeOutputRef,
  "NodeResult": validateNodeResult,
  "NodeRetrying": validateNodeRetrying,
  "NodeSkipped": validateNodeSkipped,
  "NodeStarted": validateNodeStarted,
  "NodeState": validateNodeState,
  "NodeStatus": validateNodeStatus,
  "PageCursor": validatePageCursor,
  "PageQuery": validatePageQuery,
  "PipelineCatalog": validatePipelineCatalog,
  "PipelineDefinition": validatePipelineDefinition,
  "PipelineId": validatePipelineId,
  "PipelineList": validatePipelineList,
  "PipelineNode": validatePipelineNode,
  "Plane": validatePlane,
  "PlaneManifest": validatePlaneManifest,
  "Problem": validateProblem,
  "ProgressFrame": validateProgressFrame,
  "ProgressUpdateFrame": validateProgressUpdateFrame,
  "RetryPolicy": validateRetryPolicy,
  "RunHop": validateRunHop,
  "SchemaUri": validateSchemaUri,
  "ServerFrame": validateServerFrame,
  "Sha256": validateSha256,
  "SnapshotFrame": validateSnapshotFrame,
  "StatusFrame": validateStatusFrame,
  "StatusUpdateFrame": validateStatusUpdateFrame,
  "StorageConfig": validateStorageConfig,
  "SubmitJobRequest": validateSubmitJobRequest,
  "SubmitPipelineRequest": validateSubmitPipelineRequest,
  "SubmitWorkflowRequest": validateSubmitWorkflowRequest,
  "SubscribeFrame": validateSubscribeFrame,
  "Timestamp": validateTimestamp,
  "UnsubscribeFrame": validateUnsubscribeFrame,
  "UnsubscribedFrame": validateUnsubscribedFrame,
  "UploadResult": validateUploadResult,
  "UpscaleVideoInput": validateUpscaleVideoInput,
  "UpscaleVideoOutput": validateUpscaleVideoOutput,
  "UpscaleVideoParams": validateUpscaleVideoParams,
  "Uuid": validateUuid,
  "WorkerAnnounced": validateWorkerAnnounced,
  "WorkerConfig": validateWorkerConfig,
  "WorkerId": validateWorkerId,
  "Workflow": validateWorkflow,
});

const validatorsById = /* @__PURE__ */ Object.freeze({
  __proto__: null,
  "https://schemas.myspinbot.local/artifacts/v1/artifact.schema.json": validateArtifact,
  "https://schemas.myspinbot.local/artifacts/v1/artifact_download.schema.json": validateArtifactDownload,
  "https://schemas.myspinbot.local/artifacts/v1/artifact_kind.schema.json": validateArtifactKind,
  "https://schemas.myspinbot.local/artifacts/v1/media_info.schema.json": validateMediaInfo,
  "https://schemas.myspinbot.local/artifacts/v1/upload_result.schema.json": validateUploadResult,
  "https://schemas.myspinbot.local/capabilities/v1/capability.schema.json": validateCapability,
  "https://schemas.myspinbot.local/capabilities/v1/combined_manifest.schema.json": validateCombinedManifest,
  "https://schemas.myspinbot.local/capabilities/v1/dummy_task_output.schema.json": validateDummyTaskOutput,
  "https://schemas.myspinbot.local/capabilities/v1/dummy_task_params.schema.json": validateDummyTaskParams,
  "https://schemas.myspinbot.local/capabilities/v1/f5_to_tts_input.schema.json": validateF5ToTtsInput,
  "https://schemas.myspinbot.local/capabilities/v1/f5_to_tts_output.schema.json": validateF5ToTtsOutput,
  "https://schemas.myspinbot.local/capabilities/v1/f5_to_tts_params.schema.json": validateF5ToTtsParams,
  "https://schemas.myspinbot.local/capabilities/v1/generate_script_output.schema.json": validateGenerateScriptOutput,
  "https://schemas.myspinbot.local/capabilities/v1/generate_script_params.schema.json": validateGenerateScriptParams,
  "https://schemas.myspinbot.local/capabilities/v1/get_capabilities_output.schema.json": validateGetCapabilitiesOutput,
  "https://schemas.myspinbot.local/capabilities/v1/infinite_talk_input.schema.json": validateInfiniteTalkInput,
  "https://schemas.myspinbot.local/capabilities/v1/infinite_talk_output.schema.json": validateInfiniteTalkOutput,
  "https://schemas.myspinbot.local/capabilities/v1/infinite_talk_params.schema.json": validateInfiniteTalkParams,
  "https://schemas.myspinbot.local/capabilities/v1/manifest_source.schema.json": validateManifestSource,
  "https://schemas.myspinbot.local/capabilities/v1/plane_manifest.schema.json": validatePlaneManifest,
  "https://schemas.myspinbot.local/capabilities/v1/upscale_video_input.schema.json": validateUpscaleVideoInput,
  "https://schemas.myspinbot.local/capabilities/v1/upscale_video_output.schema.json": validateUpscaleVideoOutput,
  "https://schemas.myspinbot.local/capabilities/v1/upscale_video_params.schema.json": validateUpscaleVideoParams,
  "https://schemas.myspinbot.local/common/v1/artifact_ref.schema.json": validateArtifactRef,
  "https://schemas.myspinbot.local/common/v1/bucket.schema.json": validateBucket,
  "https://schemas.myspinbot.local/common/v1/capability_id.schema.json": validateCapabilityId,
  "https://schemas.myspinbot.local/common/v1/content_type.schema.json": validateContentType,
  "https://schemas.myspinbot.local/common/v1/empty_object.schema.json": validateEmptyObject,
  "https://schemas.myspinbot.local/common/v1/engine_id.schema.json": validateEngineId,
  "https://schemas.myspinbot.local/common/v1/error_info.schema.json": validateErrorInfo,
  "https://schemas.myspinbot.local/common/v1/fraction.schema.json": validateFraction,
  "https://schemas.myspinbot.local/common/v1/json_object.schema.json": validateJsonObject,
  "https://schemas.myspinbot.local/common/v1/node_id.schema.json": validateNodeId,
  "https://schemas.myspinbot.local/common/v1/page_cursor.schema.json": validatePageCursor,
  "https://schemas.myspinbot.local/common/v1/pipeline_id.schema.json": validatePipelineId,
  "https://schemas.myspinbot.local/common/v1/plane.schema.json": validatePlane,
  "https://schemas.myspinbot.local/common/v1/schema_uri.schema.json": validateSchemaUri,
  "https://schemas.myspinbot.local/common/v1/sha256.schema.json": validateSha256,
  "https://schemas.myspinbot.local/common/v1/timestamp.schema.json": validateTimestamp,
  "https://schemas.myspinbot.local/common/v1/uuid.schema.json": validateUuid,
  "https://schemas.myspinbot.local/common/v1/worker_id.schema.json": validateWorkerId,
  "https://schemas.myspinbot.local/config/v1/api_config.schema.json": validateApiConfig,
  "https://schemas.myspinbot.local/config/v1/pipeline_catalog.schema.json": validatePipelineCatalog,
  "https://schemas.myspinbot.local/config/v1/storage_config.schema.json": validateStorageConfig,
  "https://schemas.myspinbot.local/config/v1/worker_config.schema.json": validateWorkerConfig,
  "https://schemas.myspinbot.local/http/v1/artifact_page.schema.json": validateArtifactPage,
  "https://schemas.myspinbot.local/http/v1/cancel_job_request.schema.json": validateCancelJobRequest,
  "https://schemas.myspinbot.local/http/v1/f5tts_infinitetalk_request.schema.json": validateF5ttsInfinitetalkRequest,
  "https://schemas.myspinbot.local/http/v1/health_check.schema.json": validateHealthCheck,
  "https://schemas.myspinbot.local/http/v1/health_report.schema.json": validateHealthReport,
  "https://schemas.myspinbot.local/http/v1/job_event_page.schema.json": validateJobEventPage,
  "https://schemas.myspinbot.local/http/v1/job_page.schema.json": validateJobPage,
  "https://schemas.myspinbot.local/http/v1/list_jobs_query.schema.json": validateListJobsQuery,
  "https://schemas.myspinbot.local/http/v1/page_query.schema.json": validatePageQuery,
  "https://schemas.myspinbot.local/http/v1/pipeline_list.schema.json": validatePipelineList,
  "https://schemas.myspinbot.local/http/v1/problem.schema.json": validateProblem,
  "https://schemas.myspinbot.local/http/v1/submit_job_request.schema.json": validateSubmitJobRequest,
  "https://schemas.myspinbot.local/http/v1/submit_pipeline_request.schema.json": validateSubmitPipelineRequest,
  "https://schemas.myspinbot.local/http/v1/submit_workflow_request.schema.json": validateSubmitWorkflowRequest,
  "https://schemas.myspinbot.local/jobs/v1/advance_job.schema.json": validateAdvanceJob,
  "https://schemas.myspinbot.local/jobs/v1/cancel_job.schema.json": validateCancelJob,
  "https://schemas.myspinbot.local/jobs/v1/dead_letter.schema.json": validateDeadLetter,
  "https://schemas.myspinbot.local/jobs/v1/hop_completed.schema.json": validateHopCompleted,
  "https://schemas.myspinbot.local/jobs/v1/job.schema.json": validateJob,
  "https://schemas.myspinbot.local/jobs/v1/job_event.schema.json": validateJobEvent,
  "https://schemas.myspinbot.local/jobs/v1/job_event_kind.schema.json": validateJobEventKind,
  "https://schemas.myspinbot.local/jobs/v1/job_snapshot.schema.json": validateJobSnapshot,
  "https://schemas.myspinbot.local/jobs/v1/job_state.schema.json": validateJobState,
  "https://schemas.myspinbot.local/jobs/v1/job_summary.schema.json": validateJobSummary,
  "https://schemas.myspinbot.local/jobs/v1/node_cancelled.schema.json": validateNodeCancelled,
  "https://schemas.myspinbot.local/jobs/v1/node_completed.schema.json": validateNodeCompleted,
  "https://schemas.myspinbot.local/jobs/v1/node_failed.schema.json": validateNodeFailed,
  "https://schemas.myspinbot.local/jobs/v1/node_result.schema.json": validateNodeResult,
  "https://schemas.myspinbot.local/jobs/v1/node_retrying.schema.json": validateNodeRetrying,
  "https://schemas.myspinbot.local/jobs/v1/node_skipped.schema.json": validateNodeSkipped,
  "https://schemas.myspinbot.local/jobs/v1/node_started.schema.json": validateNodeStarted,
  "https://schemas.myspinbot.local/jobs/v1/node_state.schema.json": validateNodeState,
  "https://schemas.myspinbot.local/jobs/v1/node_status.schema.json": validateNodeStatus,
  "https://schemas.myspinbot.local/jobs/v1/progress_frame.schema.json": validateProgressFrame,
  "https://schemas.myspinbot.local/jobs/v1/run_hop.schema.json": validateRunHop,
  "https://schemas.myspinbot.local/jobs/v1/status_frame.schema.json": validateStatusFrame,
  "https://schemas.myspinbot.local/jobs/v1/worker_announced.schema.json": validateWorkerAnnounced,
  "https://schemas.myspinbot.local/workflows/v1/edge.schema.json": validateEdge,
  "https://schemas.myspinbot.local/workflows/v1/edge_kind.schema.json": validateEdgeKind,
  "https://schemas.myspinbot.local/workflows/v1/node.schema.json": validateNode,
  "https://schemas.myspinbot.local/workflows/v1/node_output_ref.schema.json": validateNodeOutputRef,
  "https://schemas.myspinbot.local/workflows/v1/pipeline_definition.schema.json": validatePipelineDefinition,
  "https://schemas.myspinbot.local/workflows/v1/pipeline_node.schema.json": validatePipelineNode,
  "https://schemas.myspinbot.local/workflows/v1/retry_policy.schema.json": validateRetryPolicy,
  "https://schemas.myspinbot.local/workflows/v1/workflow.schema.json": validateWorkflow,
  "https://schemas.myspinbot.local/ws/v1/client_frame.schema.json": validateClientFrame,
  "https://schemas.myspinbot.local/ws/v1/error_frame.schema.json": validateErrorFrame,
  "https://schemas.myspinbot.local/ws/v1/progress_update_frame.schema.json": validateProgressUpdateFrame,
  "https://schemas.myspinbot.local/ws/v1/server_frame.schema.json": validateServerFrame,
  "https://schemas.myspinbot.local/ws/v1/snapshot_frame.schema.json": validateSnapshotFrame,
  "https://schemas.myspinbot.local/ws/v1/status_update_frame.schema.json": validateStatusUpdateFrame,
  "https://schemas.myspinbot.local/ws/v1/subscribe_frame.schema.json": validateSubscribeFrame,
  "https://schemas.myspinbot.local/ws/v1/unsubscribe_frame.schema.json": validateUnsubscribeFrame,
  "https://schemas.myspinbot.local/ws/v1/unsubscribed_frame.schema.json": validateUnsubscribedFrame,
});

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
class ValidationFailed extends Error {
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
function explain(validate, data, matters = () => true) {
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
function assertValid(validate, data) {
  const faults = explain(validate, data);
  if (faults.length) {
    throw new ValidationFailed(validate.typeName, faults);
  }
}

/** Reads a valid document from its text. Throws `ValidationFailed`. */
function parse(validate, text) {
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

export {
  ValidationFailed,
  assertValid,
  explain,
  parse,
  validateAdvanceJob,
  validateApiConfig,
  validateArtifact,
  validateArtifactDownload,
  validateArtifactKind,
  validateArtifactPage,
  validateArtifactRef,
  validateBucket,
  validateCancelJob,
  validateCancelJobRequest,
  validateCapability,
  validateCapabilityId,
  validateClientFrame,
  validateCombinedManifest,
  validateContentType,
  validateDeadLetter,
  validateDummyTaskOutput,
  validateDummyTaskParams,
  validateEdge,
  validateEdgeKind,
  validateEmptyObject,
  validateEngineId,
  validateErrorFrame,
  validateErrorInfo,
  validateF5ToTtsInput,
  validateF5ToTtsOutput,
  validateF5ToTtsParams,
  validateF5ttsInfinitetalkRequest,
  validateFraction,
  validateGenerateScriptOutput,
  validateGenerateScriptParams,
  validateGetCapabilitiesOutput,
  validateHealthCheck,
  validateHealthReport,
  validateHopCompleted,
  validateInfiniteTalkInput,
  validateInfiniteTalkOutput,
  validateInfiniteTalkParams,
  validateJob,
  validateJobEvent,
  validateJobEventKind,
  validateJobEventPage,
  validateJobPage,
  validateJobSnapshot,
  validateJobState,
  validateJobSummary,
  validateJsonObject,
  validateListJobsQuery,
  validateManifestSource,
  validateMediaInfo,
  validateNode,
  validateNodeCancelled,
  validateNodeCompleted,
  validateNodeFailed,
  validateNodeId,
  validateNodeOutputRef,
  validateNodeResult,
  validateNodeRetrying,
  validateNodeSkipped,
  validateNodeStarted,
  validateNodeState,
  validateNodeStatus,
  validatePageCursor,
  validatePageQuery,
  validatePipelineCatalog,
  validatePipelineDefinition,
  validatePipelineId,
  validatePipelineList,
  validatePipelineNode,
  validatePlane,
  validatePlaneManifest,
  validateProblem,
  validateProgressFrame,
  validateProgressUpdateFrame,
  validateRetryPolicy,
  validateRunHop,
  validateSchemaUri,
  validateServerFrame,
  validateSha256,
  validateSnapshotFrame,
  validateStatusFrame,
  validateStatusUpdateFrame,
  validateStorageConfig,
  validateSubmitJobRequest,
  validateSubmitPipelineRequest,
  validateSubmitWorkflowRequest,
  validateSubscribeFrame,
  validateTimestamp,
  validateUnsubscribeFrame,
  validateUnsubscribedFrame,
  validateUploadResult,
  validateUpscaleVideoInput,
  validateUpscaleVideoOutput,
  validateUpscaleVideoParams,
  validateUuid,
  validateWorkerAnnounced,
  validateWorkerConfig,
  validateWorkerId,
  validateWorkflow,
  validators,
  validatorsById,
};
