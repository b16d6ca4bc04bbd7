import type { Dataset, RecordedArticle, RecordedFigure } from "@selon/domain";
import { dataset } from "@selon/domain/dataset";
import { createApp } from "./app.ts";
import { memoryCatalogue } from "./catalogue.ts";

const [founding] = dataset.articles.filter(({ id }) => id === "2024-08-29-essor-securite-chatgpt-200-million-weekly");
const users = founding?.claims.find(({ id }) => id === "twe3v2ny");
if (!founding || users?.kind !== "figure") throw new Error("the founding article has lost its first claim");

type Retelling = Pick<RecordedArticle, "id"> & {
  readonly on: string;
  readonly outlet: string;
  readonly figure: Partial<RecordedFigure> & Pick<RecordedFigure, "id">;
};

/** A made-up article that tells the first claim of the founding one in its own way, on its own day. */
function retold({ id, on, outlet, figure }: Retelling): RecordedArticle {
  if (!founding || users?.kind !== "figure") throw new Error("unreachable");
  const valid = { start: on, end: on, precision: "day" as const, source: "printed" as const, text: on };
  return {
    ...founding,
    id,
    outlet,
    url: `https://example.org/${id}`,
    published: { start: on, end: on, source: "printed", text: on },
    claims: [{ ...users, article: id, valid, ...figure }],
  };
}

const million = (amount: number) => ({ form: "exact" as const, amount: amount * 1e6 });
const says = (id: string) => [{ by: [id], role: "speaker" as const }];

/** The founding article, and made-up ones after it: a dispute, a mix-up, a restatement, a correction. */
const articles: RecordedArticle[] = [
  founding,
  retold({
    id: "2025-02-20-engadget-weekly",
    on: "2025-02-20",
    outlet: "engadget",
    figure: { id: "00000001", value: million(400), attribution: says("openai") },
  }),
  retold({
    id: "2025-02-20-essor-securite-monthly",
    on: "2025-02-20",
    outlet: "essor-securite",
    figure: { id: "00000002", value: million(400), attribution: says("openai"), qualifiers: { window: "P1M" } },
  }),
  retold({
    id: "2025-02-25-engadget-rival",
    on: "2025-02-25",
    outlet: "engadget",
    figure: { id: "00000003", value: million(300), attribution: says("microsoft") },
  }),
  retold({
    id: "2025-06-02-engadget-retracted",
    on: "2025-06-02",
    outlet: "engadget",
    figure: {
      id: "00000004",
      value: million(900),
      attribution: says("openai"),
      corrections: [
        { date: "2025-06-09", kind: "retracted", by: "outlet", reason: { en: "a slip", fr: "une coquille" } },
      ],
    },
  }),
];

const retoldDataset: Dataset = { ...dataset, articles };

const app = createApp({ catalogue: memoryCatalogue(retoldDataset) });

export async function getJson(path: string) {
  const response = await app.request(path);
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape; their schemas are tested on their own.
  return { status: response.status, headers: response.headers, body: (await response.json()) as any };
}
