import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryDataset } from "../profile/dataset.arbitrary.ts";
import { indexDataset } from "../profile/dataset-index.ts";
import type { RecordedFigure } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { Article } from "./article.ts";
import { Claim, type FigureClaim } from "./claim.ts";
import { ClaimDetail } from "./claim-detail.ts";
import { CompanySummary } from "./company.ts";
import { Comparison } from "./comparison.ts";
import { Dispute } from "./dispute.ts";
import { answersOf, everyAnswer } from "./every-answer.ts";
import { MetricDescription } from "./metric.ts";
import { MetricDetail } from "./metric-detail.ts";
import { OutletProfile } from "./outlet.ts";
import { EntityProfile, Profile } from "./profile.ts";

const figuresOf = ({ articles }: Dataset): Map<string, RecordedFigure> =>
  new Map(
    articles.flatMap(({ claims }) =>
      claims.flatMap((claim) => (claim.kind === "figure" ? [[claim.id, claim] as const] : [])),
    ),
  );

/** Every part of an answer that is an object. */
function partsOf(answer: unknown): object[] {
  if (typeof answer !== "object" || answer === null) return [];
  return [answer, ...Object.values(answer).flatMap(partsOf)];
}

const isFigure = (part: object): part is FigureClaim => "kind" in part && part.kind === "figure";

describe("whatever is claimed, every answer", () => {
  test("is as its schema says, and holds nothing that the schema does not know", () => {
    const schemas = {
      profiles: Profile.optional(),
      entityProfiles: EntityProfile.optional(),
      companies: CompanySummary,
      articles: Article,
      claims: Claim,
      claimDetails: ClaimDetail,
      disputes: Dispute,
      outlets: OutletProfile,
      metrics: MetricDescription,
      metricDetails: MetricDetail,
    };
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        for (const answers of everyAnswer(dataset)) {
          for (const [name, schema] of Object.entries(schemas)) {
            for (const answer of answers[name as keyof typeof schemas]) expect(schema.parse(answer)).toEqual(answer);
          }
          expect(Comparison.parse(answers.comparison)).toEqual(answers.comparison);
        }
      }),
      { numRuns: 12 },
    );
  });

  test("gives values as they were claimed: no bound, change or combined sum becomes anything else", () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const recorded = figuresOf(dataset);
        const heirs = new Map(dataset.entities.map(({ id, mergedInto }) => [id, mergedInto ?? id]));
        for (const figure of partsOf(answersOf(indexDataset(dataset), "fr").profiles).filter(isFigure)) {
          const claim = recorded.get(figure.id) as RecordedFigure;
          const { form, ...value } = figure.value;
          expect(form).toBe(claim.value.form);
          if (form !== "change") expect({ form, ...value }).toEqual(claim.value);
          if (form === "bound") expect("amount" in value).toBe(false);
          expect(figure.subjects.map(({ id }) => id)).toEqual([...new Set(claim.subjects.map((id) => heirs.get(id)))]);
        }
      }),
      { numRuns: 12 },
    );
  });

  test("says the same in both languages, but for the words", () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const [en, fr] = everyAnswer(dataset).map((answers) =>
          partsOf(answers).map((part) => ("id" in part ? part.id : "code" in part ? part.code : Object.keys(part))),
        );
        expect(en).toEqual(fr);
      }),
      { numRuns: 10 },
    );
  });

  test("lists in a history what was claimed, and counts it", () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        for (const { profiles } of everyAnswer(dataset)) {
          for (const profile of profiles) {
            for (const series of profile?.figures ?? []) {
              const ids = series.history.map(({ id }) => id);
              expect(new Set(ids).size).toBe(ids.length);
              const { headline } = series;
              const led = headline.kind === "claim" ? [headline.claim.id] : [];
              const judged = [
                ...led,
                ...series.newerLessCertain.map(({ id }) => id),
                ...headline.rejected.map(({ claim }) => claim),
              ];
              expect(judged.toSorted()).toEqual(ids.toSorted());
              for (const { series: key } of series.history) expect(key).toBe(series.series);
              expect(series.articles > 0).toBe(headline.kind === "claim");
              expect(series.origins).toBeLessThanOrEqual(
                new Set(series.history.flatMap((claim) => claim.origins.map(({ id }) => id))).size,
              );
            }
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});
