import type { RecordedFigure } from "../schema/claim.ts";
import { type Candidate, candidateOf } from "./candidate.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { type Disagreement, disagreementsAmong } from "./dispute.ts";
import { metricOf } from "./metric-of.ts";
import { type MixUp, mixUpsAmong } from "./mix-up.ts";
import { onceForIndex } from "./once-for-index.ts";
import { type SeriesKey, seriesKey } from "./series.ts";

/** What comes of holding the claims of an index against each other. */
export type Findings = {
  readonly candidates: ReadonlyMap<SeriesKey, readonly Candidate[]>;
  readonly disagreements: ReadonlyMap<SeriesKey, readonly Disagreement[]>;
  readonly mixUps: readonly MixUp[];
};

/** The findings of an index. */
export const findingsOf = onceForIndex((index): Findings => {
  const candidates = new Map<SeriesKey, Candidate[]>();
  const disagreements = new Map<SeriesKey, readonly Disagreement[]>();
  for (const [key, claims] of index.series) {
    const ofSeries = claims.map((claim) => candidateOf(claim, index));
    candidates.set(key, ofSeries);
    const [first] = claims;
    const found = first ? disagreementsAmong(ofSeries, metricOf(first, index)) : [];
    if (found.length > 0) disagreements.set(key, found);
  }
  return { candidates, disagreements, mixUps: mixUpsAmong([...candidates.values()].flat(), index) };
});

/** A figure among those of its series. */
export function inItsSeries(claim: RecordedFigure, index: DatasetIndex) {
  const metric = metricOf(claim, index);
  const key = seriesKey(claim, metric);
  const candidates = findingsOf(index).candidates.get(key) ?? [];
  return { metric, key, candidates, own: candidates.find((candidate) => candidate.claim === claim) };
}
