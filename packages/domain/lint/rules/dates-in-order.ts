import { PeriodError, resolvePeriod } from "../../compile/period.ts";
import { attempt, type LintArticle, type LintClaim, type LintData } from "../lint-data.ts";
import type { Problem, Rule } from "../rule.ts";

function* articleProblems({ file, record, published }: LintArticle, today: string): Iterable<Problem> {
  if (!record || !published) return;
  if (published instanceof PeriodError) {
    yield { file, path: ["published"], wrong: published.message, mend: published.mend };
  } else if (published.end > record.retrieved) {
    yield {
      file,
      path: ["retrieved"],
      wrong: `was read on ${record.retrieved}, but published as late as ${published.end}`,
      mend: `correct one of them; what was read on ${record.retrieved} was published by then`,
    };
  }
  if (record.retrieved > today) {
    const wrong = `${record.retrieved} lies after today, ${today}`;
    yield { file, path: ["retrieved"], wrong, mend: "give the day on which it was read" };
  }
}

function* calendarProblems({ file, path, claim, fiscalYearEnd, valid }: LintClaim): Iterable<Problem> {
  if (valid instanceof PeriodError) yield { file, path: [...path, "valid"], wrong: valid.message, mend: valid.mend };
  if (claim.kind !== "figure" || claim.value.form !== "change" || !("valid" in claim.value.against)) return;
  const { valid: text } = claim.value.against;
  const base = attempt(() => resolvePeriod(text, "printed", fiscalYearEnd));
  if (!(base instanceof PeriodError)) return;
  yield { file, path: [...path, "value", "against", "valid"], wrong: base.message, mend: base.mend };
}

/** What is done or true was so when the article said it. A duration, such as a fiscal year, may still be running. */
function* foresightProblems({ file, path, claim, valid, article }: LintClaim, data: LintData): Iterable<Problem> {
  const { published } = article;
  if (claim.stage !== "realised" || !published || published instanceof PeriodError || valid instanceof PeriodError) {
    return;
  }
  const place = [...path, "valid"];
  if (valid.start !== null && valid.start > published.end) {
    yield {
      file,
      path: place,
      wrong: `${valid.text} begins after the article was published, by ${published.end}, yet the claim is realised`,
      mend: "correct the time, or the stage: a plan or forecast is prospective",
    };
    return;
  }
  const isDuration = claim.kind === "figure" && data.metric(claim.metric)?.periodKind !== "instant";
  const isUnknown = valid.precision === "unknown";
  const lastsUntilNow = valid.end === null && claim.kind !== "figure";
  if (isDuration || isUnknown || lastsUntilNow || (valid.end !== null && valid.end <= published.end)) return;
  const lasts = valid.end === null ? "has no end" : `lasts until ${valid.end}`;
  const start = valid.start ?? "..";
  yield {
    file,
    path: place,
    wrong: `${valid.text} ${lasts}, but the article was published by ${published.end}`,
    mend: `write ${start === published.end ? start : `${start}/${published.end}`}: what is realised was so by then`,
  };
}

function* entityProblems({ file, entity }: LintData["entities"][number]): Iterable<Problem> {
  if (entity.kind === "company" && entity.fiscalYearEnd !== undefined) {
    const [month = 1, day] = entity.fiscalYearEnd.split("-").map(Number);
    // Day 0 of the next month; 2024 has a 29 February, which companies rarely mean.
    const last = new Date(Date.UTC(2024, month, 0)).getUTCDate();
    if (day !== last && !(month === 2 && day === 28)) {
      yield {
        file,
        path: ["fiscalYearEnd"],
        wrong: `${entity.fiscalYearEnd} is not the last day of a month`,
        mend: "write the last day of the month that the year ends with or nearest to: fiscal periods count in whole months",
      };
    }
  }
  if (entity.kind !== "person") return;
  for (const [index, { from, to }] of (entity.affiliations ?? []).entries()) {
    if (from === undefined || to === undefined || from <= to) continue;
    yield {
      file,
      path: ["affiliations", index, "to"],
      wrong: `ends on ${to}, before it begins on ${from}`,
      mend: "swap or correct the two dates",
    };
  }
}

export const datesInOrder: Rule = {
  name: "dates-in-order",
  protects: "“As of” answers stay true: nothing is known before it was published, nor read before it was written.",
  *check(data) {
    for (const entity of data.entities) yield* entityProblems(entity);
    for (const article of data.articles) yield* articleProblems(article, data.today);
    for (const claim of data.claims) {
      yield* calendarProblems(claim);
      yield* foresightProblems(claim, data);
    }
  },
};
