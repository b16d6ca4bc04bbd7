import { Dispute, EntityId } from "@selon/domain";
import * as z from "zod";
import type { Application } from "../application.ts";
import { listOf } from "../envelope.ts";
import { paging, reading } from "../parameters.ts";
import { respondWithList, type Service } from "../respond.ts";
import { refuseUnknownIds } from "../unknown-ids.ts";
import { readRoute } from "./route.ts";

const list = readRoute({
  path: "/v1/disputes",
  operationId: "listDisputes",
  tag: "Disputes",
  summary: "Disputes, likely mix-ups and differences without a named source, those known last first",
  query: z.strictObject({
    ...reading,
    ...paging,
    about: EntityId.optional().describe("Those about this entity; of a company, about what it makes too."),
    kind: z.enum(["dispute", "source-not-named", "mix-up"]).optional(),
  }),
  answer: listOf(Dispute),
});

export function disputes(app: Application, service: Service): void {
  app.openapi(list, async (c) => {
    const query = c.req.valid("query");
    await refuseUnknownIds(service.catalogue, { about: "entity" }, query);
    return respondWithList(c, service, query, async (asOf) => {
      const found = await service.catalogue.disputes({ asOf, language: query.lang }, query.about);
      return found.filter(({ kind }) => query.kind === undefined || kind === query.kind);
    });
  });
}
