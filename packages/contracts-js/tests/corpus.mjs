// The examples of the schemas, on which all targets agree. Used by the tests.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SCHEMAS = fileURLToPath(new URL("../../../schemas/", import.meta.url));

/** Each example: its path, the title of its type, its JSON string, and whether it is valid. */
export function* examples() {
  for (const area of readdirSync(SCHEMAS)) {
    const folder = join(SCHEMAS, area, "v1");
    if (!existsSync(join(folder, "examples"))) {
      continue;
    }
    for (const stem of readdirSync(join(folder, "examples"))) {
      const schema = JSON.parse(readFileSync(join(folder, `${stem}.schema.json`), "utf8"));
      for (const file of readdirSync(join(folder, "examples", stem))) {
        const text = readFileSync(join(folder, "examples", stem, file), "utf8");
        const valid = file.startsWith("valid-");
        yield { path: join(area, stem, file), id: schema.$id, title: schema.title, text, valid };
      }
    }
  }
}
