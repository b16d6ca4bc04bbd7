import { expect, test } from "vitest";
import { activeUsers, figure } from "./example.ts";
import { metricOf } from "./metric-of.ts";

test("a figure's metric is the vocabulary's; one that it lacks is refused by name", () => {
  const metrics = new Map([[activeUsers.code, activeUsers]]);
  expect(metricOf(figure(), { metrics })).toBe(activeUsers);
  const lost = figure({ id: "00000001", metric: "stake" });
  expect(() => metricOf(lost, { metrics })).toThrow(
    new RangeError("claim 00000001 has the metric stake, which the vocabulary lacks"),
  );
});
