import { calendarPeriod, EntityId, MetricCode, MetricDescription, MetricDetail } from "@selon/domain";
import * as z from "zod";
import type { Application } from "../application.ts";
import { itemOf, listOf } from "../envelope.ts";
import { idsOf, paging, reading, valid } from "../parameters.ts";
import { respondWithItem, respondWithList, type Service } from "../respond.ts";
import { refuseUnknownIds } from "../unknown-ids.ts";
import { idOf, readRoute } from "./route.ts";

const list = readRoute({
  path: "/v1/metrics",
  operationId: "listMetrics",
  tag: "Metrics",
  summary: "The vocabulary: what figures measure, in the order in which profiles show them",
  query: z.strictObject({ ...reading, ...paging }),
  answer: listOf(MetricDescription),
});

const one = readRoute({
  path: "/v1/metrics/{code}",
  operationId: "getMetric",
  tag: "Metrics",
  summary: "One metric across companies: every series, or the figures of one year, quarter or month",
  query: z.strictObject({
    ...reading,
    companies: idsOf(EntityId, 20, "openai,anthropic")
      .optional()
      .describe("Ids of companies joined by commas: their series and those of what they make. Absent: all."),
    valid,
  }),
  params: z.strictObject({ code: idOf(MetricCode) }),
  answer: itemOf(MetricDetail),
});

export function metrics(app: Application, service: Service): void {
  app.openapi(list, (c) => {
    const query = c.req.valid("query");
    return respondWithList(c, service, query, () => service.catalogue.metrics(query.lang));
  });
  app.openapi(one, async (c) => {
    const { code } = c.req.valid("param");
    const query = c.req.valid("query");
    const { companies } = query;
    await refuseUnknownIds(service.catalogue, { companies: "company" }, query);
    const within = query.valid === undefined ? undefined : calendarPeriod(query.valid);
    return respondWithItem(c, service, query, {
      thing: "metric",
      find: (asOf) => service.catalogue.metric(code, { asOf, language: query.lang }, { companies, within }),
    });
  });
}
