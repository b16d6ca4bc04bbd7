import { describe, expect, test } from "vitest";
import { currencyWording } from "./currency.ts";

describe("currencyWording", () => {
  test("elides before euros, and only there", () => {
    expect(currencyWording("EUR")?.fr.afterNoun).toBe("d’euros");
    expect(currencyWording("USD")?.fr.afterNoun).toBe("de dollars");
    expect(currencyWording("GBP")?.fr.afterNoun).toBe("de livres sterling");
  });

  test("gives a symbol only to the currencies that alone have it in our pages", () => {
    const symbols = ["USD", "EUR", "GBP", "CAD", "CNY", "JPY"].map((code) => currencyWording(code)?.symbol);
    expect(symbols).toEqual(["$", "€", "£", undefined, undefined, undefined]);
  });

  test("has none for a code that it does not know", () => {
    expect(currencyWording("XYZ")).toBeUndefined();
  });
});
