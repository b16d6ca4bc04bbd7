import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { organisationsOf } from "./affiliation.ts";
import { arbitraryDay } from "./dataset.arbitrary.ts";
import { entity, published } from "./example.ts";

const entities = new Map(
  [
    entity("company", "openai", {}),
    entity("person", "murati", {
      affiliations: [
        { organisation: "openai", to: "2024-09-25" },
        { organisation: "thinking-machines", from: "2025-02-18" },
      ],
    }),
    entity("person", "founder", {
      affiliations: [{ organisation: "openai" }, { organisation: "microsoft", from: "2024-01-01" }],
    }),
    entity("person", "blogger", {}),
  ].map((one) => [one.id, one]),
);
const spokeFor = (id: string, on: string) => organisationsOf(id, published(on), entities);

describe("whom somebody speaks for", () => {
  test.each([
    ["murati", "2024-09-25", ["openai"]],
    ["murati", "2024-09-26", ["murati"]],
    ["murati", "2025-02-17", ["murati"]],
    ["murati", "2025-02-18", ["thinking-machines"]],
    ["murati", "2024-09-20/2024-10-10", ["openai"]],
    ["murati", "2024-09-01/2025-03-01", ["openai", "thinking-machines"]],
    ["founder", "2023-12-31", ["openai"]],
    ["founder", "2024-01-01", ["openai", "microsoft"]],
    ["blogger", "2024-01-01", ["blogger"]],
    ["openai", "2024-01-01", ["openai"]],
    ["somebody-unknown", "2024-01-01", ["somebody-unknown"]],
  ])("%s on %s: %j", (id, on, organisations) => {
    expect(spokeFor(id, on)).toEqual(organisations);
  });

  test("there is always somebody, and a wider time only adds organisations", () => {
    fc.assert(
      fc.property(fc.constantFrom(...entities.keys()), arbitraryDay, fc.nat({ max: 400 }), (id, day, width) => {
        const end = new Date(Date.parse(day) + width * 86_400_000).toISOString().slice(0, 10);
        const then = organisationsOf(id, { start: day, end: day }, entities);
        const over = organisationsOf(id, { start: day, end }, entities);
        expect(then.length).toBeGreaterThan(0);
        if (!then.includes(id)) expect(over).toEqual(expect.arrayContaining(then));
      }),
    );
  });
});
