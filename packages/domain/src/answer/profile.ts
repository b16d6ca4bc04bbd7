import * as z from "zod";
import type { DatasetIndex } from "../profile/dataset-index.ts";
import { heirOf } from "../profile/heir.ts";
import { entitiesAbout } from "../profile/named.ts";
import { plansAmong } from "../profile/plans.ts";
import { claimsAbout, productsOf, seriesOf } from "../profile/roll-up.ts";
import type { RecordedClaim } from "../schema/claim.ts";
import type { Entity, EntityKind } from "../schema/entity.ts";
import { ArticleSummary, summariseArticle } from "./article.ts";
import { Claim, describeClaim, EventClaim, RelationClaim, StatementClaim } from "./claim.ts";
import type { AnswerContext } from "./context.ts";
import { describeEntity, EntityDescription } from "./entity.ts";
import { Reference, referTo } from "./reference.ts";
import { describeSeries, Series } from "./series.ts";

export const Plan = z
  .strictObject({
    event: Reference.optional().describe("The event that they belong to; absent for a plan without one."),
    claims: z.array(Claim).min(1).describe("What was planned, in talks or agreed, in the order of publication."),
    outcome: z
      .array(Claim)
      .describe(
        "What became of it: the claims that say that it happened or was called off; of a forecast, the figures of its time. Empty while that is not known.",
      ),
  })
  .meta({
    id: "Plan",
    description: "What is planned, in talks or agreed, and what became of it: never mixed with facts.",
  });
export type Plan = z.infer<typeof Plan>;

const sections = {
  figures: z
    .array(Series)
    .describe(
      "One a series: the entity's own first, then those that it is the object of (or, an event, that belong to it), then its products'; the order of metrics is the vocabulary's.",
    ),
  plans: z.array(Plan),
  events: z
    .array(EventClaim)
    .describe("What is claimed of events that happened or were called off, denials included, the latest claim first."),
  relations: z.array(RelationClaim),
  statements: z.array(StatementClaim),
  products: z.array(Reference).describe("Products, models and segments that it makes and that a known claim names."),
  people: z.array(Reference).describe("People whom a claim names together with it."),
  laws: z.array(Reference).describe("Laws that a claim names together with it."),
  articles: z.array(ArticleSummary).describe("The articles behind all this, and of an outlet those that it published."),
};

export const Profile = z
  .strictObject({ company: EntityDescription, ...sections })
  .meta({ id: "Profile", description: "A company's profile, computed from claims and never written." });
export type Profile = z.infer<typeof Profile>;

export const EntityProfile = z
  .strictObject({
    entity: EntityDescription,
    said: z.array(Claim).describe("Claims that name it as speaker, estimator or outlet, the latest first."),
    ...sections,
  })
  .meta({ id: "EntityProfile", description: "What is claimed of an entity of any kind." });
export type EntityProfile = z.infer<typeof EntityProfile>;

/** Newest publication first; the order of the text within an article. */
function newestFirst(index: DatasetIndex) {
  const published = ({ article }: RecordedClaim) => index.articles.get(article)?.published.end ?? "";
  return (a: RecordedClaim, b: RecordedClaim): number =>
    published(a) < published(b) ? 1 : published(a) > published(b) ? -1 : 0;
}

function companions(
  kind: EntityKind,
  self: string,
  claims: readonly RecordedClaim[],
  context: AnswerContext,
): Reference[] {
  const ids = new Set(claims.filter((claim) => entitiesAbout(claim).includes(self)).flatMap(entitiesAbout));
  ids.delete(self);
  return [...ids]
    .filter((id) => context.index.entities.get(id)?.kind === kind)
    .sort()
    .map((id) => referTo(id, context));
}

function describePlans(claims: readonly RecordedClaim[], context: AnswerContext): Plan[] {
  return plansAmong(claims, context.index).map(({ event, claims: planned, outcome }) => ({
    ...(event !== undefined && { event: referTo(event, context) }),
    claims: planned.map((claim) => describeClaim(claim, context)),
    outcome: describeAll(outcome, context),
  }));
}

const describeAll = (claims: readonly RecordedClaim[], context: AnswerContext): Claim[] =>
  claims.map((claim) => describeClaim(claim, context));

function describeSections(id: string, context: AnswerContext): z.infer<z.ZodObject<typeof sections>> {
  const { index } = context;
  const products = productsOf(id, index);
  const claims = claimsAbout([id, ...products], index).sort(newestFirst(index));
  const done = describeAll(
    claims.filter(({ stage }) => stage === "realised" || stage === "cancelled"),
    context,
  );
  const published = [...index.articles.values()].filter(({ outlet }) => outlet === id).map((article) => article.id);
  const articles = [...new Set([...claims.map(({ article }) => article), ...published])];
  return {
    figures: seriesOf(id, index).flatMap((key) => describeSeries(key, context) ?? []),
    plans: describePlans(claims, context),
    events: done.filter((claim) => claim.kind === "event"),
    relations: done.filter((claim) => claim.kind === "relation"),
    statements: done.filter((claim) => claim.kind === "statement"),
    products: products.map((product) => referTo(product, context)),
    people: companions("person", id, claims, context),
    laws: companions("law", id, claims, context),
    articles: articles.flatMap((article) => {
      const recorded = index.articles.get(article);
      return recorded ? [summariseArticle(recorded, context)] : [];
    }),
  };
}

/** The entity of an id, or of its heir where it was merged; undefined where no known claim names it. */
export function knownEntity(id: string, index: DatasetIndex): Entity | undefined {
  const heir = heirOf(id, index.entities);
  return index.named.has(heir) ? index.entities.get(heir) : undefined;
}

/**
 * A company's profile: its figures and its products', plans, relations and sources, all computed from claims.
 * Undefined where the id is no company, or where no known claim names it.
 *
 * @example buildProfile("openai", { index: indexDataset(asOf(dataset, "2024-10-01")), language: "fr" })
 */
export function buildProfile(id: string, context: AnswerContext): Profile | undefined {
  const entity = knownEntity(id, context.index);
  if (entity?.kind !== "company") return undefined;
  return { company: describeEntity(entity, context), ...describeSections(entity.id, context) };
}

/** The same of an entity of any kind. Undefined where no known claim names it. */
export function buildEntityProfile(id: string, context: AnswerContext): EntityProfile | undefined {
  const entity = knownEntity(id, context.index);
  if (!entity) return undefined;
  const said = [...context.index.claims.values()]
    .filter(({ attribution }) => attribution.some(({ by }) => Array.isArray(by) && by.includes(entity.id)))
    .sort(newestFirst(context.index));
  return {
    entity: describeEntity(entity, context),
    said: describeAll(said, context),
    ...describeSections(entity.id, context),
  };
}
