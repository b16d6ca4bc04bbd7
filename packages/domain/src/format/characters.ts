/** U+00A0, written where a line must not break: between a number and its noun, a day and its month. */
export const noBreakSpace = "\u00a0";

/** U+202F, the *espace fine insécable*: groups digits in French and stands before %, as in CLDR's French. */
export const narrowNoBreakSpace = "\u202f";

/** U+2212, the minus sign; a hyphen is too short and may be parted from its number. */
export const minusSign = "\u2212";

/** The text with every space made non-breaking, for what must stay on one line. */
export function unbroken(text: string): string {
  return text.replaceAll(" ", noBreakSpace);
}
