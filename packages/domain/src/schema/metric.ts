import * as z from "zod";
import { MetricCode } from "./identifier.ts";
import { Localised } from "./language.ts";

const Wording = {
  label: Localised.describe("Name of the metric, as a heading."),
  counted: z
    .strictObject({
      en: z.string().min(1).describe("Follows the value: “200 million” + “weekly active users”."),
      fr: z.string().min(1).describe("Follows a plain number: « 3 000 » + « salariés »."),
      frAfterNoun: z
        .string()
        .min(1)
        .describe(
          "Follows a French noun (million, milliard, dollars): « 200 millions » + « d’utilisateurs actifs ». Elision included.",
        ),
    })
    .describe("The words that make a sentence of a value; stored, because French articles cannot be concatenated."),
};

export const QualifierRole = z
  .enum(["identifying", "descriptive"])
  .describe(
    "`identifying`: part of the series key, always given. `descriptive`: shown and compared, never in the key.",
  );

export const Qualifier = z
  .strictObject({
    name: z.string().regex(/^[a-z]+$/),
    label: Localised,
    role: QualifierRole,
    values: z
      .array(z.strictObject({ value: z.string().regex(/^[A-Za-z0-9-]+$/), label: Localised }))
      .min(1)
      .optional()
      .describe("The closed list of values; a year (YYYY) where absent."),
  })
  .describe("One thing that two figures of a metric may differ in, such as the window over which users are counted.");
export type Qualifier = z.infer<typeof Qualifier>;

export const MetricUnit = z
  .enum(["money", "percent", "count"])
  .describe(
    "`money`: the claim writes its currency. `percent`: 49 is 49 %. `count`: whole things, named by the wording.",
  );
export type MetricUnit = z.infer<typeof MetricUnit>;

export const PeriodKind = z
  .enum(["instant", "duration"])
  .describe("Whether a figure holds at a moment (users, valuation) or over a period (revenue of a quarter).");

export const Accumulation = z
  .enum(["stock", "flow", "rate", "cumulative", "per-event"])
  .describe(
    "`stock`: a level. `flow`: adds up over a period. `rate`: a level expressed per period. `cumulative`: a running total. `per-event`: belongs to one event, forms no line.",
  );

export const Metric = z
  .strictObject({
    code: MetricCode,
    ...Wording,
    definition: Localised.describe("What it measures, and what it does not."),
    unit: MetricUnit,
    periodKind: PeriodKind,
    accumulation: Accumulation,
    outcome: z
      .boolean()
      .describe(
        "Whether a prospective figure is a projection (users, revenue, valuation) and not a plan (spending, a round).",
      ),
    subjectKinds: z
      .array(z.enum(["company", "product", "model", "segment", "group", "person", "public-body", "law"]))
      .min(1)
      .describe("The kinds of entity that can have it."),
    object: z
      .enum(["required", "optional", "none"])
      .describe("Whether it is a figure of a pair, such as a stake of one company in another."),
    qualifiers: z.array(Qualifier).describe("In the order in which the series key holds them."),
    variants: z
      .array(z.strictObject({ when: z.record(z.string(), z.string()), ...Wording }))
      .describe("Wording for particular qualifiers, such as “weekly active users”."),
    notComparableWith: z
      .array(MetricCode)
      .describe("Metrics that look alike and must not be compared, subtracted or ranked."),
    perShare: z
      .literal(true)
      .optional()
      .describe(
        "A figure per share: a split of the shares changes it although nothing grew, so no growth is computed.",
      ),
    staleAfterDays: z
      .int()
      .positive()
      .describe("Days after which a strong claim is old enough for a later, less certain one to take its place."),
  })
  .describe("What a figure measures: a closed vocabulary.");
export type Metric = z.infer<typeof Metric>;
