import { expect, test } from "@playwright/test";
import { article, disputed, inconsistent, languages } from "./templates.ts";

// What each claim of the fixture is there for.
const retold = "arr80001";
const superseded = "rev23410";
const corrected = "tt1100m1";
const retracted = "cst30k01";
const doubled = "v55mkkvw";
const withoutBase = "cvqsb7gy";
const lessCertain = "n57b6y4k";

/** The language’s own, and spaces as they are read. */
const plain = (text: string) => text.replaceAll(/\s+/g, " ");

for (const language of languages) {
  const say = <T>(words: { en: T; fr: T }): T => words[language];

  test(`five articles from one newspaper are one origin in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/claims/${retold}`);
    const tellings = page.locator("[data-tellings]");
    await expect(tellings.getByRole("heading")).toHaveText(
      say({ en: "5 articles, one origin", fr: "5 articles, une seule source" }),
    );
    await expect(tellings.getByText(say({ en: "an echo", fr: "écho" }))).toHaveCount(4);
    await expect(tellings.getByRole("listitem").filter({ hasText: "Harbour Ledger" }).last()).toContainText(
      say({ en: "this claim\u00a0· the first known", fr: "cette assertion\u00a0· premier connu" }),
    );
    await expect(page.locator("main [data-selon-line]").first()).toContainText(
      say({ en: "5 articles, one origin", fr: "5 articles, une seule source" }),
    );
  });

  for (const { claim, standing, why } of [
    { claim: retold, standing: { en: "Still stands", fr: "Toujours d’actualité" }, why: undefined },
    {
      claim: superseded,
      standing: { en: "Superseded on 15 July 2024", fr: "Remplacé le 15 juillet 2024" },
      why: { en: "$450 million", fr: "450 millions de dollars" },
    },
    {
      claim: corrected,
      standing: { en: "Corrected on 5 October 2024", fr: "Corrigé le 5 octobre 2024" },
      why: { en: "A round was left out of the sum.", fr: "Une levée avait été oubliée dans la somme." },
    },
    {
      claim: retracted,
      standing: { en: "Retracted on 20 November 2024", fr: "Rétracté le 20 novembre 2024" },
      why: { en: "The number was of another company.", fr: "Le nombre était celui d’une autre entreprise." },
    },
    {
      claim: disputed,
      standing: { en: "Sources disagree since 5 April 2024", fr: "Les sources divergent depuis le 5 avril 2024" },
      why: undefined,
    },
  ]) {
    test(`the standing of ${claim} is a word and a shape in ${language}`, async ({ page }) => {
      await page.goto(`/${language}/claims/${claim}`);
      const section = page.locator("#standing");
      const mark = section.locator("[data-standing]").first();
      await expect(mark).toHaveText(say(standing));
      await expect(mark.locator("svg")).toBeVisible();
      if (why) expect(plain(await section.innerText())).toContain(say(why));
    });
  }

  test(`rivals stand side by side, and what disputes the figure is said, in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/claims/${disputed}`);
    const rivals = page.locator("#rivals [data-figure]");
    await expect(rivals).toHaveCount(2);
    const boxes = await rivals.evaluateAll((figures) => figures.map((figure) => figure.getBoundingClientRect().right));
    expect(new Set(boxes).size).toBe(2);
    await expect(page.locator("#disputes [data-finding]")).toContainText(
      say({ en: "Known since 5 April 2024", fr: "Connu depuis le 5 avril 2024" }),
    );
  });

  test(`a change that the figures bear out is checked step by step in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/claims/${doubled}`);
    const check = page.locator('[data-calculation="consistent"]');
    const text = plain(await check.innerText());
    expect(text).toContain(say({ en: "Consistent with the figures", fr: "Cohérent avec les chiffres" }));
    expect(text).toContain(say({ en: "Between 1.81 and 2.21", fr: "Entre 1,81 et 2,21" }));
    await check.getByRole("link", { name: say({ en: "100 million", fr: "100 millions" }) }).click();
    await expect(page).toHaveURL(`/${language}/claims/56zkhk2f`);
  });

  test(`a change that the figures do not bear out is called so in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/claims/${inconsistent}`);
    const check = page.locator('[data-calculation="inconsistent"]');
    await expect(check).toContainText(say({ en: "Inconsistent with the figures", fr: "Incohérent avec les chiffres" }));
    await expect(check.locator("[data-verdict] svg")).toBeVisible();
  });

  test(`a change without a base is not checkable, with the reason, in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/claims/${withoutBase}`);
    await expect(page.locator('[data-calculation="not-checkable"]')).toContainText(
      say({ en: "gives the figure from which it changed", fr: "ne donne le chiffre de départ" }),
    );
  });

  test(`a figure that is not shown first says why, and what is, in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/claims/${lessCertain}`);
    const section = page
      .locator("section")
      .filter({ has: page.getByRole("heading", { name: say({ en: "Why it is not", fr: "n’est pas retenu" }) }) });
    await section
      .getByRole("link", { name: say({ en: "$1.6\u00a0billion", fr: "1,6\u00a0milliard\u00a0de\u00a0dollars" }) })
      .click();
    await expect(page).toHaveURL(`/${language}/claims/bcbx31ge`);
  });

  test(`a citation is copied, and the copying announced, in ${language}`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`/${language}/claims/${retold}`);
    for (const style of ["sentence", "apa", "bibtex", "csl-json", "wikipedia"]) {
      const citation = page.locator(`[data-citation="${style}"]`);
      const summary = citation.locator("summary");
      if (await summary.count()) await summary.click();
      await citation.getByRole("button", { name: say({ en: "Copy: ", fr: "Copier\u00a0: " }) }).click();
      await expect(citation.getByRole("status")).toHaveText(say({ en: "Copied.", fr: "Copié." }));
      const text = await page.locator(`#citation-${style}`).evaluate((element) => element.textContent);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    }
    expect(JSON.parse((await page.locator("#citation-csl-json").textContent()) ?? "")[0].id).toBe(`selon-${retold}`);
  });

  test(`a citation that cannot be copied is selected in ${language}`, async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.goto(`/${language}/claims/${retold}`);
    const citation = page.locator('[data-citation="sentence"]');
    await citation.getByRole("button").click();
    await expect(citation.getByRole("status")).toContainText(say({ en: "Selected", fr: "Sélectionné" }));
    const text = await page.locator("#citation-sentence").textContent();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(text);
  });

  test(`without JavaScript every citation is text, and no button is offered, in ${language}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/${language}/claims/${retold}`);
    await expect(page.locator("[data-citation] button")).toHaveCount(0);
    for (const style of ["sentence", "apa"]) await expect(page.locator(`#citation-${style}`)).toBeVisible();
    for (const style of ["bibtex", "csl-json", "wikipedia"]) {
      await expect(page.locator(`#citation-${style}`)).toBeHidden();
      await page.locator(`[data-citation="${style}"] summary`).click();
      await expect(page.locator(`#citation-${style}`)).toBeVisible();
    }
    await context.close();
  });

  test(`the claims of an article each have their standing in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/articles/2024-07-15-tidewater-wire-corvane-restates`);
    await expect(page.locator("[data-standing]")).toHaveText(
      say({
        en: ["Still stands", "Corrected on 5 October 2024", "Still stands"],
        fr: ["Toujours d’actualité", "Corrigé le 5 octobre 2024", "Toujours d’actualité"],
      }),
    );
    await page.goto(`/${language}/articles/${article}`);
    const entries = await page.locator("main ol > li").count();
    await expect(page.locator("[data-standing]")).toHaveCount(entries);
  });
}

test("on paper every citation is printed, and no button", async ({ page }) => {
  await page.goto(`/en/claims/${retold}`);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#citation-csl-json")).toBeVisible();
  await expect(page.locator("[data-citation] button").first()).toBeHidden();
});

test("our own client JavaScript stays within its budget", async ({ page }) => {
  const scripts = async (address: string) => {
    await page.goto(address, { waitUntil: "load" });
    return page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter(({ name }) => /\.js(?:\?|$)/.test(name))
        .map((entry) => ({ name: entry.name, bytes: (entry as PerformanceResourceTiming).encodedBodySize })),
    );
  };
  // A page without client components has the framework's alone.
  const framework = new Set((await scripts("/en/method")).map(({ name }) => name));
  const own = (await scripts(`/en/claims/${retold}`)).filter(({ name }) => !framework.has(name));
  expect(own.length).toBeGreaterThan(0);
  expect(own.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(12_000);
});
