import { describe, expect, it } from "vitest";
import en from "./en.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };

/** Every text with its place: “home.title”. */
function textsOf(messages: unknown, place = ""): [place: string, text: string][] {
  if (typeof messages === "string") return [[place, messages]];
  return Object.entries(messages as object).flatMap(([key, value]) =>
    textsOf(value, place === "" ? key : `${place}.${key}`),
  );
}

const english = new Map(textsOf(en));
const french = new Map(textsOf(fr));

/** Names of what a text is filled with: {name}, {count, plural, …}, <link>. Words to choose from are in braces too. */
function filledWith(text: string): string[] {
  const choice = /\{(\w+), (?:plural|select)/.exec(text)?.[1];
  const names = choice === undefined ? [...text.matchAll(/\{(\w+)\}|<(\w+)>/g)].map(([found]) => found) : [choice];
  return [...new Set(names)].sort();
}

const placesWhere = (texts: Map<string, string>, isWrong: (text: string, place: string) => boolean) =>
  [...texts].filter(([place, text]) => isWrong(text, place)).map(([place]) => place);

describe("messages", () => {
  it("exist in both languages", () => {
    expect([...french.keys()]).toEqual([...english.keys()]);
  });

  it("are filled with the same in both languages", () => {
    const differ = (text: string, place: string) =>
      filledWith(text).join() !== filledWith(french.get(place) ?? "").join();
    expect(placesWhere(english, differ)).toEqual([]);
  });

  it("have French apostrophes, and no space at which a line could begin with a punctuation mark", () => {
    // U+202F before ; ? ! and inside « », U+00A0 before a colon.
    const wrong = /'|[^\u202f\d][;?!](?!\w)|[^\u00a0]:(?!\w)|«(?!\u202f)|(?<!\u202f)»/;
    expect(placesWhere(french, (text) => wrong.test(text))).toEqual([]);
  });

  it("have English apostrophes and quotation marks, and no French spaces", () => {
    expect(placesWhere(english, (text) => /['"\u00a0\u202f]/.test(text))).toEqual([]);
  });
});
