import { writeFileSync } from "node:fs";
import { dataset } from "@selon/domain/dataset";
import { createApp } from "../src/app.ts";
import { memoryCatalogue } from "../src/catalogue.ts";
import { openApiDocument } from "../src/openapi-document.ts";

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("Say where to write the OpenAPI document: node dist/openapi.js <file>");
writeFileSync(
  path,
  `${JSON.stringify(openApiDocument(createApp({ catalogue: memoryCatalogue(dataset) })), null, 2)}\n`,
);
