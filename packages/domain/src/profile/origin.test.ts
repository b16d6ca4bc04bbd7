import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attribution, HopRole } from "../schema/attribution.ts";
import { HopRole as HopRoleSchema } from "../schema/attribution.ts";
import * as example from "./example.ts";
import { hop } from "./example.ts";
import { originsOf } from "./origin.ts";

const entities = new Map(
  [
    ...example.entities,
    example.entity("person", "mover", { affiliations: [{ organisation: "openai", from: "2024-06-01" }] }),
  ].map((one) => [one.id, one]),
);
const originsOn = (on: string, attribution: Attribution) => originsOf({ attribution }, example.published(on), entities);
const origins = (...attribution: Attribution) => originsOn("2024-08-29", attribution);

describe("who first said it", () => {
  test.each<[string, Attribution, string[]]>([
    ["nobody is named", [], []],
    ["a company says it", [hop("speaker", "openai")], ["openai"]],
    ["a person says it: their organisation", [hop("speaker", "altman")], ["openai"]],
    ["two say it together: sorted", [hop("speaker", "microsoft", "google")], ["google", "microsoft"]],
    ["two of one organisation: once", [hop("speaker", "openai", "altman")], ["openai"]],
    ["an outlet on its own", [hop("outlet", "tribune")], ["tribune"]],
    ["a company through an outlet", [hop("speaker", "openai"), hop("outlet", "tribune")], ["openai"]],
    ["somebody without an entry", [hop("speaker")], []],
    ["a record", [hop("record", "microsoft")], ["microsoft"]],
    ["somebody not named, to an outlet: the outlet vouches", [hop("unnamed"), hop("outlet", "tribune")], ["tribune"]],
    ["somebody not named, to nobody", [hop("unnamed")], []],
    ["a remark that somebody not named passed on", [hop("speaker", "altman"), hop("unnamed")], []],
    ["passed on to an outlet", [hop("speaker", "altman"), hop("unnamed"), hop("outlet", "tribune")], ["tribune"]],
    [
      "after somebody not named, an outlet and no speaker",
      [hop("unnamed"), hop("speaker", "google"), hop("outlet", "tribune")],
      ["tribune"],
    ],
    [
      "passed on twice: the outlet between does not count",
      [hop("unnamed"), hop("outlet", "tribune"), hop("unnamed"), hop("outlet", "gazette")],
      ["gazette"],
    ],
    [
      "after somebody not named, the nearest outlet",
      [hop("unnamed"), hop("outlet", "tribune"), hop("outlet", "gazette")],
      ["tribune"],
    ],
  ])("%s", (_, attribution, expected) => {
    expect(origins(...attribution)).toEqual(expected);
  });

  test("a person speaks for the organisation of the day, not of the year spoken of", () => {
    expect(originsOn("2024-05-31", [hop("speaker", "mover")])).toEqual(["mover"]);
    expect(originsOn("2024-06-01", [hop("speaker", "mover")])).toEqual(["openai"]);
  });

  const someone = fc.constantFrom("openai", "microsoft", "google", "altman", "gazette", "tribune");
  const arbitraryHop = fc.oneof(
    fc
      .tuple(
        fc.constantFrom<HopRole[]>(...HopRoleSchema.options.map((role) => [role])),
        fc.uniqueArray(someone, { minLength: 1 }),
      )
      .map(([[role = "speaker"], by]) => hop(role, ...by)),
    fc.constantFrom<HopRole>("speaker", "unnamed").map((role) => hop(role)),
  );
  const arbitraryAttribution = fc.array(arbitraryHop, { maxLength: 4 });

  test("is a sorted set of organisations that the attribution names", () => {
    fc.assert(
      fc.property(arbitraryAttribution, (attribution) => {
        const found = origins(...attribution);
        expect(found).toEqual([...new Set(found)].sort());
        const named = attribution.flatMap(({ by }) => (Array.isArray(by) ? by : []));
        for (const id of found) expect([...named, ...(named.includes("altman") ? ["openai"] : [])]).toContain(id);
        expect(found).not.toContain("altman");
      }),
    );
  });

  test("never depends on who repeats it after the origin is known", () => {
    fc.assert(
      fc.property(arbitraryAttribution, someone, (attribution, outlet) => {
        const before = origins(...attribution);
        if (before.length > 0) expect(origins(...attribution, hop("outlet", outlet))).toEqual(before);
      }),
    );
  });

  test("is lost as soon as somebody not named passes it on, until an outlet vouches", () => {
    fc.assert(
      fc.property(arbitraryAttribution, someone, (attribution, outlet) => {
        expect(origins(...attribution, hop("unnamed"))).toEqual([]);
        const organisation = outlet === "altman" ? "openai" : outlet;
        expect(origins(...attribution, hop("unnamed"), hop("outlet", outlet))).toEqual([organisation]);
      }),
    );
  });
});
