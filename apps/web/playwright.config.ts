import { defineConfig } from "@playwright/test";
import { browserArguments, browserPath } from "./e2e/browser.ts";
import { testPorts } from "./e2e/ports.ts";
import { apiServer, siteServer } from "./e2e/servers.ts";

const ports = await testPorts();
const address = `http://localhost:${ports.site}`;
const api = apiServer({ port: ports.api });
const site = siteServer({ port: ports.site, apiPort: ports.api, siteUrl: address });

const webServerOf = ({ command, env, url }: typeof api) => ({
  command: command.map((part) => JSON.stringify(part)).join(" "),
  env,
  url,
  reuseExistingServer: false,
  stdout: "ignore" as const,
  stderr: "pipe" as const,
});

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  // Below test-results/ and not that folder itself, which Playwright would empty of other reports.
  outputDir: "test-results/playwright",
  use: {
    baseURL: address,
    launchOptions: { executablePath: await browserPath(), args: browserArguments },
  },
  webServer: [webServerOf(api), webServerOf(site)],
});
