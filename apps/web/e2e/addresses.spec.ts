import { expect, test } from "@playwright/test";
import { article, changeDay, languages, templates } from "./templates.ts";

const other = { en: "fr", fr: "en" } as const;

for (const language of languages) {
  for (const address of [
    "",
    "/companies/openai",
    `/companies/corvane/as-of/${changeDay}`,
    "/companies/corvane/as-of/2024-01-01",
    "/entities/chatgpt",
    "/claims/twe3v2ny",
    `/articles/${article}`,
    "/method",
  ]) {
    test(`the language switch of /${language}${address} keeps the page`, async ({ page }) => {
      await page.goto(`/${language}${address}`);
      await page.getByRole("link", { name: { en: "Français", fr: "English" }[language], exact: true }).click();
      await expect(page).toHaveURL(`/${other[language]}${address}`);
      await expect(page.locator("html")).toHaveAttribute("lang", other[language]);
    });
  }

  test(`/ leads a reader of ${language} to that language`, async ({ request }) => {
    const response = await request.get("/", { headers: { "Accept-Language": `${language};q=0.9` }, maxRedirects: 0 });
    expect(response.status()).toBe(307);
    expect(response.headers().location).toMatch(new RegExp(`/${language}$`));
  });

  const title = { en: "Nothing at this address", fr: "Rien à cette adresse" }[language];
  for (const address of [
    "/companies/nobody",
    "/claims/00000000",
    "/articles/nothing",
    "/entities/nobody",
    "/nothing/at/all",
    "/missing",
  ]) {
    test(`/${language}${address} is not found`, async ({ page }) => {
      const response = await page.goto(`/${language}${address}`);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
    });
  }

  test(`every page in ${language} has its own title, description, canonical address and alternate`, async ({
    page,
  }) => {
    const titles = new Set<string>();
    const known = templates.filter((template) => !("absent" in template));
    for (const { page: address } of known) {
      await page.goto(`/${language}${address}`);
      titles.add(await page.title());
      await expect(page.locator('head > meta[name="description"]')).toHaveAttribute("content", /\w/);
      await expect(page.locator('head > link[rel="canonical"]')).toHaveAttribute(
        "href",
        new RegExp(`/${language}${address}$`),
      );
      for (const each of languages) {
        const alternate = page.locator(`head > link[rel="alternate"][hreflang="${each}"]`);
        await expect(alternate).toHaveAttribute("href", new RegExp(`/${each}${address}$`));
      }
    }
    expect(titles.size).toBe(known.length);
  });
}

test("unknown query parameters change nothing", async ({ page }) => {
  await page.goto("/fr/companies/openai");
  const text = await page.locator("main").innerText();
  const response = await page.goto("/fr/companies/openai?utm_source=x&asOf=nonsense");
  expect(response?.status()).toBe(200);
  expect(await page.locator("main").innerText()).toBe(text);
});

test("a company asked for as an entity has its page among the companies", async ({ page }) => {
  await page.goto("/fr/entities/openai");
  await expect(page).toHaveURL("/fr/companies/openai");
});

test("a page names where it is as data", async ({ page, request }) => {
  await page.goto("/fr/companies/openai");
  const address = await page.getByRole("link", { name: "JSON" }).getAttribute("href");
  const answer = await request.get(address ?? "");
  expect((await answer.json()).data.company.name).toBe("OpenAI");
});

test("no link within the site is broken", async ({ page, request, baseURL }) => {
  // Every page of the fixture, one after another.
  test.slow();
  const found = new Set<string>();
  for (const language of languages) {
    for (const { page: address } of templates) {
      await page.goto(`/${language}${address}`);
      const links = await page
        .locator("a[href]")
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      for (const url of links.map((link) => new URL(link))) if (url.origin === baseURL) found.add(url.pathname);
    }
  }
  const broken: string[] = [];
  for (const path of found) {
    if ((await request.get(path)).status() !== 200) broken.push(path);
  }
  // The language switch of a page that is absent leads to one that is.
  const absent = templates.flatMap((template) => ("absent" in template ? [template.page] : []));
  expect(broken.filter((path) => !absent.some((page) => path.endsWith(page)))).toEqual([]);
});
