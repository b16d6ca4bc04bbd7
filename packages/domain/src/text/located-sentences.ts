import { fingerprint } from "./fingerprint.ts";
import { splitParagraphs, splitSentences } from "./sentences.ts";

/** The place of a sentence, counted from 1. */
export interface Locator {
  readonly paragraph: number;
  readonly sentence: number;
}

export interface LocatedSentence extends Locator {
  readonly text: string;
}

/** The sentences of a text with their places, paragraph by paragraph. */
export const locateSentences = (text: string): LocatedSentence[][] =>
  splitParagraphs(text).map((paragraph, p) =>
    splitSentences(paragraph).map((sentence, s) => ({ text: sentence, paragraph: p + 1, sentence: s + 1 })),
  );

/** Where each fingerprint occurs, in the order of the text. */
export async function placesOfFingerprints(
  sentences: readonly LocatedSentence[],
): Promise<ReadonlyMap<string, readonly LocatedSentence[]>> {
  const fingerprints = await Promise.all(sentences.map(({ text }) => fingerprint(text)));
  const places = new Map<string, LocatedSentence[]>();
  sentences.forEach((sentence, index) => {
    const key = fingerprints[index] ?? "";
    const known = places.get(key);
    if (known) known.push(sentence);
    else places.set(key, [sentence]);
  });
  return places;
}

/** Fewer paragraphs away is nearer, then fewer sentences; of two equally near the first in the text. */
export function nearestPlace<Place extends Locator>(places: readonly Place[], to: Locator): Place | undefined {
  const paragraphsAway = (place: Locator) => Math.abs(place.paragraph - to.paragraph);
  const sentencesAway = (place: Locator) => Math.abs(place.sentence - to.sentence);
  return places.toSorted((a, b) => paragraphsAway(a) - paragraphsAway(b) || sentencesAway(a) - sentencesAway(b))[0];
}
