import { Change, EntityId, IsoDate } from "@selon/domain";
import * as z from "zod";
import type { Application } from "../application.ts";
import { listOf } from "../envelope.ts";
import { paging, reading } from "../parameters.ts";
import { respondWithItem, respondWithList, type Service } from "../respond.ts";
import { idOf, readRoute } from "./route.ts";

const since = IsoDate.optional().describe("Only what became known after this day.");
const sort = z
  .enum(["newest", "oldest"])
  .default("newest")
  .describe("Which day comes first. With `since`, `oldest` and `limit=1`: the next change after a day.");
const query = z.strictObject({ ...reading, ...paging, since, sort });
type Query = z.infer<typeof query>;

const selected = (newestFirst: readonly string[], { since: day = "", sort: order }: Query): string[] => {
  const dates = newestFirst.filter((date) => date > day);
  return order === "oldest" ? dates.reverse() : dates;
};

const all = readRoute({
  path: "/v1/changes",
  operationId: "listChanges",
  tag: "Changes",
  summary: "What became known, day by day: new claims, and the headlines that they changed",
  query,
  answer: listOf(Change),
});

const ofCompany = readRoute({
  path: "/v1/companies/{id}/changes",
  operationId: "listCompanyChanges",
  tag: "Changes",
  summary: "The days on which a company's profile changed, and what changed it",
  query,
  params: z.strictObject({ id: idOf(EntityId) }),
  answer: listOf(Change),
});

export function changes(app: Application, service: Service): void {
  const { catalogue } = service;
  app.openapi(all, (c) => {
    const asked = c.req.valid("query");
    return respondWithList(
      c,
      service,
      asked,
      async (asOf) => selected(await catalogue.changeDates({ asOf, language: asked.lang }), asked),
      (date) => catalogue.change(date, asked.lang),
    );
  });
  app.openapi(ofCompany, async (c) => {
    const { id } = c.req.valid("param");
    const asked = c.req.valid("query");
    const reading = { asOf: catalogue.canonicalAsOf(asked.asOf), language: asked.lang };
    const found = await catalogue.company(id, reading);
    if (found.kind !== "found") {
      return respondWithItem(c, service, asked, { thing: "company", find: async () => found });
    }
    return respondWithList(
      c,
      service,
      asked,
      async () => selected(await catalogue.changeDates(reading, id), asked),
      (date) => catalogue.change(date, asked.lang, id),
    );
  });
}
