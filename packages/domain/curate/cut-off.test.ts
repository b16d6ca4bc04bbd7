import { describe, expect, test } from "vitest";
import { cutOff } from "./cut-off.ts";

describe("what was left out of a printed figure", () => {
  test.each([
    ["Quill has passed more than 3 million readers.", "3 million", "en", "more than 3 million"],
    [
      "Quill a franchi la barre des 750 millions de lecteurs.",
      "750 millions",
      "fr",
      "franchi la barre des 750 millions",
    ],
    [
      "Un contrat pouvant atteindre 100 milliards de dollars.",
      "100 milliards de dollars",
      "fr",
      "pouvant atteindre 100 milliards de dollars",
    ],
    ["Quill has nearly 3 million readers.", "3 million", "en", "nearly 3 million"],
  ] as const)("%s", (sentence, printed, language, whole) => {
    expect(cutOff(sentence, printed, language)).toBe(whole);
  });

  test.each([
    ["Quill has 3 million readers.", "3 million", "en"],
    ["Quill has more than 3 million readers.", "more than 3 million", "en"],
    ["Quill has more than 3 million readers, and 40 books.", "40 books", "en"],
    ["Quill has 3 million readers.", "5 million", "en"],
    ["Quill compte trois millions de lecteurs.", "pas un chiffre", "fr"],
  ] as const)("nothing of %s for “%s”", (sentence, printed, language) => {
    expect(cutOff(sentence, printed, language)).toBeUndefined();
  });
});
