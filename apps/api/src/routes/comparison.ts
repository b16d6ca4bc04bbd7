import { Comparison, EntityId, MetricCode } from "@selon/domain";
import * as z from "zod";
import type { Application } from "../application.ts";
import { itemOf } from "../envelope.ts";
import { idsOf, reading } from "../parameters.ts";
import { respondWithItem, type Service } from "../respond.ts";
import { refuseUnknownIds } from "../unknown-ids.ts";
import { readRoute } from "./route.ts";

const one = readRoute({
  path: "/v1/compare",
  operationId: "compareCompanies",
  tag: "Companies",
  summary: "Up to four companies side by side, like with like; what must not be compared is refused with the reason",
  query: z.strictObject({
    ...reading,
    companies: idsOf(EntityId, 4, "openai,anthropic").describe("Ids of one to four companies, joined by commas."),
    metrics: idsOf(MetricCode, 40, "revenue.annualised,valuation")
      .optional()
      .describe(
        "Codes of metrics, joined by commas. Absent: every metric of which one of the companies has a headline.",
      ),
  }),
  answer: itemOf(Comparison),
  missing: true,
});

export function comparison(app: Application, service: Service): void {
  const { catalogue } = service;
  app.openapi(one, async (c) => {
    const query = c.req.valid("query");
    await refuseUnknownIds(catalogue, { companies: "company", metrics: "metric" }, query);
    return respondWithItem(c, service, query, {
      thing: "company",
      find: (asOf) => catalogue.comparison(query.companies, query.metrics, { asOf, language: query.lang }),
    });
  });
}
