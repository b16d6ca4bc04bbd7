import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compileDataset } from "../compile/compile.ts";
import { readCurated } from "../compile/curated.ts";
import { readSource, readSources, type SourceFile } from "../compile/source.ts";
import { formatYaml } from "../lint/format.ts";
import { CuratedArticle } from "../src/schema/article.ts";
import { verify } from "../src/text/verify.ts";
import { type ArticleText, readArticleText } from "./article-text.ts";
import { completeRecord } from "./complete.ts";
import { consequencesOf } from "./consequences.ts";
import { copiedRun } from "./copied.ts";
import { cutOff } from "./cut-off.ts";

const usage = `usage: article:check <article id> --text <file> [--fix]

Compares an article's record with the text that it was read from. The text stays outside the repository.

  --text   plain text of the article, a paragraph a line
  --fix    fill in the digest, the ids of new claims, and the fingerprints at the claims' places`;

const data = fileURLToPath(new URL("../data", import.meta.url));

class UsageError extends Error {}

const options = { text: { type: "string" }, fix: { type: "boolean", default: false } } as const;

function parseCommand() {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usage}`);
  }
}

function readArguments(): { file: SourceFile; text: string; fix: boolean } {
  const { values, positionals } = parseCommand();
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0 || values.text === undefined) throw new UsageError(usage);
  const file = readSources(data).articles.find((article) => article.id === id);
  if (!file) throw new UsageError(`There is no article ${id} in data/articles.`);
  if (!existsSync(values.text)) throw new UsageError(`There is no file ${values.text}.`);
  return { file, text: readFileSync(values.text, "utf8"), fix: values.fix };
}

const place = ({ paragraph, sentence }: { paragraph: number; sentence: number }): string => `${paragraph}.${sentence}`;

/** Whether the printed figure stands in the sentence that the claim points to; where it stands, if not. */
function misplaced({ id, evidence }: CuratedArticle["claims"][number], text: ArticleText): string[] {
  if (evidence.printed === undefined) return [];
  const places = text.placesOf(evidence.printed).map(place);
  if (places.includes(place(evidence))) return [];
  const elsewhere = places.length > 0 ? `it stands at ${places.join(", ")}` : "the text has it nowhere";
  return [`${id}  “${evidence.printed}” does not stand at ${place(evidence)}: ${elsewhere}`];
}

/** Where words that change the figure were left out of what was kept as printed: lint, which has no text, cannot see that. */
function cutsOff({ claims, language }: CuratedArticle, text: ArticleText): string[] {
  return claims.flatMap(({ id, evidence }) => {
    const sentence = text.sentenceAt(evidence);
    const whole = sentence && evidence.printed && cutOff(sentence, evidence.printed, language);
    return whole ? [`${id}  the sentence has “${whole}”, and printed only “${evidence.printed}”: look again`] : [];
  });
}

function copies(article: CuratedArticle, text: string): string[] {
  const wordings = [
    ["description", article.description] as const,
    ...article.claims.map(({ id, statement }) => [id, statement] as const),
  ];
  return wordings.flatMap(([where, { en, fr }]) =>
    [en, fr].flatMap((wording) => copiedRun(wording, text) ?? []).map((run) => `${where}  copies the text: “${run}”`),
  );
}

/** What the claims do to the rest of the dataset; nothing where another file of it is not valid yet. */
function consequences(article: CuratedArticle): string[] {
  try {
    return consequencesOf(article, compileDataset(readCurated(readSources(data))));
  } catch {
    return ["The rest of the dataset has problems, so that the series could not be looked at: run lint:data."];
  }
}

async function run(): Promise<number> {
  const { text, fix, ...read } = readArguments();
  let { file } = read;
  const articleText = await readArticleText(text);
  if (fix) {
    const completed = formatYaml(readSource(file.path, await completeRecord(file.text, articleText)).document);
    writeFileSync(join(data, file.path), completed);
    file = readSource(file.path, completed);
  }
  const parsed = CuratedArticle.safeParse(file.value);
  if (!parsed.success) {
    console.error(
      `${file.path} is not complete yet: run lint:data, which says where and how${fix ? "" : ", or --fix for what a machine can fill in"}.`,
    );
    return 1;
  }
  const article = parsed.data;
  const { digest, claims } = await verify(article, text);
  const problems = [...article.claims.flatMap((claim) => misplaced(claim, articleText)), ...copies(article, text)];
  const doubts = cutsOff(article, articleText);
  const found = claims.map(({ id, status, at }) => `${id}  ${status}${at ? ` to ${place(at)}` : ""}`);
  console.log([`digest    ${digest}`, ...found, ...problems, ...doubts, ...consequences(article)].join("\n"));
  return digest === "same" && problems.length === 0 && claims.every(({ status }) => status === "found") ? 0 : 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
