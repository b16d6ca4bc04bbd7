import type { RecordedFigure } from "../schema/claim.ts";
import type { DifferenceField } from "../schema/difference.ts";
import type { Entity } from "../schema/entity.ts";
import type { Metric } from "../schema/metric.ts";
import type { Period } from "../schema/period.ts";
import { periodLength } from "./series.ts";

/** In what two figures differ, so that they must not be joined, subtracted or ranked. */
export type Difference = {
  readonly field: DifferenceField;
  /** Name of the qualifier, for `qualifier`. */
  readonly qualifier?: string;
  /** What each figure has there; `unstated` where it has nothing. */
  readonly values: readonly [string, string];
};

export type Differences = {
  /** Empty: the two may be compared. */
  readonly differences: readonly Difference[];
  /** Descriptive qualifiers of which one side says nothing: they may be compared, with that said. */
  readonly unstated: readonly string[];
};

const unstated = "unstated";

/** What a qualifier says; undefined where its value is a word for saying nothing. */
const said = (value: string | undefined): string | undefined =>
  value === unstated || value === "unspecified" ? undefined : value;

function pairOf(field: DifferenceField, a: string | undefined, b: string | undefined): Difference[] {
  return a === b ? [] : [{ field, values: [a ?? unstated, b ?? unstated] }];
}

/**
 * The qualifiers in which two figures of a metric differ. Identifying ones differ also where one side says nothing;
 * of descriptive ones, that is noted, and only two known and different values set figures apart.
 */
export function qualifierDifferences(
  a: RecordedFigure,
  b: RecordedFigure,
  metric: Pick<Metric, "qualifiers">,
): Differences {
  const differences: Difference[] = [];
  const silent: string[] = [];
  for (const { name, role } of metric.qualifiers) {
    const [one, other] = [said(a.qualifiers[name]), said(b.qualifiers[name])];
    if (one === other) continue;
    if (role === "identifying" || (one !== undefined && other !== undefined)) {
      differences.push({ field: "qualifier", qualifier: name, values: [one ?? unstated, other ?? unstated] });
    } else {
      silent.push(name);
    }
  }
  return { differences, unstated: silent };
}

const lengthOf = (valid: Period, { periodKind }: Metric): string | undefined =>
  periodKind === "duration" ? periodLength(valid) : undefined;

/** What kind of thing a figure is about: users of a company and of its product are not like with like. */
const scopeOf = ({ subjects }: RecordedFigure, entities: ReadonlyMap<string, Entity>): string =>
  subjects.length > 1 ? "combined" : (entities.get(subjects[0] ?? "")?.kind ?? unstated);

/**
 * In what two figures of two subjects differ, so that they cannot be set side by side as like with like: the metric, the
 * kind of subject, identifying qualifiers, known descriptive ones, the length of the period, the currency. That the
 * subjects and the times are not the same is the point of comparing.
 */
export function differencesBetween(
  a: RecordedFigure,
  b: RecordedFigure,
  metrics: readonly [Metric, Metric],
  entities: ReadonlyMap<string, Entity>,
): Differences {
  if (metrics[0].code !== metrics[1].code) {
    return { differences: pairOf("metric", metrics[0].code, metrics[1].code), unstated: [] };
  }
  const [metric] = metrics;
  const qualifiers = qualifierDifferences(a, b, metric);
  return {
    differences: [
      ...pairOf("subject", scopeOf(a, entities), scopeOf(b, entities)),
      ...qualifiers.differences,
      ...pairOf("period-length", lengthOf(a.valid, metric), lengthOf(b.valid, metric)),
      ...pairOf("currency", a.value.currency, b.value.currency),
    ],
    unstated: qualifiers.unstated,
  };
}
