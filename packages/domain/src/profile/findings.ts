import { type Candidate, candidateOf } from "./candidate.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { type Disagreement, disagreementsAmong } from "./dispute.ts";
import { metricOf } from "./metric-of.ts";
import { type MixUp, mixUpsAmong } from "./mix-up.ts";
import type { SeriesKey } from "./series.ts";

/** What comes of holding the claims of an index against each other. */
export type Findings = {
  readonly candidates: ReadonlyMap<SeriesKey, readonly Candidate[]>;
  readonly disagreements: ReadonlyMap<SeriesKey, readonly Disagreement[]>;
  readonly mixUps: readonly MixUp[];
};

function find(index: DatasetIndex): Findings {
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
}

const found = new WeakMap<DatasetIndex, Findings>();

/** The findings of an index. It never changes, so they are made once, when first asked for. */
export function findingsOf(index: DatasetIndex): Findings {
  const findings = found.get(index) ?? find(index);
  found.set(index, findings);
  return findings;
}
