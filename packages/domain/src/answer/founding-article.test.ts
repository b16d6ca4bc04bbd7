// What the founding article alone makes of the profiles, however much the dataset grows: OpenAI's figures and ChatGPT's,
// a valuation that is a bound and in talks, a sum of two investors, hearsay, a change without a base.

import { describe, expect, test } from "vitest";
import { dataset } from "../dataset.ts";
import { asOf } from "../profile/as-of.ts";
import { indexDataset } from "../profile/dataset-index.ts";
import type { Language } from "../schema/language.ts";
import { Article, describeArticle } from "./article.ts";
import { type Claim, describeClaim, type FigureClaim } from "./claim.ts";
import { CompanySummary, summariseCompany } from "./company.ts";
import { answersOf } from "./every-answer.ts";
import { buildEntityProfile, buildProfile, EntityProfile, knownEntity, Profile } from "./profile.ts";
import type { Series } from "./series.ts";

const articleId = "2024-08-29-essor-securite-chatgpt-200-million-weekly";
const founding = { ...dataset, articles: dataset.articles.filter(({ id }) => id === articleId) };
const index = indexDataset(founding);
const context = (language: Language) => ({ index, language });

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the founding article does not hold it");
  return value;
}
const profileOf = (id: string, language: Language = "en"): Profile => found(buildProfile(id, context(language)));
const seriesIn = (profile: Profile, key: string): Series => found(profile.figures.find(({ series }) => series === key));
const leads = ({ headline }: Series): FigureClaim => {
  if (headline.kind !== "claim") throw new Error("nothing leads");
  return headline.claim;
};
const claims: readonly Claim[] = [...index.claims.values()].map((claim) => describeClaim(claim, context("en")));
const figures = claims.filter((claim) => claim.kind === "figure");
const figuresOf = (metric: string) => figures.filter((claim) => claim.metric.code === metric);

describe("OpenAI's profile", () => {
  const profile = profileOf("openai");

  test("its own figures, then those it is the object of, then its products'", () => {
    expect(profile.figures.map(({ series }) => series)).toEqual([
      "openai~revenue.annualised~USD",
      "openai~valuation~USD",
      "microsoft~in~openai~stake",
      "microsoft~in~openai~investment.total~USD",
      "chatgpt~users.active~P1W",
      "openai-api~usage.api",
    ]);
  });

  test("ChatGPT has 200 million weekly users, up from 100 million, both stated by OpenAI", () => {
    const users = seriesIn(profile, "chatgpt~users.active~P1W");
    expect(users.subjects).toEqual([{ id: "chatgpt", kind: "product", name: "ChatGPT" }]);
    expect(leads(users)).toMatchObject({
      value: { form: "exact", amount: 200e6 },
      badge: "stated",
      basis: "party-statement",
      origins: [{ id: "openai" }],
      qualifiers: { window: "P1W" },
    });
    expect(users).toMatchObject({ headline: { reason: { code: "latest" } }, articles: 1, origins: 1 });
    expect(users.history.map(({ value }) => value)).toContainEqual({ form: "exact", amount: 100e6 });
    expect(users.headline.rejected.map(({ reason }) => reason.code).toSorted()).toEqual(["change", "earlier-period"]);
  });

  test("the doubling of users is a change against the figure of November 2023, never a value", () => {
    const [before] = figuresOf("users.active").filter(({ value }) => value.form === "exact" && value.amount === 100e6);
    const [doubling] = figuresOf("users.active").filter(({ value }) => value.form === "change");
    expect(found(before).valid).toMatchObject({ start: "2023-11-01", end: "2023-11-30" });
    expect(found(doubling).value).toMatchObject({
      by: "times",
      size: { form: "exact", amount: 2 },
      against: { claim: before?.id },
    });
  });

  test("the revenue of summer 2024 is hearsay: reported, conditional, of no known origin; the one of 2023 leads", () => {
    const revenue = seriesIn(profile, "openai~revenue.annualised~USD");
    const [hearsay] = revenue.newerLessCertain;
    expect(revenue.newerLessCertain).toHaveLength(1);
    expect(hearsay).toMatchObject({
      value: { form: "exact", amount: 3.4e9, currency: "USD" },
      badge: "reported",
      basis: "unnamed-sources",
      commitment: "unstated",
      origins: [],
      qualifiers: { method: "month-times-12" },
    });
    expect(hearsay?.hedges).toContain("conditional");
    expect(hearsay?.attribution.map(({ role }) => role)).toEqual(["speaker", "unnamed"]);
    expect(leads(revenue)).toMatchObject({
      value: { amount: 1.6e9, currency: "USD" },
      badge: "unattributed",
      origins: [],
    });
    expect(leads(revenue).namedAs).toBeDefined();
    expect(revenue.history.map(({ value }) => value.form)).toContain("change");
  });

  test("more than double is a bound of a factor", () => {
    const [change] = figuresOf("revenue.annualised").filter(({ value }) => value.form === "change");
    expect(found(change).value).toMatchObject({ size: { form: "bound", exclusiveMinimum: 2 } });
  });

  test("the valuation is an exclusive lower bound, in talks and only possible; nothing leads", () => {
    const valuation = seriesIn(profile, "openai~valuation~USD");
    expect(valuation.headline).toMatchObject({ kind: "none", reason: { code: "not-realised" } });
    expect(valuation).toMatchObject({ articles: 0, origins: 0, newerLessCertain: [] });
    expect(valuation.history).toHaveLength(1);
    const [claim] = valuation.history;
    expect(claim).toMatchObject({
      value: { form: "bound", exclusiveMinimum: 100e9, currency: "USD" },
      interval: { exclusiveMinimum: 100e9 },
      stage: "in-talks",
      badge: "in-talks",
      commitment: "possible",
      valid: { start: null, end: null },
      origins: [{ id: "wall-street-journal" }],
    });
    expect(Object.keys(found(claim).value).toSorted()).toEqual(["currency", "exclusiveMinimum", "form"]);
    expect(found(claim).wording.value).toMatch(/^more than /);
  });

  test("the use of the API doubled since the launch of a model; there is no base value and no headline", () => {
    const usage = seriesIn(profile, "openai-api~usage.api");
    expect(usage.headline).toMatchObject({ kind: "none", reason: { code: "change" } });
    expect(usage.history.map(({ value }) => value)).toEqual([
      { form: "change", by: "times", size: { form: "exact", amount: 2 }, against: { event: "gpt-4o-mini-launch" } },
    ]);
    expect(usage.history[0]).not.toHaveProperty("interval");
    expect(usage.history[0]).toMatchObject({ badge: "reported", origins: [{ id: "engadget" }] });
  });

  test("the round, its three would-be participants and the valuation hang on one event", () => {
    expect(profile.plans).toHaveLength(1);
    const [plan] = profile.plans;
    expect(plan).toMatchObject({ event: { id: "openai-round-autumn-2024", kind: "event" }, outcome: [] });
    expect(plan?.claims.map(({ kind, stage }) => `${kind} ${stage}`).toSorted()).toEqual([
      "event in-talks",
      "event prospective",
      "figure in-talks",
    ]);
    const investors = plan?.claims.flatMap((claim) => (claim.kind === "event" ? claim.participants : []));
    expect(investors?.map(({ entity, role }) => [entity.id, role])).toEqual([
      ["openai", "issuer"],
      ["apple", "investor"],
      ["microsoft", "investor"],
      ["nvidia", "investor"],
    ]);
    for (const id of ["apple", "microsoft", "nvidia"]) expect(profileOf(id).plans).toEqual(profile.plans);
  });

  test("Microsoft's 49 % are of the shares, and its 13 billion are since 2019", () => {
    const stake = seriesIn(profile, "microsoft~in~openai~stake");
    expect(leads(stake)).toMatchObject({
      value: { form: "exact", amount: 49 },
      qualifiers: { interest: "shares" },
      badge: "unattributed",
    });
    expect(stake.object).toMatchObject({ id: "openai" });
    const invested = seriesIn(profile, "microsoft~in~openai~investment.total~USD");
    expect(leads(invested)).toMatchObject({ value: { amount: 13e9, currency: "USD" }, qualifiers: { since: "2019" } });
    expect(profileOf("microsoft").figures.map(({ series }) => series)).toEqual([stake.series, invested.series]);
  });

  test("who leads it, what it makes, what happened", () => {
    expect(profile.people).toEqual([{ id: "sam-altman", kind: "person", name: "Sam Altman" }]);
    expect(profile.products.map(({ id }) => id)).toEqual(["chatgpt", "gpt-4o-mini", "openai-api"]);
    expect(profile.events.map(({ event }) => event.id)).toEqual(["gpt-4o-mini-launch"]);
    expect(profile.relations.find(({ type }) => type === "leads")).toMatchObject({ position: "CEO" });
    expect(profileOf("openai", "fr").relations.find(({ type }) => type === "leads")).toMatchObject({ position: "PDG" });
    expect(profile.articles.map(({ id }) => id)).toEqual([articleId]);
  });
});

describe("the sum that Google and Amazon put into Anthropic", () => {
  const key = "amazon.google~in~anthropic~investment.total~USD";

  test.each(["google", "amazon", "anthropic"])("is on the profile of %s as one combined sum", (id) => {
    const sum = seriesIn(profileOf(id), key);
    expect(sum.subjects.map((subject) => subject.id)).toEqual(["amazon", "google"]);
    expect(sum.object?.id).toBe("anthropic");
    expect(sum.headline).toMatchObject({ kind: "none", reason: { code: "undated" } });
    expect(sum.history.map(({ value }) => value)).toEqual([{ form: "exact", amount: 6e9, currency: "USD" }]);
  });

  test("is never split: no other figure is about either and Anthropic", () => {
    const others = figures.filter(({ object, series }) => object?.id === "anthropic" && series !== key);
    expect(others).toEqual([]);
    expect(JSON.stringify(answersOf(index, "en"))).not.toMatch(/"amount":3000000000\b/);
  });
});

test("what Gemini cost is an order of magnitude without currency or date", () => {
  const spending = seriesIn(profileOf("google"), "google~in~gemini~spending~unstated~unstated");
  expect(spending.headline).toMatchObject({ kind: "none", reason: { code: "undated" } });
  expect(spending.history.map(({ value }) => value)).toEqual([{ form: "vague", magnitude: "billions" }]);
  expect(spending.history[0]).not.toHaveProperty("interval");
});

test("Meta AI is built on Llama 3.1, and Meta makes both", () => {
  expect(
    profileOf("meta")
      .relations.map(({ from, type, to }) => [from.id, type, to.id].join(" "))
      .toSorted(),
  ).toEqual(["meta makes llama-3-1", "meta makes meta-ai", "meta-ai based-on llama-3-1"]);
});

test.each(["ai-act", "us-ai-bills", "ai-industry", "ai-investors"])("%s has a statement in our words", (id) => {
  expect(found(buildEntityProfile(id, context("en"))).statements.length).toBeGreaterThan(0);
});

test("a bound never appears as an exact value, in any answer of either language", () => {
  const bounds = new Set<number>();
  const exact = new Set<unknown>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("form" in value && value.form === "bound") {
      for (const end of Object.values(value)) if (typeof end === "number") bounds.add(end);
    }
    if ("amount" in value) exact.add(value.amount);
    for (const part of Object.values(value)) walk(part);
  };
  for (const language of ["en", "fr"] as const) walk(answersOf(index, language));
  expect([...bounds].toSorted((a, b) => a - b)).toEqual([2, 100e9]);
  expect(exact.has(100e9)).toBe(false);
  for (const language of ["en", "fr"] as const) {
    const valuation = seriesIn(profileOf("openai", language), "openai~valuation~USD");
    expect(valuation.history[0]?.wording.text).toMatch(language === "en" ? /more than/ : /plus de/);
  }
});

test("nothing is known before the last day on which the article can have been published", () => {
  const before = indexDataset(asOf(founding, "2024-09-29"));
  expect(before.named.size).toBe(0);
  expect(knownEntity("openai", before)).toBeUndefined();
  expect(buildProfile("openai", { index: before, language: "en" })).toBeUndefined();
  expect(indexDataset(asOf(founding, "2024-09-30")).claims.size).toBe(index.claims.size);
});

describe.each(["en", "fr"] as const)("the whole dataset, in %s", (language) => {
  const answers = answersOf(indexDataset(dataset), language);

  test("answers as the schemas say", () => {
    for (const profile of answers.profiles) expect(Profile.optional().parse(profile)).toEqual(profile);
    for (const profile of answers.entityProfiles) expect(EntityProfile.optional().parse(profile)).toEqual(profile);
    for (const company of answers.companies) expect(CompanySummary.parse(company)).toEqual(company);
    for (const article of answers.articles) expect(Article.parse(article)).toEqual(article);
  });

  test("every company that a claim names has a profile; no other entity is one", () => {
    for (const [position, entity] of [...dataset.entities].toSorted((a, b) => (a.id < b.id ? -1 : 1)).entries()) {
      const isNamed = knownEntity(entity.id, indexDataset(dataset)) !== undefined;
      expect(answers.profiles[position] !== undefined).toBe(entity.kind === "company" && isNamed);
      expect(answers.entityProfiles[position] !== undefined).toBe(isNamed);
    }
  });
});

test("an article lists its claims in the order of the text", () => {
  const article = describeArticle(found(index.articles.get(articleId)), context("en"));
  const places = article.claims.map(({ evidence }) => evidence.paragraph * 100 + evidence.sentence);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(article.claimCount).toBe(article.claims.length);
});

test("a company in a list shows only series that have a headline, six at most", () => {
  const entity = found(knownEntity("openai", index));
  if (entity.kind !== "company") throw new Error("no company");
  const summary = summariseCompany(entity, context("en"));
  expect(summary.keyFigures.map(({ series }) => series)).toEqual([
    "openai~revenue.annualised~USD",
    "microsoft~in~openai~stake",
    "microsoft~in~openai~investment.total~USD",
    "chatgpt~users.active~P1W",
  ]);
  expect(summary.articleCount).toBe(1);
});
