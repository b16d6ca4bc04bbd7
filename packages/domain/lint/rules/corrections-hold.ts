import { PeriodError } from "../../compile/period.ts";
import type { CuratedClaim } from "../../src/schema/claim.ts";
import type { LintClaim, LintData } from "../lint-data.ts";
import type { Problem, Rule } from "../rule.ts";

/** What must be the same of a claim and of the one that replaces it. */
const matterOf = (claim: CuratedClaim): string =>
  claim.kind === "figure" ? `${claim.kind} of ${claim.metric}` : claim.kind;

function* problemsOf({ file, path, claim, article }: LintClaim, data: LintData): Iterable<Problem> {
  const { published, record } = article;
  let before = published && !(published instanceof PeriodError) ? published.start : "";
  for (const [index, { date, kind, replacedBy }] of claim.corrections.entries()) {
    const at = [...path, "corrections", index];
    if (date < before) {
      const since = index === 0 ? `the article was published, on ${before}` : `the correction above it, of ${before}`;
      yield {
        file,
        path: [...at, "date"],
        wrong: `${date} lies before ${since}`,
        mend: "correct the date; corrections stand in the order in which they were made",
      };
    }
    if (record && date > record.retrieved) {
      yield {
        file,
        path: [...at, "date"],
        wrong: `${date} lies after the article was read, on ${record.retrieved}`,
        mend: "read the article again and give that day as retrieved, or correct the date",
      };
    }
    before = date;
    if (replacedBy === undefined) continue;
    const other = data.claim(replacedBy)?.claim;
    const place = [...at, "replacedBy"];
    if (kind === "retracted") {
      yield {
        file,
        path: place,
        wrong: "stands in the place of a claim that was taken back",
        mend: "write kind: corrected, or leave replacedBy out",
      };
    }
    if (!other) continue;
    if (other.id === claim.id) {
      yield { file, path: place, wrong: "is this claim itself", mend: "name the claim that stands in its place" };
    } else if (matterOf(other) !== matterOf(claim)) {
      yield {
        file,
        path: place,
        wrong: `is a ${matterOf(other)}, and this claim a ${matterOf(claim)}`,
        mend: "name the claim that says the same thing rightly",
      };
    } else if (other.corrections.some((correction) => correction.replacedBy === claim.id)) {
      yield {
        file,
        path: place,
        wrong: "is replaced by this claim itself",
        mend: "keep one of the two: a correction runs one way",
      };
    }
  }
}

export const correctionsHold: Rule = {
  name: "corrections-hold",
  protects: "A correction is known from its day on, and what replaces a claim is about the same thing.",
  *check(data) {
    for (const claim of data.claims) yield* problemsOf(claim, data);
  },
};
