import { expect, test } from "vitest";
import { certaintyOf } from "./certainty.ts";
import { indexDataset } from "./dataset-index.ts";
import { article, correction, dataset, entities, entity, eventClaim, figure, hop, relation } from "./example.ts";

const mover = entity("person", "mover", {
  affiliations: [
    { organisation: "google", to: "2024-09-30" },
    { organisation: "openai", from: "2024-10-01" },
  ],
});

/** Of every claim of one article, by its id. */
function certaintiesIn(...claims: Parameters<typeof article>[0]["claims"]) {
  const index = indexDataset(dataset([article({ claims })], { entities: [...entities, mover] }));
  return new Map([...index.claims.values()].map((claim) => [claim.id, certaintyOf(claim, index)]));
}

test.each([
  [
    "said by the maker",
    figure({ by: ["openai"] }),
    { origins: ["openai"], basis: "party-statement", commitment: "certain", badge: "stated" },
  ],
  [
    "a forecast of a metric that is an outcome",
    figure({ by: ["google"], stage: "prospective", hedges: ["likely"] }),
    { origins: ["google"], basis: "other-speaker", commitment: "probable", badge: "projected" },
  ],
  [
    "a plan of a metric that is none",
    figure({ metric: "funding.round", stage: "prospective" }),
    { origins: [], basis: "unattributed", commitment: "certain", badge: "planned" },
  ],
  [
    "a planned relation is no projection",
    relation("openai", "partners-with", "google", { stage: "prospective", attribution: [hop("outlet", "gazette")] }),
    { origins: ["gazette"], basis: "outlet", commitment: "certain", badge: "planned" },
  ],
])("%s", (_, claim, expected) => {
  expect(certaintiesIn(claim).get(claim.id)).toEqual(expected);
});

test("who takes part in the event is a party to it", () => {
  const raised = figure({
    id: "00000001",
    metric: "funding.round",
    subjects: ["openai"],
    event: "round",
    by: ["google"],
  });
  expect(certaintiesIn(raised).get(raised.id)?.basis).toBe("other-speaker");
  const investor = eventClaim("round", [{ entity: "google", role: "investor" }], { id: "00000002" });
  expect(certaintiesIn(raised, investor).get(raised.id)?.basis).toBe("party-statement");
});

test("whom somebody speaks for is a matter of the day on which it was published, a correction's too", () => {
  const wrong = figure({
    id: "00000001",
    by: ["mover"],
    corrections: [correction("2024-10-02", "corrected", "00000002")],
  });
  const right = figure({ id: "00000002", by: ["mover"] });
  const certainties = certaintiesIn(wrong, right);
  expect(certainties.get(wrong.id)?.origins).toEqual(["google"]);
  expect(certainties.get(right.id)?.origins).toEqual(["openai"]);
});
