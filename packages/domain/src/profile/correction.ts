import type { RecordedArticle } from "../schema/article.ts";
import type { RecordedClaim } from "../schema/claim.ts";
import type { Correction } from "../schema/correction.ts";
import type { IsoDate } from "../schema/period.ts";

/** The last word on a claim that was corrected or retracted; undefined where it never was. */
export const lastCorrectionOf = ({ corrections }: Pick<RecordedClaim, "corrections">): Correction | undefined =>
  corrections.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).at(-1);

/**
 * The claims that corrections put into an article, each with the day on which it came to say so: of several corrections
 * to one wording, the first.
 */
export function correctedInto({ claims }: Pick<RecordedArticle, "claims">): ReadonlyMap<string, IsoDate> {
  const own = new Set(claims.map(({ id }) => id));
  const days = new Map<string, IsoDate>();
  for (const { date, replacedBy } of claims.flatMap(({ corrections }) => corrections)) {
    if (replacedBy === undefined || !own.has(replacedBy)) continue;
    const known = days.get(replacedBy);
    days.set(replacedBy, known !== undefined && known < date ? known : date);
  }
  return days;
}
