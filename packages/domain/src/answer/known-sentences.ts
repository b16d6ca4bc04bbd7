import type { DatasetIndex } from "../profile/dataset-index.ts";
import { onceForIndex } from "../profile/once-for-index.ts";
import type { RecordedArticle } from "../schema/article.ts";
import type { RecordedClaim } from "../schema/claim.ts";
import { type LocatedSentence, nearestPlace } from "../text/located-sentences.ts";
import { digestsOf } from "../text/verify.ts";

/** A claim whose sentence a text has. */
export interface KnownSentence {
  readonly claim: RecordedClaim;
  /** Of several places, the nearest to the one in the article. */
  readonly at: LocatedSentence;
  readonly inPlace: boolean;
  readonly occurrences: number;
}

/** A known article that a text evidently is. */
export interface KnownText {
  readonly article: RecordedArticle;
  readonly digest: "same" | "different";
  readonly foundCount: number;
  readonly changed: readonly RecordedClaim[];
}

const claimsByFingerprint = onceForIndex(({ claims }) => {
  const byFingerprint = new Map<string, RecordedClaim[]>();
  for (const claim of claims.values()) {
    const { fingerprint } = claim.evidence;
    byFingerprint.set(fingerprint, [...(byFingerprint.get(fingerprint) ?? []), claim]);
  }
  return byFingerprint;
});

const articlesByDigest = onceForIndex(({ articles }) => {
  const byDigest = { whole: new Map<string, string[]>(), beginning: new Map<string, string[]>() };
  for (const { id, textDigest, textExtent } of articles.values()) {
    byDigest[textExtent].set(textDigest, [...(byDigest[textExtent].get(textDigest) ?? []), id]);
  }
  return byDigest;
});

/** The claims whose sentences occur among the places, in the order of the text. */
export function knownSentencesAt(
  places: ReadonlyMap<string, readonly LocatedSentence[]>,
  index: DatasetIndex,
): KnownSentence[] {
  const known = [...places].flatMap(([fingerprint, occurrences]) =>
    (claimsByFingerprint(index).get(fingerprint) ?? []).flatMap((claim): KnownSentence[] => {
      const { evidence } = claim;
      const at = nearestPlace(occurrences, evidence);
      if (!at) return [];
      const inPlace = at.paragraph === evidence.paragraph && at.sentence === evidence.sentence;
      return [{ claim, at, inPlace, occurrences: occurrences.length }];
    }),
  );
  return known.sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.sentence - b.at.sentence);
}

/** Articles whose digest the text has, byte for byte or, of those whose beginning alone was read, in its first lines. */
async function articlesWithDigestOf(text: string, index: DatasetIndex): Promise<ReadonlySet<string>> {
  const byDigest = articlesByDigest(index);
  const whole = await digestsOf(text, "whole");
  const beginnings = byDigest.beginning.size > 0 ? await digestsOf(text, "beginning") : [];
  return new Set([
    ...[...whole].flatMap((digest) => byDigest.whole.get(digest) ?? []),
    ...[...beginnings].flatMap((digest) => byDigest.beginning.get(digest) ?? []),
  ]);
}

/**
 * Whether a text that has so many of an article's sentences is that article: it has half of them, and more than one
 * where there are more. Less is a quotation, of which nothing can have changed.
 */
const isEvident = (found: number, all: number): boolean => found * 2 >= all && (found > 1 || all === 1);

const sentencesOf = (claims: readonly RecordedClaim[]): Set<string> =>
  new Set(claims.map(({ evidence }) => evidence.fingerprint));

/** The known articles that a text evidently is, in the order of publication, with what became of their claims. */
export async function knownTextsIn(
  text: string,
  known: readonly KnownSentence[],
  index: DatasetIndex,
): Promise<KnownText[]> {
  const identical = await articlesWithDigestOf(text, index);
  const found = new Set(known.map(({ claim }) => claim));
  const touched = new Set([...identical, ...known.map(({ claim }) => claim.article)]);
  return [...index.articles.values()].flatMap((article): KnownText[] => {
    if (!touched.has(article.id)) return [];
    const claims = article.claims.flatMap(({ id }) => index.claims.get(id) ?? []);
    const [kept, changed] = [claims.filter((claim) => found.has(claim)), claims.filter((claim) => !found.has(claim))];
    const isSame = identical.has(article.id);
    if (!isSame && !isEvident(sentencesOf(kept).size, sentencesOf(claims).size)) return [];
    return [{ article, digest: isSame ? "same" : "different", foundCount: kept.length, changed }];
  });
}
