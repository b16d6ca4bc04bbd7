import type { Candidate } from "./candidate.ts";

/** What a value is, as far as it can be divided: what it was printed as; an order of magnitude; nothing that is certainly above zero. */
export type Divisibility = "exact" | "approximate" | "bound" | "vague" | "change" | "not-positive";

export function divisibilityOf({ claim, interval }: Pick<Candidate, "claim" | "interval">): Divisibility {
  const { form } = claim.value;
  if (form === "vague" || form === "change") return form;
  const lower = interval?.minimum ?? interval?.exclusiveMinimum ?? 0;
  return lower > 0 ? form : "not-positive";
}
