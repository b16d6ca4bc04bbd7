import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RecordedArticle } from "../schema/article.ts";
import type { RecordedClaim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { StandingCode } from "../schema/standing.ts";
import { asOf } from "./as-of.ts";
import { arbitraryDataset, arbitraryDay } from "./dataset.arbitrary.ts";
import { indexDataset } from "./dataset-index.ts";
import { article, correction, dataset, eventClaim, figure, relation } from "./example.ts";
import { publicationOf } from "./publication.ts";
import { standingOf } from "./standing.ts";

/** How a claim stands among articles, as of a day. */
function standing(of: RecordedClaim, whole: Dataset, day = "2999-12-31") {
  const index = indexDataset(asOf(whole, day));
  const claim = index.claims.get(of.id);
  return claim && standingOf(claim, index);
}
const told = (on: string, ...claims: RecordedClaim[]): RecordedArticle =>
  article({ on, id: `${on}-gazette-${claims[0]?.id}`, claims });
const current = (since: string) => ({ code: "current", since, by: [] });

describe("a claim is current", () => {
  test("since the last day on which it can have been published", () => {
    const own = figure();
    expect(standing(own, dataset([told("2024-08-29/2024-09-30", own)]))).toEqual(current("2024-09-30"));
  });

  test("though a newer figure is known: last quarter's revenue stays true", () => {
    const revenue = (valid: string, amount: number) =>
      figure({ metric: "revenue.recognised", valid, amount, by: ["openai"] });
    const [last, next] = [revenue("2024-Q2", 1e9), revenue("2024-Q3", 2e9)];
    const whole = dataset([told("2024-08-01", last), told("2024-11-01", next)]);
    expect(standing(last, whole)).toEqual(current("2024-08-01"));
    expect(standing(next, whole)).toEqual(current("2024-11-01"));
  });

  test("though another figure without a named source differs", () => {
    const [named, nobody] = [figure({ by: ["openai"] }), figure({ amount: 300e6 })];
    const whole = dataset([told("2024-08-29", named), told("2024-08-30", nobody)]);
    expect(standing(named, whole)).toEqual(current("2024-08-29"));
    expect(standing(nobody, whole)).toEqual(current("2024-08-30"));
  });

  test("whatever it is, where nothing speaks against it", () => {
    const own = relation("openai", "makes", "chatgpt");
    expect(standing(own, dataset([told("2024-08-29", own)]))).toEqual(current("2024-08-29"));
  });
});

describe("a claim is corrected or retracted", () => {
  const right = figure({ amount: 250e6 });

  test.each(["corrected", "retracted"] as const)("%s since the day of the correction", (kind) => {
    const wrong = figure({ corrections: [correction("2024-10-02", kind)] });
    const whole = dataset([told("2024-08-29", wrong)]);
    expect(standing(wrong, whole)).toEqual({ code: kind, since: "2024-10-02", by: [] });
    expect(standing(wrong, whole, "2024-10-01")).toEqual(current("2024-08-29"));
  });

  test("by what took its place, which is current since", () => {
    const wrong = figure({ corrections: [correction("2024-10-02", "corrected", right.id)] });
    const whole = dataset([told("2024-08-29", wrong, right)]);
    expect(standing(wrong, whole)).toEqual({ code: "corrected", since: "2024-10-02", by: [right.id] });
    expect(standing(right, whole)).toEqual(current("2024-10-02"));
    expect(standing(right, whole, "2024-10-01")).toBeUndefined();
  });

  test("by what took its place once that is known, and by nothing before", () => {
    const wrong = figure({ corrections: [correction("2024-10-02", "corrected", right.id)] });
    const whole = dataset([told("2024-08-29", wrong), told("2024-10-05", right)]);
    expect(standing(wrong, whole, "2024-10-04")?.by).toEqual([]);
    expect(standing(wrong, whole, "2024-10-05")?.by).toEqual([right.id]);
  });

  test("from its publication on where the article came with the correction", () => {
    const wrong = figure({ corrections: [correction("2024-09-10", "retracted")] });
    expect(standing(wrong, dataset([told("2024-08-29/2024-09-30", wrong)]))).toMatchObject({ since: "2024-09-30" });
  });

  test("before all else: it is disputed no longer, nor is what it disputed", () => {
    const wrong = figure({ by: ["openai"], corrections: [correction("2024-10-02", "retracted")] });
    const other = figure({ amount: 300e6, by: ["google"] });
    const whole = dataset([told("2024-08-29", wrong), told("2024-08-30", other)]);
    expect(standing(other, whole, "2024-10-01")?.code).toBe("disputed");
    expect(standing(wrong, whole, "2024-10-01")?.code).toBe("disputed");
    expect(standing(other, whole)).toEqual(current("2024-08-30"));
    expect(standing(wrong, whole)?.code).toBe("retracted");
  });
});

describe("a claim is disputed", () => {
  const own = figure({ by: ["openai"] });
  const other = figure({ amount: 300e6, by: ["google"] });

  test("since the second of the two was published, each by the other", () => {
    const whole = dataset([told("2024-08-29", own), told("2024-09-05", other)]);
    expect(standing(own, whole)).toEqual({ code: "disputed", since: "2024-09-05", by: [other.id] });
    expect(standing(other, whole)).toEqual({ code: "disputed", since: "2024-09-05", by: [own.id] });
    expect(standing(own, whole, "2024-09-04")).toEqual(current("2024-08-29"));
  });

  test("by those that exclude it, and not by an echo of it", () => {
    const echo = figure({ by: ["openai"] });
    const whole = dataset([told("2024-08-29", own), told("2024-08-31", echo), told("2024-09-05", other)]);
    expect(standing(own, whole)).toEqual({ code: "disputed", since: "2024-09-05", by: [other.id] });
    expect(standing(echo, whole)).toEqual({ code: "disputed", since: "2024-09-05", by: [other.id] });
    expect(standing(other, whole)).toEqual({ code: "disputed", since: "2024-09-05", by: [own.id, echo.id] });
  });

  test("by those in the order in which they came", () => {
    const third = figure({ amount: 300e6, by: ["microsoft"] });
    const whole = dataset([told("2024-08-29", own), told("2024-09-08", other), told("2024-09-05", third)]);
    expect(standing(own, whole)).toEqual({ code: "disputed", since: "2024-09-05", by: [third.id, other.id] });
  });
});

describe("a claim is superseded", () => {
  test("since its source restated the same time", () => {
    const [own, restated] = [figure({ by: ["openai"] }), figure({ amount: 300e6, by: ["openai"] })];
    const whole = dataset([told("2024-08-29", own), told("2024-09-15", restated)]);
    expect(standing(own, whole)).toEqual({ code: "superseded", since: "2024-09-15", by: [restated.id] });
    expect(standing(own, whole, "2024-09-14")).toEqual(current("2024-08-29"));
    expect(standing(restated, whole)).toEqual(current("2024-09-15"));
  });

  test("by the first of several restatements", () => {
    const own = figure({ by: ["openai"] });
    const [first, second] = [figure({ amount: 300e6, by: ["openai"] }), figure({ amount: 400e6, by: ["openai"] })];
    const whole = dataset([told("2024-08-29", own), told("2024-09-20", second), told("2024-09-15", first)]);
    expect(standing(own, whole)).toEqual({ code: "superseded", since: "2024-09-15", by: [first.id] });
  });

  test("a forecast, by what its time brought, or revised", () => {
    const forecast = (amount: number) =>
      figure({ metric: "revenue.recognised", valid: "2024-Q3", amount, stage: "prospective", by: ["openai"] });
    const [own, revised] = [forecast(2e9), forecast(3e9)];
    const brought = figure({ metric: "revenue.recognised", valid: "2024-Q3", amount: 2e9, by: ["google"] });
    const whole = dataset([told("2024-06-01", own), told("2024-08-01", revised), told("2024-11-01", brought)]);
    expect(standing(own, whole)).toEqual({ code: "superseded", since: "2024-08-01", by: [revised.id] });
    expect(standing(revised, whole, "2024-10-31")?.code).toBe("current");
    expect(standing(revised, whole)).toEqual({ code: "superseded", since: "2024-11-01", by: [brought.id] });
  });

  describe("once its event has ended", () => {
    const planned = eventClaim("round", [], { stage: "in-talks" });
    const valued = figure({
      subjects: ["openai"],
      event: "round",
      valid: "unknown",
      stage: "in-talks",
      hedges: ["could"],
    });
    const closed = eventClaim("round", [], { valid: "2024-10" });

    test.each(["realised", "cancelled"] as const)("%s", (stage) => {
      const ended = eventClaim("round", [], { stage });
      const whole = dataset([told("2024-08-29", planned, valued), told("2024-10-02", ended)]);
      for (const claim of [planned, valued]) {
        expect(standing(claim, whole)).toEqual({ code: "superseded", since: "2024-10-02", by: [ended.id] });
        expect(standing(claim, whole, "2024-10-01")).toEqual(current("2024-08-29"));
      }
      expect(standing(ended, whole)).toEqual(current("2024-10-02"));
    });

    test("from its publication on where it was reported after the end", () => {
      const whole = dataset([told("2024-10-02", closed), told("2024-11-01", planned)]);
      expect(standing(planned, whole)).toEqual({ code: "superseded", since: "2024-11-01", by: [closed.id] });
    });

    test("by whatever said first that it had: the end, or the sum", () => {
      const toRaise = figure({ metric: "funding.round", event: "round", amount: 5e9, stage: "in-talks" });
      const raised = figure({ metric: "funding.round", event: "round", amount: 6e9 });
      const days = (end: string, sum: string) =>
        standing(toRaise, dataset([told("2024-08-29", toRaise), told(end, closed), told(sum, raised)]));
      expect(days("2024-10-02", "2024-10-10")).toEqual({ code: "superseded", since: "2024-10-02", by: [closed.id] });
      expect(days("2024-10-10", "2024-10-02")).toEqual({ code: "superseded", since: "2024-10-02", by: [raised.id] });
    });

    test("unless it had been revised before", () => {
      const planOf = (amount: number) =>
        figure({ metric: "funding.round", event: "round", amount, stage: "in-talks", by: ["openai"] });
      const [own, revised] = [planOf(5e9), planOf(7e9)];
      const whole = dataset([told("2024-08-29", own), told("2024-09-05", revised), told("2024-10-02", closed)]);
      expect(standing(own, whole)).toEqual({ code: "superseded", since: "2024-09-05", by: [revised.id] });
      expect(standing(revised, whole)).toEqual({ code: "superseded", since: "2024-10-02", by: [closed.id] });
    });

    test("but no claim of what is done, and of no other event", () => {
      const launch = eventClaim("launch", [], { stage: "prospective" });
      const whole = dataset([
        told("2024-08-29", launch),
        told("2024-09-02", eventClaim("round")),
        told("2024-10-02", closed),
      ]);
      expect(standing(launch, whole)?.code).toBe("current");
    });
  });
});

describe("whatever is claimed", () => {
  test("it stands in one way, since its publication or later, because of claims that are known", () => {
    fc.assert(
      fc.property(arbitraryDataset, (whole) => {
        const index = indexDataset(whole);
        for (const claim of index.claims.values()) {
          const { code, since, by } = standingOf(claim, index);
          expect(StandingCode.options).toContain(code);
          expect(since >= publicationOf(claim, index).end).toBe(true);
          expect(by).not.toContain(claim.id);
          expect(new Set(by).size).toBe(by.length);
          for (const id of by) expect(index.claims.has(id)).toBe(true);
          if (code === "current") expect({ since, by }).toEqual({ since: publicationOf(claim, index).end, by: [] });
          if (code === "superseded") expect(by.length).toBeLessThanOrEqual(1);
          if (code === "disputed") expect(by.length).toBeGreaterThan(0);
          for (const id of code === "disputed" ? by : []) {
            const opponent = index.claims.get(id);
            const back = opponent && standingOf(opponent, index);
            expect(back?.code).toBe("disputed");
            expect(back?.by).toContain(claim.id);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test("a valuation in talks has no sum raised in its place, and a denial of talks is not superseded", () => {
    const talks = { event: "round", stage: "in-talks" as const, subjects: ["openai"], valid: "unknown" };
    const worth = figure({ ...talks, id: "00000001", metric: "revenue.annualised" });
    const sum = figure({ ...talks, id: "00000002", metric: "funding.round" });
    const denied = figure({ ...talks, id: "00000003", metric: "funding.round", stance: "denies" });
    const raised = figure({ id: "00000004", metric: "funding.round", event: "round", subjects: ["openai"] });
    const index = indexDataset(
      dataset([
        article({ claims: [worth, sum, denied] }),
        article({ on: "2024-10-02", outlet: "tribune", claims: [raised] }),
      ]),
    );
    const standing = (id: string) => {
      const claim = index.claims.get(id);
      if (!claim) throw new Error("unreachable");
      const { code, by } = standingOf(claim, index);
      return [code, by];
    };
    expect(standing("00000001")).toEqual(["superseded", []]);
    expect(standing("00000002")).toEqual(["superseded", ["00000004"]]);
    expect(standing("00000003")).toEqual(["current", []]);
  });

  test("how it stood on a day does not depend on anything later", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDay, (whole, day) => {
        const then = indexDataset(asOf(whole, day));
        const alone = indexDataset({
          ...whole,
          articles: whole.articles
            .filter(({ published }) => published.end <= day)
            .map((one) => ({
              ...one,
              claims: one.claims.map((claim) => ({
                ...claim,
                corrections: claim.corrections.filter(({ date }) => date <= day),
              })),
            })),
        });
        expect([...then.claims.keys()]).toEqual([...alone.claims.keys()]);
        for (const claim of then.claims.values()) {
          const { code, since, by } = standingOf(claim, then);
          expect(standingOf(alone.claims.get(claim.id) ?? claim, alone)).toEqual({ code, since, by });
          expect(since <= day).toBe(true);
        }
      }),
    );
  });

  test("it has stood so since the day that it says, where nothing is taken back", () => {
    const uncorrected = arbitraryDataset.map((whole) => ({
      ...whole,
      articles: whole.articles.map((one) => ({
        ...one,
        claims: one.claims.map((claim) => ({ ...claim, corrections: [] })),
      })),
    }));
    let changed = 0;
    fc.assert(
      fc.property(uncorrected, (whole) => {
        const index = indexDataset(whole);
        for (const claim of index.claims.values()) {
          const { code, since } = standingOf(claim, index);
          expect(standing(claim, whole, since)?.code).toBe(code);
          if (code !== "current") changed += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(changed).toBeGreaterThan(20);
  });
});
