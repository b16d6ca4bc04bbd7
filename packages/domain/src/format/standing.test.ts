import { describe, expect, test } from "vitest";
import { Language } from "../schema/language.ts";
import { StandingCode } from "../schema/standing.ts";
import { standingLabel, standingWording } from "./standing.ts";
import { visible } from "./visible-spaces.ts";

const worded = (code: StandingCode, language: Language) =>
  visible(standingWording({ code, since: "2024-10-02" }, language));

test.each([
  ["current", "Still stands", "Toujours d’actualité"],
  ["superseded", "Superseded on 2~October 2024", "Remplacé le 2~octobre 2024"],
  ["disputed", "Sources disagree since 2~October 2024", "Les sources divergent depuis le 2~octobre 2024"],
  ["corrected", "Corrected on 2~October 2024", "Corrigé le 2~octobre 2024"],
  ["retracted", "Retracted on 2~October 2024", "Rétracté le 2~octobre 2024"],
] as const)("%s", (code, en, fr) => {
  expect(worded(code, "en")).toBe(en);
  expect(worded(code, "fr")).toBe(fr);
});

describe.each(Language.options)("in %s", (language) => {
  test("every standing has a label of its own, and its wording begins with it", () => {
    const labels = StandingCode.options.map((code) => standingLabel(code, language));
    expect(new Set(labels).size).toBe(labels.length);
    for (const code of StandingCode.options) {
      expect(standingWording({ code, since: "2024-10-02" }, language)).toMatch(
        new RegExp(`^${standingLabel(code, language)}`),
      );
    }
  });
});
