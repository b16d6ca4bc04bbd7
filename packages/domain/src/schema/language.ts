import * as z from "zod";

export const Language = z.enum(["en", "fr"]).meta({
  id: "Language",
  description: "A language that Selon is written in: `en` (English) or `fr` (French). Both are equals.",
});
export type Language = z.infer<typeof Language>;

const wording = z.string().trim().min(1);

export const Localised = z
  .strictObject({ en: wording, fr: wording })
  .describe("The same wording in both languages; neither may be missing.");
export type Localised = z.infer<typeof Localised>;
