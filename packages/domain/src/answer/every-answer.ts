// Every answer that a dataset can give, for tests only.

import type { DatasetIndex } from "../profile/dataset-index.ts";
import { indexDataset } from "../profile/dataset-index.ts";
import type { Dataset } from "../schema/dataset.ts";
import { Language } from "../schema/language.ts";
import { describeArticle } from "./article.ts";
import { describeClaim } from "./claim.ts";
import { describeClaimDetail } from "./claim-detail.ts";
import { summariseCompany } from "./company.ts";
import { compareCompanies } from "./comparison.ts";
import type { AnswerContext } from "./context.ts";
import { describeDisputes } from "./dispute.ts";
import { describeMetric } from "./metric.ts";
import { describeMetricDetail } from "./metric-detail.ts";
import { describeOutlet } from "./outlet.ts";
import { buildEntityProfile, buildProfile, knownEntity } from "./profile.ts";

/** All that can be asked of an index in one language. */
export function answersOf(index: DatasetIndex, language: Language) {
  const context: AnswerContext = { index, language };
  const ids = [...index.entities.keys()].toSorted();
  return {
    profiles: ids.map((id) => buildProfile(id, context)),
    entityProfiles: ids.map((id) => buildEntityProfile(id, context)),
    companies: ids.flatMap((id) => {
      const entity = knownEntity(id, index);
      return entity?.kind === "company" ? [summariseCompany(entity, context)] : [];
    }),
    articles: [...index.articles.values()].map((article) => describeArticle(article, context)),
    claims: [...index.claims.values()].map((claim) => describeClaim(claim, context)),
    claimDetails: [...index.claims.values()].map((claim) => describeClaimDetail(claim, context)),
    disputes: describeDisputes(context),
    outlets: ids.flatMap((id) => {
      const entity = knownEntity(id, index);
      return entity?.kind === "outlet" ? [describeOutlet(entity, context)] : [];
    }),
    comparison: compareCompanies(
      ids.filter((id) => index.named.has(id) && index.entities.get(id)?.kind === "company"),
      [...index.metrics.values()],
      context,
    ),
    metrics: [...index.metrics.values()].map((metric) => describeMetric(metric, language)),
    metricDetails: [...index.metrics.values()].map((metric) => describeMetricDetail(metric, context)),
  };
}

/** The same in every language. */
export const everyAnswer = (dataset: Dataset) =>
  Language.options.map((language) => answersOf(indexDataset(dataset), language));
