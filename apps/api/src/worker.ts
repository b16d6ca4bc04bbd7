import { dataset } from "@selon/domain/dataset";
import { createApp } from "./app.ts";
import { memoryCatalogue } from "./catalogue.ts";

type Settings = { readonly SITE_URL?: string };

let app: ReturnType<typeof createApp> | undefined;

/** The entry for Workers. Settings come with the first request; the application is made once for each isolate. */
export default {
  fetch(request: Request, settings: Settings): Response | Promise<Response> {
    app ??= createApp({
      catalogue: memoryCatalogue(dataset, { siteUrl: settings.SITE_URL }),
      report: (error) => console.error(error),
    });
    return app.fetch(request);
  },
};
