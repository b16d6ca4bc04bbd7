import type { DatasetIndex } from "../profile/dataset-index.ts";
import { entitiesAbout } from "../profile/named.ts";
import { publicationOf } from "../profile/publication.ts";
import type { RecordedFigure } from "../schema/claim.ts";
import type { Language } from "../schema/language.ts";
import { figuresInProse } from "../text/figures-in-prose.ts";
import type { LocatedSentence } from "../text/located-sentences.ts";
import { type Mention, mentionsIn } from "../text/mentions.ts";
import { mostSentenceCharacters, type PlacedFigure } from "../text/number-grammar.ts";
import { wordsOf } from "../text/words.ts";
import { type Agreement, agreementOf, haveSameUnit, type Quantity, quantityOfPrint } from "./agreement.ts";
import { figuresOf, type KnownFigure, leadOf, standsFor, stemsOf } from "./known-figures.ts";
import { knownNames } from "./known-names.ts";

/** An entity whose name stands beside a figure, and whether it stands in its sentence or in the one before. */
export interface Neighbour {
  readonly id: string;
  readonly stands: "in-sentence" | "in-sentence-before";
}

export interface Reading {
  readonly claim: RecordedFigure;
  readonly agreement: Agreement;
  readonly leads: boolean;
}

/** A printed figure beside a known name, and what it may refer to. */
export interface FigureBeside {
  readonly sentence: LocatedSentence;
  readonly printed: string;
  readonly language: Language;
  readonly beside: readonly Neighbour[];
  readonly readings: readonly Reading[];
  /** Claims that agree as well, beyond those. */
  readonly leftOut: number;
  readonly compareWith: readonly { readonly claim: RecordedFigure; readonly leads: boolean }[];
}

/** Names of a sentence that a figure is held against, the nearest first; and those that are given where no claim tells whose it is. */
const mostNeighbours = 6;
const mostUnclear = 3;
const mostReadings = 5;
const mostCompared = 3;

/** A figure is a fact, a phrase its author's: what is longer than the figures that Selon keeps is not repeated. */
const longestPrint = { characters: 60, words: 8 };

/** Smaller plain counts are as often of founders, offices or months. */
const leastCount = 1000;

/** An outlet is named for what it says, not for what is said of it. */
function neighboursIn(sentence: string, index: DatasetIndex): { mentions: Mention[]; named: Mention[] } {
  const mentions = mentionsIn(sentence, knownNames(index));
  const named = mentions.flatMap(({ ids, ...place }) => {
    const others = ids.filter((id) => index.entities.get(id)?.kind !== "outlet");
    return others.length > 0 ? [{ ids: others, ...place }] : [];
  });
  return { mentions, named };
}

const distance = (figure: Pick<PlacedFigure, "start" | "end">, { start, end }: Mention): number =>
  Math.max(start - figure.end, figure.start - end);

function nearestNames(figure: Pick<PlacedFigure, "start" | "end">, named: readonly Mention[]): string[] {
  const nearest = named.toSorted((a, b) => distance(figure, a) - distance(figure, b));
  return [...new Set(nearest.flatMap(({ ids }) => ids))].slice(0, mostNeighbours);
}

const count = <T>(items: Iterable<T>, isCounted: (item: T) => boolean): number =>
  [...items].reduce((total, item) => total + (isCounted(item) ? 1 : 0), 0);

/** What a sentence gives to judge a figure by: the entities near it and the stems of its words. */
interface Surroundings {
  readonly named: readonly string[];
  readonly stems: ReadonlySet<string>;
}

/** How much of a claim a sentence names: its entities, then its metric. */
const namedOf = ({ about }: KnownFigure, { named }: Surroundings): number => count(about, (id) => named.includes(id));
const wordedOf = (figure: KnownFigure, { stems }: Surroundings): number =>
  count(figure.stems, (stem) => stems.has(stem));

/** A sum that the article converts is the claim's too, but not as it was said. */
function bestAgreement(printed: Quantity, { quantities: [own, ...converted] }: KnownFigure): Agreement | undefined {
  const agreement = own && agreementOf(printed, own);
  if (agreement !== undefined || converted.length === 0) return agreement;
  return converted.some((sum) => agreementOf(printed, sum) !== undefined) ? "compatible" : undefined;
}

type KnownReading = { readonly figure: KnownFigure; readonly agreement: Agreement };

type Ranked = KnownReading & { readonly rank: readonly (number | string)[] };

/** Compared part by part; the greater comes first. */
function byRank(a: Pick<Ranked, "rank">, b: Pick<Ranked, "rank">): number {
  const differing = a.rank.findIndex((part, index) => part !== b.rank[index]);
  if (differing === -1) return 0;
  return (a.rank[differing] ?? 0) > (b.rank[differing] ?? 0) ? -1 : 1;
}

/** A plain count below a thousand is taken for a claim's figure only where the sentence names what it counts. */
const isSmallCount = ({ unit, size }: Quantity): boolean =>
  unit === "count" && size.form !== "vague" && (size.amount ?? size.maximum ?? size.minimum ?? leastCount) < leastCount;

function agreeing(
  printed: Quantity,
  known: readonly KnownFigure[],
  around: Surroundings,
  index: DatasetIndex,
): KnownReading[] {
  const ranked = known.flatMap((figure): Ranked[] => {
    const agreement = bestAgreement(printed, figure);
    if (agreement === undefined) return [];
    const words = wordedOf(figure, around);
    if (isSmallCount(printed) && words === 0) return [];
    const { claim } = figure;
    const named = namedOf(figure, around);
    const isLeader = leadOf(figure.series, index).leader === claim;
    const { end } = publicationOf(claim, index);
    const rank = [named, words, Number(agreement === "same"), Number(isLeader), end, claim.id];
    return [{ figure, agreement, rank }];
  });
  return ranked.sort(byRank).map(({ figure, agreement }) => ({ figure, agreement }));
}

/** Figures of the series that the sentence's own words speak of most: what one that agrees with none may have meant. */
function worded(
  printed: Quantity,
  known: readonly KnownFigure[],
  around: Surroundings,
  index: DatasetIndex,
): readonly KnownFigure[] {
  const leading = known.flatMap((figure) => {
    const words = wordedOf(figure, around);
    const isAlike = words > 0 && figure.quantities.some((quantity) => haveSameUnit(printed, quantity));
    if (!isAlike || leadOf(figure.series, index).leader !== figure.claim) return [];
    return [{ figure, words, rank: [words, namedOf(figure, around), figure.claim.id] }];
  });
  const most = leading.reduce((greatest, { words }) => Math.max(greatest, words), 0);
  return leading
    .filter(({ words }) => words === most)
    .sort(byRank)
    .map(({ figure }) => figure);
}

/** What to hold a figure against that is no headline's: those of its series or, where nothing agrees, of the metric that is named. */
function comparedWith(
  printed: Quantity,
  readings: readonly KnownReading[],
  known: readonly KnownFigure[],
  around: Surroundings,
  index: DatasetIndex,
): FigureBeside["compareWith"] {
  const isLeader = ({ figure }: KnownReading) => leadOf(figure.series, index).leader === figure.claim;
  if (readings.some(isLeader)) return [];
  const agreed = readings.map(({ figure }) => figure);
  const series = new Set((agreed.length > 0 ? agreed : worded(printed, known, around, index)).map((one) => one.series));
  const compared = [...series].flatMap((key) => {
    const { leader, newerLessCertain } = leadOf(key, index);
    return leader
      ? [{ claim: leader, leads: true }, ...newerLessCertain.map((claim) => ({ claim, leads: false }))]
      : [];
  });
  return compared.filter(({ claim }) => agreed.every((figure) => figure.claim !== claim)).slice(0, mostCompared);
}

/** Whose figure it may be: those that the claims are about or, where there are none, the nearest. */
function neighboursOf(ids: readonly string[], claims: readonly RecordedFigure[], index: DatasetIndex): string[] {
  if (claims.length === 0) return ids.slice(0, mostUnclear);
  const about = new Set(claims.flatMap(entitiesAbout));
  const direct = ids.filter((id) => about.has(id));
  return direct.length > 0 ? direct : ids.filter((id) => standsFor(id, index).some((other) => about.has(other)));
}

/** Whether a figure that no claim agrees with is worth a word: factors, points and orders of magnitude are not. */
const isTelling = (printed: Quantity): boolean =>
  printed.size.form !== "vague" && ["money", "percent", "count"].includes(printed.unit) && !isSmallCount(printed);

const isShort = (printed: string): boolean =>
  printed.length <= longestPrint.characters && wordsOf(printed).length <= longestPrint.words;

/** A paragraph that is read for figures, and in which language. */
export interface Prose {
  readonly sentences: readonly LocatedSentence[];
  readonly language: Language;
}

/** The figures of one sentence, each with what it may refer to. */
function* figuresIn(
  { sentence, language, names, mentions, stands }: Scene,
  index: DatasetIndex,
): Generator<FigureBeside, void> {
  const stems = stemsOf(sentence.text);
  for (const placed of figuresInProse(sentence.text, language, mentions)) {
    const printed = sentence.text.slice(placed.start, placed.end);
    const ids = nearestNames(stands === "in-sentence" ? placed : afterAll, names);
    const around = { named: ids, stems };
    const quantity = quantityOfPrint(placed.figure);
    const known = figuresOf(ids, index);
    const readings = agreeing(quantity, known, around, index);
    if ((readings.length === 0 && !isTelling(quantity)) || !isShort(printed)) continue;
    const likeliest = readings.slice(0, mostReadings);
    const compareWith = comparedWith(quantity, likeliest, known, around, index);
    const claims = [...likeliest.map(({ figure }) => figure.claim), ...compareWith.map(({ claim }) => claim)];
    yield {
      sentence,
      printed,
      language,
      beside: neighboursOf(ids, claims, index).map((id) => ({ id, stands })),
      readings: likeliest.map(({ figure, agreement }) => ({
        claim: figure.claim,
        agreement,
        leads: leadOf(figure.series, index).leader === figure.claim,
      })),
      leftOut: readings.length - likeliest.length,
      compareWith,
    };
  }
}

/** A sentence, with the names that its figures are held against and where those stand. */
type Scene = {
  readonly sentence: LocatedSentence;
  readonly language: Language;
  readonly names: readonly Mention[];
  /** All names of the sentence itself, which may hold numbers. */
  readonly mentions: readonly Mention[];
  readonly stands: Neighbour["stands"];
};

/** The place from which the last name of the sentence before is the nearest. */
const afterAll = { start: mostSentenceCharacters, end: mostSentenceCharacters };

/**
 * Figures that stand beside a known name: in its sentence or, where that names nobody, right after a sentence of the same
 * paragraph that does. A figure may refer to a claim about who is named, about what they make, or about who makes them, if
 * unit and currency fit and one value can be meant by both.
 */
export function* figuresBeside(
  paragraphs: Iterable<Prose>,
  index: DatasetIndex,
  isKnown: (sentence: LocatedSentence) => boolean,
): Generator<FigureBeside, void> {
  for (const { sentences, language } of paragraphs) {
    let before: readonly Mention[] = [];
    for (const sentence of sentences) {
      const isRead = sentence.text.length <= mostSentenceCharacters;
      const { mentions, named } = isRead ? neighboursIn(sentence.text, index) : { mentions: [], named: [] };
      const names = named.length > 0 ? named : before;
      const stands = named.length > 0 ? "in-sentence" : "in-sentence-before";
      before = named;
      if (isRead && names.length > 0 && !isKnown(sentence)) {
        yield* figuresIn({ sentence, language, names, mentions, stands }, index);
      }
    }
  }
}
