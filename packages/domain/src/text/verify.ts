import { digestText } from "./fingerprint.ts";
import { type Locator, locateSentences, nearestPlace, placesOfFingerprints } from "./located-sentences.ts";

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

/** The digests by which a text is known: its own; where only the beginning of an article was read, its beginnings' too. */
export async function digestsOf(text: string, extent: VerifiableRecord["textExtent"]): Promise<ReadonlySet<string>> {
  const digests = new Set<string>();
  for (const part of extent === "whole" ? [text] : beginnings(text)) digests.add(await digestText(part));
  return digests;
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
  const digests = await digestsOf(text, record.textExtent);
  const places = await placesOfFingerprints(locateSentences(text).flat());
  const claims = record.claims.map(({ id, evidence }): ClaimVerification => {
    const place = nearestPlace(places.get(evidence.fingerprint) ?? [], evidence);
    if (place === undefined) return { id, status: "changed" };
    const { paragraph, sentence } = place;
    const inPlace = paragraph === evidence.paragraph && sentence === evidence.sentence;
    return inPlace ? { id, status: "found" } : { id, status: "moved", at: { paragraph, sentence } };
  });
  return { digest: digests.has(record.textDigest) ? "same" : "different", claims };
}
