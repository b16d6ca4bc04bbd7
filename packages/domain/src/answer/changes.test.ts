import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asOf, changeDates } from "../profile/as-of.ts";
import { arbitraryDataset } from "../profile/dataset.arbitrary.ts";
import { indexDataset } from "../profile/dataset-index.ts";
import * as example from "../profile/example.ts";
import { article, correction, figure, statement } from "../profile/example.ts";
import type { Dataset } from "../schema/dataset.ts";
import { Change, changeDatesAbout, describeChange } from "./changes.ts";
import { describeSeries } from "./series.ts";

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
function changeOn(day: string, whole: Dataset, about?: string) {
  const [before, after] = [dayBefore(day), day].map((date) => indexDataset(asOf(whole, date)));
  if (!before || !after) throw new Error("unreachable");
  return Change.parse(describeChange(day, before, { index: after, language: "en" }, about));
}

describe("what became known on a day", () => {
  const first = figure({ id: "00000001", valid: "2023-11", amount: 100e6, by: ["openai"] });
  const right = figure({ id: "00000003", amount: 250e6, by: ["openai"] });
  const wrong = figure({
    id: "00000002",
    amount: 200e6,
    by: ["openai"],
    corrections: [correction("2024-10-02", "corrected", right.id)],
  });
  const google = statement(["google"], { id: "00000004" });
  const echo = figure({ id: "00000005", valid: "2023-11", amount: 100e6 });
  const whole = example.dataset([
    article({ on: "2023-11-06", claims: [first] }),
    article({ on: "2024-08-29/2024-09-30", claims: [wrong, right] }),
    article({ on: "2024-09-30", outlet: "tribune", claims: [google] }),
    article({ on: "2024-12-01", claims: [echo] }),
  ]);
  const key = "chatgpt~users.active~P1W";
  const headlines = (day: string, about?: string) =>
    changeOn(day, whole, about).headlines.map(({ series, before, after }) => [series, before?.id, after?.id]);

  test("its claims, their articles, and which figures lead since", () => {
    const change = changeOn("2023-11-06", whole);
    expect(change).toMatchObject({
      date: "2023-11-06",
      articles: [{ id: "2023-11-06-gazette-example" }],
      claims: [{ id: first.id }],
      corrections: [],
      headlines: [{ series: key, subjects: [{ id: "chatgpt" }], before: null, after: { id: first.id } }],
    });
    expect(headlines("2024-09-30")).toEqual([[key, first.id, wrong.id]]);
    expect(changeOn("2024-09-30", whole).claims.map(({ id }) => id)).toEqual([wrong.id, google.id]);
  });

  test("a correction: what it corrected, what it put there, and what leads since", () => {
    expect(changeOn("2024-10-02", whole)).toMatchObject({
      articles: [{ id: "2024-08-29-gazette-example" }],
      claims: [{ id: right.id }],
      corrections: [{ claim: wrong.id, kind: "corrected" }],
      headlines: [{ before: { id: wrong.id, standing: { code: "current" } }, after: { id: right.id } }],
    });
  });

  test("a figure that does not lead changes no headline", () => {
    expect(changeOn("2024-12-01", whole)).toMatchObject({ claims: [{ id: echo.id }], headlines: [] });
  });

  test("nothing on a day on which nothing was published", () => {
    expect(changeOn("2024-09-29", whole)).toEqual({
      date: "2024-09-29",
      articles: [],
      claims: [],
      corrections: [],
      headlines: [],
    });
  });

  test("about a company: what is about it or what it makes", () => {
    expect(changeOn("2024-09-30", whole, "openai").claims.map(({ id }) => id)).toEqual([wrong.id]);
    expect(changeOn("2024-09-30", whole, "google")).toMatchObject({ claims: [{ id: google.id }], headlines: [] });
    const index = indexDataset(whole);
    expect(changeDatesAbout(index)).toEqual(["2023-11-06", "2024-09-30", "2024-10-02", "2024-12-01"]);
    expect(changeDatesAbout(index, "openai")).toEqual(["2023-11-06", "2024-09-30", "2024-10-02", "2024-12-01"]);
    expect(changeDatesAbout(index, "google")).toEqual(["2024-09-30"]);
    expect(changeDatesAbout(index, "microsoft")).toEqual([]);
  });
});

test("whatever is claimed, the changes tell every claim once and lead from each headline to the next", () => {
  fc.assert(
    fc.property(arbitraryDataset, (whole) => {
      const index = indexDataset(whole);
      expect(changeDatesAbout(index)).toEqual(changeDates(whole));
      const changes = changeDates(whole).map((day) => changeOn(day, whole));
      expect(changes.flatMap(({ claims }) => claims.map(({ id }) => id)).toSorted()).toEqual(
        [...index.claims.keys()].toSorted(),
      );
      const leads = new Map<string, string | undefined>();
      for (const { series, before, after } of changes.flatMap((change) => change.headlines)) {
        expect(before?.id).toBe(leads.get(series));
        leads.set(series, after?.id);
      }
      for (const key of index.series.keys()) {
        const headline = describeSeries(key, { index, language: "en" })?.headline;
        expect(leads.get(key)).toBe(headline?.kind === "claim" ? headline.claim.id : undefined);
      }
    }),
    { numRuns: 25 },
  );
});
