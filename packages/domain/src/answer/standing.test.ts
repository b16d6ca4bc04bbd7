import { expect, test } from "vitest";
import { asOf } from "../profile/as-of.ts";
import { indexDataset } from "../profile/dataset-index.ts";
import * as example from "../profile/example.ts";
import { article, correction, figure } from "../profile/example.ts";
import { CorrectionAnswer, describeCorrections, describeStanding, Standing } from "./standing.ts";

const right = figure({ id: "00000002", amount: 250e6 });
const wrong = figure({ id: "00000001", corrections: [correction("2024-10-02", "corrected", right.id)] });
const whole = example.dataset([
  article({ on: "2024-08-29", claims: [wrong] }),
  article({ on: "2024-10-05", claims: [right] }),
]);
function answer(day: string, language: "en" | "fr") {
  const index = indexDataset(asOf(whole, day));
  const claim = index.claims.get(wrong.id);
  if (!claim) throw new Error("not known");
  return {
    standing: Standing.parse(describeStanding(claim, { index, language })),
    corrections: describeCorrections(claim, { index, language }).map((one) => CorrectionAnswer.parse(one)),
  };
}

test("a standing, in the language of the answer", () => {
  expect(answer("2024-10-01", "en")).toEqual({
    standing: { code: "current", since: "2024-08-29", by: [], text: "Still stands" },
    corrections: [],
  });
  expect(answer("2024-10-05", "fr")).toEqual({
    standing: { code: "corrected", since: "2024-10-02", by: [right.id], text: "Corrigé le 2\u00a0octobre 2024" },
    corrections: [
      {
        date: "2024-10-02",
        kind: "corrected",
        by: "outlet",
        reason: "what was wrong (fr)",
        replacedBy: right.id,
      },
    ],
  });
});

test("what takes the place of a claim is not named before it is known", () => {
  const { standing, corrections } = answer("2024-10-04", "en");
  expect(standing).toMatchObject({ code: "corrected", by: [] });
  expect(corrections).toHaveLength(1);
  expect(corrections[0]).not.toHaveProperty("replacedBy");
});
