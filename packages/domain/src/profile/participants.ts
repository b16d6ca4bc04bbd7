import type { RecordedClaim } from "../schema/claim.ts";
import type { DatasetIndex } from "./dataset-index.ts";

/** Who takes part in the event that a claim speaks of, according to any claim of the index, each once. */
export function participantsOf(claim: RecordedClaim, index: DatasetIndex): string[] {
  const event = claim.kind === "figure" || claim.kind === "event" ? claim.event : undefined;
  if (event === undefined) return [];
  const participants = (index.claimsNaming.get(event) ?? []).flatMap((other) =>
    other.kind === "event" && other.event === event ? other.participants.map(({ entity }) => entity) : [],
  );
  return [...new Set(participants)];
}
