import { expect, test } from "vitest";
import { languageOf } from "./language-of.ts";

test.each([
  ["The board said that it will meet in the spring.", "en"],
  ["Le conseil a dit qu’il se réunira au printemps.", "fr"],
  ["L’ENTREPRISE ET SES CLIENTS", "fr"],
  ["ChatGPT : 200 millions d’utilisateurs", "fr"],
  ["Le Monde says that the price of the service was cut by half.", "en"],
  ["OpenAI", undefined],
  ["", undefined],
])("%s", (text, language) => {
  expect(languageOf(text)).toBe(language);
});
