import { describe, expect, test } from "vitest";
import { explain, HeadlineReasonAnswer, RejectionReason } from "./reason.ts";

const codes = [
  ...new Set([...HeadlineReasonAnswer.shape.code.options, ...RejectionReason.shape.code.options]),
].toSorted();

describe.each(codes)("the reason %s", (code) => {
  test("is a sentence in both languages, and not the same one", () => {
    const [en, fr] = (["en", "fr"] as const).map((language) => explain(code, language).text);
    expect(en).toMatch(/^\p{Lu}.*\.$/u);
    expect(fr).toMatch(/^\p{Lu}.*\.$/u);
    expect(en).not.toBe(fr);
  });

  test("never lets French punctuation start a line", () => {
    expect(explain(code, "fr").text).not.toMatch(/[^\u00a0\u202f][:;?!»]|«[^\u00a0]/u);
  });
});
