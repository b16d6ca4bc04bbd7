import * as z from "zod";
import { formatRatio } from "../format/factor.ts";
import type { Candidate } from "../profile/candidate.ts";
import { weaker } from "../profile/commitment.ts";
import { daysBetween } from "../profile/days.ts";
import { differencesBetween } from "../profile/difference.ts";
import { divisibilityOf } from "../profile/divisibility.ts";
import { familyOf } from "../profile/family.ts";
import { findingsOf } from "../profile/findings.ts";
import { headlineOf } from "../profile/headline.ts";
import { quotient } from "../profile/interval-arithmetic.ts";
import { isSamePeriod, placeOf } from "../profile/place.ts";
import { seriesOf } from "../profile/roll-up.ts";
import { Commitment } from "../schema/certainty.ts";
import { ClaimId, EntityId } from "../schema/identifier.ts";
import type { Metric } from "../schema/metric.ts";
import { Interval } from "../schema/value.ts";
import type { AnswerContext } from "./context.ts";
import { Difference, describeDifference } from "./difference.ts";
import { describeMetric, MetricDescription } from "./metric.ts";
import { Reference, referTo } from "./reference.ts";
import { describeSeries, Series } from "./series.ts";

const pair = z.tuple([ClaimId, ClaimId]).describe("The two headline figures, by their claims.");

const Comparable = z.strictObject({
  kind: z.literal("ratio"),
  claims: pair,
  formula: z.literal("first / second"),
  ratio: Interval.describe("The first over the second: every pair of true values lies within."),
  periodsDiffer: z.boolean().describe("Whether the two are of other times: read the ratio with that in mind."),
  unstated: z.array(z.string()).describe("Qualifiers that one of the two does not state."),
  certainty: Commitment.describe("The weaker commitment of the two."),
  text: z.string(),
});
const NotComparable = z.strictObject({
  kind: z.literal("refusal"),
  claims: pair,
  differences: z.array(Difference).min(1).describe("Why they are not set against each other."),
  text: z.string(),
});

export const Comparison = z
  .strictObject({
    companies: z.array(Reference).describe("As asked for."),
    metrics: z.array(
      z.strictObject({
        metric: MetricDescription,
        cells: z
          .array(
            z.strictObject({
              company: EntityId,
              series: z
                .array(Series.omit({ history: true, growth: true, unlike: true }))
                .describe(
                  "Series with a headline, the company's own first. Empty: no sourced figure, which is not zero.",
                ),
            }),
          )
          .describe("One a company, in the order asked for."),
        pairs: z
          .array(z.discriminatedUnion("kind", [Comparable, NotComparable]))
          .describe("Each two headline figures of two companies: how many times the one is the other, or why not."),
      }),
    ),
  })
  .meta({
    id: "Comparison",
    description: "Companies side by side, like with like: what must not be compared is refused, with the reason.",
  });
export type Comparison = z.infer<typeof Comparison>;

type Cell = { readonly company: string; readonly leaders: readonly Candidate[]; readonly series: readonly Series[] };

function cellOf(company: string, metric: Metric, context: AnswerContext): Cell {
  const { index } = context;
  const { candidates } = findingsOf(index);
  const keys = seriesOf(company, index).filter((key) => {
    const figure = index.series.get(key)?.[0];
    // A stake in the company is not the company's: only figures about it, or about what it makes, are its own.
    return figure?.metric === metric.code && familyOf(figure.subjects, index.entities).includes(company);
  });
  const leading = keys.flatMap((key) => {
    const ofSeries = candidates.get(key) ?? [];
    const headline = headlineOf(ofSeries, metric);
    const leader = headline.kind === "claim" ? ofSeries.find(({ claim }) => claim === headline.claim) : undefined;
    const series = leader && describeSeries(key, context);
    return leader && series ? [{ leader, series }] : [];
  });
  return { company, leaders: leading.map(({ leader }) => leader), series: leading.map(({ series }) => series) };
}

const refused = { en: "Not compared. ", fr: "Non comparé. " };

/** Figures further apart say more about the years between than about the two companies. */
const comparableWithinDays = 366;

function timesApart({ claim: a }: Candidate, { claim: b }: Candidate, metric: Metric) {
  const [one, other] = [placeOf(a.valid, metric), placeOf(b.valid, metric)];
  if (one === undefined || other === undefined || Math.abs(daysBetween(one, other)) <= comparableWithinDays) return [];
  return [{ field: "period" as const, values: [a.valid.text, b.valid.text] as const }];
}

function compare(a: Candidate, b: Candidate, metric: Metric, context: AnswerContext) {
  const { index, language } = context;
  const claims: [string, string] = [a.claim.id, b.claim.id];
  const { differences, unstated } = differencesBetween(a.claim, b.claim, [metric, metric], index.entities);
  const ratio = a.interval && b.interval && quotient(a.interval, b.interval);
  const apart = timesApart(a, b, metric);
  const found = ratio
    ? [...differences, ...apart]
    : [...differences, ...apart, { field: "value" as const, values: [divisibilityOf(a), divisibilityOf(b)] as const }];
  if (!ratio || found.length > 0) {
    const described = found.map((difference) => describeDifference(difference, metric, context));
    const text = refused[language] + described.map((one) => one.text).join("; ");
    return { kind: "refusal" as const, claims, differences: described, text };
  }
  return {
    kind: "ratio" as const,
    claims,
    formula: "first / second" as const,
    ratio,
    periodsDiffer: !isSamePeriod(a.claim.valid, b.claim.valid, metric),
    unstated: [...unstated],
    certainty: weaker(a.commitment, b.commitment),
    text: formatRatio(ratio, language),
  };
}

/** Headline figures of companies and of what they make, metric by metric. */
export function compareCompanies(
  companies: readonly string[],
  metrics: readonly Metric[],
  context: AnswerContext,
): Comparison {
  return {
    companies: companies.map((id) => referTo(id, context)),
    metrics: metrics.map((metric) => {
      const cells = companies.map((company) => cellOf(company, metric, context));
      const pairs = cells.flatMap((one, position) =>
        cells
          .slice(position + 1)
          .flatMap((other) => one.leaders.flatMap((a) => other.leaders.map((b) => [a, b] as const)))
          // A combined figure is of several companies: it is not compared with itself.
          .flatMap(([a, b]) => (a.claim === b.claim ? [] : [compare(a, b, metric, context)])),
      );
      return {
        metric: describeMetric(metric, context.language),
        cells: cells.map(({ company, series }) => ({
          company,
          series: series.map(({ history: _history, growth: _growth, unlike: _unlike, ...cell }) => cell),
        })),
        pairs,
      };
    }),
  };
}
