import { type Word, wordsOf } from "./words.ts";

/** A name that a text may have, and the ids of those who bear it. */
export interface KnownName {
  readonly name: string;
  readonly id: string;
}

/** A known name in a sentence; `start` and `end` (exclusive) are places in the sentence's text. */
export interface Mention {
  /** Several where they share the name. */
  readonly ids: readonly string[];
  readonly start: number;
  readonly end: number;
}

interface Pattern {
  readonly words: readonly { readonly folded: string; readonly isCapital: boolean }[];
  /** What stands between two words, and after the last where that is no letter: “.com”, “!”. */
  readonly gaps: readonly string[];
  readonly ids: string[];
}

/** Names arranged for {@link mentionsIn}: by their first word, the longest first. */
export type Names = ReadonlyMap<string, readonly Pattern[]>;

const startsWithCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Capitals or digits after the first letter: no such word is a common noun, so that “chatgpt” is ChatGPT. */
const isDistinctive = (word: string): boolean => /^.+[\p{Lu}\p{N}]/u.test(word) && /\p{Ll}/u.test(word);

/** Which space or dash stands between two words makes no difference, nor does the kind of apostrophe. */
const foldGap = (gap: string): string => gap.replace(/[‘’]/g, "'").replace(/[\s‐‑‒–—−-]+/g, " ");

function patternOf(name: string): Omit<Pattern, "ids"> | undefined {
  const words = wordsOf(name);
  if (words.length === 0) return undefined;
  return {
    words: words.map(({ text, folded }) => ({ folded, isCapital: startsWithCapital(text) && !isDistinctive(text) })),
    gaps: words.slice(1).map(({ start }, index) => foldGap(name.slice(words[index]?.end, start))),
  };
}

const keyOf = ({ words, gaps }: Omit<Pattern, "ids">): string =>
  JSON.stringify([words.map(({ folded, isCapital }) => [folded, isCapital]), gaps]);

/** Arranges names to be found: once for many texts. */
export function arrangeNames(known: Iterable<KnownName>): Names {
  const patterns = new Map<string, Pattern>();
  for (const { name, id } of known) {
    const pattern = patternOf(name);
    if (!pattern) continue;
    const same = patterns.get(keyOf(pattern));
    if (same && !same.ids.includes(id)) same.ids.push(id);
    else if (!same) patterns.set(keyOf(pattern), { ...pattern, ids: [id] });
  }
  const names = new Map<string, Pattern[]>();
  for (const pattern of patterns.values()) {
    const first = pattern.words[0]?.folded ?? "";
    names.set(first, [...(names.get(first) ?? []), pattern]);
  }
  for (const group of names.values()) group.sort((a, b) => b.words.length - a.words.length);
  return names;
}

/** Whether the words stand free: not in an address such as “openai.com”, nor before the rest of a version (“3.1”). */
function standsFree(sentence: string, first: Word, last: Word): boolean {
  const isTail =
    /[\p{L}\p{N}]/u.test(sentence.charAt(first.start - 2)) && /[.@]/.test(sentence.charAt(first.start - 1));
  const after = sentence.slice(last.end, last.end + 2);
  return !isTail && !/^\.\p{L}/u.test(after) && !(/\p{N}$/u.test(last.text) && /^[.,]\p{N}/u.test(after));
}

function fits({ words, gaps }: Pattern, sentence: string, found: readonly Word[], from: number): boolean {
  const [first, last] = [found[from], found[from + words.length - 1]];
  if (!first || !last) return false;
  const hasWords = words.every(({ folded, isCapital }, index) => {
    const word = found[from + index];
    return word?.folded === folded && (!isCapital || startsWithCapital(word.text));
  });
  if (!hasWords) return false;
  const hasGaps = gaps.every(
    (gap, index) => foldGap(sentence.slice(found[from + index]?.end, found[from + index + 1]?.start)) === gap,
  );
  return hasGaps && standsFree(sentence, first, last);
}

/**
 * The known names in a sentence, the longest where several start at a word, and no two of them overlapping.
 *
 * A name is found as whole words: after an elision (“d’OpenAI”) and before a possessive (“ChatGPT’s”), whatever the accents. A
 * word of it that starts with a capital starts with one in the text too, so that “meta” and “apple” are no companies;
 * where capitals or digits go on inside (ChatGPT, GPT-4o), capitals make no difference.
 *
 * @example mentionsIn("L’API d’OpenAI", arrangeNames([{ name: "OpenAI", id: "openai" }])) // [{ ids: ["openai"], start: 8, end: 14 }]
 */
export function mentionsIn(sentence: string, names: Names): Mention[] {
  const found = wordsOf(sentence);
  const mentions: Mention[] = [];
  let index = 0;
  while (index < found.length) {
    const pattern = names.get(found[index]?.folded ?? "")?.find((one) => fits(one, sentence, found, index));
    const [first, last] = [found[index], pattern && found[index + pattern.words.length - 1]];
    if (pattern && first && last) mentions.push({ ids: pattern.ids, start: first.start, end: last.end });
    index += pattern?.words.length ?? 1;
  }
  return mentions;
}
