// @generated from schemas/capabilities/v1/dummy_task_output.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { JsonObject } from "../../common/v1/json_object.js";

/** Result of dummy.dummy_task. */
export type DummyTaskOutput = {
  /** The input, as it arrived. */
  received: JsonObject;
  /** Number of the attempt that succeeded, from 1. */
  attempt: number;
};
