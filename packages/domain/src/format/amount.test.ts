import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../schema/language.ts";
import { MetricUnit } from "../schema/metric.ts";
import { formatAmount, formatAmountRange } from "./amount.ts";
import { visible } from "./visible-spaces.ts";

const languages = ["en", "fr"] as const satisfies Language[];
const count = (amount: number, language: Language) => visible(formatAmount(amount, { unit: "count", language }));
const money = (amount: number, currency: string | undefined, language: Language) =>
  visible(formatAmount(amount, { unit: "money", currency, language }));

describe("counts", () => {
  test.each([
    [0, "0", "0"],
    [3_000, "3,000", "3_000"],
    [999_999, "999,999", "999_999"],
    [1_000_000, "1~million", "1~million"],
    [1_500_000, "1.5~million", "1,5~million"],
    [1_999_000, "1.999~million", "1,999~million"],
    [2_000_000, "2~million", "2~millions"],
    [200_000_000, "200~million", "200~millions"],
    [1_000_000_000, "1~billion", "1~milliard"],
    [3_400_000_000, "3.4~billion", "3,4~milliards"],
    [-1_500_000, "−1.5~million", "−1,5~million"],
  ])("writes %d as %s and %s", (amount, en, fr) => {
    expect(count(amount, "en")).toBe(en);
    expect(count(amount, "fr")).toBe(fr);
  });

  test("French counts trillions in milliards: its billion is a trillion", () => {
    expect(count(1.2e12, "en")).toBe("1.2~trillion");
    expect(count(1.2e12, "fr")).toBe("1_200~milliards");
    expect(count(2.5e12, "fr")).toBe("2_500~milliards");
  });

  test("takes a scale word only where three decimals suffice, a smaller one before none", () => {
    expect(count(1_234_567, "en")).toBe("1,234,567");
    expect(count(1_234_567, "fr")).toBe("1_234_567");
    expect(count(1_234_000, "en")).toBe("1.234~million");
    expect(count(1_234_500_000_000, "en")).toBe("1,234.5~billion");
    expect(count(12_345_678_901, "en")).toBe("12,345,678,901");
  });

  test("has no float noise: 2.3 and 8.2 thousand million are no exact binary fractions", () => {
    expect(count(2_300_000_000, "en")).toBe("2.3~billion");
    expect(count(8_200_000, "fr")).toBe("8,2~millions");
    expect(count(1_001_000_000, "en")).toBe("1.001~billion");
  });
});

describe("percentages", () => {
  test.each([
    [49, "49%", "49_%"],
    [0.5, "0.5%", "0,5_%"],
    [-12.25, "−12.25%", "−12,25_%"],
    [2_000_000, "2,000,000%", "2_000_000_%"],
  ])("writes %d as %s and %s, whatever its size", (amount, en, fr) => {
    expect(visible(formatAmount(amount, { unit: "percent", language: "en" }))).toBe(en);
    expect(visible(formatAmount(amount, { unit: "percent", language: "fr" }))).toBe(fr);
  });
});

describe("money", () => {
  test.each([
    [3.4e9, "USD", "$3.4~billion", "3,4~milliards~de~dollars"],
    [1.2e6, "EUR", "€1.2~million", "1,2~million~d’euros"],
    [2e8, "EUR", "€200~million", "200~millions~d’euros"],
    [5e6, "GBP", "£5~million", "5~millions~de~livres~sterling"],
    [500, "USD", "$500", "500~dollars"],
    [1, "USD", "$1", "1~dollar"],
    [2, "EUR", "€2", "2~euros"],
    [-3.4e9, "USD", "−$3.4~billion", "−3,4~milliards~de~dollars"],
    [2e9, "CNY", "CNY~2~billion", "2~milliards~de~yuans"],
    [3e9, "CAD", "CAD~3~billion", "3~milliards~de~dollars~canadiens"],
    [-2e9, "JPY", "−JPY~2~billion", "−2~milliards~de~yens"],
    [7e9, "KRW", "KRW~7~billion", "7~milliards~de~wons"],
    [1.5e6, "CHF", "CHF~1.5~million", "1,5~million~de~francs~suisses"],
    [4e6, "INR", "INR~4~million", "4~millions~de~roupies~indiennes"],
    [2.5e12, "USD", "$2.5~trillion", "2_500~milliards~de~dollars"],
  ])("writes %d %s as %s and %s", (amount, currency, en, fr) => {
    expect(money(amount, currency, "en")).toBe(en);
    expect(money(amount, currency, "fr")).toBe(fr);
  });

  test("shows the code of a currency that it has no word for", () => {
    expect(money(3e9, "XYZ", "en")).toBe("XYZ~3~billion");
    expect(money(3e9, "XYZ", "fr")).toBe("3~milliards~(XYZ)");
    expect(money(500, "XYZ", "fr")).toBe("500~(XYZ)");
  });

  test("prints the number alone where the article gives no currency", () => {
    expect(money(6e9, undefined, "en")).toBe("6~billion");
    expect(money(6e9, undefined, "fr")).toBe("6~milliards");
  });

  test("writes tenths in hundredths, as prices are, and leaves finer prices alone", () => {
    expect(money(0.6, "USD", "en")).toBe("$0.60");
    expect(money(1.5, "EUR", "fr")).toBe("1,50~euro");
    expect(money(0.075, "USD", "en")).toBe("$0.075");
    expect(count(1.5, "en")).toBe("1.5");
  });
});

describe("formatAmountRange", () => {
  const range = (lower: number, upper: number, unit: MetricUnit, language: Language) =>
    formatAmountRange(lower, upper, { unit, currency: "USD", language }).map(visible);

  test("French writes once what both ends share, English repeats it", () => {
    expect(range(2e9, 3e9, "money", "fr")).toEqual(["2", "3~milliards~de~dollars"]);
    expect(range(2e9, 3e9, "money", "en")).toEqual(["$2~billion", "$3~billion"]);
    expect(range(1e6, 1.5e6, "count", "fr")).toEqual(["1", "1,5~million"]);
    expect(range(5, 10, "percent", "fr")).toEqual(["5", "10_%"]);
    expect(range(5, 10, "percent", "en")).toEqual(["5%", "10%"]);
  });

  test("keeps scales that differ", () => {
    expect(range(5e8, 2e9, "money", "fr")).toEqual(["500~millions", "2~milliards~de~dollars"]);
    expect(range(500_000, 2e6, "count", "fr")).toEqual(["500_000", "2~millions"]);
  });

  test("a small lower end does not borrow the scale of the upper one", () => {
    expect(range(500, 2e6, "count", "fr")).toEqual(["500", "2_000_000"]);
    expect(range(500, 2e6, "count", "en")).toEqual(["500", "2,000,000"]);
    expect(range(0, 2e6, "count", "en")).toEqual(["0", "2~million"]);
  });
});

const anyAmount = fc.oneof(
  fc.integer({ min: -5_000, max: 5_000 }),
  fc.integer({ min: -9_999, max: 9_999 }).chain((n) => fc.nat({ max: 12 }).map((power) => n * 10 ** power)),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
);
const anyOptions = fc.record({
  unit: fc.constantFrom(...MetricUnit.options),
  currency: fc.constantFrom(undefined, "USD", "EUR", "GBP", "CNY", "CAD", "CHF", "XYZ"),
});

/** Reads a written amount back, independently of how it was written. */
function readBack(text: string, language: Language): number {
  const powers = { million: 6, millions: 6, milliard: 9, milliards: 9, billion: 9, trillion: 12 } as Record<
    string,
    number
  >;
  const number = /[\d.,\u202f]*\d/.exec(text)?.[0] ?? "";
  const digits = language === "en" ? number.replaceAll(",", "") : number.replaceAll("\u202f", "").replace(",", ".");
  const scale = /\d\u00a0([a-z]+)/.exec(text)?.[1] ?? "";
  return Number(`${text.includes("−") ? "-" : ""}${digits}e${powers[scale] ?? 0}`);
}

describe("any amount", () => {
  test.each(languages)("reads back as itself (%s)", (language) => {
    fc.assert(
      fc.property(anyAmount, anyOptions, (amount, options) => {
        expect(readBack(formatAmount(amount, { ...options, language }), language)).toBe(amount + 0);
      }),
    );
  });

  test.each(languages)("never breaks over lines and has no doubled or outer space (%s)", (language) => {
    fc.assert(
      fc.property(anyAmount, anyOptions, (amount, options) => {
        const text = formatAmount(amount, { ...options, language });
        expect(text).not.toMatch(/ |undefined|NaN|\s\s|^\s|\s$/);
      }),
    );
  });

  test("French never says billion, which it would mean otherwise", () => {
    fc.assert(
      fc.property(anyAmount, anyOptions, (amount, options) => {
        expect(formatAmount(amount, { ...options, language: "fr" })).not.toMatch(/[bt]r?illion/);
      }),
    );
  });
});
