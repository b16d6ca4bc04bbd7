import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
    projects: [
      { test: { name: "node", include: ["src/**/*.test.ts"], exclude: ["src/worker.test.ts"] } },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: "./wrangler.jsonc" },
            miniflare: { bindings: { SITE_URL: "https://selon.test" } },
          }),
        ],
        // The first request makes workerd start, which takes its time on a busy machine.
        test: {
          name: "workerd",
          testTimeout: 60_000,
          include: ["src/worker.test.ts", "src/app.test.ts", "src/routes/*.test.ts"],
        },
      },
    ],
  },
});
