import { createRoute, type RouteConfig } from "@hono/zod-openapi";
import * as z from "zod";
import { Problem } from "../problem.ts";

const problemContent = { "application/problem+json": { schema: Problem } };

const headers = z.object({
  ETag: z.string().describe("Strong validator of the answer."),
  "Cache-Control": z.string(),
});

/** An id in a path. Anything can be asked for: what is no id is answered like one that does not exist, with the nearest. */
export const idOf = (id: z.ZodType): z.ZodString => z.string().describe(id.description ?? "Id.");

type ReadRoute<Path extends string, Q extends z.ZodObject, P extends z.ZodObject | undefined> = {
  readonly path: Path;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly query: Q;
  readonly params?: P;
  readonly answer: z.ZodType;
  /** Whether something that it names can be unknown by the asOf date, without being in its path. */
  readonly missing?: boolean;
  /** Whether its times can contradict each other. */
  readonly contradictions?: boolean;
};

/** As Hono needs it typed: what is validated. Responses are sent as stored bytes, so they are described, not typed. */
type Typed<Path extends string, Q, P> = {
  method: "get";
  path: Path;
  request: P extends z.ZodObject ? { query: Q; params: P } : { query: Q };
  responses: { 200: { description: string } };
};

/** A read endpoint: GET, JSON, the same refusals everywhere. Unknown parameters are refused, not ignored. */
export function readRoute<
  const Path extends string,
  Q extends z.ZodObject,
  P extends z.ZodObject | undefined = undefined,
>(route: ReadRoute<Path, Q, P>) {
  const config = {
    method: "get" as const,
    path: route.path,
    operationId: route.operationId,
    tags: [route.tag],
    summary: route.summary,
    ...(route.description && { description: route.description }),
    request: { query: route.query, ...(route.params && { params: route.params }) },
    responses: {
      200: { description: "The answer.", headers, content: { "application/json": { schema: route.answer } } },
      304: { description: "The copy named by If-None-Match is still good." },
      ...(route.params && {
        308: { description: "Merged: the same address with the heir's id." },
        404: { description: "No such id, or not known by the asOf date.", content: problemContent },
      }),
      400: { description: "A parameter is unknown or cannot be read.", content: problemContent },
      ...(route.contradictions && {
        422: { description: "The times contradict each other.", content: problemContent },
      }),
      ...(route.missing && {
        404: { description: "Something that it names was not known by the asOf date.", content: problemContent },
      }),
      414: { description: "The address is too long.", content: problemContent },
      500: { description: "The answer failed on our side.", content: problemContent },
    },
  } satisfies RouteConfig;
  return createRoute(config as unknown as Typed<Path, Q, P>);
}
