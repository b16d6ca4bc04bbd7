import fc from "fast-check";
import { expect, test } from "vitest";
import { Commitment, Hedge } from "../schema/certainty.ts";
import { commitmentOf, weaker } from "./commitment.ts";

test.each([
  [[], "certain"],
  [["likely"], "probable"],
  [["reportedly"], "unstated"],
  [["conditional"], "unstated"],
  [["could"], "possible"],
  [["likely", "reportedly"], "unstated"],
  [["conditional", "could"], "possible"],
] as const)("%j → %s", (hedges, commitment) => {
  expect(commitmentOf(hedges)).toBe(commitment);
});

const fromStrongest = ["certain", "probable", "unstated", "possible"];
const strength = (hedges: readonly Hedge[]) => fromStrongest.indexOf(commitmentOf(hedges));

test("every further hedge weakens it or leaves it, whatever their order", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(Hedge.options), fc.constantFrom(...Hedge.options), (hedges, another) => {
      expect(commitmentOf(hedges.toReversed())).toBe(commitmentOf(hedges));
      expect(strength([...hedges, another])).toBeGreaterThanOrEqual(strength(hedges));
    }),
  );
});

test("the weaker of two commitments is that of a text with the hedges of both", () => {
  const hedges = fc.subarray(Hedge.options);
  fc.assert(
    fc.property(hedges, hedges, (a, b) => {
      expect(weaker(commitmentOf(a), commitmentOf(b))).toBe(commitmentOf([...a, ...b]));
    }),
  );
  for (const one of Commitment.options) {
    expect(weaker(one, "certain")).toBe(one);
    expect(weaker("possible", one)).toBe("possible");
  }
});
