import type { RecordedClaim } from "../schema/claim.ts";
import { commitmentOf } from "./commitment.ts";
import { lastCorrectionOf } from "./correction.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { metricOf } from "./metric-of.ts";
import { publicationOf } from "./publication.ts";

/** Whether a claim speaks of something that is neither done nor called off. */
export const isOpenStage = ({ stage }: Pick<RecordedClaim, "stage">): boolean =>
  stage !== "realised" && stage !== "cancelled";

/** The event that a claim belongs to, if any. */
export const eventOf = (claim: RecordedClaim): string | undefined => ("event" in claim ? claim.event : undefined);

/**
 * Whether a claim says how an event ended: that it happened or was called off, or a sum that exists only because it
 * happened, such as what a round raised. What is denied, only possible, or taken back since, says nothing of the kind.
 */
function saysHowItEnded(claim: RecordedClaim, index: DatasetIndex): boolean {
  if (isOpenStage(claim) || claim.stance === "denies" || lastCorrectionOf(claim)) return false;
  if (commitmentOf(claim.hedges) === "possible") return false;
  if (claim.kind === "event") return true;
  return (
    claim.kind === "figure" && claim.value.form !== "change" && metricOf(claim, index).accumulation === "per-event"
  );
}

/** The claims that say how an event ended, in the order of publication. Empty: it is not known to have ended. */
export function outcomeOf(event: string, index: DatasetIndex): RecordedClaim[] {
  const day = (claim: RecordedClaim): string => publicationOf(claim, index).end;
  return (index.claimsNaming.get(event) ?? [])
    .filter((claim) => eventOf(claim) === event && saysHowItEnded(claim, index))
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}
