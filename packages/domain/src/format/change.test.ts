import { describe, expect, test } from "vitest";
import type { MetricUnit } from "../schema/metric.ts";
import type { Value } from "../schema/value.ts";
import { formatChange } from "./change.ts";
import type { Size } from "./size.ts";
import { visible } from "./visible-spaces.ts";

type By = Extract<Value, { form: "change" }>["by"];

function inBoth(by: By, size: Size, unit: MetricUnit = "count", currency?: string): [en: string, fr: string] {
  const change = { form: "change", by, size, against: { event: "some-launch" } } as const;
  return [
    visible(formatChange(change, { unit, currency, language: "en" })),
    visible(formatChange(change, { unit, currency, language: "fr" })),
  ];
}

const exact = (amount: number): Size => ({ form: "exact", amount });
const about = (side: "around" | "below" | "above", amount: number): Size => ({ form: "approximate", side, amount });

describe("times", () => {
  test.each<[Size, string, string]>([
    [exact(2), "doubled", "multiplication par 2"],
    [exact(3), "tripled", "multiplication par 3"],
    [exact(10), "multiplied by 10", "multiplication par 10"],
    [exact(2.5), "multiplied by 2.5", "multiplication par 2,5"],
    [exact(1), "unchanged", "sans changement"],
    [{ form: "bound", exclusiveMinimum: 2 }, "more than doubled", "multiplication par plus de 2"],
    [{ form: "bound", minimum: 3 }, "at least tripled", "multiplication par au moins 3"],
    [{ form: "bound", maximum: 2 }, "at most doubled", "multiplication par 2 au plus"],
    [{ form: "bound", exclusiveMaximum: 6 }, "multiplied by less than 6", "multiplication par moins de 6"],
    [{ form: "bound", minimum: 2, maximum: 3 }, "multiplied by 2 to 3", "multiplication par 2 à 3"],
    [about("around", 2), "about doubled", "multiplication par environ 2"],
    [about("below", 2), "nearly doubled", "multiplication par près de 2"],
    [about("above", 5), "multiplied by slightly more than 5", "multiplication par un peu plus de 5"],
  ])("%j", (size, en, fr) => {
    expect(inBoth("times", size)).toEqual([en, fr]);
  });

  test.each<[Size, string, string]>([
    [exact(0.5), "halved", "division par 2"],
    [exact(0.25), "divided by 4", "division par 4"],
    [exact(1 / 3), "divided by 3", "division par 3"],
    [exact(0.4), "divided by 2.5", "division par 2,5"],
    [exact(0.7), "multiplied by 0.7", "multiplication par 0,7"],
    [exact(0), "multiplied by 0", "multiplication par 0"],
    [{ form: "bound", exclusiveMaximum: 0.5 }, "more than halved", "division par plus de 2"],
    [{ form: "bound", minimum: 0.25 }, "divided by up to 4", "division par 4 au plus"],
    [{ form: "bound", minimum: 0.25, maximum: 0.5 }, "divided by 2 to 4", "division par 2 à 4"],
    [about("above", 0.5), "nearly halved", "division par près de 2"],
  ])("a factor below 1 is a division, if by a short number: %j", (size, en, fr) => {
    expect(inBoth("times", size)).toEqual([en, fr]);
  });

  test("takes no notice of the metric's unit or currency", () => {
    expect(inBoth("times", exact(10), "money", "USD")).toEqual(["multiplied by 10", "multiplication par 10"]);
  });
});

describe("up and down", () => {
  test.each<[By, Size, string, string]>([
    ["percent", exact(20), "up 20%", "en hausse de 20_%"],
    ["percent", exact(-5), "down 5%", "en baisse de 5_%"],
    ["percent", exact(0), "unchanged", "sans changement"],
    ["percent", about("around", 20), "up about 20%", "en hausse d’environ 20_%"],
    ["percent", about("below", -20), "down nearly 20%", "en baisse de près de 20_%"],
    ["percent", about("above", 20), "up slightly more than 20%", "en hausse d’un peu plus de 20_%"],
    ["percent", { form: "bound", exclusiveMinimum: 20 }, "up more than 20%", "en hausse de plus de 20_%"],
    ["percent", { form: "bound", minimum: 20 }, "up at least 20%", "en hausse d’au moins 20_%"],
    ["percent", { form: "bound", maximum: 20 }, "up by up to 20%", "en hausse d’au plus 20_%"],
    ["percent", { form: "bound", exclusiveMaximum: -5 }, "down more than 5%", "en baisse de plus de 5_%"],
    ["percent", { form: "bound", minimum: -5 }, "down by up to 5%", "en baisse d’au plus 5_%"],
    [
      "percent",
      { form: "bound", minimum: 20, maximum: 30 },
      "up between 20% and 30%",
      "hausse comprise entre 20 et 30_%",
    ],
    [
      "percent",
      { form: "bound", minimum: -30, maximum: -20 },
      "down between 20% and 30%",
      "baisse comprise entre 20 et 30_%",
    ],
    [
      "percent",
      { form: "bound", minimum: -5, maximum: 3 },
      "changed by between −5% and 3%",
      "variation comprise entre −5 et 3_%",
    ],
    ["points", exact(3), "up 3~points", "en hausse de 3~points"],
    ["points", exact(1), "up 1~point", "en hausse de 1~point"],
    ["points", exact(1.5), "up 1.5~points", "en hausse de 1,5~point"],
    [
      "points",
      { form: "bound", minimum: 2, maximum: 3 },
      "up between 2 and 3~points",
      "hausse comprise entre 2 et 3~points",
    ],
    ["amount", exact(3000), "up 3,000", "en hausse de 3_000"],
    ["amount", exact(-2e6), "down 2~million", "en baisse de 2~millions"],
  ])("by %s: %j", (by, size, en, fr) => {
    expect(inBoth(by, size)).toEqual([en, fr]);
  });

  test("by a sum of money, its dollar sign intact", () => {
    const size: Size = { form: "bound", minimum: 2e9, maximum: 3e9 };
    expect(inBoth("amount", exact(1e9), "money", "USD")).toEqual([
      "up $1~billion",
      "en hausse de 1~milliard~de~dollars",
    ]);
    expect(inBoth("amount", size, "money", "USD")).toEqual([
      "up between $2~billion and $3~billion",
      "hausse comprise entre 2 et 3~milliards~de~dollars",
    ]);
  });
});
