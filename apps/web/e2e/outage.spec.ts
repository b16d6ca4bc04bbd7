import type { ChildProcess } from "node:child_process";
import { expect, test } from "@playwright/test";
import { testPorts } from "./ports.ts";
import { apiServer, siteServer, start, stop } from "./servers.ts";

// A site and an API of their own, because this one stops the API.

const ports = await testPorts();
const base = `http://localhost:${ports.outageSite}`;
const api = apiServer({ port: ports.outageApi });

let site: ChildProcess | undefined;
let running: ChildProcess | undefined;

test.afterEach(async () => {
  for (const server of [site, running]) if (server) await stop(server);
});

test("while the API is down pages say so, cached ones go on, and all come back by themselves", async ({ browser }) => {
  site = await start(siteServer({ port: ports.outageSite, apiPort: ports.outageApi }));
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const titles = { en: "The data cannot be reached", fr: "Les données sont injoignables" };

  await test.step("down from the start", async () => {
    for (const [language, title] of Object.entries(titles)) {
      for (const address of ["", "/companies/openai", "/claims/twe3v2ny"]) {
        const response = await page.goto(`${base}/${language}${address}`);
        expect(response?.status()).toBe(503);
        expect(response?.headers()["cache-control"]).toContain("no-store");
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
      }
    }
    expect((await page.goto(`${base}/fr/method`))?.status()).toBe(200);
  });

  await test.step("up: the reader tries again", async () => {
    await page.goto(`${base}/fr/companies/openai`);
    running = await start(api);
    await page.getByRole("link", { name: "Réessayer" }).click();
    await expect(page).toHaveURL(`${base}/fr/companies/openai`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("OpenAI");
  });

  await test.step("no address of the site is set, so none is claimed", async () => {
    await expect(page.locator('link[rel="canonical"], link[rel="alternate"]')).toHaveCount(0);
  });

  await test.step("down again: what was seen goes on, what was not says so", async () => {
    if (running) await stop(running);
    expect((await page.goto(`${base}/fr/companies/openai`))?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("OpenAI");
    expect((await page.goto(`${base}/fr/companies/google`))?.status()).toBe(503);
  });

  await test.step("up again", async () => {
    running = await start(api);
    expect((await page.goto(`${base}/fr/companies/google`))?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Google");
  });
  await context.close();
});
