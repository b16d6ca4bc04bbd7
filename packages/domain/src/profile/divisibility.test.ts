import { expect, test } from "vitest";
import type { Value } from "../schema/value.ts";
import { divisibilityOf } from "./divisibility.ts";
import { candidate } from "./example.ts";

test.each<[string, Value, string]>([
  ["a number", { form: "exact", amount: 5 }, "exact"],
  ["about a number", { form: "approximate", amount: 5, side: "around" }, "approximate"],
  ["slightly more", { form: "approximate", amount: 5, side: "above" }, "approximate"],
  ["more than", { form: "bound", exclusiveMinimum: 5 }, "bound"],
  ["at least", { form: "bound", minimum: 5 }, "bound"],
  ["between", { form: "bound", minimum: 5, maximum: 6 }, "bound"],
  ["up to, which may be nothing", { form: "bound", maximum: 5 }, "not-positive"],
  ["at least zero", { form: "bound", minimum: 0 }, "not-positive"],
  ["zero", { form: "exact", amount: 0 }, "not-positive"],
  ["a loss", { form: "exact", amount: -5 }, "not-positive"],
  ["millions", { form: "vague", magnitude: "millions" }, "vague"],
  [
    "doubled",
    { form: "change", by: "times", size: { form: "exact", amount: 2 }, against: { event: "launch" } },
    "change",
  ],
])("%s", (_, value, expected) => {
  expect(divisibilityOf(candidate({ value }))).toBe(expected);
});
