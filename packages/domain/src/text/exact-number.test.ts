import { describe, expect, test } from "vitest";
import { amountOf, exactNumber, powerOfTen, product, sum } from "./exact-number.ts";

describe("amountOf", () => {
  test.each([
    ["3", "4", 9, 3_400_000_000],
    ["1", "005", 0, 1.005],
    ["0", "1", 1, 1],
    ["0", "", 12, 0],
    ["123456789012345", "", 0, 123_456_789_012_345],
  ])("%s.%s × 10^%d is exactly %d", (whole, fraction, power, amount) => {
    expect(amountOf(product(exactNumber(whole, fraction), powerOfTen(power)))).toBe(amount);
  });

  test("has no amount for more digits than a double keeps", () => {
    expect(amountOf(exactNumber("9007199254740993"))).toBeUndefined();
    expect(amountOf(exactNumber("9000000000000000000"))).toBe(9e18);
  });
});

test("a sum keeps every digit", () => {
  expect(amountOf(sum(exactNumber("0", "1"), exactNumber("0", "2")))).toBe(0.3);
  expect(amountOf(sum(powerOfTen(9), powerOfTen(-2)))).toBe(1_000_000_000.01);
});
