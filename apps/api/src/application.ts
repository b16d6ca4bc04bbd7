import type { OpenAPIHono } from "@hono/zod-openapi";

/** The Hono application that routes add themselves to. */
export type Application = OpenAPIHono;
