import { describe, expect, it } from "vitest";
import { readArticleText } from "./article-text.ts";
import { completeRecord, freshClaimId } from "./complete.ts";

const text = "Quill has 3 million readers. It printed 40 books.\nIts owner sold 12 of them.";

const record = (claim: string) =>
  `textDigest: ?\nclaims:\n  - kind: figure\n    evidence: ${claim}\n`.replace("?", "''");

describe("completeRecord", () => {
  it("fills in the digest, an id and the fingerprint of the place", async () => {
    const completed = await completeRecord(
      record("{ paragraph: 1, sentence: 2, printed: 40 books }"),
      await readArticleText(text),
    );
    expect(completed).toMatch(/textDigest: '?sha256:[0-9a-f]{64}/);
    expect(completed).toMatch(/- id: "?[0-9a-hjkmnp-tv-z]{8}"?\n/);
    expect(completed).toMatch(/fingerprint: "?[0-9a-f]{16}/);
  });

  it("never seals a place at which the printed figure does not stand", async () => {
    const completed = await completeRecord(
      record("{ paragraph: 2, sentence: 1, printed: 40 books }"),
      await readArticleText(text),
    );
    expect(completed).not.toContain("fingerprint");
  });

  it("puts the digest where it belongs", async () => {
    const without = record("{ paragraph: 1, sentence: 1 }").replace(
      "textDigest: ''",
      "retrieved: x\ntextExtent: whole",
    );
    const completed = await completeRecord(without, await readArticleText(text));
    expect(completed.split("\n").map((line) => line.split(":")[0])).toEqual(
      expect.arrayContaining(["retrieved", "textDigest", "textExtent", "claims"]),
    );
    expect(completed.indexOf("textDigest")).toBeLessThan(completed.indexOf("textExtent"));
  });

  it("keeps an id that was given", async () => {
    const given = record("{ paragraph: 1, sentence: 1 }").replace("- kind", "- id: 3k9v2qhd\n    kind");
    expect(await completeRecord(given, await readArticleText(text))).toContain("id: 3k9v2qhd");
  });
});

describe("freshClaimId", () => {
  it("spells its bits in Crockford base32", () => {
    expect(freshClaimId(() => new Uint8Array(5))).toBe("00000000");
    expect(freshClaimId(() => new Uint8Array(5).fill(255))).toBe("zzzzzzzz");
    expect(freshClaimId()).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
  });
});
