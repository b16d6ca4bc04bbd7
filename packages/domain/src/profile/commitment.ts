import type { Commitment, Hedge } from "../schema/certainty.ts";

/**
 * How strongly a text commits to a claim, by the words that weaken it. The weakest word counts.
 *
 * @example commitmentOf(["conditional"]) // "unstated": the outlet does not vouch for it
 */
export function commitmentOf(hedges: readonly Hedge[]): Commitment {
  if (hedges.includes("could")) return "possible";
  if (hedges.includes("reportedly") || hedges.includes("conditional")) return "unstated";
  if (hedges.includes("likely")) return "probable";
  return "certain";
}

const weakestFirst: readonly Commitment[] = ["possible", "unstated", "probable", "certain"];

/** The weaker of two commitments: what is computed of two claims is no surer than either. */
export const weaker = (a: Commitment, b: Commitment): Commitment =>
  weakestFirst.indexOf(a) < weakestFirst.indexOf(b) ? a : b;
