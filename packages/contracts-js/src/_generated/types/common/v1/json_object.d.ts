// @generated from schemas/common/v1/json_object.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { JsonValue } from "../../json-value.js";

/** Any JSON object: an open map on purpose, checked elsewhere against the schema that its place calls for. */
export type JsonObject = { [key: string]: JsonValue };
