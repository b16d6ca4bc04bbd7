import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parseDocument } from "yaml";
import { readSource, readSources, type SourceFile } from "../compile/source.ts";
import { CuratedArticle } from "../src/schema/article.ts";
import { digestText, fingerprint } from "../src/text/fingerprint.ts";
import { splitParagraphs, splitSentences } from "../src/text/sentences.ts";
import { verify } from "../src/text/verify.ts";
import { copiedRun } from "./copied.ts";

const usage = `usage: article:check <article id> --text <file> [--fix]

Compares an article's record with the text that it was read from. The text stays outside the repository.

  --text   plain text of the article, a paragraph a line
  --fix    write the digest of the text and the fingerprints at the claims' places into the record`;

const data = fileURLToPath(new URL("../data", import.meta.url));

class UsageError extends Error {}

function readArguments(): { file: SourceFile; text: string; fix: boolean } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { text: { type: "string" }, fix: { type: "boolean", default: false } },
  });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0 || values.text === undefined) throw new UsageError(usage);
  const file = readSources(data).articles.find((article) => article.id === id);
  if (!file) throw new UsageError(`There is no article ${id} in data/articles.\n\n${usage}`);
  return { file, text: readFileSync(values.text, "utf8"), fix: values.fix };
}

/** The record with the digest and fingerprints of the text, wherever its places exist in it. */
async function withFingerprints(file: SourceFile, article: CuratedArticle, text: string): Promise<string> {
  const document = parseDocument(file.text);
  document.setIn(["textDigest"], await digestText(text));
  for (const [index, { evidence }] of article.claims.entries()) {
    const paragraph = splitParagraphs(text)[evidence.paragraph - 1] ?? "";
    const sentence = splitSentences(paragraph)[evidence.sentence - 1];
    if (sentence !== undefined)
      document.setIn(["claims", index, "evidence", "fingerprint"], await fingerprint(sentence));
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

async function run(): Promise<number> {
  const { file, text, fix } = readArguments();
  let article = CuratedArticle.parse(file.value);
  if (fix) {
    const mended = await withFingerprints(file, article, text);
    writeFileSync(join(data, file.path), mended);
    article = CuratedArticle.parse(readSource(file.path, mended).value);
  }
  const { digest, claims } = await verify(article, text);
  const copied = article.claims.flatMap(({ id, statement }) =>
    Object.values(statement)
      .flatMap((wording) => copiedRun(wording, text) ?? [])
      .map((run) => `${id}  copies the text: “${run}”`),
  );
  const lines = claims.map(({ id, status, at }) => `${id}  ${status}${at ? ` to ${at.paragraph}.${at.sentence}` : ""}`);
  console.log([`digest    ${digest}`, ...lines, ...copied].join("\n"));
  return digest === "same" && copied.length === 0 && claims.every(({ status }) => status === "found") ? 0 : 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof Error && "code" in error)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
