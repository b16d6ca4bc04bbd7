import { OpenAPIHono } from "@hono/zod-openapi";
import { cors } from "hono/cors";
import { secureHeaders } from "hono/secure-headers";
import type { Catalogue } from "./catalogue.ts";
import { methodsOf, queryParametersOf } from "./openapi-document.ts";
import { problemResponse, RequestProblem } from "./problem.ts";
import { refuseInvalid } from "./refuse-invalid.ts";
import { articles } from "./routes/articles.ts";
import { changes } from "./routes/changes.ts";
import { citations } from "./routes/citations.ts";
import { claims } from "./routes/claims.ts";
import { companies } from "./routes/companies.ts";
import { comparison } from "./routes/comparison.ts";
import { disputes } from "./routes/disputes.ts";
import { docs } from "./routes/docs.ts";
import { entities } from "./routes/entities.ts";
import { health } from "./routes/health.ts";
import { metrics } from "./routes/metrics.ts";
import { outlets } from "./routes/outlets.ts";
import { problemPages } from "./routes/problems.ts";
import { verify } from "./routes/verify.ts";
import { answerStore } from "./stored.ts";

const longestAddress = 2048;

export type AppOptions = {
  readonly catalogue: Catalogue;
  /** Told of what went wrong on our side; the client is not. */
  readonly report?: (error: Error) => void;
};

/**
 * The API over a catalogue. It reads no environment, so that a Worker, Node and tests can each give it what they have.
 *
 * @example createApp({ catalogue: memoryCatalogue(dataset) }).request("/v1/companies/openai")
 */
export function createApp({ catalogue, report = () => {} }: AppOptions): OpenAPIHono {
  const app: OpenAPIHono = new OpenAPIHono({
    defaultHook: refuseInvalid((path) => queryParametersOf(app, path)),
  });
  app.use(
    secureHeaders({
      crossOriginResourcePolicy: "cross-origin",
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    }),
  );
  app.use(
    cors({ origin: "*", allowMethods: (_origin, c) => methodsOf(app, c.req.path), exposeHeaders: ["ETag", "Link"] }),
  );
  app.use(async (c, next) => {
    const methods = methodsOf(app, c.req.path);
    if (!methods.includes(c.req.method)) {
      const detail = `${c.req.method} is not answered here. Use ${methods.join(", ")}.`;
      return problemResponse(new RequestProblem("method-not-allowed", detail), c.req.url, {
        allow: methods.join(", "),
      });
    }
    const { pathname, search } = new URL(c.req.url);
    if (pathname.length + search.length > longestAddress) {
      const problem = new RequestProblem(
        "too-long",
        `The address has ${pathname.length + search.length} characters; at most ${longestAddress} are read.`,
      );
      return problemResponse(problem, c.req.url);
    }
    return next();
  });

  const service = { catalogue, answers: answerStore() };
  companies(app, service);
  entities(app, service);
  claims(app, service);
  citations(app, service);
  articles(app, service);
  metrics(app, service);
  comparison(app, service);
  disputes(app, service);
  changes(app, service);
  outlets(app, service);
  verify(app, service);
  health(app, catalogue);
  problemPages(app);
  docs(app);

  app.get("/", (c) => c.redirect("/docs"));

  app.notFound((c) =>
    problemResponse(
      new RequestProblem(
        "not-found",
        `There is nothing at ${c.req.path}. The endpoints are listed at /docs and in /openapi.json.`,
      ),
      c.req.url,
    ),
  );
  app.onError((error, c) => {
    if (error instanceof RequestProblem) return problemResponse(error, c.req.url);
    report(error);
    return problemResponse(
      new RequestProblem("internal-error", "The answer failed on our side; the request was fine."),
      c.req.url,
    );
  });
  return app;
}
