import { describe, expect, test } from "vitest";
import { Stage } from "../schema/certainty.ts";
import type { RecordedClaim } from "../schema/claim.ts";
import { indexDataset } from "./dataset-index.ts";
import { article, correction, dataset, eventClaim, figure, relation, statement } from "./example.ts";
import { eventOf, isOpenStage, outcomeOf } from "./outcome.ts";

const closed = eventClaim("round", [], { id: "00000001" });

test.each(Stage.options)("%s", (stage) => {
  expect(isOpenStage({ stage })).toBe(["agreed", "in-talks", "prospective"].includes(stage));
});

test.each([
  ["an event's", closed, "round"],
  ["a figure's of an event", figure({ event: "round" }), "round"],
  ["a figure's", figure(), undefined],
  ["a relation's", relation("openai", "makes", "chatgpt"), undefined],
  ["a statement's", statement(["round"]), undefined],
])("the event of a claim: %s", (_, claim, event) => {
  expect(eventOf(claim)).toBe(event);
});

describe("how an event ended", () => {
  const outcomes = (...claims: [RecordedClaim, ...RecordedClaim[]]) =>
    outcomeOf("round", indexDataset(dataset([article({ claims })]))).map(({ id }) => id);

  test.each<[string, RecordedClaim, boolean]>([
    ["it happened", closed, true],
    ["it was called off", eventClaim("round", [], { stage: "cancelled" }), true],
    ["it is said to have happened", eventClaim("round", [], { hedges: ["reportedly"] }), true],
    ["it could have happened", eventClaim("round", [], { hedges: ["could"] }), false],
    ["it is agreed", eventClaim("round", [], { stage: "agreed" }), false],
    ["it is denied", eventClaim("round", [], { stance: "denies" }), false],
    [
      "what was said of it was taken back",
      eventClaim("round", [], { corrections: [correction("2024-09-30", "retracted")] }),
      false,
    ],
    ["what it raised", figure({ metric: "funding.round", event: "round" }), true],
    ["what it is to raise", figure({ metric: "funding.round", event: "round", stage: "in-talks" }), false],
    [
      "how much more than expected",
      figure({
        metric: "funding.round",
        event: "round",
        value: { form: "change", by: "times", size: { form: "exact", amount: 2 }, against: { event: "round" } },
      }),
      false,
    ],
    ["a figure of the day, which outlives it", figure({ event: "round" }), false],
    ["a statement that names it", statement(["round"]), false],
    ["another event, in which it takes part", eventClaim("launch", [{ entity: "round", role: "launched" }]), false],
  ])("%s", (_, claim, expected) => {
    expect(outcomes(claim)).toEqual(expected ? [claim.id] : []);
  });

  test("in the order in which it became known, corrections included", () => {
    const wrong = eventClaim("round", [], {
      id: "00000002",
      stage: "prospective",
      corrections: [correction("2024-10-05", "corrected", "00000003")],
    });
    const right = eventClaim("round", [], { id: "00000003" });
    const raised = figure({ id: "00000004", metric: "funding.round", event: "round" });
    const index = indexDataset(
      dataset([
        article({ on: "2024-08-29", claims: [wrong, right] }),
        article({ on: "2024-10-02", claims: [raised] }),
        article({ on: "2024-10-09", claims: [closed] }),
      ]),
    );
    expect(outcomeOf("round", index).map(({ id }) => id)).toEqual([raised.id, right.id, closed.id]);
    expect(outcomeOf("launch", index)).toEqual([]);
  });
});
