import type { Interval, Value } from "../schema/value.ts";

/** How far a printed figure may lie from the truth: half the place of its last non-zero digit, at most 5 % of it. */
function halfResolution(amount: number): number {
  const [digits = "", exponent = "0"] = amount.toExponential().split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  const place = Number(`1e${Number(exponent) - decimals}`);
  return Math.min(place, amount / 10) / 2;
}

/** Sums of decimals without binary noise: 3.35 and not 3.3499999999999996. */
const tidy = (amount: number): number => Number(amount.toPrecision(15));

function magnitudeInterval(value: Value & { form: "exact" | "approximate" }, amount: number): Interval {
  if (value.form === "exact") {
    const half = halfResolution(amount);
    return { minimum: tidy(amount - half), exclusiveMaximum: tidy(amount + half) };
  }
  if (value.side === "below") return { minimum: tidy(amount * 0.9), exclusiveMaximum: amount };
  if (value.side === "above") return { exclusiveMinimum: amount, maximum: tidy(amount * 1.1) };
  return { minimum: tidy(amount * 0.95), maximum: tidy(amount * 1.05) };
}

/** The interval on the other side of zero, for a loss: “nearly 5 billion” of loss lies above −5 billion. */
function mirror({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }: Interval): Interval {
  return {
    ...(maximum !== undefined && { minimum: -maximum }),
    ...(exclusiveMaximum !== undefined && { exclusiveMinimum: -exclusiveMaximum }),
    ...(minimum !== undefined && { maximum: -minimum }),
    ...(exclusiveMinimum !== undefined && { exclusiveMaximum: -exclusiveMinimum }),
  };
}

/**
 * The values that a printed figure can stand for. Undefined for zero, for orders of magnitude and for changes, which
 * print no amount that could be rounded.
 *
 * @example intervalOf({ form: "exact", amount: 200_000_000 }) // { minimum: 190_000_000, exclusiveMaximum: 210_000_000 }
 */
export function intervalOf(value: Value): Interval | undefined {
  if (value.form === "vague" || value.form === "change") return undefined;
  if (value.form === "bound") {
    const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = value;
    return {
      ...(minimum !== undefined && { minimum }),
      ...(exclusiveMinimum !== undefined && { exclusiveMinimum }),
      ...(maximum !== undefined && { maximum }),
      ...(exclusiveMaximum !== undefined && { exclusiveMaximum }),
    };
  }
  if (value.amount === 0) return undefined;
  const interval = magnitudeInterval(value, Math.abs(value.amount));
  return value.amount < 0 ? mirror(interval) : interval;
}

const lowerEnd = (interval: Interval): number =>
  interval.minimum ?? interval.exclusiveMinimum ?? Number.NEGATIVE_INFINITY;
const upperEnd = (interval: Interval): number =>
  interval.maximum ?? interval.exclusiveMaximum ?? Number.POSITIVE_INFINITY;

/**
 * How wide an interval is for its size, so that 5 and 6 billion are equally precise and 5.4 billion is more so. Infinite
 * where an end is open.
 */
export function relativeWidthOf(interval: Interval): number {
  const [lower, upper] = [lowerEnd(interval), upperEnd(interval)];
  const width = upper - lower;
  if (!Number.isFinite(width)) return Number.POSITIVE_INFINITY;
  // Six digits: widths that are alike must compare as equal in spite of binary noise.
  return Number((width / Math.max(Math.abs(lower), Math.abs(upper))).toPrecision(6));
}

/** Whether all of `a` lies above `b`. Intervals that only touch have a value in common where both ends include it. */
function liesAbove(a: Interval, b: Interval): boolean {
  const includeTheirEnds = a.exclusiveMinimum === undefined && b.exclusiveMaximum === undefined;
  return includeTheirEnds ? lowerEnd(a) > upperEnd(b) : lowerEnd(a) >= upperEnd(b);
}

/** Whether two figures can both be true: whether their intervals have a value in common. */
export const meet = (a: Interval, b: Interval): boolean => !liesAbove(a, b) && !liesAbove(b, a);
