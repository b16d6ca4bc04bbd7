import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asOf, changeDates, lastChangeBy } from "./as-of.ts";
import { arbitraryDataset, arbitraryDay } from "./dataset.arbitrary.ts";
import { article, correction, dataset, figure } from "./example.ts";

const some = dataset([
  article({ on: "2024-08-29/2024-09-30", claims: [figure()] }),
  article({ on: "2023-11-06", outlet: "tribune", claims: [figure()] }),
  article({ on: "2024-09-30", outlet: "tribune", claims: [figure()] }),
]);
const outletsAsOf = (date: string) => asOf(some, date).articles.map(({ id }) => id);

describe("as of a day", () => {
  test.each([
    ["2023-11-05", []],
    ["2023-11-06", ["2023-11-06-tribune-example"]],
    ["2024-09-29", ["2023-11-06-tribune-example"]],
    ["2024-09-30", ["2024-08-29-gazette-example", "2023-11-06-tribune-example", "2024-09-30-tribune-example"]],
  ])("%s: what was published for certain by then", (date, articles) => {
    expect(outletsAsOf(date)).toEqual(articles);
  });

  test("the days on which something became known", () => {
    expect(changeDates(some)).toEqual(["2023-11-06", "2024-09-30"]);
    expect(lastChangeBy(changeDates(some), "2024-09-29")).toBe("2023-11-06");
    expect(lastChangeBy(changeDates(some), "2024-09-30")).toBe("2024-09-30");
    expect(lastChangeBy(changeDates(some), "2023-11-05")).toBeUndefined();
  });

  test("nothing but the articles depends on the day, and none published after it is seen", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDay, (whole, day) => {
        const then = asOf(whole, day);
        expect({ ...then, articles: whole.articles }).toEqual(whole);
        const seen = new Set(then.articles.map(({ id }) => id));
        for (const { id, published } of whole.articles) expect(seen.has(id)).toBe(published.end <= day);
        for (const { date } of then.articles.flatMap(({ claims }) => claims.flatMap((claim) => claim.corrections))) {
          expect(date <= day).toBe(true);
        }
      }),
    );
  });

  test("a correction is known from its own day, and so is the claim that it puts into the article", () => {
    const wrong = figure({ id: "00000001", corrections: [correction("2024-10-02", "corrected", "00000002")] });
    const right = figure({ id: "00000002", amount: 250e6 });
    const corrected = dataset([article({ on: "2024-08-29", claims: [wrong, right] })]);
    expect(changeDates(corrected)).toEqual(["2024-08-29", "2024-10-02"]);
    const claimsAsOf = (date: string) => asOf(corrected, date).articles.flatMap(({ claims }) => claims);
    expect(claimsAsOf("2024-10-01").map(({ id, corrections }) => [id, corrections.length])).toEqual([["00000001", 0]]);
    expect(claimsAsOf("2024-10-02").map(({ id, corrections }) => [id, corrections.length])).toEqual([
      ["00000001", 1],
      ["00000002", 0],
    ]);
  });

  test("of two corrections only the one that was known by then, from its own day on", () => {
    const twice = figure({
      id: "00000001",
      corrections: [correction("2024-10-02", "corrected"), correction("2024-10-09", "retracted")],
    });
    const corrected = dataset([article({ on: "2024-08-29", claims: [twice] })]);
    const kindsAsOf = (date: string) =>
      asOf(corrected, date).articles[0]?.claims[0]?.corrections.map(({ kind }) => kind);
    expect(["2024-10-01", "2024-10-02", "2024-10-08", "2024-10-09"].map(kindsAsOf)).toEqual([
      [],
      ["corrected"],
      ["corrected"],
      ["corrected", "retracted"],
    ]);
  });

  test("a correction that the article was published with is known with it", () => {
    const wrong = figure({ corrections: [correction("2024-09-10", "retracted")] });
    const corrected = dataset([article({ on: "2024-08-29/2024-09-30", claims: [wrong] })]);
    expect(changeDates(corrected)).toEqual(["2024-09-30"]);
  });

  test("looking back from a later day shows the same as having looked then", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDay, arbitraryDay, (whole, one, other) => {
        const [earlier = one, later = other] = [one, other].toSorted();
        expect(asOf(asOf(whole, later), earlier)).toEqual(asOf(whole, earlier));
      }),
    );
  });

  test("every day shows the same as the last change by then; before the first there is nothing", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDay, (whole, day) => {
        const last = lastChangeBy(changeDates(whole), day);
        if (last === undefined) expect(asOf(whole, day).articles).toEqual([]);
        else expect(asOf(whole, day)).toEqual(asOf(whole, last));
      }),
    );
  });

  test("a day after the last change shows everything", () => {
    expect(asOf(some, "2999-12-31")).toEqual(some);
  });
});

test.each(["2024-13-45", "01/10/2024", "", "x"])("%j is no day, and is refused with how to write one", (date) => {
  expect(() => asOf(some, date)).toThrow(
    new RangeError(`${JSON.stringify(date)} is no calendar day: write YYYY-MM-DD, such as 2024-10-01`),
  );
});
