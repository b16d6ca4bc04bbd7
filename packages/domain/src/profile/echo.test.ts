import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countEchoes, retellingsOf } from "./echo.ts";

const told = (article: string, ...origins: string[]) => ({ article, origins });

describe("who said it first", () => {
  test("tellings by origin, the known ones first, each in the order given", () => {
    const [a, b, c, d, e] = [
      told("a"),
      told("b", "openai"),
      told("c", "gazette"),
      told("d", "openai"),
      told("e", "google", "openai"),
    ];
    expect(retellingsOf([a, b, c, d, e])).toEqual([
      { origins: ["openai"], told: [b, d] },
      { origins: ["gazette"], told: [c] },
      { origins: ["google", "openai"], told: [e] },
      { origins: [], told: [a] },
    ]);
    expect(retellingsOf([])).toEqual([]);
  });
});

describe("echoes", () => {
  test.each([
    ["one article", [told("a", "openai")], 0],
    ["a second article with the same source", [told("a", "openai"), told("b", "openai")], 1],
    ["an article that says it twice", [told("a", "openai"), told("a", "openai")], 0],
    ["another source", [told("a", "openai"), told("b", "gazette")], 0],
    ["two articles without a source", [told("a"), told("b")], 0],
    [
      "five that cite one newspaper, and two that cite another",
      [..."abcde"].map((id) => told(id, "gazette")).concat([told("f", "tribune"), told("g", "tribune")]),
      5,
    ],
  ])("%s", (_, tellings, echoes) => {
    expect(countEchoes(tellings)).toBe(echoes);
  });

  test("with the known origins they never exceed the articles of known origin, nor depend on the order", () => {
    const telling = fc.record({
      article: fc.constantFrom("a", "b", "c", "d"),
      origins: fc.constantFrom<string[]>([], ["x"], ["y"], ["x", "y"]),
    });
    fc.assert(
      fc.property(fc.array(telling, { maxLength: 8 }), (tellings) => {
        const known = retellingsOf(tellings).filter(({ origins }) => origins.length > 0);
        expect(retellingsOf(tellings).flatMap((one) => one.told).length).toBe(tellings.length);
        expect(known.length).toBeLessThanOrEqual(tellings.length);
        expect(countEchoes(tellings) + known.length).toBe(
          new Set(tellings.filter(({ origins }) => origins.length > 0).map(({ article, origins }) => article + origins))
            .size,
        );
        expect(countEchoes(tellings.toReversed())).toBe(countEchoes(tellings));
      }),
    );
  });
});
