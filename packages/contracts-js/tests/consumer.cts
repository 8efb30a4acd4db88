// The same package for CommonJS: checked by `npm run types`, never run.

import contracts = require("@myspinbot/contracts");
import events = require("@myspinbot/contracts/events");

/** A validator narrows here, too. */

export function state(data: unknown): contracts.JobState | undefined {
  const text = events.CHANNELS.status.address satisfies "myspinbot:status:{job_id}";
  return contracts.validateJob(data) ? data.state : contracts.parse(contracts.validators.JobState, text);
}
