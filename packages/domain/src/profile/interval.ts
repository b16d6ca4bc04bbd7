import type { Interval, Value } from "../schema/value.ts";

/** How far a printed figure may lie from the truth: half the place of its last non-zero digit, at most 5 % of it. */
function halfResolution(amount: number): number {
  const [digits = "", exponent = "0"] = amount.toExponential().split("e");
  const decimals = digits.replace("-", "").split(".")[1]?.length ?? 0;
  const place = Number(`1e${Number(exponent) - decimals}`);
  return Math.min(place, amount / 10) / 2;
}

/** Sums of decimals without binary noise: 3.45 and not 3.4499999999999997. */
const tidy = (amount: number): number => Number(amount.toPrecision(12));

function around(amount: number): Interval {
  const half = Math.max(halfResolution(amount), amount * 0.05);
  return { minimum: tidy(amount - half), maximum: tidy(amount + half) };
}

function magnitudeInterval(value: Value & { form: "exact" | "approximate" }, amount: number): Interval {
  if (value.form === "exact") {
    const half = halfResolution(amount);
    return { minimum: tidy(amount - half), exclusiveMaximum: tidy(amount + half) };
  }
  if (value.side === "below") return { minimum: tidy(amount * 0.9), exclusiveMaximum: amount };
  if (value.side === "above") return { exclusiveMinimum: amount, maximum: tidy(amount * 1.1) };
  return around(amount);
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

const lowerEnd = (interval: Interval): number => interval.minimum ?? interval.exclusiveMinimum ?? Number.NEGATIVE_INFINITY;
const upperEnd = (interval: Interval): number => interval.maximum ?? interval.exclusiveMaximum ?? Number.POSITIVE_INFINITY;

/** Width of an interval; infinite where an end is open. */
export const widthOf = (interval: Interval): number => upperEnd(interval) - lowerEnd(interval);

function startsAfter(a: Interval, b: Interval): boolean {
  const touchExcluded = a.exclusiveMinimum !== undefined || b.exclusiveMaximum !== undefined;
  return touchExcluded ? lowerEnd(a) >= upperEnd(b) : lowerEnd(a) > upperEnd(b);
}

/** Whether two figures can both be true: whether their intervals have a value in common. */
export const meet = (a: Interval, b: Interval): boolean => !startsAfter(a, b) && !startsAfter(b, a);
