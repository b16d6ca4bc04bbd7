import type { Application } from "./application.ts";

/** The OpenAPI 3.1 description of the routes, made from the schemas that validate. */
export function openApiDocument(app: Application) {
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Selon API",
      version: "1",
      description:
        "Figures about AI companies, each according to whom. Keyless and read-only. Three times are never mixed: `valid` (when a claim is true of the world), `asOf` (published by that day) and `release` (version of the dataset).",
      license: { name: "CC BY 4.0 (data)", url: "https://creativecommons.org/licenses/by/4.0/" },
    },
    servers: [{ url: "/", description: "This server." }],
    security: [],
    tags: [
      { name: "Companies", description: "Profiles, computed from claims." },
      { name: "Entities", description: "Companies, products, people, laws, events and the rest." },
      { name: "Claims", description: "One assertion of one article each." },
      { name: "Articles", description: "Bibliographic records; never an article's sentences." },
      { name: "Metrics", description: "The vocabulary of figures." },
      { name: "Verification", description: "What is known of any text. Nothing of it is kept." },
      { name: "Service", description: "About the service itself." },
    ],
  });
}

/** The methods that an address answers to: it is read, or takes a text. */
export function methodsOf(app: Application, path: string): string[] {
  const takesText = app.openAPIRegistry.definitions.some(
    (definition) => definition.type === "route" && definition.route.method === "post" && definition.route.path === path,
  );
  return takesText ? ["POST", "OPTIONS"] : ["GET", "HEAD", "OPTIONS"];
}

/** Names of the query parameters of the route with this path, in Hono's notation (`/v1/companies/:id`). */
export function queryParametersOf(app: Application, honoPath: string): string[] {
  const path = honoPath.replace(/:(\w+)/g, "{$1}");
  for (const definition of app.openAPIRegistry.definitions) {
    if (definition.type !== "route" || definition.route.path !== path) continue;
    const query = definition.route.request?.query;
    return query && "shape" in query ? Object.keys(query.shape as object) : [];
  }
  return [];
}
