import { expect, test } from "vitest";
import { indexDataset } from "../profile/dataset-index.ts";
import type { Difference as FoundDifference } from "../profile/difference.ts";
import * as example from "../profile/example.ts";
import type { Language } from "../schema/language.ts";
import { Difference, describeDifference } from "./difference.ts";

const index = indexDataset(example.dataset([]));
const describe = (difference: FoundDifference, language: Language, periods?: [string, string]) =>
  Difference.parse(describeDifference(difference, example.activeUsers, { index, language }, periods));

test.each<[string, FoundDifference, string, string]>([
  [
    "a qualifier, by the words of the metric",
    { field: "qualifier", qualifier: "window", values: ["P1W", "P1M"] },
    "window (en): P1W (en) / P1M (en)",
    "window (fr)\u00a0: P1W (fr) / P1M (fr)",
  ],
  [
    "a qualifier that one leaves out",
    { field: "qualifier", qualifier: "window", values: ["P1W", "unstated"] },
    "window (en): P1W (en) / not stated",
    "window (fr)\u00a0: P1W (fr) / non précisé",
  ],
  [
    "a qualifier and a value that the metric lacks",
    { field: "qualifier", qualifier: "since", values: ["2019", "2020"] },
    "Qualifier: 2019 / 2020",
    "Précision\u00a0: 2019 / 2020",
  ],
  [
    "metrics",
    { field: "metric", values: ["users.active", "visits"] },
    "Metric: users.active (en) / visits",
    "Indicateur\u00a0: users.active (fr) / visits",
  ],
  [
    "subjects",
    { field: "subject", values: ["chatgpt", "chatgpt.openai"] },
    "Subject: chatgpt (en) / chatgpt (en), openai (en)",
    "Sujet\u00a0: chatgpt (fr) / chatgpt (fr), openai (fr)",
  ],
  [
    "a subject that nobody knows",
    { field: "subject", values: ["chatgpt", "nobody-knows"] },
    "Subject: chatgpt (en) / nobody-knows",
    "Sujet\u00a0: chatgpt (fr) / nobody-knows",
  ],
  [
    "kinds of subject",
    { field: "subject", values: ["company", "combined"] },
    "Subject: company / a combined figure",
    "Sujet\u00a0: entreprise / un chiffre cumulé",
  ],
  ["currencies", { field: "currency", values: ["USD", "EUR"] }, "Currency: USD / EUR", "Devise\u00a0: USD / EUR"],
  [
    "lengths",
    { field: "period-length", values: ["P3M", "P1Y"] },
    "Length of the period: 3\u00a0months / 1\u00a0year",
    "Durée de la période\u00a0: 3\u00a0mois / 1\u00a0an",
  ],
  [
    "kinds of value",
    { field: "value", values: ["vague", "not-positive"] },
    "Kind of value: an order of magnitude / not certainly above zero",
    "Nature de la valeur\u00a0: un ordre de grandeur / pas forcément au-dessus de zéro",
  ],
])("%s", (_, difference, en, fr) => {
  expect(describe(difference, "en")).toMatchObject({ field: difference.field, text: en });
  expect(describe(difference, "fr")).toMatchObject({ field: difference.field, text: fr });
  expect(describe(difference, "en").values.map(({ value }) => value)).toEqual(difference.values);
});

test("times are those of the figures, in words where the caller has them", () => {
  const difference: FoundDifference = { field: "period", values: ["FY2024", "2024"] };
  expect(describe(difference, "en").text).toBe("Period: FY2024 / 2024");
  expect(describe(difference, "en", ["July 2023 to June 2024", "2024"])).toEqual({
    field: "period",
    label: "Period",
    values: [
      { value: "FY2024", label: "July 2023 to June 2024" },
      { value: "2024", label: "2024" },
    ],
    text: "Period: July 2023 to June 2024 / 2024",
  });
});
