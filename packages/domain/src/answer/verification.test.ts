import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { arbitraryDataset } from "../profile/dataset.arbitrary.ts";
import { type DatasetIndex, indexDataset } from "../profile/dataset-index.ts";
import * as example from "../profile/example.ts";
import { article, entity, figure, statement } from "../profile/example.ts";
import type { RecordedArticle } from "../schema/article.ts";
import type { RecordedClaim } from "../schema/claim.ts";
import type { Language } from "../schema/language.ts";
import { digestText, fingerprint } from "../text/fingerprint.ts";
import { locateSentences } from "../text/located-sentences.ts";
import { verify } from "../text/verify.ts";
import { TextVerification, verifyText } from "./verification.ts";

const named = (en: string, fr = en) => ({ name: { en, fr } });
const entities = [
  entity("company", "openai", named("Lumen")),
  entity("company", "microsoft", named("Orbit")),
  entity("product", "chatgpt", { makers: ["openai"], ...named("LumenChat") }),
  entity("person", "altman", { affiliations: [{ organisation: "openai" }], ...named("Ada Voss") }),
  entity("outlet", "gazette", named("24 Gazette")),
  entity("company", "lumen-labs", { mergedInto: "openai", ...named("Lumen Labs") }),
];

const paragraphs = [
  ["Lumen says that three million people open LumenChat every week.", "It had half of that in May."],
  ["Orbit holds a good part of Lumen.", "The board of Lumen agreed to it."],
];
const text = paragraphs.map((sentences) => sentences.join(" ")).join("\n\n");

const inText = async (claim: RecordedClaim, paragraph: number, sentence: number): Promise<RecordedClaim> => ({
  ...claim,
  evidence: {
    ...claim.evidence,
    paragraph,
    sentence,
    fingerprint: await fingerprint(paragraphs[paragraph - 1]?.[sentence - 1] ?? ""),
  },
});

async function readArticle(extent: RecordedArticle["textExtent"] = "whole"): Promise<RecordedArticle> {
  const claims = await Promise.all([
    inText(figure({ id: "0000000a", amount: 3e6, valid: "2024-08", by: ["openai"] }), 1, 1),
    inText(figure({ id: "0000000b", amount: 1.5e6, valid: "2024-05", by: ["openai"] }), 1, 2),
    inText(figure({ id: "0000000c", metric: "stake", amount: 49, subjects: ["microsoft"], object: "openai" }), 2, 1),
    inText(statement(["openai"], { id: "0000000d" }), 2, 2),
  ]);
  const read = extent === "whole" ? text : `${paragraphs[0]?.join(" ")}\n`;
  return { ...article({ claims }), textDigest: await digestText(read), textExtent: extent };
}

const revenue = (id: string, amount: number, rest: example.FigureOptions = {}) =>
  figure({
    id,
    subjects: ["openai"],
    metric: "revenue.annualised",
    value: { form: "exact", amount, currency: "USD" },
    ...rest,
  });

const later = article({
  on: "2024-09-10",
  claims: [
    revenue("0000000e", 3.4e9, { valid: "2024-08", by: ["altman"] }),
    revenue("0000000f", 1.6e9, { valid: "2023-12", by: ["openai"] }),
    revenue("0000000g", 3.9e9, { valid: "2024-09", by: ["openai"], hedges: ["conditional"] }),
    figure({
      id: "0000000h",
      value: { form: "change", by: "times", size: { form: "exact", amount: 2 }, against: { event: "round" } },
    }),
  ],
});

const indexOf = (articles: readonly RecordedArticle[]): DatasetIndex =>
  indexDataset(
    example.dataset(articles, {
      entities: [...example.entities.filter(({ id }) => !entities.some((one) => one.id === id)), ...entities],
    }),
  );

let index: DatasetIndex;
beforeAll(async () => {
  index = indexOf([await readArticle(), later]);
});

async function check(draft: string, language: Language = "en", of = index): Promise<TextVerification> {
  return TextVerification.parse(await verifyText(draft, { index: of, language }));
}

/** What each figure was found to be, in short. */
async function figuresOf(draft: string, language: Language = "en") {
  const { figures } = await check(draft, language);
  return figures.map(({ printed, beside, mayReferTo, compareWith }) => [
    printed,
    beside.map(({ entity: { id } }) => id).join("+"),
    mayReferTo.map(({ claim, agreement, leads }) => `${claim} ${agreement}${leads ? " leads" : ""}`),
    compareWith.map(({ claim, leads }) => `${claim}${leads ? " leads" : ""}`),
  ]);
}

describe("a text that has known sentences", () => {
  test("the article itself: all is found, nothing changed, and its figures are no news", async () => {
    const { known, articles, figures, claims } = await check(text);
    expect(articles).toMatchObject([
      { digest: "same", found: 4, changed: [], article: { id: "2024-08-29-gazette-example" } },
    ]);
    expect(known.map(({ claim, at, inPlace }) => [claim, at.paragraph, at.sentence, inPlace])).toEqual([
      ["0000000a", 1, 1, true],
      ["0000000b", 1, 2, true],
      ["0000000c", 2, 1, true],
      ["0000000d", 2, 2, true],
    ]);
    expect(figures).toEqual([]);
    expect(claims.map(({ id }) => id)).toEqual(["0000000a", "0000000b", "0000000c", "0000000d"]);
  });

  test("an edited one: what changed is named, and the new figure looked up", async () => {
    const { articles, figures } = await check(text.replace("three million", "3.4 million"));
    expect(articles).toMatchObject([{ digest: "different", found: 3, changed: ["0000000a"] }]);
    expect(figures).toMatchObject([{ at: { paragraph: 1, sentence: 1 }, printed: "3.4 million", mayReferTo: [] }]);
  });

  test("a sentence that moved, twice", async () => {
    const { known } = await check(`News.\n${paragraphs[1]?.[1]}\nMore.\n${paragraphs[1]?.[1]}`);
    expect(known).toMatchObject([
      { claim: "0000000d", at: { paragraph: 2, sentence: 1 }, inPlace: false, occurrences: 2 },
    ]);
  });

  test("one sentence of four is a quotation: nothing can have changed", async () => {
    const { known, articles } = await check(`They wrote: ${paragraphs[0]?.[1]}\n${paragraphs[1]?.[0]}`);
    expect(known.map(({ claim }) => claim)).toEqual(["0000000c"]);
    expect(articles).toEqual([]);
  });

  test("an article whose beginning alone was read", async () => {
    const { articles } = await check(text, "en", indexOf([await readArticle("beginning")]));
    expect(articles).toMatchObject([{ digest: "same", found: 4 }]);
  });

  test("is judged with what was known: an article that is not known yet is any text", async () => {
    const { known, articles } = await check(text, "en", indexOf([later]));
    expect([known, articles]).toEqual([[], []]);
  });
});

describe("a draft", () => {
  test("in English", async () => {
    expect(
      await figuresOf(
        "Lumen’s revenue is $3.4 billion, up from 1.6 billion in 2023. Orbit has 49% of Lumen since May 3, 2024.",
      ),
    ).toEqual([
      ["$3.4 billion", "openai", ["0000000e same leads"], []],
      ["1.6 billion", "openai", ["0000000f compatible"], ["0000000e leads", "0000000g"]],
      ["49%", "openai+microsoft", ["0000000c same leads"], []],
    ]);
  });

  test("in French, whatever the language of the answer", async () => {
    const draft =
      "LumenChat revendique près de 3 millions d’utilisateurs par semaine. Son usage a doublé, d’après Ada Voss.";
    const expected = [
      ["près de 3 millions", "chatgpt", ["0000000a compatible leads"], []],
      ["doublé", "altman", ["0000000h same"], ["0000000a leads"]],
    ];
    expect(await figuresOf(draft, "fr")).toEqual(expected);
    expect(await figuresOf(draft, "en")).toEqual(expected);
    expect((await check("1,6 milliard pour Lumen, et c’est tout", "en")).figures).toMatchObject([
      { printed: "1,6 milliard", language: "fr" },
    ]);
  });

  test("with a figure that nobody gave: what is known of that metric is beside it", async () => {
    expect(await figuresOf("LumenChat has 30 million weekly active users.")).toEqual([
      ["30 million", "chatgpt", [], ["0000000a leads"]],
    ]);
    expect(await figuresOf("Lumen lost $70 billion.")).toEqual([["$70 billion", "openai", [], []]]);
  });

  test("names the company for its product, and the other way round", async () => {
    expect(await figuresOf("Lumen has 3 million users.")).toEqual([
      ["3 million", "openai", ["0000000a same leads"], []],
    ]);
    expect(await figuresOf("The maker of LumenChat takes in $3.4 billion.")).toEqual([
      ["$3.4 billion", "chatgpt", ["0000000e same leads"], []],
    ]);
    expect(await figuresOf("Lumen Labs takes in $3.4 billion.")).toEqual([
      ["$3.4 billion", "openai", ["0000000e same leads"], []],
    ]);
  });

  test("names it in the sentence before, and no further, and not in another paragraph", async () => {
    const [figureBefore] = (await check("Lumen grows. It takes in $3.4 billion.")).figures;
    expect(figureBefore).toMatchObject({
      at: { paragraph: 1, sentence: 2 },
      beside: [{ entity: { id: "openai", name: "Lumen" }, stands: "in-sentence-before" }],
    });
    expect(await figuresOf("Lumen grows. So it does. It takes in $3.4 billion.")).toEqual([]);
    expect(await figuresOf("Lumen grows.\nIt takes in $3.4 billion.")).toEqual([]);
    expect(await figuresOf("Lumen grows. Orbit takes in $3.4 billion.")).toEqual([
      ["$3.4 billion", "microsoft", [], []],
    ]);
  });

  test.each([
    "It rains on 300 million people.",
    "In 2024, on August 29, Lumen showed Lumen 3.1 to two founders.",
    "The 24 Gazette gave 3 million as the number.",
    "lumen is a unit: 3 million of them.",
    "Lumen: billions and billions.",
    "…",
    "\u0000",
  ])("has no figure beside a name: %s", async (draft) => {
    expect(await figuresOf(draft)).toEqual([]);
  });

  test("without a word", async () => {
    expect(await check("")).toEqual({
      read: { paragraphs: 0, sentences: 0, unread: 0 },
      known: [],
      articles: [],
      figures: [],
      claims: [],
    });
  });
});

describe("a hostile text", () => {
  test("says how much of it was not read", async () => {
    const manyFigures = await check("Lumen has $3.4 billion. ".repeat(510));
    expect(manyFigures.figures).toHaveLength(500);
    expect(manyFigures.read).toEqual({ paragraphs: 1, sentences: 510, unread: 10 });
    expect((await check(`Lumen ${"and on ".repeat(200)} has $3.4 billion.`)).read.unread).toBe(1);
    expect((await check("So it is.\n".repeat(10_001))).read).toMatchObject({ sentences: 10_001, unread: 1 });
  });

  test("makes no answer long: a name list is beside no figure", async () => {
    const [only] = (await check(`${"Lumen, Orbit, LumenChat, Ada Voss, ".repeat(10)} 70 billion dollars.`)).figures;
    expect(only?.beside).toHaveLength(3);
  });
});

/** Words in a row that would be a sentence of the text. */
const runLength = 9;

function* runsOf(draft: string): Generator<string> {
  const words = draft.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let start = 0; start + runLength <= words.length; start++) yield words.slice(start, start + runLength).join(" ");
}

const word = fc.constantFrom(
  ..."Lumen LumenChat Orbit Ada Voss has a than more less between and to 3.4 billion million dollars $ 49 % 2024 May le de par près milliards utilisateurs users . ! ? « » , three hundred twenty thousand".split(
    " ",
  ),
);
const drafts = fc.oneof(
  fc
    .array(fc.oneof({ arbitrary: word, weight: 9 }, { arbitrary: fc.constantFrom("\n", "\n\n"), weight: 1 }), {
      maxLength: 60,
    })
    .map((words) => words.join(" ")),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.shuffledSubarray(paragraphs.flat()).map((sentences) => sentences.join(" ")),
);

describe("whatever the text", () => {
  test("the answer is as its schema says, names only claims that it gives, and repeats no sentence", async () => {
    await fc.assert(
      fc.asyncProperty(drafts, fc.constantFrom<Language>("en", "fr"), async (draft, language) => {
        const answer = await verifyText(draft, { index, language });
        expect(TextVerification.parse(answer)).toEqual(answer);
        const named = new Set([
          ...answer.known.map(({ claim }) => claim),
          ...answer.articles.flatMap(({ changed }) => changed),
          ...answer.figures.flatMap(({ mayReferTo, compareWith }) =>
            [...mayReferTo, ...compareWith].map(({ claim }) => claim),
          ),
        ]);
        expect(answer.claims.map(({ id }) => id)).toEqual([...named].sort());
        const given = ` ${(
          JSON.stringify(answer)
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? []
        ).join(" ")} `;
        for (const run of runsOf(draft)) expect(given).not.toContain(` ${run} `);
        for (const { printed, at } of answer.figures) {
          expect(locateSentences(draft)[at.paragraph - 1]?.[at.sentence - 1]?.text).toContain(printed);
        }
      }),
    );
  });

  test("finds the claims that `verify` finds, and where", async () => {
    const record = await readArticle();
    await fc.assert(
      fc.asyncProperty(drafts, async (draft) => {
        const { known } = await verifyText(draft, { index, language: "en" });
        const { claims } = await verify(record, draft);
        const places = new Map(known.map(({ claim, at, inPlace }) => [claim, { at, inPlace }]));
        for (const { id, status, at } of claims) {
          const place = places.get(id);
          expect(place?.inPlace).toBe(status === "changed" ? undefined : status === "found");
          if (status === "moved") expect(place?.at).toEqual(at);
        }
      }),
    );
  });

  test("and whatever is claimed, nothing throws, and only known entities are named", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, drafts, async (dataset, draft) => {
        const any = indexDataset(dataset);
        const names = [...any.entities.values()].map(({ name }) => name.fr);
        const answer = await verifyText(`${names.join(" 3 millions, ")} 49 %. ${draft}`, {
          index: any,
          language: "fr",
        });
        expect(TextVerification.parse(answer)).toEqual(answer);
        for (const { beside } of answer.figures) {
          for (const { entity: one } of beside) expect(any.named.has(one.id)).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });
});
