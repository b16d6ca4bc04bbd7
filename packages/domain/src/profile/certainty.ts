import type { Badge, Basis, Commitment } from "../schema/certainty.ts";
import type { RecordedClaim } from "../schema/claim.ts";
import { badgeOf } from "./badge.ts";
import { basisOf } from "./basis.ts";
import { commitmentOf } from "./commitment.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { metricOf } from "./metric-of.ts";
import { originsOf } from "./origin.ts";
import { participantsOf } from "./participants.ts";
import { publicationOf } from "./publication.ts";

/** Who stands behind a claim and how firmly. */
export type Certainty = {
  readonly origins: readonly string[];
  readonly basis: Basis;
  readonly commitment: Commitment;
  readonly badge: Badge;
};

/** What the rules derive from a claim and its article, without its rivals. */
export function certaintyOf(claim: RecordedClaim, index: DatasetIndex): Certainty {
  const published = publicationOf(claim, index);
  const basis = basisOf(claim, published, participantsOf(claim, index), index.entities);
  const commitment = commitmentOf(claim.hedges);
  const outcome = claim.kind === "figure" && metricOf(claim, index).outcome;
  return {
    origins: originsOf(claim, published, index.entities),
    basis,
    commitment,
    badge: badgeOf({ stance: claim.stance, stage: claim.stage, commitment, basis, outcome }),
  };
}
