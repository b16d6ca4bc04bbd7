import { metricWording } from "../format/metric.ts";
import { candidateOf } from "../profile/candidate.ts";
import type { DatasetIndex } from "../profile/dataset-index.ts";
import { headlineOf } from "../profile/headline.ts";
import { metricOf } from "../profile/metric-of.ts";
import { entitiesAbout } from "../profile/named.ts";
import { onceForIndex } from "../profile/once-for-index.ts";
import { type SeriesKey, seriesKey } from "../profile/series.ts";
import type { RecordedFigure } from "../schema/claim.ts";
import type { Entity } from "../schema/entity.ts";
import { wordsOf } from "../text/words.ts";
import { type Quantity, quantitiesOfClaim } from "./agreement.ts";

/** A claimed figure as it is held against printed ones. */
export interface KnownFigure {
  readonly claim: RecordedFigure;
  /** The claim's own, then the same sum in other currencies where the article prints them. */
  readonly quantities: readonly Quantity[];
  readonly about: readonly string[];
  readonly series: SeriesKey;
  /** Of the words of its metric, in both languages. */
  readonly stems: ReadonlySet<string>;
}

/** Shorter words are grammar. */
const shortestWord = 4;
const stemLength = 5;

/** The beginnings of a text's words, so that “users”, “utilisateurs” and “utilisent” tell of one metric. */
export const stemsOf = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter(({ folded }) => folded.length >= shortestWord)
      .map(({ folded }) => folded.replace(/[sx]$/, "").slice(0, stemLength)),
  );

function knownFigure(claim: RecordedFigure, index: DatasetIndex): KnownFigure {
  const metric = metricOf(claim, index);
  const { counted } = metricWording(metric, claim.qualifiers);
  return {
    claim,
    quantities: quantitiesOfClaim(claim, metric),
    about: entitiesAbout(claim),
    series: seriesKey(claim, metric),
    stems: stemsOf([metric.label.en, metric.label.fr, counted.en, counted.fr].join(" ")),
  };
}

const figuresAbout = onceForIndex((index) => {
  const about = new Map<string, KnownFigure[]>();
  for (const claim of index.claims.values()) {
    if (claim.kind !== "figure") continue;
    const figure = knownFigure(claim, index);
    for (const id of new Set(figure.about)) {
      const known = about.get(id);
      if (known) known.push(figure);
      else about.set(id, [figure]);
    }
  }
  return about;
});

const organisationsOf = (entity: Entity | undefined): string[] =>
  entity?.kind === "person" ? (entity.affiliations ?? []).map(({ organisation }) => organisation) : [];

/** Who is easily named in place of another: a product for its maker, a company for its product, a person for both. */
export function standsFor(id: string, { entities, madeBy }: DatasetIndex): string[] {
  const entity = entities.get(id);
  const makers = entity && "makers" in entity ? entity.makers : [];
  const organisations = [id, ...organisationsOf(entity)];
  const products = organisations.flatMap((one) => (madeBy.get(one) ?? []).map((product) => product.id));
  return [...organisations, ...makers, ...products];
}

/** The figures that a text can mean where it names these entities, each once. */
export function figuresOf(named: readonly string[], index: DatasetIndex): KnownFigure[] {
  const ids = new Set(named.flatMap((id) => standsFor(id, index)));
  return [...new Set([...ids].flatMap((id) => figuresAbout(index).get(id) ?? []))];
}

/** What a series is known for now: its headline, and figures that are later but less certain. */
export interface Lead {
  readonly leader: RecordedFigure | undefined;
  readonly newerLessCertain: readonly RecordedFigure[];
}

const leads = onceForIndex(() => new Map<SeriesKey, Lead>());

function chooseLead(series: SeriesKey, index: DatasetIndex): Lead {
  const claims = index.series.get(series) ?? [];
  const [first] = claims;
  const candidates = claims.map((claim) => candidateOf(claim, index));
  const headline = first && headlineOf(candidates, metricOf(first, index));
  if (headline?.kind !== "claim") return { leader: undefined, newerLessCertain: [] };
  return { leader: headline.claim, newerLessCertain: headline.newerLessCertain };
}

export function leadOf(series: SeriesKey, index: DatasetIndex): Lead {
  const known = leads(index);
  const lead = known.get(series) ?? chooseLead(series, index);
  known.set(series, lead);
  return lead;
}
