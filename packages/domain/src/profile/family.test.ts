import { expect, test } from "vitest";
import { entity, entities as known } from "./example.ts";
import { familyOf } from "./family.ts";

const entities = new Map(
  [
    ...known,
    entity("product", "search", { makers: ["openai", "google"] }),
    entity("product", "orphan", { makers: [] }),
  ].map((one) => [one.id, one]),
);

test.each([
  [["chatgpt"], ["openai"]],
  [["openai"], ["openai"]],
  [["chatgpt", "openai"], ["openai"]],
  [["search"], ["google", "openai"]],
  [
    ["microsoft", "gemini"],
    ["google", "microsoft"],
  ],
  [["altman"], ["altman"]],
  [["orphan"], ["orphan"]],
  [["nobody-knows"], ["nobody-knows"]],
])("the family of %j is %j", (ids, family) => {
  expect(familyOf(ids, entities)).toEqual(family);
});
