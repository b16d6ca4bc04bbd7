import type { RecordedClaim, RecordedFigure } from "../schema/claim.ts";
import type { IsoDate } from "../schema/period.ts";
import type { StandingCode } from "../schema/standing.ts";
import type { Candidate } from "./candidate.ts";
import { lastCorrectionOf } from "./correction.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { opponentsOf } from "./dispute.ts";
import { findingsOf, inItsSeries } from "./findings.ts";
import { inOrderOfPublication } from "./order-of-publication.ts";
import { eventOf, isOpenStage, outcomeOf } from "./outcome.ts";
import { publicationOf } from "./publication.ts";
import { isOutcomeOf, isRestatedBy } from "./restatement.ts";

/** Whether a claim still stands, as far as the index knows. */
export type Standing = {
  readonly code: StandingCode;
  /** The day since which it has stood so; of a current claim, that of its publication. */
  readonly since: IsoDate;
  /** The claims that make it so: what corrects, supersedes or disputes it. */
  readonly by: readonly string[];
};

const laterOf = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? b : a);

const firstOf = (figures: readonly Candidate[]): Candidate | undefined => inOrderOfPublication(figures)[0];

function disputeOf(claim: RecordedFigure, published: IsoDate, index: DatasetIndex): Standing | undefined {
  const { metric, key, own } = inItsSeries(claim, index);
  const disagreements = findingsOf(index).disagreements.get(key) ?? [];
  const others = disagreements.flatMap((disagreement) =>
    own && disagreement.kind === "dispute" && disagreement.figures.includes(own)
      ? opponentsOf(own, disagreement, metric)
      : [],
  );
  const first = firstOf(others);
  if (!first) return undefined;
  return {
    code: "disputed",
    since: laterOf(published, first.published.end),
    by: others.map((figure) => figure.claim.id),
  };
}

function restatementOf(claim: RecordedFigure, published: IsoDate, index: DatasetIndex): Standing | undefined {
  const { metric, candidates, own } = inItsSeries(claim, index);
  if (!own) return undefined;
  const first = firstOf(
    candidates.filter((other) => isRestatedBy(own, other, metric) || isOutcomeOf(other, own, metric)),
  );
  return first && { code: "superseded", since: laterOf(published, first.published.end), by: [first.claim.id] };
}

const measuresTheSame = (one: RecordedClaim, claim: RecordedFigure): boolean =>
  one.kind === "figure" && one.metric === claim.metric && one.subjects.join() === claim.subjects.join();

function endOfEvent(claim: RecordedClaim, published: IsoDate, index: DatasetIndex): Standing | undefined {
  const event = eventOf(claim);
  if (event === undefined || !isOpenStage(claim) || claim.stance === "denies") return undefined;
  const outcome = outcomeOf(event, index);
  const [first] = outcome;
  if (!first) return undefined;
  // What stands in the place of a valuation is no sum raised, though both say that the round closed.
  const instead = outcome.find(
    (one) => one.kind === "event" || (claim.kind === "figure" && measuresTheSame(one, claim)),
  );
  return {
    code: "superseded",
    since: laterOf(published, publicationOf(first, index).end),
    by: instead ? [instead.id] : [],
  };
}

/**
 * Whether a claim still stands: taken back or corrected; disputed by independent sources; superseded, because its source
 * restated the same time or because a plan has ended one way or the other; else current. A newer figure of a later time
 * supersedes nothing.
 */
export function standingOf(claim: RecordedClaim, index: DatasetIndex): Standing {
  const published = publicationOf(claim, index).end;
  const correction = lastCorrectionOf(claim);
  if (correction) {
    const { kind, date, replacedBy } = correction;
    // What takes its place may be an article of a later day.
    const by = replacedBy !== undefined && index.claims.has(replacedBy) ? [replacedBy] : [];
    return { code: kind, since: laterOf(published, date), by };
  }
  const dispute = claim.kind === "figure" ? disputeOf(claim, published, index) : undefined;
  if (dispute) return dispute;
  const restated = claim.kind === "figure" ? restatementOf(claim, published, index) : undefined;
  const ended = endOfEvent(claim, published, index);
  if (restated && ended) return ended.since < restated.since ? ended : restated;
  return restated ?? ended ?? { code: "current", since: published, by: [] };
}
