import { expect, test } from "vitest";
import { DifferenceField } from "../schema/difference.ts";
import { Language } from "../schema/language.ts";
import { differenceLabel, divisibilityLabel, periodLengthLabel } from "./difference.ts";
import { visible } from "./visible-spaces.ts";

test.each(Language.options)("every field has a label of its own in %s, with a capital", (language) => {
  const labels = DifferenceField.options.map((field) => differenceLabel(field, language));
  expect(new Set(labels).size).toBe(labels.length);
  for (const label of labels) expect(label).toMatch(/^\p{Lu}\S*( .*)?$/u);
});

test.each(Language.options)("every kind of value has a wording of its own in %s", (language) => {
  const kinds = ["exact", "approximate", "bound", "vague", "change", "not-positive"] as const;
  const labels = kinds.map((kind) => divisibilityLabel(kind, language));
  expect(new Set(labels).size).toBe(labels.length);
});

test.each([
  ["P3M", "3~months", "3~mois"],
  ["P1M", "1~month", "1~mois"],
  ["P1Y", "1~year", "1~an"],
  ["P2Y", "2~years", "2~ans"],
  ["P1D", "1~day", "1~jour"],
  ["P45D", "45~days", "45~jours"],
  ["unstated", "unstated", "unstated"],
])("the length %s", (length, en, fr) => {
  expect(visible(periodLengthLabel(length, "en"))).toBe(en);
  expect(visible(periodLengthLabel(length, "fr"))).toBe(fr);
});
