import type { RecordedClaim } from "../schema/claim.ts";

/** Claims of things not done, of one event or of none, with what became of them once that is known. */
export type Plan = {
  readonly event: string | undefined;
  /** Planned, in talks or agreed. */
  readonly claims: readonly RecordedClaim[];
  /** What says that the event was realised or cancelled. */
  readonly outcome: readonly RecordedClaim[];
};

const eventOf = (claim: RecordedClaim): string | undefined => ("event" in claim ? claim.event : undefined);

const isOpen = ({ stage }: RecordedClaim): boolean => stage !== "realised" && stage !== "cancelled";

/**
 * Plans among the given claims, grouped by event; a plan without an event stands alone.
 *
 * @param eventClaims every known claim of an event, also those that do not concern the reader's subject
 */
export function plansAmong(
  claims: readonly RecordedClaim[],
  eventClaims: (event: string) => readonly RecordedClaim[],
): Plan[] {
  const open = claims.filter(isOpen);
  const events = [...new Set(open.map(eventOf))].filter((event) => event !== undefined);
  const ofEvents = events.map((event) => {
    const ofEvent = eventClaims(event);
    return {
      event,
      claims: ofEvent.filter(isOpen),
      outcome: ofEvent.filter((claim) => !isOpen(claim) && claim.stance === "asserts" && claim.kind === "event"),
    };
  });
  const alone = open
    .filter((claim) => eventOf(claim) === undefined)
    .map((claim) => ({ event: undefined, claims: [claim], outcome: [] }));
  return [...ofEvents, ...alone];
}
