import type { Metric } from "../schema/metric.ts";
import type { IsoDate } from "../schema/period.ts";
import { type Candidate, ineligibilityOf } from "./candidate.ts";
import { connectedLinks } from "./connected.ts";
import { qualifierDifferences } from "./difference.ts";
import { groupedBy } from "./grouped.ts";
import { meet } from "./interval.ts";
import { firstSeenTogether, inOrderOfPublication } from "./order-of-publication.ts";
import { isCertainlySamePeriod } from "./place.ts";
import { isRestatedBy } from "./restatement.ts";

/**
 * `dispute`: both sources are known and independent of each other. `source-not-named`: the figures differ, but behind one
 * of them stands nobody who could be asked.
 */
export type DisagreementKind = "dispute" | "source-not-named";

/** Figures of one series and period that cannot all be true. */
export type Disagreement = {
  readonly kind: DisagreementKind;
  /** The day since which two of them have stood against each other. */
  readonly since: IsoDate;
  /** In the order of publication, each once. */
  readonly figures: readonly Candidate[];
};

type Kind = Pick<Metric, "periodKind" | "accumulation" | "qualifiers">;

/** Done, asserted, a value of its own, and its text vouches for it at least as probable. */
function takesPart(candidate: Candidate): boolean {
  const ineligibility = ineligibilityOf(candidate);
  return (ineligibility === undefined || ineligibility === "undated") && isVouchedFor(candidate);
}

const isVouchedFor = ({ commitment }: Candidate): boolean => commitment === "certain" || commitment === "probable";

const isOfOnePeriod = ({ claim: a }: Candidate, { claim: b }: Candidate, metric: Kind): boolean =>
  metric.accumulation === "per-event" && a.event !== undefined ? true : isCertainlySamePeriod(a.valid, b.valid, metric);

const cannotBothBeTrue = (a: Candidate, b: Candidate): boolean =>
  a.interval !== undefined && b.interval !== undefined && !meet(a.interval, b.interval);

const shareAnOrigin = (a: Candidate, b: Candidate): boolean => a.origins.some((origin) => b.origins.includes(origin));

/** A valuation before the money and one of which nobody says whether it is before or after can both be true. */
function measureTheSame(a: Candidate, b: Candidate, metric: Kind): boolean {
  const { differences, unstated } = qualifierDifferences(a.claim, b.claim, metric);
  return differences.length === 0 && unstated.length === 0;
}

/**
 * How two figures of one series disagree, if they do: both done and vouched for, of certainly the same period, with
 * values that exclude each other, and from sources that have nothing in common. What shares a source is a succession, the
 * later word of one speaker; what may measure differently, by a qualifier in which they differ or that only one of them
 * states, is no disagreement either.
 */
export function disagreementBetween(a: Candidate, b: Candidate, metric: Kind): DisagreementKind | undefined {
  const disagree =
    takesPart(a) &&
    takesPart(b) &&
    isOfOnePeriod(a, b, metric) &&
    cannotBothBeTrue(a, b) &&
    !shareAnOrigin(a, b) &&
    measureTheSame(a, b, metric);
  if (!disagree) return undefined;
  return a.origins.length > 0 && b.origins.length > 0 ? "dispute" : "source-not-named";
}

/** The disagreements of one series. What its source has restated disagrees no longer: its last word does. */
export function disagreementsAmong(candidates: readonly Candidate[], metric: Kind): Disagreement[] {
  const standing = inOrderOfPublication(
    candidates.filter((candidate) => !candidates.some((other) => isRestatedBy(candidate, other, metric))),
  );
  const links = standing.flatMap((a, index) =>
    standing.slice(index + 1).flatMap((b) => {
      const kind = disagreementBetween(a, b, metric);
      return kind === undefined ? [] : [{ kind, pair: [a, b] as const }];
    }),
  );
  return [...groupedBy(links, ({ kind }) => kind)].flatMap(([kind, ofKind]) =>
    connectedLinks<Candidate, (typeof links)[number]>(ofKind).map((group) => ({
      kind,
      since: firstSeenTogether(group),
      figures: inOrderOfPublication(new Set(group.flatMap(({ pair }) => pair))),
    })),
  );
}

/** The figures of a disagreement that exclude a given one of them; the others only agree with it, or with these. */
export const opponentsOf = (figure: Candidate, { kind, figures }: Disagreement, metric: Kind): Candidate[] =>
  figures.filter((other) => disagreementBetween(figure, other, metric) === kind);
