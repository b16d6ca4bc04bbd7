/** A number as the decimal digits that stand for it: `digits` × 10^`exponent`. No arithmetic, so no float noise. */
export interface Decimal {
  negative: boolean;
  digits: string;
  /** Power of ten of the last digit. */
  exponent: number;
}

/**
 * The shortest decimal that reads back as the number.
 *
 * @example decimalOf(-1200) // { negative: true, digits: "12", exponent: 2 }
 */
export function decimalOf(n: number): Decimal {
  if (!Number.isFinite(n)) throw new RangeError(`cannot write ${n}: a figure is a finite number`);
  const [mantissa = "", power = ""] = Math.abs(n).toExponential().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return { negative: n < 0, digits: whole + fraction, exponent: Number(power) - fraction.length };
}

/** The decimal times a power of ten, exactly: 3400000000 shifted by -9 is 3.4. */
export function shifted(decimal: Decimal, power: number): Decimal {
  return { ...decimal, exponent: decimal.exponent + power };
}

/** Power of ten of the first digit: 6 for 1200000. */
export function orderOf(decimal: Decimal): number {
  return decimal.exponent + decimal.digits.length - 1;
}

/** How far the decimal is from zero, as a number. */
export function sizeOf(decimal: Decimal): number {
  return Number(`${decimal.digits}e${decimal.exponent}`);
}

/** The digits before and after the decimal mark: ["1234", "5"]. */
export function placesOf({ digits, exponent }: Decimal): readonly [whole: string, fraction: string] {
  if (exponent >= 0) return [digits + "0".repeat(exponent), ""];
  const padded = digits.padStart(1 - exponent, "0");
  return [padded.slice(0, exponent), padded.slice(exponent)];
}
