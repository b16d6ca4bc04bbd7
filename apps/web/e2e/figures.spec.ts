import { expect, type Page, test } from "@playwright/test";
import { article, combinedSum, languages, templates, valuation } from "./templates.ts";

/** The text of a page without what scripts only add, such as buttons that copy. */
const textOf = (page: Page): Promise<string> =>
  page.locator("main").evaluate((main: HTMLElement) => {
    for (const addition of main.querySelectorAll<HTMLElement>("[data-enhancement]")) addition.style.display = "none";
    return main.innerText;
  });

for (const language of languages) {
  for (const { name, page: address } of templates) {
    test(`${name} in ${language} says the same without JavaScript, a selon line under each figure`, async ({
      browser,
      page,
    }) => {
      await page.goto(`/${language}${address}`);
      const figures = await page.locator("[data-figure]").allInnerTexts();

      const plain = await browser.newContext({ javaScriptEnabled: false });
      const plainPage = await plain.newPage();
      await plainPage.goto(`/${language}${address}`);
      expect(await plainPage.locator("[data-figure]").allInnerTexts()).toEqual(figures);
      expect(await textOf(plainPage)).toEqual(await textOf(page));
      await expect(plainPage.locator("[data-figure]:not(:has([data-selon-line]))")).toHaveCount(0);
      await plain.close();
    });
  }

  const together = { en: "Amazon and Google together, in Anthropic", fr: "Amazon et Google ensemble, dans Anthropic" }[
    language
  ];
  const sum = { en: "$6 billion", fr: "6 milliards de dollars" }[language];
  for (const company of ["amazon", "google", "anthropic"]) {
    test(`the profile of ${company} in ${language} has the combined sum as one`, async ({ page }) => {
      await page.goto(`/${language}/companies/${company}`);
      const series = page.locator("section", { has: page.locator(`[data-figure="${combinedSum}"]`) }).last();
      await expect(series.getByRole("heading")).toContainText(together);
      await expect(series.locator(`[data-figure="${combinedSum}"]`)).toContainText(sum);
    });
  }

  const bound = { en: /more than \$100 billion/gi, fr: /(?:plus de|au-delà de) 100 milliards de dollars/gi }[language];
  const amount = { en: /\$100 billion/g, fr: /100 milliards/g }[language];
  for (const address of [
    "",
    "/companies/openai",
    `/claims/${valuation}`,
    `/articles/${article}`,
    "/entities/openai-round-autumn-2024",
  ]) {
    test(`the valuation is never more than a bound on /${language}${address}`, async ({ page }) => {
      await page.goto(`/${language}${address}`);
      const text = (await page.locator("body").innerText()).replaceAll(/[\u00a0\u202f\s]+/g, " ");
      expect(text.match(amount) ?? []).toHaveLength(text.match(bound)?.length ?? 0);
      for (const figure of await page.locator(`[data-figure="${valuation}"]`).all()) {
        await expect(figure.locator("[data-badge]")).toHaveAttribute("data-badge", "in-talks");
      }
    });
  }

  test(`the valuation leads nowhere on the profile in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/companies/openai`);
    await expect(page.locator(`dl [data-figure="${valuation}"]`)).toHaveCount(0);
    await expect(page.locator(`[data-figure="${valuation}"][data-size="large"]`)).toHaveCount(0);
    await expect(page.locator(`[data-figure="${valuation}"]`).first()).toBeVisible();
  });
}

test("French figures and dates read as French", async ({ page }) => {
  await page.goto("/fr/companies/openai");
  const users = page.locator('[data-figure="twe3v2ny"]').first();
  await expect(users).toContainText("200 millions d’utilisateurs actifs par semaine");
  await expect(users).toContainText("selon OpenAI");
  await expect(users).toContainText("paru entre le 29 août et le 30 septembre 2024 (date déduite)");
  await expect(users).toContainText("Déclaré par l’intéressé");
  await expect(page.locator('[data-figure="v7ejjh3e"]').first()).toContainText("49\u202f% des parts");
  await expect(page.locator("footer")).toContainText("Données arrêtées au 10 février 2025");
});

for (const { name, page: address } of templates) {
  test(`no English is left on ${name} in French`, async ({ page }) => {
    await page.goto(`/fr${address}`);
    const text = await page.locator("body").innerText();
    const english =
      /.*\b(?:according|claim|published|between|company|companies|billion|inferred|undated|weekly|stake|makes|leads)\b.*/gi;
    expect(text.replace("English", "").match(english) ?? []).toEqual([]);
    // Straight apostrophes, and spaces at which a line could begin with a punctuation mark.
    expect(text.match(/.*(?:\w'\w| [;:?!»%]|« ).*/g) ?? []).toEqual([]);
  });
}
