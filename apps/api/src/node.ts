import { serve } from "@hono/node-server";
import { dataset } from "@selon/domain/dataset";
import { createApp } from "./app.ts";
import { memoryCatalogue } from "./catalogue.ts";

const port = Number(process.env.API_PORT ?? 8787);

const app = createApp({
  catalogue: memoryCatalogue(dataset, { siteUrl: process.env.SITE_URL }),
  report: (error) => console.error(error),
});

const server = serve({ fetch: app.fetch, port }, () =>
  console.log(`API on http://localhost:${port} (release ${dataset.release.id})`),
);

/** Answers what is in flight, takes nothing new, and ends. */
function stop(): void {
  server.close(() => process.exit(0));
  if ("closeIdleConnections" in server) server.closeIdleConnections();
}
process.once("SIGINT", stop);
process.once("SIGTERM", stop);
