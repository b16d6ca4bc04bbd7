/** Characters that take no space and do not show: a soft hyphen or joiner that a publishing system slipped in. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** An acute accent that stands alone is a mistyped apostrophe; NFKC would make it a space and a combining mark. */
const loneAcute = /\u00b4/g;

/** Outlets set a space, or a thin one, or none, on the inner side of guillemets. */
const spaceInsideGuillemets = /(?<=[«‹]) | (?=[»›])/g;

/** Every quote mark, single or double, and the apostrophe: the house style decides, not the sentence. */
const quotes = /["'`‘’‚‛“”„‟«»‹›′″]/g;

const dashes = /[‐‑‒–—―−]/g;

/**
 * The sentence with everything folded that outlets and publishing systems change without changing a word. Two sentences
 * with the same result are one sentence to Selon.
 *
 * - Unicode NFKC (`…` is `...`, a ligature its letters), then lower case, whatever the locale;
 * - every quote mark and apostrophe is `'`, every dash and the minus sign is `-`;
 * - white space, U+00A0 and U+202F included, is one space, and none at the ends or just inside guillemets;
 * - characters that do not show (soft hyphen, zero-width space) are dropped.
 *
 * Accents, punctuation and digits stay: they are what a silent edit would change. Applying it twice changes nothing.
 *
 * @example normaliseSentence("«\u00A0L’IA\u00A0» : 3\u202F%") // "'l'ia' : 3 %"
 */
export function normaliseSentence(sentence: string): string {
  return sentence
    .replace(invisible, "")
    .replace(loneAcute, "'")
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKC")
    .replace(/\s+/g, " ")
    .replace(spaceInsideGuillemets, "")
    .replace(quotes, "'")
    .replace(dashes, "-")
    .trim();
}

async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * The fingerprint of a sentence: the first 16 hexadecimal digits of the SHA-256 of its {@link normaliseSentence} form in
 * UTF-8. It tells whether a text still has the sentence, and cannot be turned back into it.
 *
 * Uses the Web Crypto API, which browsers offer on secure origins only; rejects where it is missing.
 *
 * @example await fingerprint("OpenAI grows.") === (await fingerprint("OPENAI grows. ")) // true
 */
export async function fingerprint(sentence: string): Promise<string> {
  return (await sha256(normaliseSentence(sentence))).slice(0, 16);
}

/**
 * The digest of a text's exact UTF-8 bytes, nothing folded, as an article's `textDigest` records it.
 *
 * @example await digestText("") // "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
 */
export async function digestText(text: string): Promise<string> {
  return `sha256:${await sha256(text)}`;
}
