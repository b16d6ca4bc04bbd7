import type { Badge, Basis, Commitment, Stage, Stance } from "../schema/certainty.ts";

const badgeOfBasis: Readonly<Record<Basis, Badge>> = {
  "official-record": "confirmed",
  "party-statement": "stated",
  estimate: "estimated",
  unattributed: "unattributed",
  "other-speaker": "reported",
  outlet: "reported",
  "unnamed-sources": "reported",
};

/** The one label that readers see: what most limits the claim comes first. */
export function badgeOf(claim: {
  readonly stance: Stance;
  readonly stage: Stage;
  readonly commitment: Commitment;
  readonly basis: Basis;
  /** Whether a prospective figure of this kind is a projection and not a plan. */
  readonly outcome: boolean;
}): Badge {
  if (claim.stance === "denies") return "denied";
  if (claim.stage === "prospective") return claim.outcome ? "projected" : "planned";
  if (claim.stage !== "realised") return claim.stage;
  if (claim.commitment === "possible") return "possible";
  if (claim.commitment === "unstated") return "reported";
  return badgeOfBasis[claim.basis];
}
