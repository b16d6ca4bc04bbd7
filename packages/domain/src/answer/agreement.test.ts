import { describe, expect, test } from "vitest";
import { figure, metrics } from "../profile/example.ts";
import type { Metric } from "../schema/metric.ts";
import type { Value } from "../schema/value.ts";
import { readFigures } from "../text/number-grammar.ts";
import { agreementOf, haveSameUnit, quantitiesOfClaim, quantityOfPrint } from "./agreement.ts";

const metric = (code: string) => metrics.find((one) => one.code === code) as Metric;
const [users, money, stake] = [metric("users.active"), metric("revenue.annualised"), metric("stake")];

const exact = (amount: number, currency?: string): Value => ({ form: "exact", amount, ...(currency && { currency }) });
const moreThan = (amount: number): Value => ({ form: "bound", exclusiveMinimum: amount, currency: "USD" });
const against = { event: "round" };

function quantities(printed: string, value: Value, of: Metric) {
  const [read] = readFigures(printed, "en");
  const [own, ...converted] = quantitiesOfClaim(figure({ metric: of.code, value }), of);
  if (!read || !own) throw new Error(`${printed} is no figure`);
  return { print: quantityOfPrint(read), own, converted };
}

describe("how a printed figure agrees with a claim's", () => {
  test.each<[string, Value, Metric, string | undefined]>([
    ["200 million", exact(200e6), users, "same"],
    ["200,000,000", exact(200e6), users, "same"],
    ["195 million", exact(200e6), users, "compatible"],
    ["about 200 million", exact(200e6), users, "compatible"],
    ["300 million", exact(200e6), users, undefined],
    ["$3.4 billion", exact(3.4e9, "USD"), money, "same"],
    ["€3.4 billion", exact(3.4e9, "USD"), money, undefined],
    ["3.4 billion", exact(3.4e9, "USD"), money, "compatible"],
    ["3.4", exact(3.4, "USD"), money, undefined],
    ["200 million", exact(200e6, "USD"), money, "compatible"],
    ["$200 million", exact(200e6), users, undefined],
    ["49%", exact(49), stake, "same"],
    ["49", exact(49), stake, undefined],
    ["49 points", exact(49), stake, undefined],
    ["more than $100 billion", moreThan(100e9), money, "same"],
    ["$100 billion", moreThan(100e9), money, "compatible"],
    ["at least $100 billion", moreThan(100e9), money, "compatible"],
    ["less than $100 billion", moreThan(100e9), money, undefined],
    ["$157 billion", moreThan(100e9), money, undefined],
    ["$2.5 billion", { form: "bound", minimum: 2e9, maximum: 3e9, currency: "USD" }, money, "compatible"],
    ["$5 billion", exact(-5e9, "USD"), money, "same"],
    ["nearly $5 billion", { form: "approximate", side: "below", amount: -5e9, currency: "USD" }, money, "same"],
    ["more than $5 billion", { form: "bound", exclusiveMaximum: -5e9, currency: "USD" }, money, "same"],
    ["billions", { form: "vague", magnitude: "billions", currency: "USD" }, money, undefined],
    ["billions of dollars", { form: "vague", magnitude: "billions", currency: "USD" }, money, "same"],
    ["billions of dollars", exact(3e9, "USD"), money, undefined],
    ["doubled", { form: "change", by: "times", size: { form: "exact", amount: 2 }, against }, users, "same"],
    [
      "more than doubled",
      { form: "change", by: "times", size: { form: "exact", amount: 2 }, against },
      users,
      "compatible",
    ],
    ["20%", { form: "change", by: "percent", size: { form: "exact", amount: 20 }, against }, users, "same"],
    ["20 million", { form: "change", by: "amount", size: { form: "exact", amount: 20e6 }, against }, users, "same"],
    ["0", exact(0), users, "same"],
  ])("%s and %o", (printed, value, of, agreement) => {
    const { print, own } = quantities(printed, value, of);
    expect(agreementOf(print, own)).toBe(agreement);
  });

  test("a sum in brackets is the claim's too", () => {
    const value: Value = { ...exact(3e9, "EUR"), converted: [{ amount: 3.3e9, currency: "USD" }] } as Value;
    const { print, own, converted } = quantities("$3.3 billion", value, money);
    expect(agreementOf(print, own)).toBeUndefined();
    expect(converted.map((sum) => agreementOf(print, sum))).toEqual(["same"]);
  });

  test("units differ whatever the sizes", () => {
    const { print, own } = quantities("49%", exact(49, "USD"), money);
    expect(haveSameUnit(print, own)).toBe(false);
  });
});
