import { describe, expect, test } from "vitest";
import { articleOf } from "./article-of.ts";
import { asOf } from "./as-of.ts";
import { indexDataset } from "./dataset-index.ts";
import { article, correction, dataset, figure } from "./example.ts";
import { publicationOf } from "./publication.ts";

const [wrong, right] = [figure({ id: "00000001" }), figure({ id: "00000002" })];
const corrected = (on: string, ...days: string[]) =>
  dataset([
    article({
      on,
      claims: [
        { ...wrong, corrections: days.map((day) => correction(day, "corrected", right.id)) },
        right,
        figure({ id: "00000003" }),
      ],
    }),
  ]);
const dayOf = (id: string, whole: ReturnType<typeof dataset>) => {
  const index = indexDataset(whole);
  const claim = index.claims.get(id);
  return claim && publicationOf(claim, index);
};

describe("a claim was published", () => {
  test("with its article", () => {
    const whole = corrected("2024-08-29/2024-09-30");
    expect(dayOf("00000003", whole)).toEqual(whole.articles[0]?.published);
  });

  test("by the correction that put it there, and what it replaced with the article", () => {
    const whole = corrected("2024-08-29", "2024-10-02");
    expect(dayOf(right.id, whole)).toEqual({
      start: "2024-10-02",
      end: "2024-10-02",
      source: "printed",
      text: "2024-10-02",
    });
    expect(dayOf(wrong.id, whole)).toMatchObject({ end: "2024-08-29" });
  });

  test("with its article where the correction was in it from the first day that counts", () => {
    const whole = corrected("2024-08-29/2024-09-30", "2024-09-30");
    expect(dayOf(right.id, whole)).toMatchObject({ start: "2024-08-29", end: "2024-09-30" });
    expect(dayOf(right.id, corrected("2024-08-29/2024-09-30", "2024-10-01"))).toMatchObject({ end: "2024-10-01" });
  });

  test("by the first of several corrections to it, as of each day since", () => {
    const whole = corrected("2024-08-29", "2024-10-05", "2024-10-02");
    expect(dayOf(right.id, asOf(whole, "2024-10-01"))).toBeUndefined();
    expect(dayOf(right.id, asOf(whole, "2024-10-03"))).toMatchObject({ end: "2024-10-02" });
    expect(dayOf(right.id, whole)).toMatchObject({ end: "2024-10-02" });
  });
});

test("a claim without its article is refused by name", () => {
  const index = indexDataset(dataset([]));
  expect(() => articleOf({ id: "00000001", article: "2024-08-29-gazette-lost" }, index)).toThrow(
    new RangeError("claim 00000001 is of the article 2024-08-29-gazette-lost, which the dataset lacks"),
  );
});
