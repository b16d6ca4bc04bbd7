import { describe, expect, test } from "vitest";
import { visible } from "../format/visible-spaces.ts";
import { indexDataset } from "../profile/dataset-index.ts";
import * as example from "../profile/example.ts";
import { annualisedRevenue, article, figure, period } from "../profile/example.ts";
import { findingsOf } from "../profile/findings.ts";
import type { Value } from "../schema/value.ts";
import { Check, describeChecks } from "./check.ts";

type Change = Extract<Value, { form: "change" }>;
const usd = (amount: number): Value => ({ form: "exact", amount, currency: "USD" });

function checkOf(change: Omit<Change, "form">, language: "en" | "fr", ...figures: [valid: string, amount: number][]) {
  const common = { subjects: ["openai"], metric: "revenue.annualised" };
  const claims = figures.map(([valid, amount]) => figure({ ...common, valid, value: usd(amount) }));
  const stated = figure({ ...common, valid: "2023-12/2024-06", value: { form: "change", currency: "USD", ...change } });
  const index = indexDataset(example.dataset([article({ claims: [...claims, stated] })]));
  const candidates = [...findingsOf(index).candidates.values()].flat();
  const [check, ...others] = describeChecks(candidates, annualisedRevenue, { index, language });
  expect(others).toEqual([]);
  const parsed = Check.parse(check);
  expect(parsed.change).toBe(stated.id);
  return { check: parsed, ids: claims.map(({ id }) => id), text: visible(parsed.text) };
}

const since = { valid: period("2023-12") };
const times = (amount: number) => ({ by: "times" as const, size: { form: "exact" as const, amount }, against: since });
const base: [string, number] = ["2023-12", 1.6e9];
const later: [string, number] = ["2024-06", 3.4e9];

describe("a check as readers get it", () => {
  test.each([
    [
      "consistent, by dividing",
      times(2),
      "Consistent with the figures: from $1.6~billion to $3.4~billion, multiplied by 2.03 to 2.23.",
      "Cohérent avec les chiffres~: de 1,6~milliard~de~dollars à 3,4~milliards~de~dollars, soit une multiplication par 2,03 à 2,23.",
    ],
    [
      "inconsistent, by dividing",
      times(3),
      "Inconsistent with the figures: from $1.6~billion to $3.4~billion, multiplied by 2.03 to 2.23.",
      "Incohérent avec les chiffres~: de 1,6~milliard~de~dollars à 3,4~milliards~de~dollars, soit une multiplication par 2,03 à 2,23.",
    ],
    [
      "consistent, by subtracting",
      { by: "amount" as const, size: { form: "exact" as const, amount: 1.8e9 }, against: since },
      "Consistent with the figures: from $1.6~billion to $3.4~billion, a difference of between $1.7~billion and $1.9~billion.",
      "Cohérent avec les chiffres~: de 1,6~milliard~de~dollars à 3,4~milliards~de~dollars, soit comme différence entre 1,7 et 1,9~milliard~de~dollars.",
    ],
  ])("%s", (_, change, en, fr) => {
    const found = checkOf(change, "en", base, later);
    expect(found.text).toBe(en);
    expect(found.check).toMatchObject({
      base: { claim: found.ids[0] },
      later: { claim: found.ids[1] },
      certainty: "certain",
    });
    expect(checkOf(change, "fr", base, later).text).toBe(fr);
  });

  test("that cannot be made, and what the base must have been", () => {
    const { check, ids, text } = checkOf({ ...times(2), against: { event: "round" } }, "en", later);
    expect(check).toMatchObject({
      kind: "not-checkable",
      reason: { code: "no-base-value" },
      impliedBase: { later: { claim: ids[0] }, interval: { minimum: 1.59523e9, maximum: 1.81579e9 } },
    });
    expect(text).toBe(
      "Cannot be checked. No claim gives the figure from which it changed. Implied starting figure: between $1.6~billion and $1.82~billion.",
    );
  });

  test.each([
    ["no-later-value", times(2), [base]],
    ["against-a-forecast", { ...times(2), against: { forecast: { en: "analysts", fr: "analystes" } } }, [base, later]],
    ["no-size", { ...times(2), by: "percent" as const, size: { form: "exact" as const, amount: 0 } }, [base, later]],
    ["not-comparable", times(2), [["2023-12", -1.6e9] as [string, number], later]],
  ])("that cannot be made: %s", (code, change, figures) => {
    for (const language of ["en", "fr"] as const) {
      const { check, text } = checkOf(change, language, ...figures);
      expect(check).toMatchObject({ kind: "not-checkable", reason: { code } });
      expect(check).not.toHaveProperty("impliedBase");
      expect(text).toMatch(language === "en" ? /^Cannot be checked\. \p{Lu}.*\.$/u : /^Invérifiable\. \p{Lu}.*\.$/u);
    }
  });
});
