import { PeriodError } from "../../compile/period.ts";
import { groupDigits } from "../../compile/source.ts";
import { intervalOf, meet } from "../../src/profile/interval.ts";
import type { CuratedValue, Interval } from "../../src/schema/value.ts";
import type { LintFigure } from "../lint-data.ts";
import type { Problem, Rule } from "../rule.ts";

const intervalOfFigure = (value: CuratedValue): Interval | undefined =>
  value.form === "change" ? undefined : intervalOf(value);

/** What a share in percent of a whole can be worth; an end that is missing on one side is missing. */
function worthOf(share: Interval, whole: Interval): Interval | undefined {
  const part = (percent: number | undefined, of: number | undefined): number | undefined =>
    percent === undefined || of === undefined ? undefined : (percent / 100) * of;
  const minimum = part(share.minimum ?? share.exclusiveMinimum, whole.minimum ?? whole.exclusiveMinimum);
  const maximum = part(share.maximum ?? share.exclusiveMaximum, whole.maximum ?? whole.exclusiveMaximum);
  return minimum === undefined && maximum === undefined ? undefined : { minimum, maximum };
}

/** Whether two figures speak of the same state of things: one stage, and times that overlap or are written alike. */
function sameMoment({ claim: a, valid: validA }: LintFigure, { claim: b, valid: validB }: LintFigure): boolean {
  if (a.stage !== b.stage || validA instanceof PeriodError || validB instanceof PeriodError) return false;
  if (a.valid === b.valid) return true;
  if (a.valid === "unknown" || b.valid === "unknown") return false;
  return (validA.start ?? "") <= (validB.end ?? "9") && (validB.start ?? "") <= (validA.end ?? "9");
}

/** The figures of one article of which two give the third: a share, what it is worth, and what the whole is worth. */
function* triplesOf(figures: readonly LintFigure[]): Iterable<Record<"share" | "worth" | "whole", LintFigure>> {
  const figuresOf = (code: string): LintFigure[] =>
    figures.filter(({ claim }) => claim.metric === code && claim.stance === "asserts");
  for (const worth of figuresOf("stake.value")) {
    const { subjects, object, value } = worth.claim;
    const shares = figuresOf("stake").filter(
      ({ claim }) => claim.object === object && claim.subjects.join() === subjects.join(),
    );
    const wholes = figuresOf("valuation").filter(
      ({ claim }) => claim.subjects.join() === object && claim.value.currency === value.currency,
    );
    for (const share of shares) {
      for (const whole of wholes) {
        if (sameMoment(share, worth) && sameMoment(whole, worth)) yield { share, worth, whole };
      }
    }
  }
}

function write({ minimum, maximum }: Interval): string {
  const [lower, upper] = [minimum, maximum].map((end) =>
    end === undefined ? undefined : groupDigits(Math.round(end)),
  );
  if (lower === undefined) return `up to ${upper}`;
  return upper === undefined ? `at least ${lower}` : `${lower} to ${upper}`;
}

function* articleProblems(figures: readonly LintFigure[]): Iterable<Problem> {
  for (const { share, worth, whole } of triplesOf(figures)) {
    const [part, all, stated] = [share, whole, worth].map(({ claim }) => intervalOfFigure(claim.value));
    const expected = part && all && worthOf(part, all);
    if (!expected || !stated || meet(expected, stated)) continue;
    yield {
      file: worth.file,
      path: [...worth.path, "value"],
      wrong: `the share of claim ${share.claim.id} and the valuation of claim ${whole.claim.id} make the stake worth ${write(expected)}, which this value is not`,
      mend: "correct the one that was misread; if the article itself does not add up, add an exception that says so",
    };
  }
}

export const stakesAddUp: Rule = {
  name: "stakes-add-up",
  protects: "A share, the worth of the share and the worth of the whole are three figures of which two give the third.",
  *check(data) {
    for (const article of data.articles) {
      yield* articleProblems(data.figures.filter((figure) => figure.article === article));
    }
  },
};
