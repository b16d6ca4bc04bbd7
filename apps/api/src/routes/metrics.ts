import { MetricDescription } from "@selon/domain";
import * as z from "zod";
import type { Application } from "../application.ts";
import { listOf } from "../envelope.ts";
import { paging, reading } from "../parameters.ts";
import { respondWithList, type Service } from "../respond.ts";
import { readRoute } from "./route.ts";

const list = readRoute({
  path: "/v1/metrics",
  operationId: "listMetrics",
  tag: "Metrics",
  summary: "The vocabulary: what figures measure, in the order in which profiles show them",
  query: z.strictObject({ ...reading, ...paging }),
  answer: listOf(MetricDescription),
});

export function metrics(app: Application, service: Service): void {
  app.openapi(list, (c) => {
    const query = c.req.valid("query");
    return respondWithList(c, service, query, () => service.catalogue.metrics(query.lang));
  });
}
