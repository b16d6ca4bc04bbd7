import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DateSource } from "../schema/period.ts";
import { citedDateOf, yearsOf } from "./cited-date.ts";
import { published } from "./example.ts";

describe("a cited date", () => {
  test.each([
    ["2024-08-29", [2024, 8, 29]],
    ["2024-08", [2024, 8]],
    ["2024-02-01/2024-02-29", [2024, 2]],
    ["2024", [2024]],
  ])("is certain where the article prints it: %s", (text, parts) => {
    expect(citedDateOf(published(text, "printed"))).toEqual({ kind: "certain", parts });
  });

  test.each(["2024-08-29", "2024-08", "2024", "2024-08-29/2024-09-30"])(
    "is never certain where inferred: %s",
    (text) => {
      expect(citedDateOf(published(text, "inferred")).kind).toBe("within");
    },
  );

  test.each([
    "2024-08-29/2024-09-30",
    "2024-02-01/2024-02-28",
    "2023-08/2024-08",
    "2023/2024",
    "2023-12-31/2024-12-31",
  ])("is bounds where it can be several days, months or years: %s", (text) => {
    expect(citedDateOf(published(text, "printed")).kind).toBe("within");
  });
});

test("any date keeps its bounds or is no more precise than they are", () => {
  const day = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, fc.constantFrom(...DateSource.options), (one, other, source) => {
      const [start = "", end = ""] = [one, other].toSorted();
      const date = citedDateOf({ start, end, source, text: `${start}/${end}` });
      expect(yearsOf(date)).toEqual([start, end].map((text) => Number(text.slice(0, 4))));
      if (date.kind === "certain") {
        expect(source).toBe("printed");
        if (date.parts.length === 3) expect(start).toBe(end);
      } else {
        expect([date.start, date.end].map((at) => Date.UTC(at.year, at.month - 1, at.day))).toEqual(
          [start, end].map((text) => Date.parse(text)),
        );
      }
    }),
  );
});
