import * as z from "zod";
import { EntityId } from "./identifier.ts";
import { Localised } from "./language.ts";
import { IsoDate } from "./period.ts";

export const EntityKind = z
  .enum(["company", "product", "model", "segment", "group", "person", "outlet", "law", "public-body", "event"])
  .describe("What an entity is. Events are entities, so that several articles can speak of the same one.");
export type EntityKind = z.infer<typeof EntityKind>;

export const EventType = z
  .enum([
    "funding-round",
    "financing",
    "launch",
    "acquisition",
    "bid",
    "ipo",
    "filing",
    "lawsuit",
    "proceedings",
    "law-step",
    "layoff",
    "partnership",
    "appointment",
  ])
  .describe(
    "What kind of event it is. `financing`: a loan, or debt and equity together. `lawsuit`: before a court. `proceedings`: of a public body, such as a fine.",
  );
export type EventType = z.infer<typeof EventType>;

export const Identifiers = z
  .strictObject({
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/, "must be a Wikidata item such as Q21708200")
      .optional(),
    lei: z
      .string()
      .regex(/^[0-9A-Z]{18}\d{2}$/, "must be a 20-character legal entity identifier")
      .optional(),
    cik: z
      .string()
      .regex(/^\d{10}$/, "must be a 10-digit SEC central index key")
      .optional(),
  })
  .describe(
    "The entity's identifiers elsewhere: Wikidata item, legal entity identifier (LEI), SEC central index key (CIK).",
  );

const common = {
  id: EntityId,
  name: Localised.describe("Name in each language. The name of an event gives no outcome away."),
  accordingTo: Localised.optional().describe(
    "The wording that follows “according to” and “selon”, article included (“the Wall Street Journal”, “le Wall Street Journal”); the name where absent.",
  ),
  aliases: z
    .strictObject({ en: z.array(z.string().min(1)).optional(), fr: z.array(z.string().min(1)).optional() })
    .optional()
    .describe("Other names that readers may look for."),
  identifiers: Identifiers.optional(),
  website: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe("Official site."),
  mergedInto: EntityId.optional().describe("The entity that this one turned out to be; its id redirects there."),
};

const makers = z
  .array(EntityId)
  .min(1)
  .describe(
    "The companies that make it: routes its figures to their profiles. What is shown as a fact is always a claim.",
  );

export const Entity = z
  .discriminatedUnion("kind", [
    z.strictObject({
      ...common,
      kind: z.literal("company"),
      country: z
        .string()
        .regex(/^[A-Z]{2}$/, "must be an ISO 3166-1 code such as US or FR")
        .optional(),
      fiscalYearEnd: z
        .string()
        .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, "must be MM-DD, such as 06-30")
        .optional()
        .describe(
          "Last day of the fiscal year, MM-DD; resolves `FY2026-Q3`. A fiscal year is named after the year it ends in.",
        ),
    }),
    z.strictObject({ ...common, kind: z.literal("product"), makers }),
    z.strictObject({ ...common, kind: z.literal("model"), makers }),
    z.strictObject({ ...common, kind: z.literal("segment"), makers }),
    z.strictObject({ ...common, kind: z.literal("group") }),
    z.strictObject({
      ...common,
      kind: z.literal("person"),
      affiliations: z
        .array(
          z.strictObject({
            organisation: EntityId,
            from: IsoDate.optional().describe("First day; open where absent."),
            to: IsoDate.optional().describe("Last day; open where absent."),
          }),
        )
        .optional()
        .describe("The organisations that the person speaks for, and when."),
    }),
    z.strictObject({ ...common, kind: z.literal("outlet") }),
    z.strictObject({ ...common, kind: z.literal("law") }),
    z.strictObject({ ...common, kind: z.literal("public-body") }),
    z.strictObject({ ...common, kind: z.literal("event"), type: EventType }),
  ])
  .describe("What a claim can be about, and who can make one. One file an entity.");
export type Entity = z.infer<typeof Entity>;
