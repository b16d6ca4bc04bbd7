import { dataset } from "@selon/domain/dataset";
import { createApp } from "./app.ts";
import { memoryCatalogue } from "./catalogue.ts";

/** The application over the real dataset, and over one entity that was merged since. */
export const app = createApp({
  catalogue: memoryCatalogue({
    ...dataset,
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
