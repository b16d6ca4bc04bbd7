import { expect, test } from "vitest";
import { article, claimId, correction, dataset, figure, statement } from "../src/profile/example.ts";
import { consequencesOf } from "./consequences.ts";

const [known, agrees, differs, doubled, said, wrong] = [1, 2, 3, 4, 5, 6].map(claimId) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const before = article({
  on: "2024-08-20",
  claims: [figure({ id: known, by: ["openai"], valid: "2024-08-20", amount: 200e6 })],
});

const added = (...claims: Parameters<typeof article>[0]["claims"]) => {
  const one = article({ on: "2024-08-29", outlet: "tribune", claims });
  return consequencesOf({ claims: one.claims as never }, dataset([before, one]));
};

test("the series that a figure joins, and whether it leads it", () => {
  expect(added(figure({ id: agrees, by: ["openai"], valid: "2024-08-29", amount: 300e6 }))).toEqual([
    `${agrees}  joins 1 in chatgpt~users.active~P1W and leads it`,
  ]);
  expect(added(figure({ id: agrees, subjects: ["gemini"], valid: "unknown" }))).toEqual([
    `${agrees}  opens gemini~users.active~P1W`,
  ]);
});

test("a dispute that it opens, to be read again", () => {
  expect(added(figure({ id: differs, by: ["google"], valid: "2024-08-21", amount: 300e6 }))).toEqual([
    `${differs}  joins 1 in chatgpt~users.active~P1W and leads it`,
    `${differs}  is disputed by ${known}`,
    `${differs}  dispute with ${known}: read both again`,
  ]);
});

test("a number that another article tells of another window", () => {
  const monthly = figure({
    id: differs,
    by: ["openai"],
    valid: "2024-08-20/2024-08-29",
    amount: 200e6,
    qualifiers: { window: "P1M" },
  });
  expect(added(monthly)).toContain(`${differs}  mix-up with ${known}: read both again`);
});

test("whether what is said to have doubled did", () => {
  const change = figure({
    id: doubled,
    valid: "2024-08-20/2024-08-29",
    value: { form: "change", by: "times", size: { form: "exact", amount: 2 }, against: { claim: known } },
  });
  const later = figure({ id: agrees, valid: "2024-08-29", amount: 400e6 });
  expect(added(change, later)).toContain(`${doubled}  is consistent`);
  expect(added(change)).toContain(`${doubled}  is not-checkable: no-later-value`);
});

test("a claim that is no figure has nothing to say, unless it no longer stands", () => {
  expect(added(statement(["openai"], { id: said }))).toEqual([]);
  const corrected = figure({ id: wrong, corrections: [correction("2024-09-02", "corrected", agrees)] });
  expect(added(corrected, figure({ id: agrees, amount: 210e6 }))).toContain(`${wrong}  is corrected by ${agrees}`);
});
