import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RecordedClaim } from "../schema/claim.ts";
import { arbitraryDataset } from "./dataset.arbitrary.ts";
import { eventClaim, figure, relation, statement } from "./example.ts";
import { plansAmong } from "./plans.ts";

const eventOf = (claim: RecordedClaim) => ("event" in claim ? claim.event : undefined);
const plans = (...claims: RecordedClaim[]) =>
  plansAmong(claims, (event) => claims.filter((claim) => eventOf(claim) === event));
const ids = (claims: readonly RecordedClaim[]) => claims.map(({ id }) => id);

describe("plans", () => {
  const considered = eventClaim("round", [{ entity: "openai", role: "issuer" }], { stage: "prospective" });
  const negotiated = eventClaim("round", [{ entity: "microsoft", role: "investor" }], { stage: "in-talks" });
  const valued = figure({ subjects: ["openai"], event: "round", stage: "in-talks", hedges: ["could"] });
  const closed = eventClaim("round", [], { stage: "realised" });

  test("all that is not done of one event hangs together", () => {
    expect(plans(considered, negotiated, valued)).toEqual([
      { event: "round", claims: [considered, negotiated, valued], outcome: [] },
    ]);
  });

  test.each(["realised", "cancelled"] as const)(
    "the outcome is known once a claim says that the event is %s",
    (stage) => {
      const outcome = eventClaim("round", [], { stage });
      expect(plans(considered, outcome)).toEqual([{ event: "round", claims: [considered], outcome: [outcome] }]);
    },
  );

  test("a denial is no outcome, and an amount alone does not say that the event happened", () => {
    const denied = eventClaim("round", [], { stage: "realised", stance: "denies" });
    const amount = figure({ metric: "funding.round", event: "round" });
    expect(plans(considered, denied, amount)).toEqual([{ event: "round", claims: [considered], outcome: [] }]);
  });

  test("what is done or was never planned is no plan", () => {
    expect(plans(closed, figure(), statement(["openai"]))).toEqual([]);
  });

  test("without an event each plan stands alone", () => {
    const forecast = figure({ stage: "prospective", valid: "2025" });
    const alliance = relation("openai", "partners-with", "google", { stage: "in-talks" });
    expect(plans(forecast, alliance)).toEqual([
      { event: undefined, claims: [forecast], outcome: [] },
      { event: undefined, claims: [alliance], outcome: [] },
    ]);
  });

  test("a reader who comes for one claim of an event sees all of it", () => {
    const all = [considered, negotiated, closed];
    expect(plansAmong([negotiated], () => all)).toEqual([
      { event: "round", claims: [considered, negotiated], outcome: [closed] },
    ]);
  });

  test("hold every claim that is neither done nor cancelled, once; the others only as outcomes", () => {
    fc.assert(
      fc.property(arbitraryDataset, ({ articles }) => {
        const claims = articles.flatMap((article) => article.claims);
        const found = plans(...claims);
        const open = claims.filter(({ stage }) => !["realised", "cancelled"].includes(stage));
        expect(ids(found.flatMap((plan) => plan.claims)).toSorted()).toEqual(ids(open).toSorted());
        const events = found.map(({ event }) => event).filter((event) => event !== undefined);
        expect(new Set(events).size).toBe(events.length);
        for (const plan of found) {
          expect(plan.claims.length).toBeGreaterThan(0);
          for (const claim of [...plan.claims, ...plan.outcome]) expect(eventOf(claim)).toBe(plan.event);
          for (const { stage, stance } of plan.outcome) {
            expect(["realised", "cancelled"]).toContain(stage);
            expect(stance).toBe("asserts");
          }
        }
      }),
    );
  });
});
