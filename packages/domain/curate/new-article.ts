import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import * as z from "zod";
import { readSources } from "../compile/source.ts";
import { nearest } from "../lint/nearest.ts";
import { CuratedArticle } from "../src/schema/article.ts";
import { readArticleText } from "./article-text.ts";
import { completeRecord, freshClaimId } from "./complete.ts";
import { pathOfArticle, skeletonOf } from "./skeleton.ts";

const usage = `usage: article:new --url <address> --outlet <id> --language en|fr --published <date> --slug <words>
                   [--inferred] [--beginning] [--retrieved <day>] [--text <file>]

Writes the record of a new article, with its first claim to fill in. Asks for what is missing.

  --published  as printed: 2024-08-29; an interval where only bounds are known: 2024-08-29/2024-09-30
  --inferred   the article prints no date: the bounds are yours
  --beginning  only the beginning of the text could be read
  --retrieved  the day on which you read it; today where it is left out
  --text       the article's text, outside the repository: its digest is filled in`;

const data = fileURLToPath(new URL("../data", import.meta.url));

class UsageError extends Error {}

const options = {
  url: { type: "string" },
  outlet: { type: "string" },
  language: { type: "string" },
  published: { type: "string" },
  slug: { type: "string" },
  inferred: { type: "boolean", default: false },
  beginning: { type: "boolean", default: false },
  retrieved: { type: "string" },
  text: { type: "string" },
} as const;

const { outlet, url, language, published, retrieved } = CuratedArticle.shape;
const answers = {
  url: { schema: url, question: "Address at which it was read" },
  outlet: { schema: outlet, question: "Id of the outlet" },
  language: { schema: language, question: "Language, en or fr" },
  published: { schema: published, question: "Published, YYYY-MM-DD" },
  slug: {
    schema: z
      .string()
      .regex(
        /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
        "must be lower-case words joined by hyphens, such as mistral-raises-600-million",
      ),
    question: "A few words for its id, joined by hyphens",
  },
} as const;
type Question = keyof typeof answers;

function readCommand() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usage}`);
  }
}

async function askFor(missing: readonly Question[]): Promise<Partial<Record<Question, string>>> {
  if (missing.length === 0) return {};
  if (!process.stdin.isTTY) throw new UsageError(`--${missing.join(", --")}: not given\n\n${usage}`);
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const given: Partial<Record<Question, string>> = {};
  for (const name of missing) given[name] = await prompt.question(`${answers[name].question}: `);
  prompt.close();
  return given;
}

function refuseUnknownOutlet(id: string): void {
  const outlets = readSources(data)
    .entities.filter(({ value }) => (value as { kind?: string }).kind === "outlet")
    .map((file) => file.id);
  if (outlets.includes(id)) return;
  const meant = nearest(id, outlets);
  throw new UsageError(
    `There is no outlet ${id}.${meant ? ` Did you mean ${meant}?` : ""} A new one needs data/entities/outlet/${id}.yaml first.`,
  );
}

function refuseKnownAddress(address: string): void {
  const known = readSources(data).articles.find(({ value }) => (value as { url?: string }).url === address);
  if (known) throw new UsageError(`${address} is the article ${known.id} already.`);
}

async function run(): Promise<void> {
  const command = readCommand();
  const missing = (Object.keys(answers) as Question[]).filter((name) => command[name] === undefined);
  const given = { ...command, ...(await askFor(missing)) };
  const parsed = z
    .object({
      url,
      outlet,
      language,
      published,
      slug: answers.slug.schema,
      retrieved,
    })
    .safeParse({ ...given, retrieved: command.retrieved ?? new Date().toISOString().slice(0, 10) });
  if (!parsed.success) {
    throw new UsageError(parsed.error.issues.map(({ path, message }) => `--${path.join(".")} ${message}`).join("\n"));
  }
  refuseUnknownOutlet(parsed.data.outlet);
  refuseKnownAddress(parsed.data.url);
  if (command.text !== undefined && !existsSync(command.text))
    throw new UsageError(`There is no file ${command.text}.`);

  const article = {
    ...parsed.data,
    publishedSource: command.inferred ? ("inferred" as const) : ("printed" as const),
    textExtent: command.beginning ? ("beginning" as const) : ("whole" as const),
  };
  const path = pathOfArticle(article, parsed.data.slug);
  const file = join(data, path);
  if (existsSync(file)) throw new UsageError(`data/${path} exists already: give it another slug.`);
  const skeleton = skeletonOf(article, freshClaimId());
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    command.text === undefined
      ? skeleton
      : await completeRecord(skeleton, await readArticleText(readFileSync(command.text, "utf8"))),
  );
  const id = path.slice(path.lastIndexOf("/") + 1, -".yaml".length);
  console.log(`packages/domain/data/${path}\nFill it in, then: article:check ${id} --text <file> --fix`);
}

try {
  await run();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
