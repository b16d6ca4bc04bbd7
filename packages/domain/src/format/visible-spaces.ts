import { narrowNoBreakSpace, noBreakSpace } from "./characters.ts";

/** For tests: the text with U+00A0 shown as ~ and U+202F as _, so that an expected text shows where lines can break. */
export function visible(text: string): string {
  return text.replaceAll(noBreakSpace, "~").replaceAll(narrowNoBreakSpace, "_");
}
