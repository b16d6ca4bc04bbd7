import type { RecordedClaim } from "../schema/claim.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { inItsSeries } from "./findings.ts";
import { eventOf, isOpenStage, outcomeOf } from "./outcome.ts";
import { isOutcomeOf } from "./restatement.ts";

/** Claims of things not done, of one event or of none, with what became of them once that is known. */
export type Plan = {
  readonly event: string | undefined;
  /** Planned, forecast, in talks or agreed. */
  readonly claims: readonly RecordedClaim[];
  /** What says that the event happened or was called off; of a forecast, the figures of its time. */
  readonly outcome: readonly RecordedClaim[];
};

/** What a forecast can be held against: figures of its series and time that are done. */
function outcomeOfForecast(claim: RecordedClaim, index: DatasetIndex): RecordedClaim[] {
  if (claim.kind !== "figure") return [];
  const { metric, candidates, own: forecast } = inItsSeries(claim, index);
  if (!forecast) return [];
  return candidates.filter((figure) => isOutcomeOf(figure, forecast, metric)).map((figure) => figure.claim);
}

/** That somebody denies a plan is none. */
const isPlan = (claim: RecordedClaim): boolean => isOpenStage(claim) && claim.stance === "asserts";

/** Plans among the given claims, grouped by event; a plan without an event stands alone. */
export function plansAmong(claims: readonly RecordedClaim[], index: DatasetIndex): Plan[] {
  const open = claims.filter(isPlan);
  const events = [...new Set(open.map(eventOf))].filter((event) => event !== undefined);
  const ofEvents = events.map((event) => ({
    event,
    claims: (index.claimsNaming.get(event) ?? []).filter((claim) => eventOf(claim) === event && isPlan(claim)),
    outcome: outcomeOf(event, index),
  }));
  const alone = open
    .filter((claim) => eventOf(claim) === undefined)
    .map((claim) => ({ event: undefined, claims: [claim], outcome: outcomeOfForecast(claim, index) }));
  return [...ofEvents, ...alone];
}
