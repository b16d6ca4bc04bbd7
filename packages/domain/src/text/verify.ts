import { digestText, fingerprint } from "./fingerprint.ts";
import { splitParagraphs, splitSentences } from "./sentences.ts";

/** The place of a sentence, counted from 1. */
export interface Locator {
  readonly paragraph: number;
  readonly sentence: number;
}

/** What {@link verify} needs of an article's record; a `RecordedArticle` fits. */
export interface VerifiableRecord {
  readonly textDigest: string;
  readonly textExtent: "whole" | "beginning";
  readonly claims: readonly {
    readonly id: string;
    readonly evidence: Locator & { readonly fingerprint: string; readonly printed?: string | undefined };
  }[];
}

/** What became of a claim's sentence: at its place, elsewhere, or nowhere in the text. */
export type ClaimVerification =
  | { readonly id: string; readonly status: "found" | "changed"; readonly at?: undefined }
  | { readonly id: string; readonly status: "moved"; readonly at: Locator };

/** Answer of {@link verify}: whether the text is the one that was read, byte for byte, and each claim's sentence. */
export interface Verification {
  readonly digest: "same" | "different";
  readonly claims: readonly ClaimVerification[];
}

/** Lengths tried for a text of which only the beginning was read; a bound, so that hostile texts stay cheap. */
const mostBeginnings = 100;

/** Where each fingerprint occurs, in the order of the text. */
async function locate(text: string): Promise<ReadonlyMap<string, readonly Locator[]>> {
  const sentences = splitParagraphs(text).flatMap((paragraph, p) =>
    splitSentences(paragraph).map((sentence, s) => ({ sentence, at: { paragraph: p + 1, sentence: s + 1 } })),
  );
  const fingerprints = await Promise.all(sentences.map(({ sentence }) => fingerprint(sentence)));
  const places = new Map<string, Locator[]>();
  sentences.forEach(({ at }, index) => {
    const key = fingerprints[index] ?? "";
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  });
  return places;
}

/** The text and its beginnings, cut after a line with and without its line break. */
function* beginnings(text: string): Generator<string> {
  yield text;
  let tried = 0;
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\r|\n/g)) {
    if (tried++ === mostBeginnings) return;
    yield text.slice(0, index);
    yield text.slice(0, index + lineBreak.length);
  }
}

async function hasDigest(text: string, { textDigest, textExtent }: VerifiableRecord): Promise<boolean> {
  if (textExtent === "whole") return (await digestText(text)) === textDigest;
  for (const beginning of beginnings(text)) {
    if ((await digestText(beginning)) === textDigest) return true;
  }
  return false;
}

/** Fewer paragraphs away is nearer, then fewer sentences; of two equally near the first in the text. */
function nearest(places: readonly Locator[], to: Locator): Locator | undefined {
  const paragraphsAway = (place: Locator) => Math.abs(place.paragraph - to.paragraph);
  const sentencesAway = (place: Locator) => Math.abs(place.sentence - to.sentence);
  return places.toSorted((a, b) => paragraphsAway(a) - paragraphsAway(b) || sentencesAway(a) - sentencesAway(b))[0];
}

/**
 * Whether a text still says what an article's claims were read from, without anyone holding the article's sentences.
 *
 * Each claim is `found` (its sentence is at its locator), `moved` (it is elsewhere: `at` is the place nearest to the
 * locator) or `changed` (no sentence of the text has its fingerprint). Claims of one sentence share its fate. `digest`
 * compares bytes, so it may be `different` where every claim is found. Of an article whose beginning alone was read,
 * the text may be the beginning or more: the digest is `same` if the text starts with it, up to the end of a line.
 *
 * Rejects only where Web Crypto is missing.
 *
 * @example
 * await verify(article, text);
 * // { digest: "different", claims: [{ id: "3k9v2qhd", status: "moved", at: { paragraph: 2, sentence: 1 } }] }
 */
export async function verify(record: VerifiableRecord, text: string): Promise<Verification> {
  const [same, places] = await Promise.all([hasDigest(text, record), locate(text)]);
  const claims = record.claims.map(({ id, evidence }): ClaimVerification => {
    const at = nearest(places.get(evidence.fingerprint) ?? [], evidence);
    if (at === undefined) return { id, status: "changed" };
    const inPlace = at.paragraph === evidence.paragraph && at.sentence === evidence.sentence;
    return inPlace ? { id, status: "found" } : { id, status: "moved", at };
  });
  return { digest: same ? "same" : "different", claims };
}
