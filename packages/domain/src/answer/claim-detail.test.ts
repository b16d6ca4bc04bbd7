import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryDataset } from "../profile/dataset.arbitrary.ts";
import { indexDataset } from "../profile/dataset-index.ts";
import * as example from "../profile/example.ts";
import { article, eventClaim, figure, hop, period, relation, statement } from "../profile/example.ts";
import type { RecordedClaim } from "../schema/claim.ts";
import { ClaimDetail, describeClaimDetail } from "./claim-detail.ts";

type Articles = Parameters<typeof example.dataset>[0];
function detail(of: RecordedClaim, articles: Articles) {
  const index = indexDataset(example.dataset(articles));
  const claim = index.claims.get(of.id);
  if (!claim) throw new Error("not known");
  return ClaimDetail.parse(describeClaimDetail(claim, { index, language: "en" }));
}
function figureDetail(of: RecordedClaim, articles: Articles) {
  const found = detail(of, articles);
  if (found.kind !== "figure") throw new Error("no figure");
  return found;
}
const told = (...claims: RecordedClaim[]) =>
  claims.map((claim, position) =>
    article({ id: `2024-09-0${position + 1}-gazette-${position}`, on: `2024-09-0${position + 1}`, claims: [claim] }),
  );
const tellings = (found: ReturnType<typeof detail>) =>
  found.tellings.map(({ origins, told: of }) => [origins.map(({ id }) => id), of.map(({ claim }) => claim)]);

describe("who else says so", () => {
  test("of a figure: who first said the same value of the same time, and who repeated it", () => {
    const [own, echo, paper, nobody, other] = [
      figure({ by: ["openai"] }),
      figure({ amount: 205e6, by: ["altman"] }),
      figure({ attribution: [hop("outlet", "tribune")] }),
      figure(),
      figure({ amount: 300e6, by: ["openai"] }),
    ];
    const found = detail(own, told(own, echo, nobody, paper, other));
    expect(tellings(found)).toEqual([
      [["openai"], [own.id, echo.id]],
      [["tribune"], [paper.id]],
      [[], [nobody.id]],
    ]);
    expect(found.corroboration.echoes).toBe(1);
    expect(found.tellings[0]?.told[0]).toMatchObject({
      article: "2024-09-01-gazette-0",
      outlet: { id: "gazette" },
      published: { end: "2024-09-01" },
    });
  });

  test.each<[string, example.FigureOptions]>([
    ["a denial", { stance: "denies" }],
    ["a forecast", { stage: "prospective" }],
  ])("%s of it is no telling of it, nor the other way round", (_, rest) => {
    const [own, another] = [figure({ by: ["openai"] }), figure({ by: ["openai"], ...rest })];
    for (const claim of [own, another]) {
      const found = detail(claim, told(own, another));
      expect(tellings(found)).toEqual([[["openai"], [claim.id]]]);
      expect(found.corroboration.echoes).toBe(0);
    }
  });

  test("of relations and events: the very same assertion", () => {
    const makes = (rest = {}) => relation("openai", "makes", "chatgpt", { by: ["openai"], ...rest });
    const [own, echo] = [makes(), makes()];
    const others = [
      makes({ stance: "denies" }),
      makes({ stage: "prospective" }),
      relation("openai", "partners-with", "chatgpt", { by: ["openai"] }),
      relation("openai", "makes", "gemini", { by: ["openai"] }),
      relation("google", "makes", "chatgpt", { by: ["openai"] }),
    ];
    const found = detail(own, told(own, ...others, echo));
    expect(tellings(found)).toEqual([[["openai"], [own.id, echo.id]]]);
    expect(found.corroboration.echoes).toBe(1);
    const [closed, again, planned] = [
      eventClaim("round"),
      eventClaim("round"),
      eventClaim("round", [], { stage: "agreed" }),
    ];
    expect(tellings(detail(closed, told(closed, again, planned, figure({ event: "round" }))))).toEqual([
      [[], [closed.id, again.id]],
    ]);
  });

  test("of a statement: itself", () => {
    const [own, other] = [statement(["openai"]), statement(["openai"])];
    expect(tellings(detail(own, told(own, other)))).toEqual([[[], [own.id]]]);
  });
});

describe("a figure", () => {
  const before = figure({ id: "00000001", valid: "2023-11", amount: 100e6, by: ["openai"] });
  const own = figure({ id: "00000002", valid: "2024-08", amount: 200e6, by: ["openai"] });
  const rival = figure({ id: "00000003", valid: "2024-08", amount: 300e6, by: ["google"] });
  const undated = figure({ id: "00000004", valid: "unknown", amount: 400e6, by: ["openai"] });
  const hearsay = figure({ id: "00000005", valid: "2024-12", amount: 350e6, hedges: ["conditional"] });
  const doubled = figure({
    id: "00000006",
    valid: "2023-11/2024-08",
    value: { form: "change", by: "times", size: { form: "exact", amount: 2 }, against: { claim: before.id } },
  });
  const base = figure({
    id: "00000007",
    valid: "2024-12/2025-08",
    value: { form: "change", by: "times", size: { form: "exact", amount: 2 }, against: { valid: period("2030") } },
  });
  const articles = told(before, own, rival, undated, hearsay, doubled, base);
  const of = (claim: RecordedClaim) => figureDetail(claim, articles);

  test("with its rivals: other values of its time", () => {
    expect(of(own).rivals.map(({ id }) => id)).toEqual([rival.id]);
    expect(of(rival).rivals.map(({ id }) => id)).toEqual([own.id]);
    expect(of(undated).rivals).toEqual([]);
  });

  test("with why it leads, or does not, and what leads instead", () => {
    expect(of(own).headline).toMatchObject({ leads: true, reason: { code: "best-of-period" } });
    expect(of(own).headline).not.toHaveProperty("leader");
    expect(of(before).headline).toMatchObject({
      leads: false,
      reason: { code: "earlier-period" },
      leader: { claim: own.id, value: "200\u00a0million" },
    });
    expect(of(undated).headline).toMatchObject({ leads: false, reason: { code: "undated" } });
    expect(of(hearsay).headline).toMatchObject({ leads: false, reason: { code: "less-certain" } });
    expect(figureDetail(undated, told(undated)).headline).not.toHaveProperty("leader");
  });

  test("with the calculations and the checks that it goes into", () => {
    expect(of(before).growth.map(({ from, to }) => [from.claim, to.claim])).toEqual([[before.id, own.id]]);
    expect(of(own).growth.map(({ from, to }) => [from.claim, to.claim])).toEqual([
      [own.id, hearsay.id],
      [before.id, own.id],
    ]);
    expect(of(rival).growth).toEqual([]);
    for (const claim of [before, own, doubled]) {
      expect(of(claim).checks.map(({ change, kind }) => [change, kind])).toEqual([[doubled.id, "consistent"]]);
    }
    expect(of(base).checks.map(({ kind }) => kind)).toEqual(["not-checkable"]);
    expect(of(rival).checks).toEqual([]);
  });

  test("with the disputes that it takes part in, and the whole series, the latest first", () => {
    for (const claim of [own, rival]) {
      expect(of(claim).disputes.map(({ kind, claims }) => [kind, claims.map(({ id }) => id)])).toEqual([
        ["dispute", [own.id, rival.id]],
      ]);
    }
    expect(of(before).disputes).toEqual([]);
    expect(of(own).history).toHaveLength(7);
    expect(of(own).history[0]?.claim).toBe(hearsay.id);
    expect(of(own).history.at(-1)).toEqual({ claim: undated.id, value: "400\u00a0million", valid: "undated" });
  });
});

test("whatever is claimed, a claim is among its own tellings, once, and what it shows is of its series", () => {
  fc.assert(
    fc.property(arbitraryDataset, (whole) => {
      const index = indexDataset(whole);
      for (const claim of index.claims.values()) {
        const found = describeClaimDetail(claim, { index, language: "en" });
        const all = found.tellings.flatMap(({ told: one }) => one.map((telling) => telling.claim));
        expect(all.filter((id) => id === claim.id)).toEqual([claim.id]);
        expect(new Set(all).size).toBe(all.length);
        expect(found.corroboration.echoes).toBeLessThan(all.length);
        expect(found.tellings.filter(({ origins }) => origins.length > 0).length).toBeLessThanOrEqual(all.length);
        if (found.kind !== "figure") continue;
        for (const { id, series } of found.rivals) {
          expect(all).not.toContain(id);
          expect(series).toBe(found.series);
        }
        expect(found.history.map((one) => one.claim)).toContain(claim.id);
      }
    }),
    { numRuns: 30 },
  );
});
