import { EntityId, EntityProfile } from "@selon/domain";
import * as z from "zod";
import type { Application } from "../application.ts";
import { itemOf } from "../envelope.ts";
import { reading } from "../parameters.ts";
import { respondWithItem, type Service } from "../respond.ts";
import { idOf, readRoute } from "./route.ts";

const one = readRoute({
  path: "/v1/entities/{id}",
  operationId: "getEntity",
  tag: "Entities",
  summary: "What is claimed of an entity of any kind",
  query: z.strictObject(reading),
  params: z.strictObject({ id: idOf(EntityId) }),
  answer: itemOf(EntityProfile),
});

export function entities(app: Application, service: Service): void {
  app.openapi(one, (c) => {
    const { id } = c.req.valid("param");
    const query = c.req.valid("query");
    return respondWithItem(c, service, query, {
      thing: "entity",
      find: (asOf) => service.catalogue.entity(id, { asOf, language: query.lang }),
    });
  });
}
