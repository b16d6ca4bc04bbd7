import fc from "fast-check";
import { expect, test } from "vitest";
import { setTypography, setWordings } from "./typography.ts";

/** Non-breaking spaces made visible: `~` is U+00A0, `_` is U+202F. */
const show = (text: string): string => text.replaceAll("\u00a0", "~").replaceAll("\u202f", "_");

test.each([
  ["200 millions d’utilisateurs", "200~millions d’utilisateurs"],
  ["3,4 milliards de dollars", "3,4~milliards de dollars"],
  ["1,6 milliard", "1,6~milliard"],
  ["2 billions", "2~billions"],
  ["49 % des parts", "49_% des parts"],
  ["de 3 000 salariés", "de 3_000 salariés"],
  ["1 234 567 €", "1_234_567_€"],
  ["Qui parle ? Selon qui ! Oui ; non.", "Qui parle_? Selon qui_! Oui_; non."],
  ["selon lui : « oui », dit-il", "selon lui~: «~oui~», dit-il"],
  ["(vraiment ?)", "(vraiment_?)"],
  ["« Pourquoi ? »", "«~Pourquoi_?~»"],
])("French: %s", (typed, expected) => {
  expect(show(setTypography(typed, "fr"))).toBe(expected);
});

test.each([
  ["$3.4 billion", "$3.4~billion"],
  ["200 million people", "200~million people"],
  ["2 trillion", "2~trillion"],
  ["10 thousand", "10~thousand"],
  ["49% of it; really? Yes!", "49% of it; really? Yes!"],
])("English: %s", (typed, expected) => {
  expect(show(setTypography(typed, "en"))).toBe(expected);
});

test.each([
  ["3 mille personnes", "fr"],
  ["5 millésimes", "fr"],
  ["2 milles marins", "fr"],
  ["en 2024 300 personnes", "fr"],
  ["le 12 3000 fois", "fr"],
  ["https://exemple.fr/?a=1;b=2:c", "fr"],
  ["Llama 3.1 de Meta", "fr"],
  ["3 mills and 4 milestones", "en"],
  ["2 millionaires", "en"],
  ["In 2024 300 people", "en"],
  ["https://example.org/?a=1&b=2", "en"],
] as const)("leaves %s alone", (typed, language) => {
  expect(setTypography(typed, language)).toBe(typed);
});

test("touches nothing but spaces, and once", () => {
  const pieces = fc.constantFrom(
    ..."« » ; : ? ! % € 3 300 000 2024 millions milliard million billion mille a, . ( ) 4,5 $ d’un".split(" "),
  );
  const text = fc.array(pieces, { maxLength: 12 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, fc.constantFrom("en" as const, "fr" as const), (typed, language) => {
      const set = setTypography(typed, language);
      expect(set.replaceAll(/[\u00a0\u202f]/g, " ")).toBe(typed);
      expect(setTypography(set, language)).toBe(set);
    }),
  );
});

test("sets every wording of a value, each in its language, and no other text", () => {
  const value = {
    evidence: { printed: "200 millions" },
    statement: { en: "200 million", fr: "200 millions" },
    counted: { en: "1 million", fr: "1 million", frAfterNoun: "de 3 000" },
    aliases: { en: ["1 million"], fr: ["1 million"] },
    list: [null, 3, { label: { en: "A ; b", fr: "A ; b" } }],
  };
  expect(JSON.parse(show(JSON.stringify(setWordings(value))))).toEqual({
    evidence: { printed: "200 millions" },
    statement: { en: "200~million", fr: "200~millions" },
    counted: { en: "1~million", fr: "1~million", frAfterNoun: "de 3_000" },
    aliases: { en: ["1 million"], fr: ["1 million"] },
    list: [null, 3, { label: { en: "A ; b", fr: "A_; b" } }],
  });
});
