import fc from "fast-check";
import { expect, test } from "vitest";
import { Dataset } from "../schema/dataset.ts";
import { Entity } from "../schema/entity.ts";
import { Metric } from "../schema/metric.ts";
import { Period, PublicationDate } from "../schema/period.ts";
import { arbitraryDataset } from "./dataset.arbitrary.ts";
import * as example from "./example.ts";

test("an arbitrary dataset is a valid one", () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      expect(Dataset.parse(dataset)).toEqual(dataset);
    }),
    { numRuns: 60 },
  );
});

test("the examples are valid", () => {
  for (const entity of example.entities) expect(Entity.parse(entity)).toEqual(entity);
  for (const metric of example.metrics) expect(Metric.parse(metric)).toEqual(metric);
  const claims = [
    example.figure({ by: ["openai"] }),
    example.relation("openai", "makes", "chatgpt"),
    example.eventClaim("round", [{ entity: "openai", role: "issuer" }]),
    example.statement(["openai"]),
  ];
  const dataset = example.dataset([example.article({ claims })]);
  expect(Dataset.parse(dataset)).toEqual(dataset);
});

test.each([
  ["2024", "2024-01-01", "2024-12-31", "year"],
  ["2024-02", "2024-02-01", "2024-02-29", "month"],
  ["2024-Q3", "2024-07-01", "2024-09-30", "quarter"],
  ["2024-08-29", "2024-08-29", "2024-08-29", "day"],
  ["2024-06/2024-08-29", "2024-06-01", "2024-08-29", "interval"],
  ["../2024-08", null, "2024-08-31", "interval"],
  ["unknown", null, null, "unknown"],
])("the period %s lasts from %s to %s", (text, start, end, precision) => {
  expect(Period.parse(example.period(text))).toMatchObject({ start, end, precision });
});

test("a publication date may be bounded, never open", () => {
  expect(PublicationDate.parse(example.published("2024-08-29/2024-09-30"))).toMatchObject({ source: "inferred" });
  expect(() => example.published("2024-08-29/..")).toThrow(/leaves open/);
});

test("ids of examples sort as their numbers do", () => {
  expect([0, 1, 31, 32, 1023, 32 ** 7].map(example.claimId)).toEqual([
    "00000000",
    "00000001",
    "0000000z",
    "00000010",
    "000000zz",
    "10000000",
  ]);
});
