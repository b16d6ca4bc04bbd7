import { Citation, CitationStyle, Citations, ClaimId } from "@selon/domain";
import * as z from "zod";
import type { Application } from "../application.ts";
import type { Found } from "../catalogue.ts";
import { itemOf } from "../envelope.ts";
import { reading } from "../parameters.ts";
import { respondWithItem, type Service } from "../respond.ts";
import { idOf, readRoute } from "./route.ts";

const style = CitationStyle.optional().describe(`${CitationStyle.description} Absent: all of them.`);

const one = readRoute({
  path: "/v1/claims/{id}/citation",
  operationId: "citeClaim",
  tag: "Claims",
  summary: "One claim as a citation, to be pasted: its article, and what Selon recorded of it",
  query: z.strictObject({ style, ...reading }),
  params: z.strictObject({ id: idOf(ClaimId) }),
  answer: itemOf(z.union([Citation, Citations])),
});

function inStyle(found: Found<Citations>, wanted: CitationStyle | undefined): Found<Citation | Citations> {
  if (found.kind !== "found" || wanted === undefined) return found;
  const { citations, ...claim } = found.data;
  const wording = citations.find((citation) => citation.style === wanted);
  if (!wording) throw new RangeError(`the catalogue has no citation in the style ${wanted}`);
  return { kind: "found", data: { ...claim, ...wording } };
}

export function citations(app: Application, service: Service): void {
  app.openapi(one, (c) => {
    const { id } = c.req.valid("param");
    const query = c.req.valid("query");
    return respondWithItem(c, service, query, {
      thing: "claim",
      find: async (asOf) => inStyle(await service.catalogue.citations(id, { asOf, language: query.lang }), query.style),
    });
  });
}
