// Every answer that a dataset can give, for tests only.

import type { DatasetIndex } from "../profile/dataset-index.ts";
import { indexDataset } from "../profile/dataset-index.ts";
import type { Dataset } from "../schema/dataset.ts";
import { Language } from "../schema/language.ts";
import { describeArticle } from "./article.ts";
import { describeClaim } from "./claim.ts";
import { summariseCompany } from "./company.ts";
import type { AnswerContext } from "./context.ts";
import { describeMetric } from "./metric.ts";
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
    metrics: [...index.metrics.values()].map((metric) => describeMetric(metric, language)),
  };
}

/** The same in every language. */
export const everyAnswer = (dataset: Dataset) =>
  Language.options.map((language) => answersOf(indexDataset(dataset), language));
