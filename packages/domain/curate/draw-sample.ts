import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { stringify } from "yaml";
import { readSources } from "../compile/source.ts";
import { CuratedArticle } from "../src/schema/article.ts";
import { sampleOf } from "./sample.ts";

const usage = `usage: audit:sample --seed <words> [--size 60]

Draws claims at random, the same ones for the same seed, to be read again against their articles.`;

const options = { seed: { type: "string" }, size: { type: "string", default: "60" } } as const;
const { seed, size } = parseArgs({ options }).values;

if (seed === undefined || !/^[1-9]\d*$/.test(size)) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const { articles } = readSources(fileURLToPath(new URL("../data", import.meta.url)));
  const claims = articles.flatMap(({ id: article, value }) => {
    const { url, published, textExtent, claims: own } = CuratedArticle.parse(value);
    return own.map((claim) => ({ id: claim.id, article, url, published, textExtent, claim }));
  });
  for (const drawn of sampleOf(claims, seed, Number(size))) console.log(`---\n${stringify(drawn, { lineWidth: 0 })}`);
}
