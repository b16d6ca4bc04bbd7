import * as z from "zod";
import { ClaimId, Currency, EntityId } from "./identifier.ts";
import { Localised } from "./language.ts";
import { Period, PeriodText } from "./period.ts";

const amount = z
  .number()
  .describe(
    "In the metric's unit, written out in full: 200000000, never 200 with a scale. A percentage is 49, never 0.49.",
  );

const bounds = {
  minimum: z.number().optional().describe("At least this much."),
  exclusiveMinimum: z.number().optional().describe("More than this much."),
  maximum: z.number().optional().describe("Up to this much."),
  exclusiveMaximum: z.number().optional().describe("Less than this much."),
};

type Bounds = {
  minimum?: number | undefined;
  exclusiveMinimum?: number | undefined;
  maximum?: number | undefined;
  exclusiveMaximum?: number | undefined;
};

function checkBounds({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }: Bounds, context: z.RefinementCtx): void {
  const fail = (message: string) => context.addIssue({ code: "custom", message });
  if (minimum !== undefined && exclusiveMinimum !== undefined)
    fail("has two lower ends: keep minimum or exclusiveMinimum");
  if (maximum !== undefined && exclusiveMaximum !== undefined)
    fail("has two upper ends: keep maximum or exclusiveMaximum");
  const lower = minimum ?? exclusiveMinimum;
  const upper = maximum ?? exclusiveMaximum;
  if (lower === undefined && upper === undefined) {
    fail("has no end: give minimum, exclusiveMinimum, maximum or exclusiveMaximum");
  }
  if (lower !== undefined && upper !== undefined && lower >= upper) fail("has its lower end at or above its upper end");
}

export const Interval = z
  .strictObject(bounds)
  .superRefine((interval, context) => {
    // -∞ to ∞ is no interval: whoever has nothing to say leaves the field out.
    checkBounds(interval, context);
  })
  .meta({
    id: "Interval",
    description: "The values that the printed figure can stand for, given how many of its digits were printed.",
  });
export type Interval = z.infer<typeof Interval>;

const exact = { form: z.literal("exact"), amount };
const approximate = {
  form: z.literal("approximate"),
  amount,
  side: z
    .enum(["around", "below", "above"])
    .describe("`around`: about. `below`: nearly, just under. `above`: slightly more than. “More than” is a bound."),
};
const bound = { form: z.literal("bound"), ...bounds };

const Size = z
  .discriminatedUnion("form", [
    z.strictObject(exact),
    z.strictObject(approximate),
    z.strictObject(bound).superRefine(checkBounds),
  ])
  .describe("How large the change is: a factor for `times`, else in the unit of `by`.");

export const Magnitude = z
  .enum([
    "thousands",
    "tens-of-thousands",
    "hundreds-of-thousands",
    "millions",
    "tens-of-millions",
    "hundreds-of-millions",
    "billions",
    "tens-of-billions",
    "hundreds-of-billions",
    "trillions",
  ])
  .describe("Order of magnitude on the short scale: `billions` are thousands of millions (French *milliards*).");
export type Magnitude = z.infer<typeof Magnitude>;

const money = {
  currency: Currency.optional(),
  converted: z
    .array(z.strictObject({ amount: z.number(), currency: Currency }))
    .min(1)
    .optional()
    .describe("The same sum in another currency as the article prints it, in brackets; never a claim of its own."),
};

function baseline<P extends z.ZodType>(period: P) {
  return z
    .union([
      z.strictObject({ claim: ClaimId.describe("The claim that states the base value.") }),
      z.strictObject({ event: EntityId.describe("The event since which it changed; no base value is given.") }),
      z.strictObject({ valid: period.describe("The time since which it changed.") }),
      z.strictObject({ forecast: Localised.describe("Whose forecast it is held against, in our words.") }),
    ])
    .describe("What the change is measured against.");
}

const changeBy = z.enum(["times", "percent", "amount", "points"]);

function valueWith<P extends z.ZodType>(period: P) {
  return z.discriminatedUnion("form", [
    z.strictObject({ ...exact, ...money }),
    z.strictObject({ ...approximate, ...money }),
    z.strictObject({ ...bound, ...money }).superRefine(checkBounds),
    z.strictObject({ form: z.literal("vague"), magnitude: Magnitude, ...money }),
    z.strictObject({
      form: z.literal("change"),
      by: changeBy.describe("`times` is the factor: doubled is 2. `points` are percentage points."),
      size: Size,
      against: baseline(period),
      ...money,
    }),
  ]);
}

/** A value as a curator writes it: as printed, never rounded, converted or split. */
export const CuratedValue = valueWith(PeriodText);
export type CuratedValue = z.infer<typeof CuratedValue>;

export const Value = valueWith(Period).meta({
  id: "Value",
  description:
    "A value as printed. `exact` and `approximate` hold an amount; `bound` only ends (“more than”, “up to”, “between”) and is never to be shown as a value; `vague` an order of magnitude; `change` a difference from something else.",
});
export type Value = z.infer<typeof Value>;
