import type { Language } from "../schema/language.ts";
import { type Token, tokenise } from "./number-tokens.ts";

/** Phrases and their meanings, to be found among tokens. */
export interface Phrases<T> {
  readonly meanings: ReadonlyMap<string, T>;
  /** Tokens of the longest phrase. */
  readonly longest: number;
}

/** A meaning found, and the index of the token after it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

/** The phrases as the language's tokens, so that print and vocabulary are cut alike. */
export function phrasesOf<T>(meanings: Iterable<readonly [string, T]>, language: Language): Phrases<T> {
  const keyed = new Map<string, T>();
  let longest = 0;
  for (const [phrase, meaning] of meanings) {
    const tokens = tokenise(phrase, language);
    keyed.set(tokens.map(({ text }) => text).join(" "), meaning);
    longest = Math.max(longest, tokens.length);
  }
  return { meanings: keyed, longest };
}

/** The longest phrase that starts at the token. */
export function phraseAt<T>(phrases: Phrases<T>, tokens: readonly Token[], index: number): Found<T> | undefined {
  for (let length = Math.min(phrases.longest, tokens.length - index); length > 0; length--) {
    const key = tokens
      .slice(index, index + length)
      .map(({ text }) => text)
      .join(" ");
    const value = phrases.meanings.get(key);
    if (value !== undefined) return { value, next: index + length };
  }
  return undefined;
}
