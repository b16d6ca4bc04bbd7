import type { RecordedArticle } from "../schema/article.ts";
import type { RecordedClaim, RecordedFigure } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Entity } from "../schema/entity.ts";

/** The entity that an id stands for today: itself, or the end of the chain of those it was merged into. */
export function heirOf(id: string, entities: ReadonlyMap<string, Entity>): string {
  const passed = new Set<string>();
  let heir = id;
  for (let next = entities.get(id)?.mergedInto; next !== undefined; next = entities.get(next)?.mergedInto) {
    // A circle is for lint to report; here it must only end.
    if (passed.has(next)) return heir;
    passed.add(next);
    heir = next;
  }
  return heir;
}

type Rename = (id: string) => string;

const renameAll = (ids: readonly string[], rename: Rename): string[] => [...new Set(ids.map(rename))];

function renameInValue(value: RecordedFigure["value"], rename: Rename): RecordedFigure["value"] {
  if (value.form !== "change" || !("event" in value.against)) return value;
  return { ...value, against: { event: rename(value.against.event) } };
}

function renameInClaim(claim: RecordedClaim, rename: Rename): RecordedClaim {
  const attribution = claim.attribution.map(({ by, role }) => ({
    by: Array.isArray(by) ? renameAll(by, rename) : by,
    role,
  }));
  switch (claim.kind) {
    case "figure":
      return {
        ...claim,
        attribution,
        subjects: renameAll(claim.subjects, rename),
        value: renameInValue(claim.value, rename),
        ...(claim.object !== undefined && { object: rename(claim.object) }),
        ...(claim.event !== undefined && { event: rename(claim.event) }),
      };
    case "relation":
      return { ...claim, attribution, from: rename(claim.from), to: rename(claim.to) };
    case "event":
      return {
        ...claim,
        attribution,
        event: rename(claim.event),
        participants: claim.participants.map(({ entity, role }) => ({ entity: rename(entity), role })),
      };
    case "statement":
      return { ...claim, attribution, subjects: renameAll(claim.subjects, rename) };
  }
}

function renameInArticle(article: RecordedArticle, rename: Rename): RecordedArticle {
  return {
    ...article,
    outlet: rename(article.outlet),
    claims: article.claims.map((claim) => renameInClaim(claim, rename)),
  };
}

function renameInEntity(entity: Entity, rename: Rename): Entity {
  if ("makers" in entity) return { ...entity, makers: renameAll(entity.makers, rename) };
  if (entity.kind !== "person" || !entity.affiliations) return entity;
  const affiliations = entity.affiliations.map((affiliation) => ({
    ...affiliation,
    organisation: rename(affiliation.organisation),
  }));
  return { ...entity, affiliations };
}

/** The dataset with merged entities replaced by their heirs wherever something names them, so that nothing said of them is lost. */
export function withHeirs(dataset: Dataset): Dataset {
  if (dataset.entities.every(({ mergedInto }) => mergedInto === undefined)) return dataset;
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const rename: Rename = (id) => heirOf(id, entities);
  return {
    ...dataset,
    entities: dataset.entities.map((entity) => renameInEntity(entity, rename)),
    articles: dataset.articles.map((article) => renameInArticle(article, rename)),
  };
}
