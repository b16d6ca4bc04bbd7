import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../schema/language.ts";
import { MetricUnit } from "../schema/metric.ts";
import { Magnitude, Value } from "../schema/value.ts";
import { formatValue } from "./value.ts";
import { visible } from "./visible-spaces.ts";

type Options = { unit: MetricUnit; currency?: string };

function inBoth(value: Value, options: Options): [en: string, fr: string] {
  return [
    visible(formatValue(value, { ...options, language: "en" })),
    visible(formatValue(value, { ...options, language: "fr" })),
  ];
}

const users: Options = { unit: "count" };
const sum: Options = { unit: "money" };
const share: Options = { unit: "percent" };
const currency = "USD";

describe("exact and approximate values", () => {
  test.each<[Value, Options, string, string]>([
    [{ form: "exact", amount: 2e8 }, users, "200~million", "200~millions"],
    [{ form: "exact", amount: 49 }, share, "49%", "49_%"],
    [{ form: "approximate", side: "around", amount: 3e6 }, users, "about 3~million", "environ 3~millions"],
    [{ form: "approximate", side: "below", amount: 3e6 }, users, "nearly 3~million", "près de 3~millions"],
    [
      { form: "approximate", side: "above", amount: 1e9, currency },
      sum,
      "slightly more than $1~billion",
      "un peu plus de 1~milliard~de~dollars",
    ],
  ])("%j", (value, options, en, fr) => {
    expect(inBoth(value, options)).toEqual([en, fr]);
  });
});

describe("bounds", () => {
  test.each<[Value, Options, string, string]>([
    [
      { form: "bound", exclusiveMinimum: 1e11, currency },
      sum,
      "more than $100~billion",
      "plus de 100~milliards~de~dollars",
    ],
    [{ form: "bound", minimum: 3000 }, users, "at least 3,000", "au moins 3_000"],
    [{ form: "bound", maximum: 5e6 }, users, "up to 5~million", "jusqu’à 5~millions"],
    [{ form: "bound", exclusiveMaximum: 10 }, share, "less than 10%", "moins de 10_%"],
    [
      { form: "bound", minimum: 2e9, maximum: 3e9, currency },
      sum,
      "between $2~billion and $3~billion",
      "entre 2 et 3~milliards~de~dollars",
    ],
    [{ form: "bound", exclusiveMinimum: 5, exclusiveMaximum: 10 }, share, "between 5% and 10%", "entre 5 et 10_%"],
    [{ form: "bound", minimum: -5, maximum: 3 }, share, "between −5% and 3%", "entre −5 et 3_%"],
  ])("%j", (value, options, en, fr) => {
    expect(inBoth(value, options)).toEqual([en, fr]);
  });

  test("refuses a bound without ends, which the schema does not let through", () => {
    expect(() => formatValue({ form: "bound" }, { unit: "count", language: "en" })).toThrow(/no end/);
  });
});

describe("vague values", () => {
  test.each<[Value, Options, string, string]>([
    [{ form: "vague", magnitude: "billions", currency }, sum, "billions of dollars", "des milliards de dollars"],
    [{ form: "vague", magnitude: "billions" }, sum, "billions", "des milliards"],
    [{ form: "vague", magnitude: "tens-of-millions" }, users, "tens of millions", "des dizaines de millions"],
    [
      { form: "vague", magnitude: "trillions", currency: "EUR" },
      sum,
      "trillions of euros",
      "des milliers de milliards d’euros",
    ],
    [{ form: "vague", magnitude: "millions", currency: "XYZ" }, sum, "millions (XYZ)", "des millions (XYZ)"],
    [{ form: "vague", magnitude: "thousands" }, share, "thousands of percent", "des milliers de pour cent"],
  ])("%j", (value, options, en, fr) => {
    expect(inBoth(value, options)).toEqual([en, fr]);
  });
});

describe("converted sums", () => {
  test("stand in brackets after the value", () => {
    const value: Value = {
      form: "bound",
      exclusiveMinimum: 5e8,
      currency: "CNY",
      converted: [
        { amount: 7e7, currency: "USD" },
        { amount: 6.5e7, currency: "EUR" },
      ],
    };
    expect(inBoth(value, sum)).toEqual([
      "more than CNY~500~million ($70~million, €65~million)",
      "plus de 500~millions~de~yuans (70~millions~de~dollars, 65~millions~d’euros)",
    ]);
  });
});

test("the value's own currency goes before the one passed in", () => {
  expect(inBoth({ form: "exact", amount: 5, currency: "EUR" }, { unit: "money", currency: "USD" })[0]).toBe("€5");
  expect(inBoth({ form: "exact", amount: 5 }, { unit: "money", currency: "USD" })[0]).toBe("$5");
});

const amount = fc.oneof(
  fc.integer({ min: -5_000, max: 5_000 }),
  fc.integer({ min: 1, max: 9_999 }).chain((n) => fc.nat({ max: 10 }).map((power) => n * 10 ** power)),
);
const between = fc
  .uniqueArray(amount, { minLength: 2, maxLength: 2 })
  .map((ends) => ({ form: "bound" as const, minimum: Math.min(...ends), exclusiveMaximum: Math.max(...ends) }));
const bound = fc.oneof(
  amount.map((minimum) => ({ form: "bound" as const, minimum })),
  amount.map((exclusiveMinimum) => ({ form: "bound" as const, exclusiveMinimum })),
  amount.map((maximum) => ({ form: "bound" as const, maximum })),
  amount.map((exclusiveMaximum) => ({ form: "bound" as const, exclusiveMaximum })),
  between,
);
const size = fc.oneof(
  amount.map((n) => ({ form: "exact" as const, amount: n })),
  fc.record({
    form: fc.constant("approximate" as const),
    amount,
    side: fc.constantFrom("around" as const, "below" as const, "above" as const),
  }),
  bound,
);
const change = fc.record({
  form: fc.constant("change" as const),
  by: fc.constantFrom("times" as const, "percent" as const, "amount" as const, "points" as const),
  size,
  against: fc.constant({ event: "some-launch" }),
});
const vague = fc.record({ form: fc.constant("vague" as const), magnitude: fc.constantFrom(...Magnitude.options) });
const anyValue: fc.Arbitrary<Value> = fc
  .tuple(fc.oneof(size, vague, change), fc.constantFrom(undefined, "USD", "EUR", "CAD", "XYZ"), fc.boolean())
  .map(([value, code, converts]) => ({
    ...value,
    ...(code === undefined ? {} : { currency: code }),
    ...(converts ? { converted: [{ amount: 2e6, currency: "EUR" }] } : {}),
  }));
const unit = fc.constantFrom(...MetricUnit.options);
const language = fc.constantFrom<Language>("en", "fr");

describe("any value", () => {
  test("has words for everything, single spaces, and no break beside a digit that a noun or sign belongs to", () => {
    fc.assert(
      fc.property(anyValue, unit, language, (value, of, into) => {
        expect(Value.safeParse(value).success).toBe(true);
        const text = formatValue(value, { unit: of, language: into });
        expect(text).not.toMatch(/undefined|NaN|\{|\}|\s\s|^\s|\s$/);
        expect(text).not.toMatch(/\d (?:million|milliard|billion|trillion|dollar|euro|point|%|\(XYZ)/);
      }),
      { numRuns: 1000 },
    );
  });

  test("in French never says billion", () => {
    fc.assert(
      fc.property(anyValue, unit, (value, of) => {
        expect(formatValue(value, { unit: of, language: "fr" })).not.toMatch(/billion|trillion/);
      }),
    );
  });

  test("that is a bound begins with the words of its bound", () => {
    const words = {
      en: { minimum: "at least ", exclusiveMinimum: "more than ", maximum: "up to ", exclusiveMaximum: "less than " },
      fr: { minimum: "au moins ", exclusiveMinimum: "plus de ", maximum: "jusqu’à ", exclusiveMaximum: "moins de " },
    };
    fc.assert(
      fc.property(bound, unit, language, (value, of, into) => {
        const ends = Object.keys(value).filter((key) => key !== "form") as (keyof (typeof words)["en"])[];
        const [end] = ends;
        const both = into === "en" ? "between " : "entre ";
        const expected = ends.length === 2 || end === undefined ? both : words[into][end];
        const text = formatValue(value, { unit: of, language: into });
        expect(text.startsWith(expected), `“${text}” should begin with “${expected}”`).toBe(true);
      }),
    );
  });
});
