import { expect, test } from "vitest";
import { readSource, readSourceTexts } from "../compile/source.ts";
import { schemaProblems } from "./schema-problems.ts";

/** What the schema says of a file with this text, as `line path — wrong — mend`. */
function say(path: string, text: string): string[] {
  const sources = readSourceTexts(
    new Map([
      ["metrics.yaml", "[]"],
      ["exceptions.yaml", "[]"],
      [path, text],
    ]),
  );
  return [...schemaProblems(sources)].map(
    ({ file, path: keys, wrong, mend }) => `${file.lineOf(keys)} ${keys.join(".")} — ${wrong} — ${mend}`,
  );
}

const claim = `  - id: 1a1a1a1a
    kind: figure
    subjects: [lumen-chat]
    metric: users.active
    value: { form: exact, amount: 2_000_000 }
    valid: "2024"
    validSource: printed
    attribution: [{ by: [lumen], role: speaker }]
    stage: realised
    hedges: []
    evidence: { paragraph: 1, sentence: 1, printed: 2 million, fingerprint: "00000000000000a1" }
    statement: { en: In English., fr: En français. }
`;
const article = `outlet: gazette
url: https://gazette.example/first
language: en
published: 2024-03-05
publishedSource: printed
retrieved: 2024-07-01
textDigest: sha256:${"0".repeat(64)}
textExtent: whole
description: { en: In English, fr: En français }
claims:
${claim}`;

const sayOfArticle = (written: string, replacement: string): string[] => {
  expect(article).toContain(written);
  return say("articles/2024/a.yaml", article.replace(written, replacement));
};

test("accepts the article that the other tests spoil", () => {
  expect(say("articles/2024/a.yaml", article)).toEqual([]);
});

test("a missing field", () => {
  expect(sayOfArticle("language: en\n", "")).toMatchInlineSnapshot(`
    [
      "1 language — is missing — add it: one of en, fr",
    ]
  `);
  expect(sayOfArticle("    stage: realised\n", "")).toMatchInlineSnapshot(`
    [
      "11 claims.0.stage — is missing — add it: one of realised, agreed, in-talks, prospective, cancelled",
    ]
  `);
  expect(sayOfArticle(", fr: En français. }", " }")).toMatchInlineSnapshot(`
    [
      "22 claims.0.statement.fr — is missing — add it: The claim in our own words, in both languages.",
    ]
  `);
  expect(sayOfArticle("    kind: figure\n", "")).toMatchInlineSnapshot(`
    [
      "11 claims.0.kind — is missing — add it: one of figure, relation, event, statement",
    ]
  `);
  expect(sayOfArticle("by: [lumen], ", "")).toMatchInlineSnapshot(`
    [
      "18 claims.0.attribution.0.by — is missing — add it: The entities that said it together, or a wording of ours for somebody who has no entry.",
    ]
  `);
});

test("a field that does not exist", () => {
  expect(sayOfArticle("language: en\n", "language: en\nlangage: fr\n")).toMatchInlineSnapshot(`
    [
      "4 langage — is not a field here — remove it: language is there already",
    ]
  `);
  expect(sayOfArticle("    hedges: []\n", "    hedges: []\n    hegdes: []\n    headline: no\n")).toMatchInlineSnapshot(`
    [
      "21 claims.0.hegdes — is not a field here — remove it: hedges is there already",
      "22 claims.0.headline — is not a field here — remove it; what can be added is stance, corrections, qualifiers, object, event, namedAs",
    ]
  `);
  expect(
    say("entities/company/lumen.yaml", "id: lumen\nkind: company\nname: { en: Lumen, fr: Lumen }\n"),
  ).toMatchInlineSnapshot(`
    [
      "1 id — is not a field here — remove it: the name of the file is the id",
    ]
  `);
});

test("a value of another type", () => {
  expect(sayOfArticle('valid: "2024"', "valid: 2024")).toMatchInlineSnapshot(`
    [
      "16 claims.0.valid — is the number 2024, not a text — put it in quotes, so that YAML reads a text",
    ]
  `);
  expect(sayOfArticle("amount: 2_000_000", "amount: 2_000_00")).toMatchInlineSnapshot(`
    [
      "15 claims.0.value.amount — is the text “2_000_00”, not a number — group digits by threes and put a point before decimals: 200_000_000, 3.5",
    ]
  `);
  expect(sayOfArticle("amount: 2_000_000", "amount: 2,5")).toMatchInlineSnapshot(`
    [
      "15 claims.0.value.5 — is not a field here — remove it; what can be added is currency, converted",
    ]
  `);
  expect(sayOfArticle("paragraph: 1", "paragraph: 1.5")).toMatchInlineSnapshot(`
    [
      "21 claims.0.evidence.paragraph — is the number 1.5, not a whole number — Paragraph of the article, counted from 1.",
    ]
  `);
  expect(sayOfArticle("language: en", "language:")).toMatchInlineSnapshot(`
    [
      "3 language — is empty, none of its values — write one of en, fr",
    ]
  `);
  expect(sayOfArticle("[lumen-chat]", "lumen-chat")).toMatchInlineSnapshot(`
    [
      "13 claims.0.subjects — is the text “lumen-chat”, not a list — What the claim is about. Several: one combined figure, never to be split. “Each” makes separate claims.",
    ]
  `);
  expect(sayOfArticle("by: [lumen]", "by: lumen")).toMatchInlineSnapshot(`
    [
      "18 claims.0.attribution.0.by — is the text “lumen” that fits none of its forms — The entities that said it together, or a wording of ours for somebody who has no entry.",
    ]
  `);
});

test("a word that is none of a closed list", () => {
  expect(sayOfArticle("stage: realised", "stage: realized")).toMatchInlineSnapshot(`
    [
      "19 claims.0.stage — is the text “realized”, none of its values — did you mean realised? Else write one of agreed, in-talks, prospective, cancelled",
    ]
  `);
  expect(sayOfArticle("kind: figure", "kind: figures")).toMatchInlineSnapshot(`
    [
      "12 claims.0.kind — is the text “figures”, none of its values — did you mean figure? Else write one of relation, event, statement",
    ]
  `);
  expect(sayOfArticle("hedges: []", "hedges: [maybe]")).toMatchInlineSnapshot(`
    [
      "20 claims.0.hedges.0 — is the text “maybe”, none of its values — write one of reportedly, conditional, could, likely",
    ]
  `);
});

test("a text in another form", () => {
  expect(sayOfArticle("id: 1a1a1a1a", "id: 1a1a1a1o")).toMatchInlineSnapshot(`
    [
      "11 claims.0.id — is the text “1a1a1a1o” — it must be 8 characters of Crockford base32 in lower case (no i, l, o, u)",
    ]
  `);
  expect(sayOfArticle("https://gazette.example/first", "gazette.example/first")).toMatchInlineSnapshot(`
    [
      "2 url — is the text “gazette.example/first” — it must be a whole address, such as https://example.org/page",
    ]
  `);
  expect(sayOfArticle("retrieved: 2024-07-01", "retrieved: 2024-02-30")).toMatchInlineSnapshot(`
    [
      "6 retrieved — is the text “2024-02-30” — it must be a calendar date written YYYY-MM-DD, such as 2024-10-01",
    ]
  `);
  expect(sayOfArticle("printed: 2 million", `printed: ${"2 million and ".repeat(5)}`)).toMatchInlineSnapshot(`
    [
      "21 claims.0.evidence.printed — is longer than the 60 characters that are allowed — The figure as printed, and nothing more: \`200 millions\`. A figure is a fact; the sentence stays with its author.",
    ]
  `);
  expect(sayOfArticle("by: [lumen]", "by: [Lumen Inc.]")).toMatchInlineSnapshot(`
    [
      "18 claims.0.attribution.0.by.0 — is the text “Lumen Inc.” — it must be kebab-case: lower-case letters, digits and single hyphens",
    ]
  `);
  expect(sayOfArticle("by: [lumen]", "by: { en: somebody }")).toMatchInlineSnapshot(`
    [
      "18 claims.0.attribution.0.by.fr — is missing — add it: The entities that said it together, or a wording of ours for somebody who has no entry.",
    ]
  `);
});

test("parts that do not fit each other", () => {
  expect(sayOfArticle("    validSource: printed\n", "")).toMatchInlineSnapshot(`
    [
      "11 claims.0.validSource — goes with a known valid time — give printed or inferred, or leave both to \`valid: unknown\`",
    ]
  `);
  expect(sayOfArticle("printed: 2 million, ", "")).toMatchInlineSnapshot(`
    [
      "21 claims.0.evidence — of a figure needs \`printed\` — the figure as the article prints it",
    ]
  `);
  expect(sayOfArticle("{ form: exact, amount: 2_000_000 }", "{ form: bound }")).toMatchInlineSnapshot(`
    [
      "15 claims.0.value — has no end — give minimum, exclusiveMinimum, maximum or exclusiveMaximum",
    ]
  `);
  expect(
    sayOfArticle("{ form: exact, amount: 2_000_000 }", "{ form: bound, minimum: 3, maximum: 2 }"),
  ).toMatchInlineSnapshot(`
    [
      "15 claims.0.value — has its lower end at or above its upper end — correct it by what the article says",
    ]
  `);
  const change = "{ form: change, by: times, size: { form: exact, amount: 2 }, against: { clam: 1a1a1a1b } }";
  expect(sayOfArticle("{ form: exact, amount: 2_000_000 }", change)).toMatchInlineSnapshot(`
    [
      "15 claims.0.value.against — is a set of fields that fits none of its forms — write one of { claim }, { event }, { valid }, { forecast }. What the change is measured against.",
    ]
  `);
});

test("a file that holds something else altogether", () => {
  expect(say("articles/2024/a.yaml", "")).toMatchInlineSnapshot(`
    [
      "1  — is empty, not a set of fields — its fields are outlet, url, language, retrieved, textDigest, textExtent, description, published, publishedSource, claims",
    ]
  `);
  expect(say("entities/company/lumen.yaml", "- lumen\n")).toMatchInlineSnapshot(`
    [
      "1  — is a list, not a set of fields — An entity as a curator writes it: without its id, which is the name of its file.",
    ]
  `);
  expect(say("metrics.yaml", "users.active: {}\n")).toMatchInlineSnapshot(`
    [
      "1  — is a set of fields, not a list — The list of metrics.",
    ]
  `);
});

test("a problem stands on the line of its key or item", () => {
  const file = readSource("a.yaml", "list:\n  - one\n  - two:\n      three: 3\n");
  expect(file.lineOf([])).toBe(1);
  expect(file.lineOf(["list", 1])).toBe(3);
  expect(file.lineOf(["list", 1, "two", "three"])).toBe(4);
  expect(file.lineOf(["list", 1, "two", "missing", "deeper"])).toBe(3);
});

test("a field with the name of something that every object has", () => {
  expect(sayOfArticle("language: en\n", "language: en\nconstructor: { toString: 1 }\n")).toMatchInlineSnapshot(`
    [
      "4 constructor — is not a field here — remove it",
    ]
  `);
});
