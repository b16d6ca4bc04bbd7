import * as z from "zod";
import { claimsAbout, productsOf, seriesOf } from "../profile/roll-up.ts";
import type { Entity } from "../schema/entity.ts";
import { MetricCode } from "../schema/identifier.ts";
import type { AnswerContext } from "./context.ts";
import { describeEntity, EntityDescription } from "./entity.ts";
import { describeSeries, Series } from "./series.ts";

export const CompanySummary = z
  .strictObject({
    company: EntityDescription,
    keyFigures: z
      .array(Series.omit({ history: true }))
      .describe("At most six series that have a headline, in the published order."),
    metrics: z
      .array(MetricCode)
      .describe("Codes of all metrics of which there is a headline figure, its products' included."),
    claimCount: z.int().nonnegative().describe("Claims about the company and its products."),
    articleCount: z.int().nonnegative().describe("Articles that make them."),
  })
  .meta({ id: "CompanySummary", description: "A company in a list: who it is, its key figures, how much is known." });
export type CompanySummary = z.infer<typeof CompanySummary>;

const keyFigureCount = 6;

export function summariseCompany(entity: Entity & { kind: "company" }, context: AnswerContext): CompanySummary {
  const { index } = context;
  const claims = claimsAbout([entity.id, ...productsOf(entity.id, index)], index);
  const withHeadline = seriesOf(entity.id, index)
    .flatMap((key) => describeSeries(key, context) ?? [])
    .filter(({ headline }) => headline.kind === "claim");
  const keyFigures = withHeadline.slice(0, keyFigureCount).map(({ history: _history, ...keyFigure }) => keyFigure);
  return {
    company: describeEntity(entity, context),
    keyFigures,
    metrics: [...new Set(withHeadline.map(({ metric }) => metric.code))],
    claimCount: claims.length,
    articleCount: new Set(claims.map(({ article }) => article)).size,
  };
}
