import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RecordedClaim } from "../schema/claim.ts";
import { arbitraryDataset } from "./dataset.arbitrary.ts";
import { indexDataset } from "./dataset-index.ts";
import { article, correction, dataset, eventClaim, figure, relation, statement } from "./example.ts";
import { eventOf } from "./outcome.ts";
import { plansAmong } from "./plans.ts";

/** The plans among all claims of one article, each claim in its order. */
const plans = (...claims: RecordedClaim[]) => {
  const index = indexDataset(dataset([article({ claims })]));
  return plansAmong([...index.claims.values()], index);
};
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

  test("a denial is no outcome, nor what was taken back, nor a valuation", () => {
    const denied = eventClaim("round", [], { stage: "realised", stance: "denies" });
    const retracted = eventClaim("round", [], { corrections: [correction("2024-10-01", "retracted")] });
    const worth = figure({ subjects: ["openai"], metric: "revenue.annualised", event: "round" });
    expect(plans(considered, denied, retracted, worth)).toEqual([
      { event: "round", claims: [considered], outcome: [] },
    ]);
  });

  test("a sum that exists only once the event happened is an outcome", () => {
    const raised = figure({ metric: "funding.round", event: "round" });
    const grown = figure({
      metric: "funding.round",
      event: "round",
      value: { form: "change", by: "times", size: { form: "exact", amount: 2 }, against: { event: "round" } },
    });
    expect(plans(considered, raised, grown)).toEqual([{ event: "round", claims: [considered], outcome: [raised] }]);
  });

  test("a forecast is held against what its time brought", () => {
    const forecast = figure({ metric: "revenue.recognised", stage: "prospective", valid: "2024-Q3" });
    const brought = figure({ metric: "revenue.recognised", valid: "2024-Q3", amount: 190e6 });
    const before = figure({ metric: "revenue.recognised", valid: "2024-Q2" });
    expect(plans(forecast, brought, before)).toEqual([{ event: undefined, claims: [forecast], outcome: [brought] }]);
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
    const index = indexDataset(dataset([article({ claims: [considered, negotiated, closed] })]));
    expect(plansAmong([negotiated], index)).toEqual([
      { event: "round", claims: [considered, negotiated], outcome: [closed] },
    ]);
  });

  test("hold every claim that is neither done, cancelled nor denied, once; the others only as outcomes", () => {
    fc.assert(
      fc.property(arbitraryDataset, (whole) => {
        const index = indexDataset(whole);
        const claims = [...index.claims.values()];
        const found = plansAmong(claims, index);
        const open = claims.filter(
          ({ stage, stance }) => stance === "asserts" && !["realised", "cancelled"].includes(stage),
        );
        expect(ids(found.flatMap((plan) => plan.claims)).toSorted()).toEqual(ids(open).toSorted());
        const events = found.map(({ event }) => event).filter((event) => event !== undefined);
        expect(new Set(events).size).toBe(events.length);
        for (const plan of found) {
          expect(plan.claims.length).toBeGreaterThan(0);
          for (const claim of plan.claims) expect(eventOf(claim)).toBe(plan.event);
          for (const { stage, stance, corrections } of plan.outcome) {
            expect(["realised", "cancelled"]).toContain(stage);
            expect(stance).toBe("asserts");
            expect(corrections).toEqual([]);
          }
        }
      }),
    );
  });
});
