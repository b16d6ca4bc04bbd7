import * as z from "zod";
import { intervalOf, meet } from "../profile/interval.ts";
import type { RecordedFigure } from "../schema/claim.ts";
import type { Metric } from "../schema/metric.ts";
import type { Interval, Value } from "../schema/value.ts";
import type { PrintedFigure } from "../text/number-grammar.ts";

export const Agreement = z
  .enum(["same", "compatible"])
  .describe(
    "`same`: the text prints the claim's figure, its “about” or “more than” included. `compatible`: both can be meant, but one is rounder, has another bound, or prints no currency.",
  );
export type Agreement = z.infer<typeof Agreement>;

type Unit = "money" | "percent" | "count" | "points" | "times";
type Size = {
  readonly form: PrintedFigure["form"];
  readonly side?: string | undefined;
  readonly amount?: number | undefined;
  readonly magnitude?: string | undefined;
} & { readonly [end in (typeof ends)[number]]?: number | undefined };

/** A figure, printed or claimed, in one shape to compare: losses without their sign, as they are printed. */
export interface Quantity {
  readonly unit: Unit;
  readonly currency: string | undefined;
  readonly size: Size;
  /** What the size can stand for; undefined for orders of magnitude and for zero. */
  readonly interval: Interval | undefined;
}

const ends = ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"] as const;
const opposite = {
  minimum: "maximum",
  exclusiveMinimum: "exclusiveMaximum",
  maximum: "minimum",
  exclusiveMaximum: "exclusiveMinimum",
} as const;

const endsOf = (size: Size) => ends.flatMap((end) => (size[end] === undefined ? [] : [[end, size[end]] as const]));

function withoutSign(size: Size): Size {
  if (size.amount !== undefined && size.amount < 0) return { ...size, amount: -size.amount };
  const given = endsOf(size);
  if (given.length === 0 || given.some(([, amount]) => amount > 0)) return size;
  return { form: size.form, ...Object.fromEntries(given.map(([end, amount]) => [opposite[end], -amount])) };
}

/**
 * The interval of a size; of a bound with one end, that of its end. Every larger figure could be meant by “more than”, but
 * who prints one has it from somewhere else.
 */
function intervalOfSize(size: Size): Interval | undefined {
  const [only, another] = endsOf(size);
  if (only && !another) return intervalOf({ form: "exact", amount: only[1] });
  return size.form === "vague" ? undefined : intervalOf(size as Value);
}

function quantity(unit: Unit, currency: string | undefined, signed: Size): Quantity {
  const size = withoutSign(signed);
  return { unit, currency, size, interval: intervalOfSize(size) };
}

/** The figure of a claim, of a change its size; then the same sum in the other currencies that the article prints. */
export function quantitiesOfClaim({ value }: RecordedFigure, { unit }: Metric): Quantity[] {
  const converted = (value.converted ?? []).map(({ amount, currency }) =>
    quantity("money", currency, { form: "exact", amount }),
  );
  const own =
    value.form === "change"
      ? quantity(value.by === "amount" ? unit : value.by, value.currency, value.size)
      : quantity(unit, value.currency, value);
  return [own, ...converted];
}

/** A figure as a text prints it. Without unit or currency it is taken for a count. */
export const quantityOfPrint = (figure: PrintedFigure): Quantity =>
  quantity(figure.unit ?? (figure.currency === undefined ? "count" : "money"), figure.currency, figure);

/** From a million on, prose leaves the currency out where it was said before: “up from 1.6 billion”. */
const leastWithoutCurrency = 1e6;

const largestOf = ({ size }: Quantity): number =>
  Math.max(size.amount ?? 0, ...endsOf(size).map(([, amount]) => amount));

/** Whether two figures can measure the same, whatever their sizes. */
export function haveSameUnit(printed: Quantity, claimed: Quantity): boolean {
  if (claimed.unit === "money" && printed.unit === "count") return largestOf(printed) >= leastWithoutCurrency;
  const [one, other] = [printed.currency, claimed.currency];
  return printed.unit === claimed.unit && (one === undefined || other === undefined || one === other);
}

const isLowerEnd = (end: string): boolean => end === "minimum" || end === "exclusiveMinimum";

/** “More than 5” and “less than 5” share an end, and no value. */
function pointApart(a: Size, b: Size): boolean {
  const [[endA, anotherA], [endB, anotherB]] = [endsOf(a), endsOf(b)];
  if (!endA || !endB || anotherA || anotherB) return false;
  return isLowerEnd(endA[0]) !== isLowerEnd(endB[0]);
}

const isNear = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

const isSameSize = (a: Size, b: Size): boolean =>
  a.form === b.form &&
  a.side === b.side &&
  a.magnitude === b.magnitude &&
  isNear(a.amount, b.amount) &&
  ends.every((end) => isNear(a[end], b[end]));

/** How a printed figure agrees with a claimed one; undefined where it cannot be meant. */
export function agreementOf(printed: Quantity, claimed: Quantity): Agreement | undefined {
  if (!haveSameUnit(printed, claimed)) return undefined;
  if (isSameSize(printed.size, claimed.size)) return printed.currency === claimed.currency ? "same" : "compatible";
  if (!printed.interval || !claimed.interval || !meet(printed.interval, claimed.interval)) return undefined;
  return pointApart(printed.size, claimed.size) ? undefined : "compatible";
}
