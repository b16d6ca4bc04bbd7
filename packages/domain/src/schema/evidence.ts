import * as z from "zod";
import { Fingerprint } from "./identifier.ts";

export const Evidence = z
  .strictObject({
    paragraph: z.int().positive().describe("Paragraph of the article, counted from 1."),
    sentence: z.int().positive().describe("Sentence of that paragraph, counted from 1 by Selon's own splitter."),
    printed: z
      .string()
      .trim()
      .min(1)
      .max(60)
      .optional()
      .describe(
        "The figure as printed, and nothing more: `200 millions`. A figure is a fact; the sentence stays with its author.",
      ),
    fingerprint: Fingerprint,
  })
  .describe("Where the article says so: a locator and the fingerprint of the sentence, never its text.");
export type Evidence = z.infer<typeof Evidence>;
