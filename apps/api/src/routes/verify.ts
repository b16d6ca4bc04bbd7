import { createRoute } from "@hono/zod-openapi";
import { TextVerification } from "@selon/domain";
import * as z from "zod";
import type { Application } from "../application.ts";
import { itemOf, metaOf } from "../envelope.ts";
import { reading } from "../parameters.ts";
import { Problem } from "../problem.ts";
import type { Service } from "../respond.ts";
import { readText } from "../text-body.ts";

const mostBytes = 256 * 1024;

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: Problem } },
});

const route = createRoute({
  method: "post",
  path: "/v1/verify",
  operationId: "verifyText",
  tags: ["Verification"],
  summary: "What is known of a text: an article or a draft, in French or English",
  description:
    "Send a text as `text/plain`. The answer tells which claims were read from its very sentences; where it is an article that Selon has read, which of its claims the text no longer has; and, of other sentences, which figures stand beside a known name, with the claims that they may refer to. It says what a figure may refer to, never that it is wrong. Nothing is stored or logged, and no sentence of the text is repeated.",
  request: {
    query: z.strictObject(reading),
    body: {
      required: true,
      description: `The text, a paragraph a line, in UTF-8; at most ${mostBytes / 1024} KiB.`,
      content: { "text/plain": { schema: z.string().min(1) } },
    },
  },
  responses: {
    200: {
      description: "The answer.",
      headers: z.object({ "Cache-Control": z.string().describe("`no-store`: the answer is nobody else's.") }),
      content: { "application/json": { schema: itemOf(TextVerification) } },
    },
    400: problem("A parameter is unknown or cannot be read, or the text is empty or not UTF-8."),
    405: problem("Not a POST or OPTIONS."),
    413: problem("The text has too many bytes."),
    414: problem("The address is too long."),
    415: problem("What was sent is not `text/plain` in UTF-8."),
    500: problem("The answer failed on our side."),
  },
});

export function verify(app: Application, { catalogue }: Pick<Service, "catalogue">): void {
  app.openapi(route, async (c) => {
    const query = c.req.valid("query");
    const text = await readText(c.req.raw, mostBytes);
    const asOf = catalogue.canonicalAsOf(query.asOf);
    const data = await catalogue.verification(text, { asOf, language: query.lang });
    return c.json({ data, meta: metaOf(catalogue.release, asOf) }, 200, { "cache-control": "no-store" });
  });
}
