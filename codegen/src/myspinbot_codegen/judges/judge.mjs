// Asks generated validators: for a line of JSON [[type, document as text], ...] on standard input it
// writes a line with true, false or the message of an exception for each. Run by `ajv_judge`.
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const folder = process.argv[2];
const esm = (await import(pathToFileURL(join(folder, "validators.mjs")).href)).validators;
const cjs = createRequire(import.meta.url)(join(folder, "validators.cjs")).validators;

function verdict([type, text]) {
  try {
    const valid = esm[type](JSON.parse(text));
    return cjs[type](JSON.parse(text)) === valid ? valid : "the ESM and the CommonJS module differ";
  } catch (error) {
    return String(error);
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  process.stdout.write(`${JSON.stringify(JSON.parse(line).map(verdict))}\n`);
}
