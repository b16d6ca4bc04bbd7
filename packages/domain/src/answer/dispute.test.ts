import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryDataset } from "../profile/dataset.arbitrary.ts";
import { indexDataset } from "../profile/dataset-index.ts";
import * as example from "../profile/example.ts";
import { article, figure } from "../profile/example.ts";
import { Dispute, describeDisputes, disputesOfSeries } from "./dispute.ts";

const contextOf = (...articles: Parameters<typeof example.dataset>[0]) => ({
  index: indexDataset(example.dataset(articles)),
  language: "en" as const,
});

describe("disputes as readers get them", () => {
  const users = (amount: number, by: string[], rest: example.FigureOptions = {}) => figure({ amount, by, ...rest });
  const openai = users(200e6, ["openai"]);
  const google = users(300e6, ["google"]);
  const nobody = users(400e6, []);
  const slip = users(200e6, ["openai"], { qualifiers: { window: "P1M" } });
  const stake = (amount: number, by: string) =>
    figure({ subjects: ["microsoft"], metric: "stake", object: "openai", amount, by: [by] });
  const [half, quarter] = [stake(49, "microsoft"), stake(25, "google")];
  const raised = (amount: number, by: string) =>
    figure({ subjects: ["openai"], metric: "funding.round", event: "round", amount, by: [by] });
  const [six, ten] = [raised(6e9, "openai"), raised(10e9, "google")];
  const context = contextOf(
    article({ on: "2024-08-29", claims: [openai, half, six] }),
    article({ on: "2024-09-01", outlet: "tribune", claims: [google, nobody] }),
    article({ on: "2024-09-05", claims: [slip] }),
    article({ on: "2024-10-01", claims: [quarter, ten] }),
  );
  const found = (about?: string) => describeDisputes(context, about).map((one) => Dispute.parse(one));
  const idOf = (kind: string, ...claims: { id: string }[]) =>
    [kind, ...claims.map(({ id }) => id).toSorted()].join("-");
  const users1 = idOf("dispute", openai, google);
  const noted = idOf("source-not-named", openai, google, nobody);
  const mixed = idOf("mix-up", openai, slip);
  const shares = idOf("dispute", half, quarter);
  const sums = idOf("dispute", six, ten);

  test("the newest finding first, each with its figures in the order of publication", () => {
    expect(found().map(({ id, since }) => [id, since])).toEqual([
      ...[sums, shares].toSorted().map((id) => [id, "2024-10-01"]),
      [mixed, "2024-09-05"],
      [users1, "2024-09-01"],
      [noted, "2024-09-01"],
    ]);
    for (const { claims } of found()) {
      const days = claims.map(({ published }) => published.end);
      expect(days).toEqual(days.toSorted());
    }
  });

  test.each([
    ["chatgpt", [mixed, users1, noted]],
    ["openai", [...[sums, shares].toSorted(), mixed, users1, noted]],
    ["microsoft", [shares]],
    ["round", [sums]],
    ["google", []],
  ])("about %s: as subject, as object, as maker, as event", (about, ids) => {
    expect(found(about).map(({ id }) => id)).toEqual(ids);
  });

  test("of a series, with the mix-ups that it takes part in", () => {
    const of = (key: string) => disputesOfSeries(key, context).map(({ id }) => id);
    expect(of("chatgpt~users.active~P1W")).toEqual([mixed, users1, noted]);
    expect(of("chatgpt~users.active~P1M")).toEqual([mixed]);
    expect(of("gemini~users.active~P1W")).toEqual([]);
  });

  test("say what they are, in either language", () => {
    const [dispute] = describeDisputes({ ...context, language: "fr" }, "microsoft");
    expect(dispute?.text).toBe(
      "Des sources indépendantes donnent, pour la même période, des chiffres qui ne peuvent pas tous être vrais.",
    );
    const texts = new Map(found().map(({ kind, text }) => [kind, text]));
    expect(texts.get("source-not-named")).toBe("The figures differ, but for at least one of them no source is named.");
    expect(texts.get("mix-up")).toBe(
      "The same number from the same source, 200\u00a0million, is given as two things: P1W (en) and P1M (en). One of the two is probably a slip.",
    );
  });
});

test("whatever is claimed, the findings about everything are those of the series, each once", () => {
  fc.assert(
    fc.property(arbitraryDataset, (whole) => {
      const context = { index: indexDataset(whole), language: "en" as const };
      const all = describeDisputes(context);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      const days = all.map(({ since }) => since);
      expect(days).toEqual(days.toSorted().toReversed());
      const ofSeries = [...context.index.series.keys()].flatMap((key) => disputesOfSeries(key, context));
      expect(new Set(ofSeries.map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)));
      for (const { id, claims } of all) {
        for (const subject of claims.flatMap(({ subjects }) => subjects)) {
          expect(describeDisputes(context, subject.id).map((one) => one.id)).toContain(id);
        }
      }
    }),
    { numRuns: 40 },
  );
});
