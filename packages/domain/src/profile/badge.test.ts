import { describe, expect, test } from "vitest";
import { Badge, Basis, Commitment, Stage, Stance } from "../schema/certainty.ts";
import { badgeOf } from "./badge.ts";

type Judged = Parameters<typeof badgeOf>[0];

/** The published table: the first line that a claim matches gives its badge. */
const table: readonly [Partial<Judged>, Badge][] = [
  [{ stance: "denies" }, "denied"],
  [{ stage: "cancelled" }, "cancelled"],
  [{ stage: "in-talks" }, "in-talks"],
  [{ stage: "agreed" }, "agreed"],
  [{ stage: "prospective", outcome: true }, "projected"],
  [{ stage: "prospective" }, "planned"],
  [{ commitment: "possible" }, "possible"],
  [{ commitment: "unstated" }, "reported"],
  [{ basis: "official-record" }, "confirmed"],
  [{ basis: "party-statement" }, "stated"],
  [{ basis: "estimate" }, "estimated"],
  [{ basis: "unattributed" }, "unattributed"],
  [{}, "reported"],
];

const all: readonly Judged[] = Stance.options.flatMap((stance) =>
  Stage.options.flatMap((stage) =>
    Commitment.options.flatMap((commitment) =>
      Basis.options.flatMap((basis) => [true, false].map((outcome) => ({ stance, stage, commitment, basis, outcome }))),
    ),
  ),
);

const matches = (claim: Judged, line: Partial<Judged>): boolean =>
  Object.entries(line).every(([part, value]) => claim[part as keyof Judged] === value);

describe("the badge", () => {
  test(`is the first match of the table for each of the ${all.length} combinations`, () => {
    expect(all).toHaveLength(2 * 5 * 4 * 7 * 2);
    const wrong = all.filter((claim) => badgeOf(claim) !== table.find(([line]) => matches(claim, line))?.[1]);
    expect(wrong).toEqual([]);
  });

  test("every badge occurs", () => {
    expect(new Set(all.map(badgeOf))).toEqual(new Set(Badge.options));
  });

  const realised: Judged = {
    stance: "asserts",
    stage: "realised",
    commitment: "certain",
    basis: "party-statement",
    outcome: true,
  };
  test.each<[string, Partial<Judged>, Badge]>([
    ["a company's own figure", {}, "stated"],
    ["a filing", { basis: "official-record" }, "confirmed"],
    ["a probable one of a party is still stated", { commitment: "probable" }, "stated"],
    [
      "a filing told in the conditional is not confirmed",
      { basis: "official-record", commitment: "unstated" },
      "reported",
    ],
    ["stated as fact, source not named", { basis: "unattributed" }, "unattributed"],
    ["a valuation in talks that could be", { stage: "in-talks", commitment: "possible" }, "in-talks"],
    ["a forecast of revenue", { stage: "prospective" }, "projected"],
    ["a planned round", { stage: "prospective", outcome: false }, "planned"],
    ["a denied plan", { stage: "prospective", stance: "denies" }, "denied"],
  ])("%s", (_, claim, badge) => {
    expect(badgeOf({ ...realised, ...claim })).toBe(badge);
  });
});
