import { describe, expect, test } from "vitest";
import type { Period, PublicationDate } from "../schema/period.ts";
import { formatValid } from "./valid.ts";

const bounds = { start: "2024-08-29", end: "2024-09-30", text: "2024-08-29/2024-09-30" } as const;
const published: PublicationDate = { ...bounds, source: "inferred" };
const atPublication: Period = { ...bounds, precision: "interval", source: "inferred" };
const month: Period = {
  start: "2023-11-01",
  end: "2023-11-30",
  precision: "month",
  source: "printed",
  text: "2023-11",
};

describe("formatValid", () => {
  test("never shows the bounds of a publication date as a period", () => {
    expect(formatValid({ valid: atPublication, published }, "en", "short")).toBe("when published");
    expect(formatValid({ valid: atPublication, published }, "fr", "long")).toBe("à la parution");
  });
  test("shows the same span as a period where the text gives it", () => {
    const printed: Period = { ...atPublication, source: "printed" };
    expect(formatValid({ valid: printed, published }, "en", "short")).toContain("Sept");
  });
  test("shows a time of the text", () => {
    expect(formatValid({ valid: month, published }, "en", "short")).toBe("Nov 2023");
  });
  test("says since when a total runs", () => {
    const qualifiers = { since: "2019" };
    expect(formatValid({ valid: atPublication, published, qualifiers }, "en", "short")).toBe(
      "since 2019, when published",
    );
    expect(formatValid({ valid: month, published, qualifiers }, "fr", "short")).toBe("depuis 2019, nov. 2023");
  });
});
