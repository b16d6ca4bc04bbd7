import { expect, test } from "@playwright/test";
import { languages } from "./templates.ts";

const kinds = ["dispute", "source-not-named", "mix-up"];

for (const language of languages) {
  const say = <T>(words: { en: T; fr: T }): T => words[language];

  test(`each kind of finding has its figures side by side, and since when, in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/disputes`);
    for (const kind of kinds) {
      const finding = page.locator(`[data-finding="${kind}"]`);
      await expect(finding).toHaveCount(1);
      await expect(finding.locator("[data-figure]")).toHaveCount(2);
      await expect(finding.locator("[data-figure] [data-selon-line]")).toHaveCount(2);
      await expect(finding).toContainText(say({ en: "Known since", fr: "Connu depuis le" }));
    }
    await expect(page.locator('[data-finding="mix-up"]')).toContainText(
      say({ en: "Window: per week / per month", fr: "Fenêtre\u00a0: par semaine / par mois" }),
    );
  });

  test(`a finding leads to the claims and to the profile that it is about in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/disputes`);
    const finding = page.locator('[data-finding="dispute"]');
    await expect(finding.locator(`a[href="/${language}/claims/hd0900s1"]`)).toBeVisible();
    await finding.getByRole("heading").getByRole("link", { name: "Corvane" }).click();
    await expect(page).toHaveURL(`/${language}/companies/corvane#corvane~headcount`);
  });

  for (const javaScriptEnabled of [true, false]) {
    test(`the findings are filtered by company in ${language}, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled, baseURL: baseURL ?? "" });
      const page = await context.newPage();
      await page.goto(`/${language}/disputes`);
      const company = page.getByRole("combobox", { name: say({ en: "About", fr: "Entreprise" }) });
      await company.selectOption("OpenAI");
      await page.getByRole("button", { name: say({ en: "Show", fr: "Afficher" }) }).click();
      await expect(page).toHaveURL(`/${language}/disputes?about=openai`);
      await expect(company).toHaveValue("openai");
      await expect(page.locator("[data-finding]")).toHaveCount(0);
      const empty = say({
        en: ["No dispute about OpenAI is known. That is not agreement", "No such difference", "No likely mix-up"],
        fr: ["Aucune divergence entre sources n’est connue pour OpenAI.", "Aucune différence", "Aucune confusion"],
      });
      for (const [place, kind] of kinds.entries()) {
        await expect(page.locator(`#${kind}`)).toContainText(empty[place] ?? "");
      }
      await page.getByRole("link", { name: { en: "Français", fr: "English" }[language], exact: true }).click();
      await expect(page).toHaveURL(`/${{ en: "fr", fr: "en" }[language]}/disputes?about=openai`);
      await context.close();
    });
  }

  test(`what is no company in the address is ignored in ${language}`, async ({ page }) => {
    const response = await page.goto(`/${language}/disputes?about=nobody&utm_source=x`);
    expect(response?.status()).toBe(200);
    await expect(page.locator("[data-finding]")).toHaveCount(3);
  });

  test(`the navigation leads to the disputes in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/companies/corvane`);
    await page
      .getByRole("navigation")
      .getByRole("link", { name: say({ en: "Disputes", fr: "Divergences" }) })
      .click();
    await expect(page).toHaveURL(`/${language}/disputes`);
    await expect(page.getByRole("navigation").locator('[aria-current="page"]')).toHaveText(
      say({ en: "Disputes", fr: "Divergences" }),
    );
  });
}
