import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNumber } from "./number.ts";
import { visible } from "./visible-spaces.ts";

describe("formatNumber", () => {
  test.each([
    [0, "0", "0"],
    [-0, "0", "0"],
    [7, "7", "7"],
    [999, "999", "999"],
    [1000, "1,000", "1_000"],
    [1234.5, "1,234.5", "1_234,5"],
    [1234567.891, "1,234,567.891", "1_234_567,891"],
    [-1234.5, "−1,234.5", "−1_234,5"],
    [0.07, "0.07", "0,07"],
    [1e-7, "0.0000001", "0,0000001"],
    [1e21, "1,000,000,000,000,000,000,000", "1_000_000_000_000_000_000_000"],
    [1.1 * 3, "3.3000000000000003", "3,3000000000000003"],
  ])("writes %d as %s and %s", (n, en, fr) => {
    expect(visible(formatNumber(n, "en"))).toBe(en);
    expect(visible(formatNumber(n, "fr"))).toBe(fr);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %d, which is no figure", (n) => {
    expect(() => formatNumber(n, "en")).toThrow(/a figure is a finite number/);
  });

  test("the digits read back as the number, in both languages", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => {
        const en = formatNumber(n, "en").replaceAll(",", "").replace("−", "-");
        const fr = formatNumber(n, "fr").replaceAll("\u202f", "").replace(",", ".").replace("−", "-");
        // Negative zero is written as zero.
        expect(Number(en)).toBe(n + 0);
        expect(Number(fr)).toBe(n + 0);
      }),
    );
  });

  test("groups of digits have three", () => {
    fc.assert(
      fc.property(fc.integer(), (n) => {
        expect(formatNumber(n, "en")).toMatch(/^−?\d{1,3}(,\d{3})*$/);
        expect(formatNumber(n, "fr")).toMatch(/^−?\d{1,3}(\u202f\d{3})*$/);
      }),
    );
  });
});
