import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readSources, readSourceTexts, readTexts } from "../compile/source.ts";
import { fixSources } from "./fix.ts";
import { lint } from "./lint.ts";

const fixtures = fileURLToPath(new URL("fixtures/", import.meta.url));
const textsOf = (...folders: string[]): Map<string, string> =>
  new Map(folders.flatMap((folder) => [...readTexts(`${fixtures}${folder}`)]));

/** Rules whose message says that --fix mends it, with what is left to a person. */
const mended = {
  "keys-in-order": 0,
  "digits-are-grouped": 0,
  "claims-in-order": 0,
  "files-are-formatted": 0,
  "sets-are-sorted": 1,
};

test.each(Object.entries(mended))("mends what %s finds, and mends it once", async (rule, left) => {
  const texts = textsOf("base", `${rule}/bad`);
  const fixed = new Map([...texts, ...fixSources(readSourceTexts(texts))]);
  expect(lint(readSourceTexts(fixed), { today: "2024-11-30" })).toHaveLength(left);
  expect(fixSources(readSourceTexts(fixed))).toEqual(new Map());
});

test("changes nothing that is in order", async () => {
  expect(fixSources(readSources(fileURLToPath(new URL("../data", import.meta.url))))).toEqual(new Map());
});

test("keeps comments, quotes that are needed and what the schema does not know", async () => {
  const text = [
    "# An entity.",
    "website: https://quill.example/ # Official.",
    "name: {fr: 'Quill : société', en: \"Quill\"}",
    "identifiers: { cik: '0001018724' }",
    "colour: blue",
    "kind: company",
    "",
  ];
  const fixed = fixSources(readSourceTexts(new Map([["entities/company/quill.yaml", text.join("\n")]])));
  expect(fixed.get("entities/company/quill.yaml")).toMatchInlineSnapshot(`
    "kind: company
    name: { en: "Quill", fr: "Quill : société" }
    identifiers: { cik: "0001018724" }
    # An entity.
    website: https://quill.example/ # Official.
    colour: blue
    "
  `);
});

test("leaves a file that is no YAML as it is", async () => {
  const texts = new Map([
    ["metrics.yaml", "[]\n"],
    ["exceptions.yaml", "[]\n"],
    ["entities/company/quill.yaml", "kind: [company\nname:   x\n"],
  ]);
  expect(fixSources(readSourceTexts(texts))).toEqual(new Map());
});

test("leaves claims where they are while one of them has no locator", async () => {
  const texts = textsOf("base", "claims-in-order/bad");
  const path = "articles/2024/2024-06-10-gazette-second.yaml";
  texts.set(path, (texts.get(path) ?? "").replace("paragraph: 2, ", ""));
  expect(fixSources(readSourceTexts(texts))).toEqual(new Map());
});
