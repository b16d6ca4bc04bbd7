import { expect, test } from "vitest";
import { candidate, claimId } from "./example.ts";
import { firstSeenTogether, inOrderOfPublication } from "./order-of-publication.ts";

const on = (publishedOn: string, id: number) => candidate({ publishedOn, id: claimId(id) });

test("by the last day on which each can have been published, then by id, whatever order they come in", () => {
  const inOrder = [on("2024-08-29", 4), on("2024-08-01/2024-09-30", 1), on("2024-09-30", 3), on("2024-10-01", 2)];
  expect(inOrderOfPublication(inOrder)).toEqual(inOrder);
  expect(inOrderOfPublication(inOrder.toReversed())).toEqual(inOrder);
  expect(inOrderOfPublication(new Set([...inOrder.slice(2), ...inOrder.slice(0, 2)]))).toEqual(inOrder);
});

test("two are seen together once both are out; of several pairs the first counts", () => {
  const [first, second, third] = [on("2024-08-01", 1), on("2024-08-05", 2), on("2024-08-20", 3)];
  const pair = (a: typeof first, b: typeof first) => ({ pair: [a, b] as const });
  expect(firstSeenTogether([pair(first, third)])).toBe("2024-08-20");
  expect(firstSeenTogether([pair(third, first), pair(second, first)])).toBe("2024-08-05");
});
