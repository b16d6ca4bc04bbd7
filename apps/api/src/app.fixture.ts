import { dataset } from "@selon/domain/dataset";
import { createApp } from "./app.ts";
import { memoryCatalogue } from "./catalogue.ts";

/** One article is enough to ask about, and stays the same while the dataset grows. */
const founding = "2024-08-29-essor-securite-chatgpt-200-million-weekly";

/** The application over the founding article, and over one entity that was merged since. */
export const app = createApp({
  catalogue: memoryCatalogue({
    ...dataset,
    articles: dataset.articles.filter(({ id }) => id === founding),
    entities: [
      ...dataset.entities,
      { kind: "company", id: "open-ai", name: { en: "Open AI", fr: "Open AI" }, mergedInto: "openai" },
    ],
  }),
});

export async function getJson(path: string) {
  const response = await app.request(path);
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape; their schemas are tested on their own.
  return { status: response.status, headers: response.headers, body: (await response.json()) as any };
}
