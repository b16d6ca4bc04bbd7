import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RecordedClaim } from "../schema/claim.ts";
import { arbitraryDataset } from "./dataset.arbitrary.ts";
import * as example from "./example.ts";
import { eventClaim, figure, hop, relation, statement } from "./example.ts";
import { entitiesAbout, entitiesNamedBy } from "./named.ts";

const entities = new Map(example.entities.map((one) => [one.id, one]));
const namedBy = (claim: RecordedClaim, on = "2024-08-29") => [
  ...entitiesNamedBy(claim, example.published(on), entities),
];

describe("whom a claim is about", () => {
  test.each<[string, RecordedClaim, string[]]>([
    [
      "a figure",
      figure({ subjects: ["microsoft"], object: "openai", event: "round" }),
      ["microsoft", "openai", "round"],
    ],
    ["a combined figure", figure({ subjects: ["google", "microsoft"] }), ["google", "microsoft"]],
    ["a relation", relation("altman", "leads", "openai"), ["altman", "openai"]],
    ["an event", eventClaim("round", [{ entity: "openai", role: "issuer" }]), ["round", "openai"]],
    ["a statement", statement(["act", "openai"]), ["act", "openai"]],
    ["not who says it", figure({ by: ["altman"] }), ["chatgpt"]],
  ])("%s", (_, claim, about) => {
    expect(entitiesAbout(claim)).toEqual(about);
  });
});

describe("whom a claim names", () => {
  test("who says it, through whom, and whom they speak for on that day", () => {
    const claim = figure({ attribution: [hop("speaker", "altman"), hop("unnamed"), hop("outlet", "tribune")] });
    expect(namedBy(claim)).toEqual(["chatgpt", "altman", "tribune", "openai"]);
    expect(namedBy(claim, "2019-02-28")).toEqual(["chatgpt", "altman", "tribune"]);
  });

  test("the event since which a figure changed, which it is not about", () => {
    const claim = figure({
      value: { form: "change", by: "times", size: { form: "exact", amount: 2 }, against: { event: "round" } },
    });
    expect(namedBy(claim)).toEqual(["chatgpt", "round"]);
    expect(entitiesAbout(claim)).toEqual(["chatgpt"]);
  });

  test("never the maker of what it is about", () => {
    expect(namedBy(figure({ subjects: ["chatgpt"] }))).toEqual(["chatgpt"]);
  });

  test("all that it is about, and nothing that its record does not hold but an affiliation", () => {
    fc.assert(
      fc.property(arbitraryDataset, ({ articles, entities: all }) => {
        const byId = new Map(all.map((one) => [one.id, one]));
        for (const { claims, published } of articles) {
          for (const claim of claims) {
            const named = entitiesNamedBy(claim, published, byId);
            for (const id of entitiesAbout(claim)) expect(named.has(id)).toBe(true);
            const record = JSON.stringify(claim);
            const affiliations = record.includes('"ada"') ? ["alpha", "gamma"] : [];
            for (const id of named) expect(affiliations.includes(id) || record.includes(`"${id}"`)).toBe(true);
          }
        }
      }),
    );
  });
});
