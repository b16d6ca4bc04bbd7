import { expect, test } from "@playwright/test";
import { languages } from "./templates.ts";

const series = {
  annualised: "corvane~revenue.annualised~USD",
  revenue: "corvane~revenue.recognised~P1Y~USD",
  total: "corvane~funding.total~USD",
  headcount: "corvane~headcount",
  weekly: "merlune~users.active~P1W",
  monthly: "merlune~users.active~P1M",
  paying: "merlune~users.paying",
  customers: "corvane~customers",
};
const section = (key: string) => `section[id="${key}"]`;

const words = {
  en: {
    reason: "The best-sourced figure of the latest period.",
    earlier: "About an earlier time.",
    version: "version 1",
    origin: "5 articles, one origin",
    hull: "Between 900 and 1,200: sources disagree",
    growth: "Multiplied by 1.41 to 1.6",
    refusal: "Not calculated. Method",
    ours: "Our calculation: see the steps",
    formula: "Later ÷ earlier",
    inconsistent: "Inconsistent with the figures",
    consistent: "Consistent with the figures",
    unlike: "Not joined to Monthly active users (Window: per week / per month).",
    superseded: "Superseded on 15 July 2024",
    corrected: "Corrected on 5 October 2024",
    left: "A round was left out of the sum.",
    retracted: "Retracted on 20 November 2024",
    open: "Not known yet.",
  },
  fr: {
    reason: "Le chiffre le mieux sourcé de la période la plus récente.",
    earlier: "Porte sur une date antérieure.",
    version: "version 1",
    origin: "5 articles, une seule source",
    hull: "Entre 900 et 1 200 : les sources divergent",
    growth: "Multiplication par 1,41 à 1,6",
    refusal: "Non calculé. Méthode",
    ours: "Calcul réalisé par nos soins : voir le détail",
    formula: "Arrivée ÷ départ",
    inconsistent: "Incohérent avec les chiffres",
    consistent: "Cohérent avec les chiffres",
    unlike: "Non rattaché à Utilisateurs actifs par mois (Fenêtre : par semaine / par mois).",
    superseded: "Remplacé le 15 juillet 2024",
    corrected: "Corrigé le 5 octobre 2024",
    left: "Une levée avait été oubliée dans la somme.",
    retracted: "Rétracté le 20 novembre 2024",
    open: "On ne le sait pas encore.",
  },
} as const;

for (const language of languages) {
  const text = words[language];

  test.describe(`the profile in ${language}`, () => {
    // Without JavaScript: all of it unfolds by itself.
    test.use({ javaScriptEnabled: false });
    test.beforeEach(({ page }) => page.goto(`/${language}/companies/corvane`));

    test("says why a figure leads, what was passed over and why, and by which rule", async ({ page }) => {
      const why = page.locator(section(series.annualised)).locator("[data-why]");
      await expect(why.locator("summary")).toContainText(text.reason);
      await expect(why.locator("[data-rival]").first()).toBeHidden();
      await why.locator("summary").click();
      await expect(why.locator('[data-rival="arr23500"]')).toContainText(text.earlier);
      await expect(why.locator("[data-rival]")).toHaveCount(6);
      await expect(why).toContainText(text.version);
    });

    test("tells an echo from a corroboration", async ({ page }) => {
      await expect(page.locator(section(series.annualised)).locator('[data-size="large"]')).toContainText(text.origin);
    });

    test("never shows a disputed figure without the others", async ({ page }) => {
      const figures = page.locator('[data-figure="hd1200cv"]:is([data-size="large"], [data-size="medium"])');
      await expect(figures).toHaveCount(2);
      for (const figure of await figures.all()) await expect(figure.locator("[data-hull]")).toHaveText(text.hull);
      const dispute = page.locator(section(series.headcount)).locator('[data-finding="dispute"]');
      await expect(dispute.locator("[data-figure]")).toHaveCount(2);
      const [first, second] = await Promise.all(
        ["hd1200cv", "hd0900s1"].map((id) => dispute.locator(`[data-figure="${id}"]`).boundingBox()),
      );
      expect(first?.y).toBe(second?.y);
    });

    test("tells disputes, differences without a source and mix-ups apart", async ({ page }) => {
      await expect(page.locator("[data-finding]")).toHaveCount(4);
      await expect(page.locator(section(series.paying)).locator('[data-finding="source-not-named"]')).toBeVisible();
      for (const key of [series.weekly, series.monthly]) {
        await expect(page.locator(section(key)).locator('[data-finding="mix-up"] [data-figure]')).toHaveCount(2);
      }
    });

    test("shows the steps of a growth, and links what it was computed from", async ({ page }) => {
      const growth = page.locator(section(series.weekly)).locator('[data-calculation="growth"]').first();
      await expect(growth.locator("summary")).toContainText(text.growth);
      await expect(growth.locator("summary")).toContainText(text.ours);
      await growth.locator("summary").click();
      await expect(growth).toContainText(text.formula);
      for (const claim of ["wk30m001", "wk45m001"]) {
        await expect(growth.locator(`a[href="/${language}/claims/${claim}"]`)).toBeVisible();
      }
    });

    test("refuses a growth between figures that are not alike, with the reason", async ({ page }) => {
      const calculations = page.locator(section(series.annualised)).locator("[data-calculation]");
      await expect(calculations.filter({ hasText: text.refusal })).toHaveAttribute("data-calculation", "refusal");
      await expect(page.locator(section(series.monthly)).locator("[data-calculation]")).toHaveCount(0);
    });

    test("holds stated changes against the figures", async ({ page }) => {
      const verdict = (key: string) => page.locator(section(key)).locator("[data-verdict]");
      await expect(verdict(series.annualised)).toContainText(text.inconsistent);
      await expect(verdict(series.annualised)).toHaveAttribute("data-verdict", "inconsistent");
      await expect(verdict(series.weekly)).toContainText(text.consistent);
    });

    test("says which series it did not join, and why", async ({ page }) => {
      await expect(page.locator(section(series.weekly))).toContainText(text.unlike);
    });

    test("says beside a figure that it no longer stands, and what does", async ({ page }) => {
      const row = (claim: string) => page.locator(`tr[data-figure="${claim}"]`);
      await expect(row("rev23410").locator("[data-standing]")).toHaveText(text.superseded);
      await expect(row("rev23410").locator('a[href$="/claims/rev23450"]')).toBeVisible();
      await expect(row("rev23450").locator("[data-standing]")).toHaveCount(0);
      await expect(row("tt1100m1").locator("[data-standing]")).toHaveText(text.corrected);
      await expect(row("tt1100m1")).toContainText(text.left);
      await expect(row("cst30k01").locator("[data-standing]")).toHaveText(text.retracted);
      await expect(page.locator(section(series.customers)).locator('[data-size="large"]')).toHaveCount(0);
    });

    test("shows plans beside what became of them, and a forecast beside what came", async ({ page }) => {
      const planOf = (claim: string) =>
        page.locator("[data-plan]").filter({ has: page.locator(`[data-figure="${claim}"]`) });
      await expect(planOf("ta1ks500")).toHaveAttribute("data-plan", "ended");
      await expect(planOf("ta1ks500").locator('[data-figure="rd600m01"]')).toBeVisible();
      await expect(planOf("rev24700").locator('[data-figure="rev24640"]')).toBeVisible();
      await expect(planOf("hd2000p1")).toContainText(text.open);
    });
  });
}
