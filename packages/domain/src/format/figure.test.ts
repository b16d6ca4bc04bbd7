import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Metric } from "../schema/metric.ts";
import type { Value } from "../schema/value.ts";
import { figureWording } from "./figure.ts";
import { metricWording } from "./metric.ts";
import { visible } from "./visible-spaces.ts";

const base = {
  definition: { en: "Invented for this test.", fr: "Inventé pour ce test." },
  periodKind: "instant",
  accumulation: "stock",
  outcome: true,
  subjectKinds: ["company"],
  object: "none",
  qualifiers: [],
  variants: [],
  notComparableWith: [],
  staleAfterDays: 365,
} satisfies Partial<Metric>;

const visitors: Metric = {
  ...base,
  code: "visitors",
  unit: "count",
  label: { en: "Visitors", fr: "Visiteurs" },
  counted: { en: "visitors", fr: "visiteurs", frAfterNoun: "de visiteurs" },
  variants: [
    {
      when: { window: "P1W" },
      label: { en: "Weekly visitors", fr: "Visiteurs par semaine" },
      counted: { en: "weekly visitors", fr: "visiteurs par semaine", frAfterNoun: "de visiteurs par semaine" },
    },
    {
      when: { window: "P1W", place: "home" },
      label: { en: "Weekly visitors at home", fr: "Visiteurs par semaine à domicile" },
      counted: {
        en: "weekly visitors at home",
        fr: "visiteurs par semaine à domicile",
        frAfterNoun: "de visiteurs par semaine à domicile",
      },
    },
  ],
};
const sales: Metric = {
  ...base,
  code: "sales",
  unit: "money",
  label: { en: "Sales", fr: "Ventes" },
  counted: { en: "in sales", fr: "de ventes", frAfterNoun: "de ventes" },
};
const votes: Metric = {
  ...base,
  code: "votes",
  unit: "percent",
  label: { en: "Share of votes", fr: "Part des votes" },
  counted: { en: "of the votes", fr: "des votes", frAfterNoun: "de votes" },
};

const texts = (value: Value, metric: Metric, qualifiers = {}) => [
  visible(figureWording({ value, metric, qualifiers }, "en").text),
  visible(figureWording({ value, metric, qualifiers }, "fr").text),
];

describe("metricWording", () => {
  test("takes the variant that matches in most points, else the metric's own wording", () => {
    const label = (qualifiers: Record<string, string>) => metricWording(visitors, qualifiers).label.en;
    expect(label({})).toBe("Visitors");
    expect(label({ window: "P1M" })).toBe("Visitors");
    expect(label({ window: "P1W", age: "adult" })).toBe("Weekly visitors");
    expect(label({ place: "home", window: "P1W" })).toBe("Weekly visitors at home");
    expect(label({ place: "home" })).toBe("Visitors");
  });
});

describe("figureWording", () => {
  test("gives the value, what it counts and both together", () => {
    const value: Value = { form: "exact", amount: 40_000_000 };
    expect(figureWording({ value, metric: visitors, qualifiers: { window: "P1W" } }, "fr")).toEqual({
      value: "40\u00a0millions",
      counted: "de visiteurs par semaine",
      text: "40\u00a0millions de visiteurs par semaine",
    });
  });

  test.each<[Value, Metric, string, string]>([
    [{ form: "exact", amount: 3000 }, visitors, "3,000~visitors", "3_000~visiteurs"],
    [{ form: "exact", amount: 1_234_567 }, visitors, "1,234,567~visitors", "1_234_567~visiteurs"],
    [
      { form: "bound", exclusiveMinimum: 3e6 },
      visitors,
      "more than 3~million visitors",
      "plus de 3~millions de visiteurs",
    ],
    [
      { form: "bound", minimum: 100, maximum: 200 },
      visitors,
      "between 100 and 200~visitors",
      "entre 100 et 200~visiteurs",
    ],
    [{ form: "vague", magnitude: "millions" }, visitors, "millions of visitors", "des millions de visiteurs"],
    [{ form: "exact", amount: 12 }, votes, "12% of the votes", "12_% des votes"],
    [{ form: "exact", amount: 7e9, currency: "EUR" }, sales, "€7~billion in sales", "7~milliards~d’euros de ventes"],
    [{ form: "vague", magnitude: "billions" }, sales, "billions in sales", "des milliards de ventes"],
  ])("%j", (value, metric, en, fr) => {
    expect(texts(value, metric)).toEqual([en, fr]);
  });

  test("puts the metric before a change", () => {
    const value: Value = {
      form: "change",
      by: "times",
      size: { form: "exact", amount: 2 },
      against: { event: "some-launch" },
    };
    expect(texts(value, visitors, { window: "P1W" })).toEqual([
      "Weekly visitors: doubled",
      "Visiteurs par semaine~: multiplication par 2",
    ]);
    expect(figureWording({ value, metric: visitors, qualifiers: {} }, "en").counted).toBe("Visitors");
  });

  test("French takes the form after a noun exactly where the value ends in one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), (amount) => {
        const { value, counted } = figureWording(
          { value: { form: "exact", amount }, metric: visitors, qualifiers: {} },
          "fr",
        );
        expect(counted).toBe(/ill/.test(value) ? "de visiteurs" : "visiteurs");
      }),
    );
  });
});
