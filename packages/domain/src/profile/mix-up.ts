import type { RecordedFigure } from "../schema/claim.ts";
import type { Entity } from "../schema/entity.ts";
import type { Metric } from "../schema/metric.ts";
import type { IsoDate } from "../schema/period.ts";
import { type Candidate, ineligibilityOf } from "./candidate.ts";
import { connectedLinks } from "./connected.ts";
import { daysBetween } from "./days.ts";
import { type Difference, qualifierDifferences } from "./difference.ts";
import { familyOf } from "./family.ts";
import { groupedBy } from "./grouped.ts";
import { meet } from "./interval.ts";
import { firstSeenTogether, inOrderOfPublication } from "./order-of-publication.ts";
import { overlap } from "./place.ts";

const sameAmountShare = 0.01;
const publishedWithinDays = 14;

/** The same number from the same source, told of two different things: somebody has probably mixed them up. */
export type MixUp = {
  /** The one thing that differs. */
  readonly difference: Difference;
  /** The day since which both have been told. */
  readonly since: IsoDate;
  /** Figures of both tellings, in the order of publication. */
  readonly figures: readonly Candidate[];
};

type Vocabulary = {
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly entities: ReadonlyMap<string, Entity>;
};

/** The number that a reader takes away: the amount, or the only end of a bound. */
function printedAmount({ value }: RecordedFigure): number | undefined {
  if (value.form === "exact" || value.form === "approximate") return value.amount;
  if (value.form !== "bound") return undefined;
  const ends = [value.minimum, value.exclusiveMinimum, value.maximum, value.exclusiveMaximum];
  const given = ends.filter((end) => end !== undefined);
  return given.length === 1 ? given[0] : undefined;
}

function isSameAmount(a: RecordedFigure, b: RecordedFigure): boolean {
  const [one, other] = [printedAmount(a), printedAmount(b)];
  if (one === undefined || other === undefined || a.value.currency !== b.value.currency) return false;
  return Math.abs(one - other) <= sameAmountShare * Math.max(Math.abs(one), Math.abs(other));
}

/** Days from the earliest day on which the one can have been published to the latest of the other, at the least. */
function daysApart({ published: a }: Candidate, { published: b }: Candidate): number {
  return Math.max(0, daysBetween(a.end, b.start), daysBetween(b.end, a.start));
}

/** The one thing in which two figures of a family differ; undefined where it is none, several, or no likely slip. */
function onlyDifference(a: RecordedFigure, b: RecordedFigure, { metrics }: Vocabulary): Difference | undefined {
  const [metric, other] = [metrics.get(a.metric), metrics.get(b.metric)];
  if (!metric || !other || metric.unit !== other.unit || a.object !== b.object) return undefined;
  const subjects = [a.subjects.toSorted().join("."), b.subjects.toSorted().join(".")] as const;
  const differences: Difference[] = subjects[0] === subjects[1] ? [] : [{ field: "subject", values: subjects }];
  if (metric.code === other.code) {
    differences.push(...qualifierDifferences(a, b, metric).differences);
  } else if (metric.notComparableWith.includes(other.code) || other.notComparableWith.includes(metric.code)) {
    differences.push({ field: "metric", values: [metric.code, other.code] });
  } else {
    return undefined;
  }
  const [only, another] = differences;
  // Who leaves the window out has mixed nothing up.
  return another || only?.values.includes("unstated") ? undefined : only;
}

/**
 * What two figures were probably mixed up in, if anything: the same number within 1 %, from one source, of times that
 * overlap, published within two weeks in two articles, about one family of subjects, and different in a single thing.
 */
export function mixUpBetween(a: Candidate, b: Candidate, vocabulary: Vocabulary): Difference | undefined {
  const isLikely =
    isSameAmount(a.claim, b.claim) &&
    // Net and operating profit can lie within 1 % of each other, and both be right: 38.5 and 38.3 are no slip.
    (a.interval === undefined || b.interval === undefined || meet(a.interval, b.interval)) &&
    a.claim.article !== b.claim.article &&
    overlap(a.claim.valid, b.claim.valid) &&
    daysApart(a, b) <= publishedWithinDays &&
    a.origins.some((origin) => b.origins.includes(origin)) &&
    ineligibilityOf(a) === undefined &&
    ineligibilityOf(b) === undefined &&
    familyOf(a.claim.subjects, vocabulary.entities).join() === familyOf(b.claim.subjects, vocabulary.entities).join();
  return isLikely ? onlyDifference(a.claim, b.claim, vocabulary) : undefined;
}

const keyOf = ({ field, qualifier, values }: Difference): string => [field, qualifier, ...values.toSorted()].join();

/** The likely mix-ups among figures of any series; echoes of one telling are in one mix-up. */
export function mixUpsAmong(candidates: readonly Candidate[], vocabulary: Vocabulary): MixUp[] {
  const families = groupedBy(inOrderOfPublication(candidates), ({ claim }) =>
    familyOf(claim.subjects, vocabulary.entities).join(),
  );
  const links = [...families.values()].flatMap((members) =>
    members.flatMap((a, index) =>
      members.slice(index + 1).flatMap((b) => {
        const difference = mixUpBetween(a, b, vocabulary);
        return difference === undefined ? [] : [{ difference, pair: [a, b] as const }];
      }),
    ),
  );
  return [...groupedBy(links, ({ difference }) => keyOf(difference)).values()].flatMap((alike) =>
    connectedLinks<Candidate, (typeof links)[number]>(alike).flatMap((group) =>
      group.slice(0, 1).map(({ difference }) => ({
        difference,
        since: firstSeenTogether(group),
        figures: inOrderOfPublication(new Set(group.flatMap(({ pair }) => pair))),
      })),
    ),
  );
}
