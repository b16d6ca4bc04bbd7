import { closest, distance } from "fastest-levenshtein";

/** The candidate that somebody who wrote `word` most likely meant; undefined where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const words = [...candidates];
  if (words.length === 0) return undefined;
  const guess = closest(word, words);
  const edits = distance(word, guess);
  return edits < word.length && edits <= Math.max(2, word.length / 3) ? guess : undefined;
}

/** How to mend a word that is none of a closed list. */
export function pickOneOf(word: string, candidates: Iterable<string>): string {
  const words = [...candidates];
  if (words.length === 0) return "remove it";
  const guess = nearest(word, words);
  if (guess === undefined) return `write one of ${words.join(", ")}`;
  const others = words.filter((other) => other !== guess);
  // A long list would hide the guess.
  const alternatives = others.length > 0 && others.length <= 8 ? ` Else write one of ${others.join(", ")}` : "";
  return `did you mean ${guess}?${alternatives}`;
}
