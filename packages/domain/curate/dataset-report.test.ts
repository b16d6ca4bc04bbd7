import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dataset } from "../src/dataset.ts";
import { article, claimId, dataset as datasetOf, figure } from "../src/profile/example.ts";
import { readAudits } from "./audits.ts";
import { reportOn } from "./dataset-report.ts";

test("DATASET.md says what the dataset holds today", () => {
  const written = readFileSync(new URL("../../../DATASET.md", import.meta.url), "utf8");
  const report = reportOn(dataset, readAudits(new URL("../audits.yaml", import.meta.url)));
  expect(written, "run dataset:report").toBe(report);
});

const told = (outlet: string, amount: number, options: Parameters<typeof figure>[0] = {}) =>
  article({ outlet, claims: [figure({ by: ["openai"], amount, ...options })] });

test("counts echoes, forecasts with an outcome and disputes by the rules", () => {
  const report = reportOn(
    datasetOf([
      told("gazette", 200e6),
      told("tribune", 200e6, { valid: "2024-08-30" }),
      article({ id: "2024-08-30-tribune-rival", claims: [figure({ by: ["google"], amount: 300e6 })] }),
      article({ id: "2024-08-30-tribune-plan", claims: [figure({ stage: "prospective", amount: 210e6 })] }),
    ]),
    [],
  );
  expect(report).toContain("4 articles of 2 outlets, 4 claims (4 figures in 1 series), 1 company.");
  expect(report).toContain("1 figure told by several articles after one origin, 1 echo in all");
  expect(report).toContain("1 plan, talk or forecast, of which 1 with a known outcome");
  expect(report).toContain("1 dispute between independent named sources");
  expect(report).toContain("| OpenAI (en) | 4 | 4 | 4 | 2024 |".replace("OpenAI", "openai"));
});

test("an audit says how many were right, and what was wrong", () => {
  const wrong = [
    { claim: claimId(1), field: "currency", was: "euros, not dollars" },
    { claim: claimId(1), field: "hedges", was: "“could” was missing" },
  ];
  const audit = { date: "2026-11-23", seed: "one", claims: 300, sample: 60, wrong, searched: "all sums in euros" };
  const report = reportOn(datasetOf([told("gazette", 200e6)]), [audit]);
  expect(report).toContain("**59 right in every field**");
  expect(report).toContain(`- \`${claimId(1)}\`, currency: euros, not dollars`);
  expect(report).toContain("Looked for elsewhere: all sums in euros");
});
