import type { Divisibility } from "../schema/difference.ts";
import type { Candidate } from "./candidate.ts";

/** What a value is, as far as it can be divided; an approximation or a bound too has ends that can. */
export function divisibilityOf({ claim, interval }: Pick<Candidate, "claim" | "interval">): Divisibility {
  const { form } = claim.value;
  if (form === "vague" || form === "change") return form;
  const lower = interval?.minimum ?? interval?.exclusiveMinimum ?? 0;
  return lower > 0 ? form : "not-positive";
}
