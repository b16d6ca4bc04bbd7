import { EntityId, OutletProfile, OutletSummary } from "@selon/domain";
import * as z from "zod";
import type { Application } from "../application.ts";
import { itemOf, listOf } from "../envelope.ts";
import { paging, reading } from "../parameters.ts";
import { respondWithItem, respondWithList, type Service } from "../respond.ts";
import { idOf, readRoute } from "./route.ts";

const list = readRoute({
  path: "/v1/outlets",
  operationId: "listOutlets",
  tag: "Outlets",
  summary:
    "Outlets that published or are cited: how much is their own reporting, and how it stands today; counts, never scores",
  query: z.strictObject({ ...reading, ...paging }),
  answer: listOf(OutletSummary),
});

const one = readRoute({
  path: "/v1/outlets/{id}",
  operationId: "getOutlet",
  tag: "Outlets",
  summary: "One outlet: what it published, in counts, and its articles",
  query: z.strictObject(reading),
  params: z.strictObject({ id: idOf(EntityId) }),
  answer: itemOf(OutletProfile),
});

export function outlets(app: Application, service: Service): void {
  const { catalogue } = service;
  app.openapi(list, (c) => {
    const query = c.req.valid("query");
    return respondWithList(c, service, query, (asOf) => catalogue.outlets({ asOf, language: query.lang }));
  });
  app.openapi(one, (c) => {
    const { id } = c.req.valid("param");
    const query = c.req.valid("query");
    return respondWithItem(c, service, query, {
      thing: "outlet",
      find: (asOf) => catalogue.outlet(id, { asOf, language: query.lang }),
    });
  });
}
