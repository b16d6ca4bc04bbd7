import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ineligibilityOf } from "./candidate.ts";
import { arbitraryCandidates } from "./dataset.arbitrary.ts";
import { activeUsers, candidate, recognisedRevenue } from "./example.ts";
import { isLater, isSamePeriod } from "./place.ts";
import { pointsOf } from "./points.ts";
import { periodLength } from "./series.ts";

describe("the points of a line", () => {
  test("are the best figures of the periods, the earliest first", () => {
    const first = candidate({ valid: "2023-11", amount: 100e6 });
    const echo = candidate({ valid: "2023-11", amount: 100e6, basis: "outlet" });
    const second = candidate({ valid: "2024-08", amount: 200e6 });
    expect(pointsOf([second, echo, first], activeUsers)).toEqual([first, second]);
    expect(pointsOf([], activeUsers)).toEqual([]);
  });

  test.each([
    ["denied", candidate({ valid: "2024-02", stance: "denies" })],
    ["planned", candidate({ valid: "2024-02", stage: "prospective" })],
    ["undated", candidate({ valid: "unknown" })],
    ["only possible", candidate({ valid: "2024-02", hedges: ["could"] })],
    [
      "a change",
      candidate({
        valid: "2024-02",
        value: { form: "change", by: "times", size: { form: "exact", amount: 2 }, against: { event: "launch" } },
      }),
    ],
  ])("what is %s is none", (_, other) => {
    const own = candidate({ valid: "2024-08" });
    expect(pointsOf([other, own], activeUsers)).toEqual([own]);
  });

  test("an earlier step of the same weeks is none", () => {
    const step = candidate({ valid: "2024-08-05", amount: 200e6 });
    const last = candidate({ valid: "2024-08-29", amount: 300e6 });
    expect(pointsOf([step, last], activeUsers)).toEqual([last]);
  });

  test("never two of one period, each later than the one before, whatever the order", () => {
    for (const metric of [activeUsers, recognisedRevenue]) {
      fc.assert(
        fc.property(arbitraryCandidates(metric), (drawn) => {
          // A series holds durations of one length only.
          const candidates = drawn.filter(
            ({ claim }) => metric.periodKind === "instant" || periodLength(claim.valid) === "P3M",
          );
          const points = pointsOf(candidates, metric);
          expect(pointsOf(candidates.toReversed(), metric)).toEqual(points);
          const eligible = candidates.filter((one) => ineligibilityOf(one) === undefined);
          expect(points.length > 0).toBe(eligible.length > 0);
          for (const [position, to] of points.slice(1).entries()) {
            const from = points[position];
            if (!from) throw new Error("unreachable");
            expect(isLater(from.claim.valid, to.claim.valid, metric)).toBe(false);
            if (metric.periodKind === "duration") {
              expect(isSamePeriod(from.claim.valid, to.claim.valid, metric)).toBe(false);
            }
          }
        }),
      );
    }
  });
});
