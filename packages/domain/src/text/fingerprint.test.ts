import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestText, fingerprint, normaliseSentence } from "./fingerprint.ts";

describe("normaliseSentence", () => {
  test.each([
    ["L’IA, l‘IA, l'IA, l´IA et l`IA", "l'ia, l'ia, l'ia, l'ia et l'ia"],
    ["“a” „a” \"a\" 'a' ‹ a › «a» « a »", "'a' 'a' 'a' 'a' 'a' 'a' 'a'"],
    ["«\u00a0L’IA\u202f» croît", "'l'ia' croît"],
    ["1‐2‑3‒4–5—6−7-8", "1-2-3-4-5-6-7-8"],
    ["  49\u00a0%\u202fdes\t\nparts ", "49 % des parts"],
    ["co\u00adop\u200béra\ufefftion", "coopération"],
    ["Ça\u2026 ﬁn ２", "ça... fin 2"],
    ["e\u0301te\u0301", "été"],
    ["İstanbul TITLE", "i̇stanbul title"],
    ["", ""],
  ])("folds %j", (sentence, expected) => {
    expect(normaliseSentence(sentence)).toBe(expected);
  });

  test("keeps what an edit would change: accents, digits, punctuation and the space inside a number", () => {
    for (const [a, b] of [
      ["marché", "marche"],
      ["3,4 milliards", "3.4 milliards"],
      ["3 000", "3000"],
      ["Vraiment ?", "Vraiment."],
    ] as const) {
      expect(normaliseSentence(a)).not.toBe(normaliseSentence(b));
    }
  });

  test("applying it twice changes nothing", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."« » “ ’ \u00a0 \u202f \u00ad ´ ¨ ˝ ﬁ İ Σ ς – a".split(" "), " ") }),
    );
    fc.assert(
      fc.property(text, (sentence) => {
        const once = normaliseSentence(sentence);
        expect(normaliseSentence(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});

describe("fingerprint", () => {
  test("is the first 16 hexadecimal digits of the SHA-256", async () => {
    // printf "the firm's revenue grew by 49 %%." | sha256sum
    expect(await fingerprint("The firm’s revenue grew by 49\u202f%.")).toBe("b8a6ef1cafed3acd");
  });

  test("typography does not change it, words do", async () => {
    const printed = await fingerprint("« L’essor continue », dit-elle.");
    expect(await fingerprint("«\u00a0L'essor continue\u00a0», dit\u2011elle. ")).toBe(printed);
    expect(await fingerprint("“L’essor continue”, dit-elle.")).toBe(printed);
    expect(await fingerprint("« L’essor ralentit », dit-elle.")).not.toBe(printed);
  });
});

describe("digestText", () => {
  test("is the SHA-256 of the UTF-8 bytes, nothing folded", async () => {
    // printf "été" | sha256sum
    expect(await digestText("été")).toBe("sha256:bd010c64132bf5cae8aea89f6762515727dcf68a5dd1de813c87f50a16c4513c");
    expect(await digestText("")).toBe("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(await digestText("a b")).not.toBe(await digestText("a\u00a0b"));
  });
});
