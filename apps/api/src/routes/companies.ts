import { CompanySummary, EntityId, MetricCode, Profile } from "@selon/domain";
import * as z from "zod";
import type { Application } from "../application.ts";
import { itemOf, listOf } from "../envelope.ts";
import { fold } from "../fold.ts";
import { paging, reading } from "../parameters.ts";
import { respondWithItem, respondWithList, type Service } from "../respond.ts";
import { refuseUnknownIds } from "../unknown-ids.ts";
import { idOf, readRoute } from "./route.ts";

const list = readRoute({
  path: "/v1/companies",
  operationId: "listCompanies",
  tag: "Companies",
  summary: "Companies that a claim names, with their key figures",
  query: z.strictObject({
    ...reading,
    ...paging,
    q: z
      .string()
      .trim()
      .min(1, "must not be empty")
      .max(100, "must have at most 100 characters")
      .optional()
      .describe("Part of a name or alias; accents and capitals aside."),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, "must be an ISO 3166-1 code in capitals, such as US or FR")
      .optional()
      .describe("ISO 3166-1 code of the seat."),
    has: MetricCode.optional().describe(
      "Code of a metric: companies with a headline figure of it, their products' included.",
    ),
  }),
  answer: listOf(CompanySummary),
});

const one = readRoute({
  path: "/v1/companies/{id}",
  operationId: "getCompany",
  tag: "Companies",
  summary: "A company's profile, computed from claims",
  query: z.strictObject(reading),
  params: z.strictObject({ id: idOf(EntityId) }),
  answer: itemOf(Profile),
});

export function companies(app: Application, service: Service): void {
  const { catalogue } = service;
  app.openapi(list, async (c) => {
    const query = c.req.valid("query");
    await refuseUnknownIds(catalogue, { has: "metric" }, query);
    return respondWithList(c, service, query, async (asOf) => {
      const summaries = await catalogue.companies({ asOf, language: query.lang });
      return summaries.filter(
        ({ company, metrics }) =>
          (query.q === undefined ||
            [company.name, company.id, ...company.aliases].some((name) => fold(name).includes(fold(query.q ?? "")))) &&
          (query.country === undefined || company.country === query.country) &&
          (query.has === undefined || metrics.includes(query.has)),
      );
    });
  });
  app.openapi(one, (c) => {
    const { id } = c.req.valid("param");
    const query = c.req.valid("query");
    return respondWithItem(c, service, query, {
      thing: "company",
      find: (asOf) => catalogue.company(id, { asOf, language: query.lang }),
    });
  });
}
