import { writeFileSync } from "node:fs";
import * as z from "zod";
import { Dataset } from "../src/schema/dataset.ts";

writeFileSync(new URL("../dist/schema.json", import.meta.url), `${JSON.stringify(z.toJSONSchema(Dataset), null, 2)}\n`);
