import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ineligibilityOf } from "./candidate.ts";
import { arbitraryCandidates } from "./dataset.arbitrary.ts";
import { activeUsers, candidate, correction, recognisedRevenue } from "./example.ts";
import { headlineOf } from "./headline.ts";
import { isLatest } from "./latest.ts";

describe("the latest figure", () => {
  const last = candidate({ metric: "revenue.recognised", valid: "2024-Q2" });
  const next = candidate({ metric: "revenue.recognised", valid: "2024-Q3" });

  test("moves on with the next quarter, and back where that is taken back", () => {
    expect(isLatest(last, [last], recognisedRevenue)).toBe(true);
    expect(isLatest(last, [last, next], recognisedRevenue)).toBe(false);
    expect(isLatest(next, [last, next], recognisedRevenue)).toBe(true);
    const retracted = candidate({ valid: "2024-Q3", corrections: [correction("2025-01-01", "retracted")] });
    expect(isLatest(last, [last, retracted], recognisedRevenue)).toBe(true);
    expect(isLatest(retracted, [last, retracted], recognisedRevenue)).toBe(false);
  });

  test("two of one time are it together", () => {
    const other = candidate({ valid: "2024-08", amount: 300e6 });
    const own = candidate({ valid: "2024-08" });
    expect([own, other].map((one) => isLatest(one, [own, other], activeUsers))).toEqual([true, true]);
  });

  test("a later forecast does not count", () => {
    const forecast = candidate({ valid: "2025-08", stage: "prospective" });
    const own = candidate({ valid: "2024-08" });
    expect(isLatest(own, [own, forecast], activeUsers)).toBe(true);
    expect(isLatest(forecast, [own, forecast], activeUsers)).toBe(false);
  });

  test("there is one wherever there is a headline, and only what could lead is it", () => {
    for (const metric of [activeUsers, recognisedRevenue]) {
      fc.assert(
        fc.property(arbitraryCandidates(metric), (candidates) => {
          const latest = candidates.filter((one) => isLatest(one, candidates, metric));
          expect(latest.length > 0).toBe(headlineOf(candidates, metric).kind === "claim");
          for (const one of latest) expect(ineligibilityOf(one)).toBeUndefined();
        }),
      );
    }
  });
});
