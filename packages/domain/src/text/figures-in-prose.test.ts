import { describe, expect, test } from "vitest";
import type { Language } from "../schema/language.ts";
import { figuresInProse } from "./figures-in-prose.ts";
import { arrangeNames, mentionsIn } from "./mentions.ts";
import { mostSentenceCharacters } from "./number-grammar.ts";

const names = arrangeNames([
  { name: "Lumen", id: "lumen" },
  { name: "Orbit 3.1", id: "orbit" },
]);

function printed(sentence: string, language: Language): string[] {
  const figures = figuresInProse(sentence, language, mentionsIn(sentence, names));
  return figures.map(({ start, end }) => sentence.slice(start, end));
}

describe("figures in prose", () => {
  test.each([
    ["In 2024 200 million people used Lumen.", ["200 million"]],
    ["On August 29, 2024, and on 3 May, Lumen had 5,000 staff.", ["5,000"]],
    ["From 2019-2024, 2023/24 and since 2024-08-29 or 29/08/2024.", []],
    ["Orbit 3.1 405 billion, Lumen 4, Article 5 and Gemini 1.5.", ["405 billion"]],
    ["About 300 of them left.", ["About 300"]],
    ["It took 49% of Lumen for more than $2 billion in May 2023.", ["49%", "more than $2 billion"]],
    ["It spent $2000 on GPT-4 and GPT-4o.", ["$2000"]],
    ["In March 300 million people came, in May 20 million.", ["300 million", "20 million"]],
    ["Between 2019 and 2024 it doubled.", ["doubled"]],
  ])("%s", (sentence, figures) => {
    expect(printed(sentence, "en")).toEqual(figures);
  });

  test.each([
    ["Le 1er mars 2024, Lumen comptait 3 000 salariés.", ["3 000"]],
    [
      "Fin 2023, 1,6 milliard de dollars, puis 3,4 milliards en août 2024.",
      ["1,6 milliard de dollars", "3,4 milliards"],
    ],
    ["En 2024, près de la moitié des abonnés d’Orbit 3.1, soit 12 millions.", ["près de la moitié", "12 millions"]],
    ["Le 18 juillet, plus de 2024 € par mois.", ["plus de 2024 €"]],
  ])("%s", (sentence, figures) => {
    expect(printed(sentence, "fr")).toEqual(figures);
  });

  test("a sentence beyond all measure is not read", () => {
    expect(printed(`Lumen ${"so ".repeat(mostSentenceCharacters / 3)} 3 million`, "en")).toEqual([]);
  });
});
