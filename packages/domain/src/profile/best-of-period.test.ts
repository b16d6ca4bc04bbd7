import fc from "fast-check";
import { expect, test } from "vitest";
import { bestOfLatestPeriod } from "./best-of-period.ts";
import type { Candidate } from "./candidate.ts";
import { arbitraryCandidates } from "./dataset.arbitrary.ts";
import { isDated } from "./days.ts";
import { activeUsers, candidate, claimId, recognisedRevenue } from "./example.ts";
import { isSamePeriod, placeOf } from "./place.ts";

/** The latest place of all: the day that the latest period ends or starts with. */
const latestPlaceOf = (candidates: readonly Candidate[], metric: typeof activeUsers) =>
  candidates
    .map(({ claim }) => placeOf(claim.valid, metric) ?? "")
    .toSorted()
    .at(-1);

test("nothing given, nothing best", () => {
  expect(bestOfLatestPeriod([], activeUsers)).toBeUndefined();
});

test("an earlier value that agrees with one of the latest is no step, though it differs from another", () => {
  const on = (id: string, valid: string, amount: number) => candidate({ id, valid, amount });
  const rivals = [
    on(claimId(1), "2024-08-01", 200e6),
    on(claimId(2), "2024-08-29", 205e6),
    on(claimId(3), "2024-08-29", 300e6),
  ];
  expect(bestOfLatestPeriod(rivals, activeUsers)).toMatchObject({
    rivals: 3,
    latest: { claim: { valid: { start: "2024-08-29" } } },
  });
});

test("what an origin says later of an earlier day replaces nothing", () => {
  const on = (id: string, valid: string, amount: number, publishedOn: string) =>
    candidate({ id, valid, amount, publishedOn });
  const rivals = [
    on(claimId(1), "2024-08-10", 150e6, "2024-09-20"),
    on(claimId(2), "2024-08-20", 200e6, "2024-08-20"),
    candidate({
      id: claimId(3),
      valid: "2024-08-29",
      value: { form: "bound", exclusiveMinimum: 100e6 },
      basis: "outlet",
    }),
  ];
  expect(bestOfLatestPeriod(rivals, activeUsers)).toMatchObject({ leader: { claim: { id: claimId(2) } } });
});

test.each([
  ["instants", activeUsers],
  ["durations", recognisedRevenue],
])("of %s, the best and the rejected are the claims of the latest period, each once", (_, metric) => {
  fc.assert(
    fc.property(arbitraryCandidates(metric), (candidates) => {
      const rivals = candidates.filter(({ claim }) => isDated(claim.valid));
      const best = bestOfLatestPeriod(rivals, metric);
      expect(best === undefined).toBe(rivals.length === 0);
      if (!best) return;
      expect(placeOf(best.latest.claim.valid, metric)).toBe(latestPlaceOf(rivals, metric));
      const judged = [best.leader.claim, ...best.rejected.map(({ claim }) => claim)];
      expect(new Set(judged).size).toBe(judged.length);
      const isLatest = ({ claim }: Candidate) => placeOf(claim.valid, metric) === latestPlaceOf(rivals, metric);
      const periods = rivals.filter(isLatest).map((latest) =>
        rivals
          .filter(({ claim }) => isSamePeriod(claim.valid, latest.claim.valid, metric))
          .map(({ claim }) => claim.id)
          .toSorted(),
      );
      expect(periods).toContainEqual(judged.map(({ id }) => id).toSorted());
    }),
  );
});
