import { expect, test } from "vitest";
import { groupedBy } from "./grouped.ts";

test("groups by key, keys and items in the order in which they come", () => {
  expect([...groupedBy(["bee", "ant", "ox", "cow", "emu"], ({ length }) => length)]).toEqual([
    [3, ["bee", "ant", "cow", "emu"]],
    [2, ["ox"]],
  ]);
  expect([...groupedBy([], () => 1)]).toEqual([]);
});
