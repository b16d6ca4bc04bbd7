// What the rules are for, each by a small story: figures that answer for themselves, and none that is called false for
// being another's. The texts are made up; the founding article's figures are its own.

import { describe, expect, test } from "vitest";
import { dataset as compiled } from "../dataset.ts";
import { visible } from "../format/visible-spaces.ts";
import { asOf } from "../profile/as-of.ts";
import { indexDataset } from "../profile/dataset-index.ts";
import * as example from "../profile/example.ts";
import { article, correction, figure, hop } from "../profile/example.ts";
import type { RecordedClaim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Language } from "../schema/language.ts";
import type { Metric } from "../schema/metric.ts";
import { describeClaimDetail } from "./claim-detail.ts";
import type { AnswerContext } from "./context.ts";
import { describeDisputes } from "./dispute.ts";
import { everyAnswer } from "./every-answer.ts";
import { describeSeries, type Series } from "./series.ts";

const contextOf = (whole: Dataset, language: Language = "en"): AnswerContext => ({
  index: indexDataset(whole),
  language,
});
function seriesOf(key: string, context: AnswerContext): Series {
  const series = describeSeries(key, context);
  if (!series) throw new Error(`no claim has ${key}`);
  return series;
}
function detailOf(claim: Pick<RecordedClaim, "id">, context: AnswerContext) {
  const recorded = context.index.claims.get(claim.id);
  if (!recorded) throw new Error(`${claim.id} is not known`);
  return describeClaimDetail(recorded, context);
}
const story = (...articles: Parameters<typeof example.dataset>[0]) => contextOf(example.dataset(articles));
const leaderOf = ({ headline }: Series) => (headline.kind === "claim" ? headline.claim.id : undefined);
const standingsIn = ({ history }: Series) => Object.fromEntries(history.map(({ id, standing }) => [id, standing.code]));

const weekly = { qualifiers: { window: "P1W" } };
const monthly = { qualifiers: { window: "P1M" } };
const usd = (amount: number) => ({ form: "exact" as const, amount, currency: "USD" });

describe("the founding article's changes, held against its figures", () => {
  const id = "2024-08-29-essor-securite-chatgpt-200-million-weekly";
  const founding = { ...compiled, articles: compiled.articles.filter((one) => one.id === id) };
  const checksOf = (key: string, language: Language = "en") => seriesOf(key, contextOf(founding, language)).checks;

  test("users doubled, from 100 to 200 million: consistent, with a factor between 1.809 and 2.211", () => {
    const [check, ...others] = checksOf("chatgpt~users.active~P1W");
    expect(others).toEqual([]);
    expect(check).toMatchObject({
      kind: "consistent",
      change: "v55mkkvw",
      base: { claim: "56zkhk2f", value: "100\u00a0million" },
      later: { value: "200\u00a0million" },
      formula: "later / base",
      stated: { minimum: 1.9, exclusiveMaximum: 2.1 },
      computed: { minimum: 1.80952, maximum: 2.21053 },
      certainty: "certain",
    });
    expect(visible(check?.text ?? "")).toBe(
      "Consistent with the figures: from 100~million to 200~million, multiplied by 1.81 to 2.21.",
    );
    expect(checksOf("chatgpt~users.active~P1W", "fr")[0]?.text).toMatch(/^Cohérent avec les chiffres\u00a0: de 100/);
  });

  test("revenue more than doubled, from 1.6 to 3.4 billion: consistent, with a factor between 2.03 and 2.23", () => {
    const [check, ...others] = checksOf("openai~revenue.annualised~USD");
    expect(others).toEqual([]);
    expect(check).toMatchObject({
      kind: "consistent",
      change: "ng4rx0wh",
      base: { claim: "bcbx31ge", value: "$1.6\u00a0billion" },
      later: { claim: "n57b6y4k", value: "$3.4\u00a0billion" },
      stated: { exclusiveMinimum: 2 },
      computed: { minimum: 2.0303, maximum: 2.22581 },
      certainty: "unstated",
    });
    expect(visible(check?.text ?? "")).toBe(
      "Consistent with the figures: from $1.6~billion to $3.4~billion, multiplied by 2.03 to 2.23.",
    );
  });

  test("use of the API doubled since a launch: cannot be checked, because nothing says from what", () => {
    expect(checksOf("openai-api~usage.api")).toEqual([
      {
        kind: "not-checkable",
        change: "cvqsb7gy",
        reason: { code: "no-base-value", text: "No claim gives the figure from which it changed." },
        text: "Cannot be checked. No claim gives the figure from which it changed.",
      },
    ]);
  });

  test("that they tripled, as a made-up article says of the same figures, is inconsistent", () => {
    const tripled = figure({
      id: "zzzzzzzz",
      ...weekly,
      valid: "2023-11/2024-09-30",
      by: ["openai"],
      value: { form: "change", by: "times", size: { form: "exact", amount: 3 }, against: { claim: "56zkhk2f" } },
    });
    const madeUp = article({ outlet: "engadget", on: "2024-10-01", claims: [tripled] });
    const context = contextOf({ ...founding, articles: [...founding.articles, madeUp] });
    const checks = seriesOf("chatgpt~users.active~P1W", context).checks;
    expect(checks.map(({ change, kind }) => [change, kind])).toEqual([
      ["v55mkkvw", "consistent"],
      ["zzzzzzzz", "inconsistent"],
    ]);
    expect(checks[1]).toMatchObject({
      stated: { minimum: 2.85, exclusiveMaximum: 3.15 },
      computed: { minimum: 1.80952, maximum: 2.21053 },
    });
    expect(visible(checks[1]?.text ?? "")).toMatch(/^Inconsistent with the figures: from 100~million to 200~million/);
  });
});

describe("400 million, weekly here and monthly there", () => {
  const [one, other] = [
    figure({ ...weekly, amount: 400e6, valid: "2025-02-20", by: ["openai"] }),
    figure({ ...monthly, amount: 400e6, valid: "2025-02-20", by: ["openai"] }),
  ];
  const context = story(
    article({ on: "2025-02-20", outlet: "gazette", claims: [one] }),
    article({ on: "2025-02-20", outlet: "tribune", claims: [other] }),
  );

  test("is one mix-up, told once on either series", () => {
    const [mixUp, ...others] = describeDisputes(context);
    expect(others).toEqual([]);
    expect(mixUp).toMatchObject({
      kind: "mix-up",
      id: `mix-up-${[one.id, other.id].toSorted().join("-")}`,
      since: "2025-02-20",
      difference: { field: "qualifier", qualifier: "window", values: [{ value: "P1W" }, { value: "P1M" }] },
    });
    expect(visible(mixUp?.text ?? "")).toContain("400~million");
    for (const window of ["P1W", "P1M"]) {
      expect(seriesOf(`chatgpt~users.active~${window}`, context).disputes).toEqual([mixUp]);
    }
  });

  test("is no growth, and both claims stand", () => {
    for (const window of ["P1W", "P1M"]) {
      const series = seriesOf(`chatgpt~users.active~${window}`, context);
      expect(series.growth).toEqual([]);
      expect(series.history.map(({ standing }) => standing.code)).toEqual(["current"]);
    }
  });

  test("with the window left out in the second, nothing was mixed up", () => {
    const silent = figure({ qualifiers: { window: "unstated" }, amount: 400e6, valid: "2025-02-20", by: ["openai"] });
    expect(
      describeDisputes(
        story(
          article({ on: "2025-02-20", outlet: "gazette", claims: [one] }),
          article({ on: "2025-02-20", outlet: "tribune", claims: [silent] }),
        ),
      ),
    ).toEqual([]);
  });
});

test("100 million monthly in January and 100 million weekly in November: unlike, and nothing else", () => {
  const context = story(
    article({ on: "2023-02-01", claims: [figure({ ...monthly, amount: 100e6, valid: "2023-01", by: ["openai"] })] }),
    article({ on: "2023-11-06", claims: [figure({ ...weekly, amount: 100e6, valid: "2023-11", by: ["openai"] })] }),
  );
  expect(describeDisputes(context)).toEqual([]);
  for (const [own, other] of [
    ["P1W", "P1M"],
    ["P1M", "P1W"],
  ] as const) {
    const series = seriesOf(`chatgpt~users.active~${own}`, context);
    expect(series.growth).toEqual([]);
    expect(series.unlike).toMatchObject([
      {
        series: `chatgpt~users.active~${other}`,
        differences: [{ field: "qualifier", qualifier: "window", values: [{ value: own }, { value: other }] }],
      },
    ]);
  }
});

describe("what is no dispute", () => {
  const revenue = (amount: number, rest: example.FigureOptions) =>
    figure({ subjects: ["microsoft"], metric: "revenue.recognised", valid: "2024-Q3", value: usd(amount), ...rest });
  const key = "microsoft~revenue.recognised~P3M~USD";

  test("the actual figure against what analysts had expected", () => {
    const consensus = revenue(64.5e9, { attribution: [hop("estimator")], stage: "prospective" });
    const actual = revenue(65.6e9, { by: ["microsoft"] });
    const context = story(
      article({ on: "2024-10-20", outlet: "tribune", claims: [consensus] }),
      article({ on: "2024-10-31", claims: [actual] }),
    );
    const series = seriesOf(key, context);
    expect(series.disputes).toEqual([]);
    expect(leaderOf(series)).toBe(actual.id);
    expect(series.headline).not.toHaveProperty("hull");
    expect(standingsIn(series)).toEqual({ [actual.id]: "current", [consensus.id]: "superseded" });
  });

  test("guidance against what analysts expect", () => {
    const series = seriesOf(
      key,
      story(
        article({
          on: "2024-07-31",
          claims: [
            revenue(64e9, { by: ["microsoft"], stage: "prospective" }),
            revenue(65.5e9, { by: ["google"], stage: "prospective" }),
          ],
        }),
      ),
    );
    expect(series.disputes).toEqual([]);
    expect(Object.values(standingsIn(series))).toEqual(["current", "current"]);
  });

  test("successive figures of one speaker in a growing series", () => {
    const users = (day: string, amount: number) =>
      article({ on: day, claims: [figure({ ...weekly, amount, valid: day, by: ["openai"] })] });
    const series = seriesOf(
      "chatgpt~users.active~P1W",
      story(users("2024-08-05", 200e6), users("2024-08-29", 250e6), users("2024-12-04", 300e6)),
    );
    expect(series.disputes).toEqual([]);
    expect(Object.values(standingsIn(series))).toEqual(["current", "current", "current"]);
    expect(series.growth).toMatchObject([
      { kind: "growth", from: { value: "250\u00a0million" }, to: { value: "300\u00a0million" } },
    ]);
  });

  test("staff against staff with contractors", () => {
    const headcount: Metric = {
      ...example.stake,
      code: "headcount",
      unit: "count",
      object: "none",
      qualifiers: [
        {
          name: "counting",
          label: { en: "Counting", fr: "Compte" },
          role: "descriptive",
          values: ["staff", "contractors"].map((value) => ({ value, label: { en: value, fr: value } })),
        },
      ],
    };
    const people = (counting: string, amount: number, by: string) =>
      figure({ subjects: ["google"], metric: "headcount", qualifiers: { counting }, amount, by: [by] });
    const whole = example.dataset(
      [article({ claims: [people("staff", 98_000, "google"), people("contractors", 121_000, "openai")] })],
      { metrics: [...example.metrics, headcount] },
    );
    expect(describeDisputes(contextOf(whole))).toEqual([]);
  });

  test("last quarter's revenue against this quarter's: it stands, and only the latest moves on", () => {
    const [last, next] = [
      revenue(64.7e9, { valid: "2024-Q2", by: ["microsoft"] }),
      revenue(65.6e9, { valid: "2024-Q3", by: ["microsoft"] }),
    ];
    const whole = example.dataset([
      article({ on: "2024-07-31", claims: [last] }),
      article({ on: "2024-10-31", claims: [next] }),
    ]);
    const at = (day: string) => {
      const { history } = seriesOf(key, contextOf(asOf(whole, day)));
      return history.map(({ id, latest, standing }) => [id, latest, standing.code]);
    };
    expect(at("2024-10-30")).toEqual([[last.id, true, "current"]]);
    expect(at("2024-10-31")).toEqual([
      [next.id, true, "current"],
      [last.id, false, "current"],
    ]);
  });
});

test("five articles that cite one newspaper, two of them naming its anonymous sources: one origin, four echoes", () => {
  const citing = [
    [hop("outlet", "tribune")],
    [hop("unnamed"), hop("outlet", "tribune")],
    [hop("outlet", "tribune")],
    [hop("speaker", "altman"), hop("unnamed"), hop("outlet", "tribune")],
    [hop("outlet", "tribune"), hop("outlet", "gazette")],
  ];
  const claims = citing.map((attribution) => figure({ amount: 300e6, valid: "2024-12", attribution }));
  const context = story(
    ...claims.map((claim, position) =>
      article({ id: `2024-12-0${position + 1}-gazette-${position}`, on: `2024-12-0${position + 1}`, claims: [claim] }),
    ),
  );
  const series = seriesOf("chatgpt~users.active~P1W", context);
  expect(series).toMatchObject({ articles: 5, origins: 1, echoes: 4, disputes: [] });
  for (const claim of claims) {
    const { tellings, corroboration } = detailOf(claim, context);
    expect(corroboration).toEqual({ articles: 5, origins: 1, echoes: 4 });
    expect(tellings).toHaveLength(1);
    expect(tellings[0]?.origins.map(({ id }) => id)).toEqual(["tribune"]);
    expect(tellings[0]?.told.map((one) => one.claim)).toEqual(claims.map(({ id }) => id));
  }
});

describe("a later correction", () => {
  const wrong = figure({ id: "00000001", amount: 200e6, by: ["openai"] });
  const right = figure({ id: "00000002", amount: 250e6, by: ["openai"] });
  const before = example.dataset([article({ on: "2024-08-29", claims: [wrong] })]);
  const after = example.dataset([
    article({
      on: "2024-08-29",
      claims: [{ ...wrong, corrections: [correction("2024-10-02", "corrected", right.id)] }, right],
    }),
  ]);
  const at = (whole: Dataset, day: string) =>
    JSON.stringify(everyAnswer({ ...asOf(whole, day), release: before.release }));

  test("flips the standing, and the headline", () => {
    const then = contextOf(asOf(after, "2024-10-01"));
    const now = contextOf(asOf(after, "2024-10-02"));
    expect(detailOf(wrong, then).standing).toMatchObject({ code: "current", since: "2024-08-29", by: [] });
    expect(detailOf(wrong, now).standing).toMatchObject({ code: "corrected", since: "2024-10-02", by: [right.id] });
    expect(leaderOf(seriesOf("chatgpt~users.active~P1W", then))).toBe(wrong.id);
    expect(leaderOf(seriesOf("chatgpt~users.active~P1W", now))).toBe(right.id);
  });

  test("leaves the answers as of the day before as they were, to the byte", () => {
    for (const day of ["2024-08-28", "2024-08-29", "2024-10-01"]) expect(at(after, day)).toBe(at(before, day));
    expect(at(after, "2024-10-02")).not.toBe(at(before, "2024-10-02"));
  });
});

describe("two independent sources, one month, and values that exclude each other", () => {
  const company = figure({ amount: 200e6, by: ["openai"] });
  const newspaper = figure({ amount: 300e6, attribution: [hop("unnamed"), hop("outlet", "tribune")] });
  const echo = figure({ amount: 200e6, by: ["openai"] });
  const context = story(
    article({ on: "2024-08-29", claims: [company] }),
    article({ on: "2024-08-31", claims: [echo] }),
    article({ on: "2024-09-05", outlet: "tribune", claims: [newspaper] }),
  );
  const series = seriesOf("chatgpt~users.active~P1W", context);

  test("are one dispute, since the second spoke", () => {
    expect(series.disputes).toMatchObject([
      {
        kind: "dispute",
        since: "2024-09-05",
        claims: [{ id: company.id }, { id: echo.id }, { id: newspaper.id }],
        text: "Independent sources give figures of the same period that cannot all be true.",
      },
    ]);
    expect(describeDisputes(context)).toEqual(series.disputes);
    for (const about of ["chatgpt", "openai"]) expect(describeDisputes(context, about)).toEqual(series.disputes);
    expect(describeDisputes(context, "google")).toEqual([]);
  });

  test("are disputed, each by the other", () => {
    expect(series.history.map(({ id, standing }) => [id, standing.code, standing.by])).toEqual([
      [company.id, "disputed", [newspaper.id]],
      [echo.id, "disputed", [newspaper.id]],
      [newspaper.id, "disputed", [company.id, echo.id]],
    ]);
  });

  test("have their span on the headline, which stays a claim of one of them", () => {
    expect(leaderOf(series)).toBe(echo.id);
    expect(series.headline).toMatchObject({
      hull: {
        interval: { minimum: 190e6, exclusiveMaximum: 315e6 },
        text: expect.stringMatching(/^between 200\smillion and 300\smillion$/),
        claims: [newspaper.id],
      },
    });
  });

  test("are a note, and current, where nobody is named behind one of them", () => {
    const nobody = figure({ amount: 300e6 });
    const noted = story(
      article({ on: "2024-08-29", claims: [company] }),
      article({ on: "2024-09-05", outlet: "tribune", claims: [nobody] }),
    );
    const { disputes, headline, history } = seriesOf("chatgpt~users.active~P1W", noted);
    expect(disputes.map(({ kind, claims }) => [kind, claims.map(({ id }) => id)])).toEqual([
      ["source-not-named", [company.id, nobody.id]],
    ]);
    expect(history.map(({ standing }) => standing.code)).toEqual(["current", "current"]);
    expect(headline).not.toHaveProperty("hull");
  });
});
