import { expect, test } from "vitest";
import { candidateOf } from "./candidate.ts";
import { indexDataset } from "./dataset-index.ts";
import { article, dataset, figure } from "./example.ts";
import { findingsOf } from "./findings.ts";

const openai = figure({ amount: 200e6, by: ["openai"] });
const google = figure({ amount: 300e6, by: ["google"] });
const slip = figure({ amount: 200e6, by: ["openai"], qualifiers: { window: "P1M" } });
const index = indexDataset(
  dataset([article({ claims: [openai] }), article({ outlet: "tribune", claims: [google, slip] })]),
);

test("what comes of holding all claims against each other, by series", () => {
  const { candidates, disagreements, mixUps } = findingsOf(index);
  const [weekly, monthly] = ["chatgpt~users.active~P1W", "chatgpt~users.active~P1M"];
  expect([...candidates.keys()]).toEqual([weekly, monthly]);
  expect(candidates.get(weekly)).toEqual(index.series.get(weekly)?.map((claim) => candidateOf(claim, index)));
  expect([...disagreements.keys()]).toEqual([weekly]);
  expect(disagreements.get(weekly)?.map(({ figures }) => figures.map(({ claim }) => claim.id))).toEqual([
    [openai.id, google.id],
  ]);
  expect(mixUps.map(({ figures }) => figures.map(({ claim }) => claim.id))).toEqual([[openai.id, slip.id]]);
});

test("is done once for an index", () => {
  expect(findingsOf(index)).toBe(findingsOf(index));
});
