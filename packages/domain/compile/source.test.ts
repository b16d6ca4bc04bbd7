import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { groupDigits, readSource, readSources, readSourceTexts } from "./source.ts";

test.each([
  ["200_000_000", 200_000_000],
  ["-1_500", -1500],
  ["1_000", 1000],
  ["9000", 9000],
  ["3.5", 3.5],
  ["0", 0],
])("reads the number %s", (text, number) => {
  expect(readSource("a.yaml", `amount: ${text}\n`).value).toEqual({ amount: number });
});

test.each(["2_000_00", "20_0000", "_200", "200_", "1__000", "1_000.5", "1,000"])("reads no number in %s", (text) => {
  expect(readSource("a.yaml", `amount: ${text}\n`).value).toEqual({ amount: text });
});

test("a date stays the text that was written", () => {
  expect(readSource("a.yaml", "published: 2024-08-29\n").value).toEqual({ published: "2024-08-29" });
});

test("groupDigits writes what YAML reads back", () => {
  expect([groupDigits(9999), groupDigits(10_000), groupDigits(-200_000_000)]).toEqual([
    "9999",
    "10_000",
    "-200_000_000",
  ]);
  fc.assert(
    fc.property(fc.maxSafeInteger(), (integer) => {
      expect(readSource("a.yaml", groupDigits(integer)).value).toBe(integer);
    }),
  );
});

test("a file that is no YAML has errors with their lines, and no value", () => {
  const { value, syntaxErrors } = readSource("a.yaml", "kind: company\nname: [a\nkind: product\n");
  expect(value).toBeUndefined();
  expect(syntaxErrors[0]).toMatchObject({ line: 3, message: expect.not.stringMatching(/at line/) });
});

test("aliases are refused: each claim has a text of its own", () => {
  expect(readSource("a.yaml", "a: &x 1\nb: *x\n").syntaxErrors).toEqual([
    { line: 2, message: "Aliases (*name) are not read: write the value out" },
  ]);
});

test("the id is the name of the file", () => {
  expect(readSource("entities/model/llama-3-1.yaml", "kind: model\n").id).toBe("llama-3-1");
});

test("sorts files by their paths, whatever order they come in, and says which nothing reads", () => {
  const texts = [
    "entities/company/b.yaml",
    "articles/2024/a.yaml",
    "entities/company/a.yaml",
    "metrics.yaml",
    "notes.txt",
    "entities/c.yml",
  ];
  const sources = readSourceTexts(new Map(texts.map((path) => [path, "x: 1\n"])));
  expect(sources.entities.map(({ path }) => path)).toEqual(["entities/company/a.yaml", "entities/company/b.yaml"]);
  expect(sources.articles.map(({ path }) => path)).toEqual(["articles/2024/a.yaml"]);
  expect(sources.strays).toEqual(["entities/c.yml", "notes.txt"]);
  expect(sources.exceptions.value).toBeNull();
});

test("reads a folder, but no hidden file", () => {
  const folder = mkdtempSync(join(tmpdir(), "selon-source-"));
  try {
    mkdirSync(join(folder, "entities/company"), { recursive: true });
    writeFileSync(join(folder, "metrics.yaml"), "[]\n");
    writeFileSync(join(folder, ".DS_Store"), "");
    writeFileSync(join(folder, "entities/company/quill.yaml"), "kind: company\n");
    const sources = readSources(folder);
    expect(sources.metrics.value).toEqual([]);
    expect(sources.entities.map(({ path, value }) => [path, value])).toEqual([
      ["entities/company/quill.yaml", { kind: "company" }],
    ]);
    expect(sources.strays).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
