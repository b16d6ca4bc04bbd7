import { mkdirSync, writeFileSync } from "node:fs";
import { writeJsonSchema } from "./json-schema.ts";

const dist = new URL("../dist/", import.meta.url);

mkdirSync(dist, { recursive: true });
writeFileSync(new URL("schema.json", dist), `${JSON.stringify(writeJsonSchema(), null, 2)}\n`);
