import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestText, fingerprint } from "./fingerprint.ts";
import type { Locator } from "./located-sentences.ts";
import { type VerifiableRecord, verify } from "./verify.ts";

const paragraphs = [
  ["Lumen says that 3 million people use its assistant.", "It had 1.5 million in May."],
  ["Orbit holds 49% of Lumen.", "It paid $2 billion.", "The board agreed."],
];
const text = paragraphs.map((sentences) => sentences.join(" ")).join("\n\n");

async function recordOf(
  claims: readonly (Locator & { id: string })[],
  { textExtent = "whole" as VerifiableRecord["textExtent"], read = text } = {},
): Promise<VerifiableRecord> {
  return {
    textDigest: await digestText(read),
    textExtent,
    claims: await Promise.all(
      claims.map(async ({ id, paragraph, sentence }) => {
        const printed = paragraphs[paragraph - 1]?.[sentence - 1] ?? "";
        return { id, evidence: { paragraph, sentence, fingerprint: await fingerprint(printed) } };
      }),
    ),
  };
}

const claims = [
  { id: "users", paragraph: 1, sentence: 1 },
  { id: "speaker", paragraph: 1, sentence: 1 },
  { id: "earlier", paragraph: 1, sentence: 2 },
  { id: "stake", paragraph: 2, sentence: 1 },
  { id: "board", paragraph: 2, sentence: 3 },
];

describe("verify", () => {
  test("the text that was read: every claim is found", async () => {
    expect(await verify(await recordOf(claims), text)).toEqual({
      digest: "same",
      claims: claims.map(({ id }) => ({ id, status: "found" })),
    });
  });

  test("typography changes the digest and no claim", async () => {
    const retyped = text.replaceAll(" ", "\u00a0").replaceAll("\n\n", "\r\n");
    const { digest, claims: verified } = await verify(await recordOf(claims), retyped);
    expect(digest).toBe("different");
    expect(verified.every(({ status }) => status === "found")).toBe(true);
  });

  test("an edited sentence changes its claims and no other", async () => {
    const { digest, claims: verified } = await verify(await recordOf(claims), text.replace("3 million", "4 million"));
    expect(digest).toBe("different");
    expect(verified.filter(({ status }) => status === "changed").map(({ id }) => id)).toEqual(["users", "speaker"]);
    expect(verified.filter(({ status }) => status === "found")).toHaveLength(3);
  });

  test("whichever sentence is edited, exactly its claims change", async () => {
    const everySentence = paragraphs.flatMap((sentences, p) =>
      sentences.map((_, s) => ({ id: `${p + 1}.${s + 1}`, paragraph: p + 1, sentence: s + 1 })),
    );
    const record = await recordOf(everySentence);
    // Words of no language: a stop after an abbreviation, such as “m.”, would not end the sentence.
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...everySentence), fc.stringMatching(/^zz[a-z]{1,6}$/), async (edited, word) => {
        const changed = paragraphs.map((sentences, p) =>
          sentences.map((sentence, s) =>
            edited.paragraph === p + 1 && edited.sentence === s + 1 ? sentence.replace(".", ` ${word}.`) : sentence,
          ),
        );
        const { claims: verified } = await verify(record, changed.map((sentences) => sentences.join(" ")).join("\n"));
        const gone = verified.filter(({ status }) => status !== "found");
        expect(gone).toEqual([{ id: edited.id, status: "changed" }]);
      }),
      { numRuns: 30 },
    );
  });

  test("a sentence that moved is at its new place", async () => {
    const { claims: verified } = await verify(
      await recordOf(claims),
      `News.\n${text.replace("It paid $2 billion. ", "")}`,
    );
    expect(verified).toEqual([
      { id: "users", status: "moved", at: { paragraph: 2, sentence: 1 } },
      { id: "speaker", status: "moved", at: { paragraph: 2, sentence: 1 } },
      { id: "earlier", status: "moved", at: { paragraph: 2, sentence: 2 } },
      { id: "stake", status: "moved", at: { paragraph: 3, sentence: 1 } },
      { id: "board", status: "moved", at: { paragraph: 3, sentence: 2 } },
    ]);
  });

  test("of several places the nearest counts: its own, then the paragraph's, then the first", async () => {
    const board = "The board agreed.";
    const record = await recordOf([{ id: "board", paragraph: 2, sentence: 3 }]);
    const at = async (other: string) => (await verify(record, other)).claims[0];
    expect(await at(`${board}\nA. B. ${board}`)).toMatchObject({ status: "moved" });
    expect(await at(`${board}\nOne. Two. ${board}\n${board}`)).toEqual({ id: "board", status: "found" });
    expect(await at(`${board}\n${board} Two.\n${board}`)).toMatchObject({ at: { paragraph: 2, sentence: 1 } });
    expect(await at(`Zero. ${board}\nTwo.\nThree. ${board}`)).toMatchObject({ at: { paragraph: 1, sentence: 2 } });
  });

  test("a text with nothing of the article: every claim changed", async () => {
    for (const other of ["", "Other news."]) {
      const { digest, claims: verified } = await verify(await recordOf(claims), other);
      expect(digest).toBe("different");
      expect(verified.every(({ status, at }) => status === "changed" && at === undefined)).toBe(true);
    }
  });

  describe("where only the beginning was read", () => {
    const beginning = `${paragraphs[0]?.join(" ")}\n`;

    test.each([
      ["with its last line break", beginning],
      ["without it", beginning.trimEnd()],
    ])("the digest is the same for a text that goes on, %s", async (_, read) => {
      const record = await recordOf(claims.slice(0, 3), { textExtent: "beginning", read });
      expect(await verify(record, text)).toMatchObject({ digest: "same" });
      expect(await verify(record, read)).toMatchObject({ digest: "same" });
      expect(await verify(record, text.replace("May", "June"))).toMatchObject({ digest: "different" });
    });

    test("a whole text that goes on is different", async () => {
      const record = await recordOf(claims.slice(0, 3), { read: beginning });
      expect(await verify(record, text)).toMatchObject({ digest: "different" });
    });

    test("a hostile number of lines does not take long", async () => {
      const record = await recordOf([], { textExtent: "beginning", read: "other" });
      expect(await verify(record, "a\n".repeat(20_000))).toMatchObject({ digest: "different" });
    });
  });
});
