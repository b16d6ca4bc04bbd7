import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { languages, templates } from "./templates.ts";

for (const language of languages) {
  for (const { name, page: address } of templates) {
    for (const colorScheme of ["light", "dark"] as const) {
      test(`axe finds nothing in ${name}, ${language}, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(`/${language}${address}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    }

    test(`${name} in ${language} needs no sideways scrolling at 320 pixels`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`/${language}${address}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(320);
    });
  }
}

test("the first stop of the keyboard leads to the content", async ({ page }) => {
  await page.goto("/fr/companies/openai");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});
