import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import type { Application } from "../application.ts";
import type { Catalogue } from "../catalogue.ts";
import { Problem } from "../problem.ts";

const route = createRoute({
  method: "get",
  path: "/healthz",
  operationId: "getHealth",
  tags: ["Service"],
  summary: "Whether the service answers, and with which release",
  responses: {
    200: {
      description: "It does.",
      content: { "application/json": { schema: z.strictObject({ status: z.literal("ok"), release: z.string() }) } },
    },
    405: { description: "Not a GET, HEAD or OPTIONS.", content: { "application/problem+json": { schema: Problem } } },
  },
});

export function health(app: Application, catalogue: Catalogue): void {
  app.openapi(route, (c) =>
    c.json({ status: "ok" as const, release: catalogue.release.id }, 200, { "cache-control": "no-store" }),
  );
}
