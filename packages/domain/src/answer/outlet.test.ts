import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryDataset } from "../profile/dataset.arbitrary.ts";
import { indexDataset } from "../profile/dataset-index.ts";
import * as example from "../profile/example.ts";
import { article, correction, eventClaim, figure, hop, relation } from "../profile/example.ts";
import { describeOutlet, OutletProfile, summariseOutlet } from "./outlet.ts";
import { knownEntity } from "./profile.ts";

function outletIn(whole: ReturnType<typeof example.dataset>, id: string) {
  const index = indexDataset(whole);
  const outlet = knownEntity(id, index);
  if (outlet?.kind !== "outlet") throw new Error(`${id} is no known outlet`);
  return { outlet, context: { index, language: "en" as const } };
}

test("what an outlet published, in counts: its own reporting, others', and nobody knows whose", () => {
  const whole = example.dataset([
    article({
      on: "2024-08-29",
      outlet: "gazette",
      claims: [
        figure({ attribution: [hop("unnamed"), hop("outlet", "gazette")] }),
        figure({ valid: "2023", by: ["openai"] }),
        relation("openai", "makes", "chatgpt"),
        eventClaim("round", [], { stage: "in-talks", attribution: [hop("outlet", "tribune")] }),
        figure({ valid: "2022", corrections: [correction("2024-09-05", "retracted")] }),
      ],
    }),
    { ...article({ on: "2024-10-02", outlet: "gazette", claims: [eventClaim("round")] }), language: "fr" as const },
    article({
      on: "2024-09-10",
      outlet: "tribune",
      claims: [
        figure({ subjects: ["gemini"], attribution: [hop("outlet", "gazette")] }),
        figure({
          subjects: ["gemini"],
          attribution: [hop("speaker", "google"), hop("outlet", "gazette")],
          valid: "2023",
        }),
      ],
    }),
  ]);
  const gazette = outletIn(whole, "gazette");
  const profile = OutletProfile.parse(describeOutlet(gazette.outlet, gazette.context));
  expect(profile).toMatchObject({
    outlet: { id: "gazette" },
    articleCount: 2,
    languages: ["en", "fr"],
    claimCount: 6,
    ownReporting: 1,
    citingOthers: 2,
    originNotKnown: 3,
    standings: { current: 4, superseded: 1, disputed: 0, corrected: 0, retracted: 1 },
    citedByOthers: 1,
  });
  expect(profile.articles.map(({ published }) => published.end)).toEqual(["2024-10-02", "2024-08-29"]);
  const tribune = outletIn(whole, "tribune");
  expect(summariseOutlet(tribune.outlet, tribune.context)).toMatchObject({
    claimCount: 2,
    ownReporting: 0,
    citingOthers: 2,
    originNotKnown: 0,
    citedByOthers: 1,
  });
});

test("the counts add up: every claim is of one of three origins and of one of five standings", () => {
  fc.assert(
    fc.property(arbitraryDataset, (whole) => {
      for (const id of ["gazette", "tribune"]) {
        const index = indexDataset(whole);
        const outlet = knownEntity(id, index);
        if (outlet?.kind !== "outlet") continue;
        const counts = summariseOutlet(outlet, { index, language: "en" });
        const claims = whole.articles.filter((one) => one.outlet === id).flatMap((one) => one.claims);
        expect(counts.claimCount).toBe(claims.length);
        expect(counts.ownReporting + counts.citingOthers + counts.originNotKnown).toBe(claims.length);
        expect(Object.values(counts.standings).reduce((sum, count) => sum + count, 0)).toBe(claims.length);
      }
    }),
    { numRuns: 40 },
  );
});
