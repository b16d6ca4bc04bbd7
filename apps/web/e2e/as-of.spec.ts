import { expect, type Page, test } from "@playwright/test";
import { changeDay, languages } from "./templates.ts";

const profile = "/companies/corvane";
const asOf = (day: string) => `${profile}/as-of/${day}`;

/** One figure of a history, by its claim. */
const row = (page: Page, claim: string) => page.locator(`tr[data-figure="${claim}"]`);

const words = {
  en: {
    banner: "What was known on 1 October 2024. Back to today",
    today: "Back to today",
    label: "What was known on",
    show: "Show",
    early: "Nothing was known yet on 1 January 2024",
    noDay: "“2024-02-30” is no day",
    first: "12 February 2024",
    corrected: "Corrected on 5 October 2024",
    retracted: "1 claim retracted",
    ends: "The data ends on 10 February 2025.",
  },
  fr: {
    banner: "Ce que l’on savait au 1er octobre 2024. Revenir à la version actuelle",
    today: "Revenir à la version actuelle",
    label: "Ce que l’on savait au",
    show: "Afficher",
    early: "Au 1er janvier 2024, rien n’était encore connu",
    noDay: "«\u202f2024-02-30\u202f» n’est pas une date",
    first: "12 février 2024",
    corrected: "Corrigé le 5 octobre 2024",
    retracted: "1 assertion rétractée",
    ends: "Les données s’arrêtent au 10 février 2025.",
  },
} as const;

for (const language of languages) {
  const text = words[language];

  for (const javaScriptEnabled of [true, false]) {
    test.describe(`in ${language} ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
      test.use({ javaScriptEnabled });

      test("a day is chosen and left again", async ({ page }) => {
        await page.goto(`/${language}${profile}`);
        await expect(page.locator("[data-as-of]")).toHaveCount(0);
        await page.getByLabel(text.label, { exact: true }).fill("2024-10-01");
        await page.getByRole("button", { name: text.show }).click();
        await expect(page).toHaveURL(`/${language}${asOf("2024-10-01")}`);
        await expect(page.locator("[data-as-of]")).toHaveText(text.banner);
        await expect(page.getByLabel(text.label, { exact: true })).toHaveValue("2024-10-01");
        await page.getByRole("link", { name: text.today }).click();
        await expect(page).toHaveURL(`/${language}${profile}`);
      });

      test("a day before anything was known says from when something is", async ({ page }) => {
        const response = await page.goto(`/${language}${asOf("2024-01-01")}`);
        expect(response?.status()).toBe(404);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(text.early);
        await page.getByRole("link", { name: text.first }).click();
        await expect(page).toHaveURL(`/${language}${asOf("2024-02-12")}`);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Corvane");
      });
    });
  }

  test(`nothing of later days is on a page as of a day in ${language}`, async ({ page }) => {
    await page.goto(`/${language}${asOf("2024-10-04")}`);
    await expect(row(page, "tt1100m1")).toHaveCount(0);
    const before = page.locator('[data-figure="tt1100m1"][data-size="large"]');
    await expect(before).toBeVisible();
    await expect(before.locator("[data-standing]")).toHaveCount(0);
    for (const later of ["tt1400m1", "cst30k01", "rev24640", "wk45m001"]) {
      await expect(page.locator(`main :is([data-figure="${later}"], a[href$="${later}"])`)).toHaveCount(0);
    }
    await expect(page.locator("main")).not.toContainText(/2025/);

    await page.goto(`/${language}${asOf(changeDay)}`);
    await expect(row(page, "tt1100m1").locator('[data-standing="corrected"]')).toHaveText(text.corrected);
    await expect(page.locator('[data-figure="tt1400m1"][data-size="large"]')).toBeVisible();
  });

  test(`a reader goes from change to change in ${language}`, async ({ page }) => {
    await page.goto(`/${language}${profile}`);
    await expect(page.locator('a[rel="next"]')).toHaveCount(0);
    await expect(page.locator("dd", { has: page.locator('a[rel="prev"]') })).toContainText(text.retracted);
    await page.locator('a[rel="prev"]').click();
    await expect(page).toHaveURL(`/${language}${asOf("2024-11-20")}`);
    await page.locator('a[rel="prev"]').click();
    await expect(page).toHaveURL(`/${language}${asOf("2024-11-04")}`);
    await expect(page.locator('[data-figure="cst30k01"][data-size="large"]')).toBeVisible();
    await page.locator('a[rel="next"]').click();
    await expect(page).toHaveURL(`/${language}${asOf("2024-11-20")}`);
    await expect(row(page, "cst30k01").locator('[data-standing="retracted"]')).toBeVisible();

    // Between two changes, those before and after it.
    await page.goto(`/${language}${asOf("2024-03-01")}`);
    await expect(page.locator('a[rel="prev"]')).toHaveCount(0);
    await expect(page.locator('a[rel="next"]')).toHaveAttribute("href", `/${language}${asOf("2024-03-28")}`);
  });

  test(`a page as of a day is not indexed in ${language}, and names the day that stands for it`, async ({ page }) => {
    const canonical = page.locator('head > link[rel="canonical"]');
    await page.goto(`/${language}${asOf("2024-12-24")}`);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    await expect(canonical).toHaveAttribute("href", new RegExp(`/${language}${asOf("2024-11-20")}$`));
    await page.goto(`/${language}${profile}`);
    await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
  });

  test(`a day after the end of the data shows today's in ${language}, and says so`, async ({ page }) => {
    await page.goto(`/${language}${profile}`);
    const figures = await page.locator("[data-figure]").allInnerTexts();
    const response = await page.goto(`/${language}${asOf("2030-01-01")}`);
    expect(response?.status()).toBe(200);
    expect(await page.locator("[data-figure]").allInnerTexts()).toEqual(figures);
    await expect(page.locator("[data-as-of]")).toContainText(text.ends);
    await expect(page.locator('head > link[rel="canonical"]')).toHaveAttribute(
      "href",
      new RegExp(`/${language}${profile}$`),
    );
  });

  test(`what is no day says so in ${language}`, async ({ page }) => {
    const response = await page.goto(`/${language}${asOf("2024-02-30")}`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(text.noDay);
    await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute("content", /noindex/);
    await page.getByLabel(text.label, { exact: true }).fill("2024-10-01");
    await page.getByRole("button", { name: text.show }).click();
    await expect(page).toHaveURL(`/${language}${asOf("2024-10-01")}`);
  });
}

test("whatever stands in place of a day is answered, and means nothing else", async ({ request }) => {
  const statusOf = async (address: string) => (await request.get(address, { maxRedirects: 0 })).status();
  for (const day of ["nonsense", "01.10.2024", "2024-10-01&lang=fr", "2024-10-01%26lang=fr", "%E0%A4%A", "%2F"]) {
    expect([400, 404]).toContain(await statusOf(`/en${asOf(day)}`));
  }
  expect(await statusOf("/en/companies/nobody/as-of/2024-10-01")).toBe(404);
  expect(await statusOf("/en/companies/corvane/as-of/2024-10-01/more")).toBe(404);
});

test("the form that chooses a day leads nowhere else", async ({ request }) => {
  const leadsTo = async (query: string) => {
    const response = await request.get(`/fr${profile}/as-of${query}`, { maxRedirects: 0 });
    expect(response.status()).toBe(307);
    return new URL(response.headers().location ?? "", "http://localhost").pathname;
  };
  expect(await leadsTo("?date=2024-10-01")).toBe(`/fr${asOf("2024-10-01")}`);
  expect(await leadsTo("?date=//example.com/")).toBe(`/fr${asOf("%2F%2Fexample.com%2F")}`);
  expect(await leadsTo("?date=")).toBe(`/fr${profile}`);
  expect(await leadsTo("")).toBe(`/fr${profile}`);
});

test("OpenAI's 200 million are not known before their article, and are after", async ({ page }) => {
  const response = await page.goto("/en/companies/openai/as-of/2024-08-01");
  expect(response?.status()).toBe(404);
  await expect(page.locator("body")).not.toContainText("200 million");
  await page.goto("/en/companies/openai/as-of/2024-12-31");
  await expect(page.locator('[data-figure="twe3v2ny"]').first()).toContainText("200 million");
});
