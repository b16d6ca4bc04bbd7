/** A run of letters and digits, and where it stands, end exclusive. */
export interface Word {
  readonly text: string;
  /** Lower case without accents, to compare by. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Lower case without accents. */
const foldWord = (word: string): string => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * The words of a text; whatever is no letter or digit stands between them, apostrophes and hyphens included.
 *
 * @example wordsOf("L’IA d’OpenAI").map(({ folded }) => folded) // ["l", "ia", "d", "openai"]
 */
export const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    text: word,
    folded: foldWord(word),
    start: index,
    end: index + word.length,
  }));
