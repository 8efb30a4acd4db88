// Uses of the package's types: checked by `npm run types`, never run.

import {
  assertValid,
  explain,
  parse,
  validateJob,
  validateServerFrame,
  validators,
  validatorsById,
  ValidationFailed,
  type Fault,
  type Job,
  type JsonObject,
  type JsonValue,
  type ServerFrame,
  type Validator,
} from "@myspinbot/contracts";
import { CHANNELS, parseEvent, type CloudEvent } from "@myspinbot/contracts/events";

declare const unknown: unknown;

/** A validator narrows, and so does an assertion. */
export function narrowed(): Job {
  if (validateJob(unknown)) {
    return unknown;
  }
  assertValid(validators.Job, unknown);
  const same: Validator<Job> =
    validatorsById["https://schemas.myspinbot.local/jobs/v1/job.schema.json"];
  return parse(same, "{}");
}

/** A union is told apart by its tag. */
export function progress(frame: ServerFrame): number | undefined {
  // @ts-expect-error  not every frame has it
  frame.progress;
  return frame.type === "progress" ? frame.progress.progress : undefined;
}

/** What is optional may be absent, and is neither null nor undefined. */
export function optional(job: Job): JsonValue {
  const { error, ...rest } = job;
  const without: Job = rest;
  // @ts-expect-error  undefined is not absent
  const undefined_: Job = { ...rest, error: undefined };
  // @ts-expect-error  null is not absent
  const null_: Job = { ...rest, error: null };
  // @ts-expect-error  an unknown property
  const more: Job = { ...rest, eror: error };
  // @ts-expect-error  no state of a job
  const state: Job = { ...rest, state: "done" };
  const open: JsonObject = { a: [1, "b", null, { c: true }] };
  return [without, undefined_, null_, more, state, open] as unknown as JsonValue;
}

/** A type of the contracts passes where any JSON does. */
export function json(frame: ServerFrame): JsonValue {
  return frame;
}

/** An event is told apart by its type, and its payload with it. */
export function cancelled(text: string): string | undefined {
  const event = parseEvent(text);
  if (event.type === "myspinbot.jobs.cancel_job.v1") {
    const typed: CloudEvent<"myspinbot.jobs.cancel_job.v1"> = event;
    return typed.data.job_id;
  }
  return CHANNELS.cancellations.messages[0] satisfies "myspinbot.jobs.cancel_job.v1";
}

/** An error has the words of its first fault. */
export function words(error: unknown): readonly Fault[] {
  return error instanceof ValidationFailed ? error.faults : explain(validateServerFrame, 1);
}
