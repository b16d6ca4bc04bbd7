/** A decimal number, `coefficient` × 10^`exponent`, in which 3.4 billion is 3400000000 and no digit is ever lost. */
export interface ExactNumber {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** The number written with these digits before and after the decimal mark. */
export function exactNumber(whole: string, fraction = ""): ExactNumber {
  return { coefficient: BigInt(whole + fraction), exponent: -fraction.length };
}

/** The number times another. */
export function product(a: ExactNumber, b: ExactNumber): ExactNumber {
  return { coefficient: a.coefficient * b.coefficient, exponent: a.exponent + b.exponent };
}

/** The number plus another. */
export function sum(a: ExactNumber, b: ExactNumber): ExactNumber {
  const exponent = Math.min(a.exponent, b.exponent);
  const aligned = (n: ExactNumber) => n.coefficient * 10n ** BigInt(n.exponent - exponent);
  return { coefficient: aligned(a) + aligned(b), exponent };
}

/** Ten to a power. */
export const powerOfTen = (exponent: number): ExactNumber => ({ coefficient: 1n, exponent });

/** Doubles keep 15 significant decimal digits, whatever the digits. */
const mostDigits = 15;

/** The number as a double that prints the same digits; undefined where it has more digits than a double can keep. */
export function amountOf({ coefficient, exponent }: ExactNumber): number | undefined {
  const digits = coefficient.toString().replace(/0+$/, "");
  return digits.length > mostDigits ? undefined : Number(`${coefficient}e${exponent}`);
}
