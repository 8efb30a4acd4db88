// @generated from schemas/capabilities/v1/dummy_task_params.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** Parameters of dummy.dummy_task, which takes time and can fail on purpose: for trials of workflows and of the platform. */
export type DummyTaskParams = {
  /** How long the task takes, in seconds. */
  duration_seconds: number;
  /** How often it reports progress on the way. */
  steps: number;
  /** How many attempts fail before one succeeds. */
  fail_attempts: number;
};
