// Arbitrary datasets for property tests: any claims, of a few entities, so that claims meet, rival and contradict.

// biome-ignore lint/style/noRestrictedImports: only tests import this file.
import fc from "fast-check";
import type { RecordedArticle } from "../schema/article.ts";
import { Hedge, Stage } from "../schema/certainty.ts";
import { ParticipantRole, type RecordedClaim, RelationType } from "../schema/claim.ts";
import { type Correction, CorrectionKind } from "../schema/correction.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Entity } from "../schema/entity.ts";
import type { Metric } from "../schema/metric.ts";
import type { Period } from "../schema/period.ts";
import { type Interval, Magnitude, type Value } from "../schema/value.ts";
import type { Candidate } from "./candidate.ts";
import * as example from "./example.ts";
import { intervalOf } from "./interval.ts";

const firstDay = Date.UTC(2023, 9, 1);
const days = 500;

/** A day from the autumn of 2023 to early 2025. */
export const arbitraryDay: fc.Arbitrary<string> = fc
  .nat({ max: days })
  .map((day) => new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10));

const later = (day: string, width: number): string =>
  new Date(Date.parse(day) + width * 86_400_000).toISOString().slice(0, 10);

/** Days close to others, so that claims of one period are common. */
const arbitraryPeriodText: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.constant("unknown") },
  { weight: 3, arbitrary: arbitraryDay },
  { weight: 3, arbitrary: fc.constantFrom("2023-11", "2023-12", "2024-06", "2024-07", "2024-08", "2024") },
  { weight: 3, arbitrary: fc.constantFrom("2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3") },
  {
    weight: 2,
    arbitrary: fc.tuple(arbitraryDay, fc.nat({ max: 100 })).map(([day, width]) => `${day}/${later(day, width)}`),
  },
  { weight: 1, arbitrary: arbitraryDay.map((day) => `../${day}`) },
  { weight: 1, arbitrary: arbitraryDay.map((day) => `${day}/..`) },
);

const arbitraryDateSource = fc.constantFrom("printed" as const, "inferred" as const);

export const arbitraryPeriod: fc.Arbitrary<Period> = fc
  .tuple(arbitraryPeriodText, arbitraryDateSource)
  .map(([text, source]) => example.period(text, source));

/** Amounts as they are printed: few digits, any magnitude, losses among them. */
export const arbitraryAmount: fc.Arbitrary<number> = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -3, max: 10 }))
  .map(([digits, exponent]) => Number(`${digits}e${exponent}`));

const someAmount = fc.oneof(
  arbitraryAmount,
  // Repeated, so that claims agree.
  fc.constantFrom(100e6, 200e6, 205e6, 3.4e9, 49),
);

const arbitraryBound = fc
  .tuple(someAmount, fc.integer({ min: 1, max: 1e9 }), fc.constantFrom("minimum", "maximum", "both", "exclusive"))
  .map(([amount, width, kind]) => {
    if (kind === "minimum") return { form: "bound" as const, exclusiveMinimum: amount };
    if (kind === "maximum") return { form: "bound" as const, maximum: amount };
    if (kind === "both") return { form: "bound" as const, minimum: amount, maximum: amount + width };
    return { form: "bound" as const, minimum: amount, exclusiveMaximum: amount + width };
  });

const arbitrarySize = fc.oneof(
  someAmount.map((amount) => ({ form: "exact" as const, amount })),
  fc
    .tuple(someAmount, fc.constantFrom("around" as const, "below" as const, "above" as const))
    .map(([amount, side]) => ({ form: "approximate" as const, amount, side })),
  arbitraryBound,
);

const arbitraryChange = fc
  .tuple(
    fc.constantFrom("times" as const, "percent" as const, "amount" as const, "points" as const),
    arbitrarySize,
    fc.oneof(
      fc.constantFrom("round", "launch", "old-round").map((event) => ({ event })),
      arbitraryPeriod.map((valid) => ({ valid })),
      fc.constant({ claim: example.claimId(0) }),
      fc.constant({ forecast: { en: "a forecast", fr: "une prévision" } }),
    ),
  )
  .map(([by, size, against]) => ({ form: "change" as const, by, size, against }));

/** Any value; without currency. */
export const arbitraryValue: fc.Arbitrary<Value> = fc.oneof(
  { weight: 6, arbitrary: arbitrarySize },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...Magnitude.options).map((magnitude) => ({ form: "vague", magnitude }) as const),
  },
  { weight: 1, arbitrary: arbitraryChange },
);

/** Companies that make things, people who move, events, and two entities that were merged into others. */
const entities: readonly Entity[] = [
  example.entity("company", "alpha", { fiscalYearEnd: "06-30" }),
  example.entity("company", "beta", { country: "FR" }),
  example.entity("company", "gamma", {}),
  example.entity("company", "old-alpha", { mergedInto: "alpha" }),
  example.entity("product", "assistant", { makers: ["old-alpha"] }),
  example.entity("product", "search", { makers: ["alpha", "beta"] }),
  example.entity("model", "model-one", { makers: ["beta"] }),
  example.entity("person", "ada", {
    affiliations: [
      { organisation: "alpha", to: "2024-05-31" },
      { organisation: "gamma", from: "2024-06-01" },
    ],
  }),
  example.entity("person", "blaise", {}),
  example.entity("outlet", "gazette", {}),
  example.entity("outlet", "tribune", {}),
  example.entity("law", "act", {}),
  example.entity("group", "industry", {}),
  example.entity("event", "round", { type: "funding-round" }),
  example.entity("event", "launch", { type: "launch" }),
  example.entity("event", "old-round", { type: "funding-round", mergedInto: "round" }),
];

const subject = fc.constantFrom("alpha", "beta", "gamma", "old-alpha", "assistant", "search", "model-one");
const event = fc.constantFrom("round", "launch", "old-round");
const anything = fc.constantFrom(...entities.map(({ id }) => id));

const arbitraryHop = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("alpha", "beta", "old-alpha", "ada", "blaise").map((id) => example.hop("speaker", id)),
  },
  { weight: 3, arbitrary: fc.constantFrom("gazette", "tribune").map((id) => example.hop("outlet", id)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(example.hop("unnamed"), example.hop("speaker"), example.hop("record", "beta")),
  },
  { weight: 1, arbitrary: fc.constantFrom("gamma", "industry").map((id) => example.hop("estimator", id)) },
);

const arbitraryCertainty = fc.record({
  attribution: fc.oneof(
    { weight: 3, arbitrary: fc.array(arbitraryHop, { maxLength: 1 }) },
    fc.array(arbitraryHop, { maxLength: 3 }),
  ),
  hedges: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Hedge[]>([]) },
    fc.subarray(Hedge.options).map((hedges) => hedges.toSorted()),
  ),
  stage: fc.oneof({ weight: 4, arbitrary: fc.constant("realised" as const) }, fc.constantFrom(...Stage.options)),
  stance: fc.constantFrom(
    "asserts" as const,
    "asserts" as const,
    "asserts" as const,
    "asserts" as const,
    "denies" as const,
  ),
  valid: arbitraryPeriodText,
  dated: arbitraryDateSource,
  paragraph: fc.integer({ min: 1, max: 3 }),
  sentence: fc.integer({ min: 1, max: 3 }),
  corrections: fc.oneof(
    { weight: 8, arbitrary: fc.constant<Correction[]>([]) },
    fc
      .tuple(arbitraryDay, fc.constantFrom(...CorrectionKind.options))
      .map(([date, kind]): Correction[] => [example.correction(date, kind)]),
  ),
});

const qualifiersOf = ({ qualifiers }: Metric): fc.Arbitrary<Record<string, string>> =>
  fc.record(
    Object.fromEntries(
      qualifiers.map(({ name, values = [] }) => [name, fc.constantFrom(...values.map(({ value }) => value))]),
    ),
  );

const arbitraryFigureOf = (metric: Metric): fc.Arbitrary<example.FigureOptions> =>
  fc
    .record({
      certainty: arbitraryCertainty,
      subjects: fc.oneof(
        { weight: 4, arbitrary: subject.map((id) => [id]) },
        fc.uniqueArray(subject, { minLength: 2, maxLength: 2 }),
      ),
      qualifiers: qualifiersOf(metric),
      value: arbitraryValue,
      currency: fc.constantFrom("USD", "USD", "EUR"),
      object: subject,
      event: fc.option(event, { nil: undefined }),
    })
    .map(({ certainty, value, currency, object, event: belongsTo, ...rest }) => ({
      ...certainty,
      ...rest,
      metric: metric.code,
      value: metric.unit === "money" ? { ...value, currency } : value,
      ...(metric.object === "required" && { object }),
      ...(belongsTo !== undefined && { event: belongsTo }),
    }));

const arbitraryFigure = fc.oneof(...example.metrics.map(arbitraryFigureOf));

const arbitraryParticipants = fc.array(
  fc.record({ entity: anything, role: fc.constantFrom(...ParticipantRole.options) }),
  { maxLength: 3 },
);

/** A claim that still lacks its id, which a dataset gives. */
const arbitraryClaim: fc.Arbitrary<(id: string) => RecordedClaim> = fc.oneof(
  {
    weight: 6,
    arbitrary: arbitraryFigure.map((options) => (id: string) => example.figure({ ...options, id })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(anything, fc.constantFrom(...RelationType.options), anything, arbitraryCertainty).map(
      ([from, type, to, options]) =>
        (id: string) =>
          example.relation(from, type, to, { ...options, id }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(event, arbitraryParticipants, arbitraryCertainty).map(
      ([of, participants, options]) =>
        (id: string) =>
          example.eventClaim(of, participants, { ...options, id }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.uniqueArray(anything, { minLength: 1, maxLength: 3 }), arbitraryCertainty).map(
      ([subjects, options]) =>
        (id: string) =>
          example.statement(subjects, { ...options, id }),
    ),
  },
);

const arbitraryArticle = fc.record({
  outlet: fc.constantFrom("gazette", "tribune"),
  day: arbitraryDay,
  width: fc.constantFrom(0, 0, 0, 5, 40),
  claims: fc.array(fc.tuple(arbitraryClaim, fc.nat({ max: 31 })), { minLength: 1, maxLength: 6 }),
});

/** Any dataset of a few articles. Ids of claims are unlike their order. */
export const arbitraryDataset: fc.Arbitrary<Dataset> = fc.array(arbitraryArticle, { maxLength: 6 }).map((articles) => {
  let made = 0;
  const recorded: RecordedArticle[] = articles.map(({ outlet, day, width, claims }, index) =>
    example.article({
      id: `${day}-${outlet}-${index}`,
      outlet,
      on: width === 0 ? day : `${day}/${later(day, width)}`,
      claims: claims.map(([claimWith, first]) => {
        made += 1;
        return claimWith(example.claimId(first * 32 ** 7 + made));
      }),
    }),
  );
  return example.dataset(recorded, { entities });
});

/** Rivals of one series: figures close in time and value, of any certainty. */
export const arbitraryCandidates = ({ periodKind }: Pick<Metric, "periodKind">): fc.Arbitrary<Candidate[]> =>
  fc
    .array(
      fc.record({
        certainty: arbitraryCertainty,
        valid:
          periodKind === "duration"
            ? fc.constantFrom(
                "2024-Q1",
                "2024-Q2",
                "2024-03-30/2024-06-28",
                "../2024-06-30",
                "2024-04-01/..",
                "unknown",
              )
            : fc.constantFrom("2024-05-20", "2024-06", "2024-06-20", "2024-07", "2024", "../2024-07-10", "unknown"),
        value: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...closeValues) }, arbitraryValue),
        publishedOn: fc.constantFrom("2024-07-10", "2024-07-20", "2024-07-10/2024-08-20", "2025-02-01", "2025-08-01"),
        origins: fc.subarray(["alpha", "beta"]),
        basis: fc.constantFrom("party-statement" as const, "outlet" as const, "unattributed" as const),
      }),
      { maxLength: 7 },
    )
    .map((rivals) =>
      rivals.map(({ certainty, ...rest }, index) =>
        example.candidate({
          ...certainty,
          ...rest,
          id: example.claimId(index),
          article: `2024-07-10-gazette-${index}`,
        }),
      ),
    );

const closeValues: readonly Value[] = [
  { form: "exact", amount: 200e6 },
  { form: "exact", amount: 205e6 },
  { form: "exact", amount: 300e6 },
  { form: "bound", exclusiveMinimum: 100e6 },
];

/** Whether an amount lies in an interval. */
export const holds = (interval: Interval, amount: number): boolean =>
  amount >= (interval.minimum ?? Number.NEGATIVE_INFINITY) &&
  amount > (interval.exclusiveMinimum ?? Number.NEGATIVE_INFINITY) &&
  amount <= (interval.maximum ?? Number.POSITIVE_INFINITY) &&
  amount < (interval.exclusiveMaximum ?? Number.POSITIVE_INFINITY);

/** A printed value with what may have been the truth behind it: any amount of its interval. */
export const arbitraryTruth: fc.Arbitrary<{ value: Value; interval: Interval; truth: number }> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: arbitrarySize },
      fc.integer({ min: 1, max: 999 }).map((digits) => ({ form: "exact" as const, amount: digits * 1e6 })),
      fc.integer({ min: 1, max: 999 }).map((digits) => ({ form: "bound" as const, exclusiveMinimum: digits * 1e6 })),
      fc.integer({ min: 1, max: 999 }).map((digits) => ({ form: "bound" as const, maximum: digits * 1e6 })),
    ),
    fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  )
  .map(([value, share]) => {
    const interval = intervalOf(value);
    if (!interval) return undefined;
    const lower = interval.minimum ?? interval.exclusiveMinimum;
    const upper = interval.maximum ?? interval.exclusiveMaximum;
    const reach = 10 ** (10 * share) + Math.abs(lower ?? upper ?? 0) * share;
    const [from, to] = [lower ?? (upper ?? 0) - reach, upper ?? (lower ?? 0) + reach];
    return { value, interval, truth: from + (to - from) * share };
  })
  .filter((drawn) => drawn !== undefined);
