import {
  ArticleId,
  Badge,
  Basis,
  Claim,
  ClaimDetail,
  ClaimId,
  ClaimKind,
  calendarPeriod,
  EntityId,
  IsoDate,
  MetricCode,
  Stage,
  StandingCode,
} from "@selon/domain";
import * as z from "zod";
import type { Application } from "../application.ts";
import { itemOf, listOf } from "../envelope.ts";
import { paging, reading, valid } from "../parameters.ts";
import { RequestProblem } from "../problem.ts";
import { respondWithItem, respondWithList, type Service } from "../respond.ts";
import { refuseUnknownIds } from "../unknown-ids.ts";
import { idOf, readRoute } from "./route.ts";

const filters = {
  about: EntityId.optional().describe("Claims about this entity, what it makes included."),
  kind: ClaimKind.optional(),
  metric: MetricCode.optional().describe("Code of a metric."),
  badge: Badge.optional(),
  basis: Basis.optional(),
  stage: Stage.optional(),
  standing: StandingCode.optional(),
  outlet: EntityId.optional().describe("Id of the outlet that published the article."),
  origin: EntityId.optional().describe("Id of an organisation that first said it."),
  article: ArticleId.optional(),
  event: EntityId.optional().describe("Id of the event that the claim belongs to."),
  valid,
  publishedAfter: IsoDate.optional().describe("Articles that can have been published after this day."),
  publishedBefore: IsoDate.optional().describe("Articles that can have been published before this day."),
};
const sort = z
  .enum(["published", "valid"])
  .default("published")
  .describe("`published`: published last first. `valid`: true last first, what is not dated last.");
const filterSchema = z.strictObject(filters);
type Filter = z.infer<typeof filterSchema>;

/** What the ids of the filters must be. */
const referred = {
  about: "entity",
  metric: "metric",
  outlet: "outlet",
  origin: "entity",
  article: "article",
  event: "event",
} as const;

const eventOf = (claim: Claim): string | undefined => ("event" in claim ? claim.event?.id : undefined);
const metricOf = (claim: Claim): string | undefined => (claim.kind === "figure" ? claim.metric.code : undefined);

/** How each filter tells a claim that fits; `about` is answered by the catalogue. */
const fits: { readonly [F in Exclude<keyof Filter, "about">]-?: (claim: Claim, wanted: string) => boolean } = {
  kind: (claim, kind) => claim.kind === kind,
  metric: (claim, metric) => metricOf(claim) === metric,
  badge: (claim, badge) => claim.badge === badge,
  basis: (claim, basis) => claim.basis === basis,
  stage: (claim, stage) => claim.stage === stage,
  standing: (claim, standing) => claim.standing.code === standing,
  valid: ({ valid: time }, text) => {
    const period = calendarPeriod(text);
    if (!period || (time.start === null && time.end === null)) return false;
    return (time.start ?? period.end) <= period.end && (time.end ?? period.start) >= period.start;
  },
  outlet: (claim, outlet) => claim.evidence.outlet.id === outlet,
  origin: (claim, origin) => claim.origins.some(({ id }) => id === origin),
  article: (claim, article) => claim.evidence.article === article,
  event: (claim, event) => eventOf(claim) === event,
  publishedAfter: (claim, day) => claim.published.end > day,
  publishedBefore: (claim, day) => claim.published.start < day,
};

const isFilter = (name: string): name is keyof typeof fits => name in fits;

function filterClaims(claims: readonly Claim[], query: Readonly<Record<string, unknown>>): Claim[] {
  const wanted = Object.entries(query).flatMap(([name, value]) =>
    isFilter(name) && typeof value === "string" ? [{ test: fits[name], value }] : [],
  );
  return claims.filter((claim) => wanted.every(({ test, value }) => test(claim, value)));
}

const latestDayOf = ({ valid: { start, end } }: Claim): string => end ?? start ?? "";

const trueLastFirst = (a: Claim, b: Claim): number =>
  latestDayOf(a) < latestDayOf(b) ? 1 : latestDayOf(a) > latestDayOf(b) ? -1 : 0;

const dayMilliseconds = 86_400_000;

function refuseContradiction({ publishedAfter, publishedBefore }: Filter): void {
  if (
    publishedAfter === undefined ||
    publishedBefore === undefined ||
    Date.parse(publishedBefore) - Date.parse(publishedAfter) > dayMilliseconds
  )
    return;
  throw new RequestProblem(
    "contradictory-times",
    `No day is both after ${publishedAfter} and before ${publishedBefore}: exchange them, or leave one out.`,
    [{ path: "query.publishedAfter", message: "must be earlier than publishedBefore" }],
  );
}

const list = readRoute({
  path: "/v1/claims",
  operationId: "listClaims",
  tag: "Claims",
  summary: "Claims, filtered and sorted",
  query: z.strictObject({ ...reading, ...paging, ...filters, sort }),
  answer: listOf(Claim),
  contradictions: true,
});

const one = readRoute({
  path: "/v1/claims/{id}",
  operationId: "getClaim",
  tag: "Claims",
  summary:
    "One claim: who said it through whom, about when, how sure, where in which article, and what stands against it",
  query: z.strictObject(reading),
  params: z.strictObject({ id: idOf(ClaimId) }),
  answer: itemOf(ClaimDetail),
});

export function claims(app: Application, service: Service): void {
  const { catalogue } = service;
  app.openapi(list, async (c) => {
    const query = c.req.valid("query");
    await refuseUnknownIds(catalogue, referred, query);
    refuseContradiction(query);
    return respondWithList(c, service, query, async (asOf) => {
      const found = filterClaims(await catalogue.claims({ asOf, language: query.lang }, query.about), query);
      return query.sort === "valid" ? found.sort(trueLastFirst) : found;
    });
  });
  app.openapi(one, (c) => {
    const { id } = c.req.valid("param");
    const query = c.req.valid("query");
    return respondWithItem(c, service, query, {
      thing: "claim",
      find: (asOf) => catalogue.claim(id, { asOf, language: query.lang }),
    });
  });
}
