import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attribution } from "../schema/attribution.ts";
import type { RecordedClaim } from "../schema/claim.ts";
import { basisOf } from "./basis.ts";
import { arbitraryDataset } from "./dataset.arbitrary.ts";
import { indexDataset } from "./dataset-index.ts";
import * as example from "./example.ts";
import { eventClaim, figure, hop, relation, statement } from "./example.ts";
import { participantsOf } from "./participants.ts";

const entities = new Map(example.entities.map((one) => [one.id, one]));
const basis = (claim: RecordedClaim, participants: string[] = [], on = "2024-08-29") =>
  basisOf(claim, example.published(on), participants, entities);

describe("what kind of source stands behind a claim", () => {
  test.each<[string, Attribution, string]>([
    ["nobody named", [], "unattributed"],
    ["a filing", [hop("record", "openai")], "official-record"],
    ["the maker of the product", [hop("speaker", "openai")], "party-statement"],
    ["a person of the maker", [hop("speaker", "altman")], "party-statement"],
    ["the maker together with another", [hop("speaker", "google", "openai")], "party-statement"],
    ["a rival", [hop("speaker", "google")], "other-speaker"],
    ["a speaker without an entry", [hop("speaker")], "other-speaker"],
    ["an analyst", [hop("estimator", "google")], "estimate"],
    ["the party itself, as estimator", [hop("estimator", "openai")], "estimate"],
    ["an outlet", [hop("outlet", "tribune")], "outlet"],
    ["the first hop decides", [hop("speaker", "openai"), hop("outlet", "tribune")], "party-statement"],
    ["somebody not named", [hop("unnamed"), hop("outlet", "tribune")], "unnamed-sources"],
    ["not named anywhere on the way", [hop("speaker", "altman"), hop("unnamed")], "unnamed-sources"],
    ["a filing that somebody not named passed on", [hop("record", "openai"), hop("unnamed")], "unnamed-sources"],
  ])("%s", (_, attribution, expected) => {
    expect(basis(figure({ subjects: ["chatgpt"], attribution }))).toBe(expected);
  });

  test.each<[string, RecordedClaim, string[]]>([
    ["a subject", figure({ subjects: ["microsoft", "google"], metric: "stake", object: "openai", by: ["google"] }), []],
    ["the maker of a subject", figure({ subjects: ["gemini"], by: ["google"] }), []],
    ["the object", figure({ subjects: ["microsoft"], metric: "stake", object: "openai", by: ["altman"] }), []],
    [
      "a participant of the figure's event",
      figure({ subjects: ["openai"], event: "round", by: ["microsoft"] }),
      ["microsoft"],
    ],
    [
      "a participant that the claim names",
      eventClaim("round", [{ entity: "microsoft", role: "investor" }], { by: ["microsoft"] }),
      [],
    ],
    ["a participant that another claim names", eventClaim("round", [], { by: ["microsoft"] }), ["microsoft"]],
    ["either end of a relation", relation("openai", "competes-with", "google", { by: ["google"] }), []],
    ["the subject of a statement", statement(["openai"], { by: ["altman"] }), []],
  ])("party to the claim: %s", (_, claim, participants) => {
    expect(basis(claim, participants)).toBe("party-statement");
  });

  test("what has no entry has no maker who could be a party", () => {
    expect(basis(statement(["never-heard-of"], { by: ["openai"] }))).toBe("other-speaker");
    expect(basis(statement(["never-heard-of"], { by: ["never-heard-of"] }))).toBe("party-statement");
  });

  test("somebody who has left speaks for no party", () => {
    const claim = figure({ subjects: ["openai"], valid: "2023", by: ["altman"] });
    expect(basis(claim, [], "2019-02-28")).toBe("other-speaker");
    expect(basis(claim, [], "2019-03-01")).toBe("party-statement");
  });

  test("somebody not named always weakens it, and nothing else can; no attribution is never a source", () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const index = indexDataset(dataset);
        for (const article of index.articles.values()) {
          for (const claim of article.claims) {
            const found = basisOf(claim, article.published, participantsOf(claim, index), index.entities);
            expect(found === "unnamed-sources").toBe(claim.attribution.some(({ role }) => role === "unnamed"));
            expect(found === "unattributed").toBe(claim.attribution.length === 0);
          }
        }
      }),
    );
  });

  test("knowing more participants never turns a party into another speaker", () => {
    fc.assert(
      fc.property(
        fc.subarray(["openai", "microsoft", "google"]),
        fc.subarray(["openai", "microsoft", "google"]),
        fc.constantFrom("openai", "microsoft", "altman", "gazette"),
        (known, learnt, speaker) => {
          const claim = eventClaim("round", [], { by: [speaker] });
          if (basis(claim, known) === "party-statement")
            expect(basis(claim, [...known, ...learnt])).toBe("party-statement");
        },
      ),
    );
  });
});
