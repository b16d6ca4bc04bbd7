import type { Interval } from "../schema/value.ts";

/** The ends of an interval as numbers, infinite where they are open. Whether they belong to it no longer counts. */
export type Ends = { readonly lower: number; readonly upper: number };

export const endsOf = ({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }: Interval): Ends => ({
  lower: minimum ?? exclusiveMinimum ?? Number.NEGATIVE_INFINITY,
  upper: maximum ?? exclusiveMaximum ?? Number.POSITIVE_INFINITY,
});

const significantDigits = 6;

/** The nearest number of few digits that lies on the given side: what is computed is rounded outwards, never inwards. */
function roundedTo(side: "down" | "up", number: number): number {
  const rounded = Number(number.toPrecision(significantDigits));
  const isOutside = side === "down" ? rounded <= number : rounded >= number;
  if (isOutside) return rounded;
  const place = Math.floor(Math.log10(Math.abs(number))) - significantDigits + 1;
  const step = Number(`1e${place}`) * (side === "down" ? -1 : 1);
  return Number((rounded + step).toPrecision(significantDigits));
}

/** An interval that holds every number between the ends, which are rounded outwards; undefined where neither is known. */
function between({ lower, upper }: Ends): Interval | undefined {
  if (Number.isNaN(lower) || Number.isNaN(upper)) return undefined;
  const interval = {
    ...(Number.isFinite(lower) && { minimum: roundedTo("down", lower) }),
    ...(Number.isFinite(upper) && { maximum: roundedTo("up", upper) }),
  };
  return Object.keys(interval).length > 0 ? interval : undefined;
}

/**
 * Every quotient of a value of the one interval by a value of the other. Both must be positive; undefined where either
 * can be zero or less, because a factor of growth would mean nothing, and where the quotient can be anything.
 *
 * @example quotient({ minimum: 190, exclusiveMaximum: 210 }, { minimum: 95, exclusiveMaximum: 105 })
 * // { minimum: 1.80952, maximum: 2.21053 }
 */
export function quotient(dividend: Interval, divisor: Interval): Interval | undefined {
  const [over, under] = [endsOf(dividend), endsOf(divisor)];
  if (over.lower <= 0 || under.lower <= 0) return undefined;
  // Under anything, the quotient is as small as one likes: its lower end is open, not zero.
  const isOpenBelow = under.upper === Number.POSITIVE_INFINITY;
  return between({
    lower: isOpenBelow ? Number.NEGATIVE_INFINITY : over.lower / under.upper,
    upper: over.upper / under.lower,
  });
}

/** Every difference of a value of the one interval and a value of the other. */
export function difference(minuend: Interval, subtrahend: Interval): Interval | undefined {
  const [from, taken] = [endsOf(minuend), endsOf(subtrahend)];
  return between({ lower: from.lower - taken.upper, upper: from.upper - taken.lower });
}

/** Every value of an interval of positive factors raised to every exponent of a positive range: a factor expressed per year. */
export function power(base: Interval, exponents: Ends): Interval | undefined {
  const { lower, upper } = endsOf(base);
  // A factor below 1 falls further the higher the exponent, one above 1 rises further.
  return between({
    lower: lower < 0 ? Number.NEGATIVE_INFINITY : lower ** (lower < 1 ? exponents.upper : exponents.lower),
    upper: upper ** (upper < 1 ? exponents.lower : exponents.upper),
  });
}

/** The ends between which all the intervals lie, each end with whether it belongs to one of them. */
export function hullOf(intervals: readonly Interval[]): Interval | undefined {
  if (intervals.length === 0) return undefined;
  const all = intervals.map(endsOf);
  const lower = Math.min(...all.map((ends) => ends.lower));
  const upper = Math.max(...all.map((ends) => ends.upper));
  const hull = {
    ...(Number.isFinite(lower) &&
      (intervals.some(({ minimum }) => minimum === lower) ? { minimum: lower } : { exclusiveMinimum: lower })),
    ...(Number.isFinite(upper) &&
      (intervals.some(({ maximum }) => maximum === upper) ? { maximum: upper } : { exclusiveMaximum: upper })),
  };
  return Object.keys(hull).length > 0 ? hull : undefined;
}
