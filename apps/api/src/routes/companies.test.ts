import { CompanySummary, type FigureClaim, Profile, type Series } from "@selon/domain";
import { describe, expect, it } from "vitest";
import { getJson } from "../app.fixture.ts";
import { itemOf, listOf } from "../envelope.ts";

const seriesOf = (figures: Series[], key: string) => figures.find(({ series }) => series === key);

describe("/v1/companies", () => {
  it("lists the companies that a claim names, by id", async () => {
    const { body } = await getJson("/v1/companies");
    expect(() => listOf(CompanySummary).parse(body)).not.toThrow();
    expect(body.data.map(({ company }: CompanySummary) => company.id)).toEqual([
      "amazon",
      "anthropic",
      "apple",
      "google",
      "meta",
      "microsoft",
      "nvidia",
      "openai",
    ]);
    expect(body.meta).toMatchObject({ total: 8, asOf: null, licence: "CC-BY-4.0" });
  });

  it.each([
    ["q=OPENAÎ", ["openai"]],
    ["q=facebook", ["meta"]],
    ["country=FR", []],
    ["has=users.active", ["openai"]],
    ["has=valuation", []],
  ])("filters by %s", async (query, ids) => {
    const { body } = await getJson(`/v1/companies?${query}`);
    expect(body.data.map(({ company }: CompanySummary) => company.id)).toEqual(ids);
  });

  it("knows nothing before the first publication", async () => {
    const { body } = await getJson("/v1/companies?asOf=2024-08-01");
    expect(body.data).toEqual([]);
    expect(body.meta.asOf).toBe("2024-09-29");
  });

  it("gives each item once, whatever the page size", async () => {
    for (const limit of [1, 3, 8, 200]) {
      const ids: string[] = [];
      let next: string | null = `/v1/companies?limit=${limit}`;
      while (next) {
        const { body, headers }: Awaited<ReturnType<typeof getJson>> = await getJson(next);
        ids.push(...body.data.map(({ company }: CompanySummary) => company.id));
        const link = headers.get("link")?.match(/<([^>]+)>; rel="next"/)?.[1] ?? null;
        expect(link === null).toBe(body.next === null);
        next = link;
      }
      expect(new Set(ids).size).toBe(8);
      expect(ids).toHaveLength(8);
    }
  });

  it("refuses a cursor of another list", async () => {
    const { body } = await getJson("/v1/companies?limit=1");
    const other = await getJson(`/v1/claims?limit=1&cursor=${body.next}`);
    expect(other.status).toBe(400);
    expect(other.body.type).toBe("/problems/stale-cursor");
  });
});

describe("/v1/companies/openai", () => {
  it("answers by its schema in both languages", async () => {
    for (const lang of ["en", "fr"]) {
      const { body } = await getJson(`/v1/companies/openai?lang=${lang}`);
      expect(() => itemOf(Profile).parse(body)).not.toThrow();
    }
  });

  it("gives OpenAI's own figures, then those about it, then ChatGPT's and the API's", async () => {
    const { body } = await getJson("/v1/companies/openai");
    expect(body.data.figures.map(({ series }: Series) => series)).toEqual([
      "openai~revenue.annualised~USD",
      "openai~valuation~USD",
      "microsoft~in~openai~stake",
      "microsoft~in~openai~investment.total~USD",
      "chatgpt~users.active~P1W",
      "openai-api~usage.api",
    ]);
  });

  it("never shows the bound on the valuation as a value", async () => {
    const { body } = await getJson("/v1/companies/openai");
    const valuation = seriesOf(body.data.figures, "openai~valuation~USD");
    expect(valuation?.headline).toMatchObject({ kind: "none", reason: { code: "not-realised" } });
    const [claim] = valuation?.history ?? [];
    expect(claim).toMatchObject({
      value: { form: "bound", exclusiveMinimum: 100_000_000_000, currency: "USD" },
      interval: { exclusiveMinimum: 100_000_000_000 },
      stage: "in-talks",
      badge: "in-talks",
      event: { id: "openai-round-autumn-2024" },
    });
    expect(JSON.stringify(body)).not.toContain('"amount":100000000000');
  });

  it("keeps the hearsay about revenue hearsay", async () => {
    const { body } = await getJson("/v1/companies/openai");
    const revenue = seriesOf(body.data.figures, "openai~revenue.annualised~USD");
    expect(
      revenue?.newerLessCertain.map(({ value, badge, hedges, origins }: FigureClaim) => ({
        value,
        badge,
        hedges,
        origins,
      })),
    ).toEqual([
      {
        value: { form: "exact", amount: 3_400_000_000, currency: "USD" },
        badge: "reported",
        hedges: ["conditional"],
        origins: [],
      },
    ]);
    expect(revenue?.headline).toMatchObject({ claim: { value: { amount: 1_600_000_000 }, badge: "unattributed" } });
  });

  it("holds the API's doubling against an event, with no base value", async () => {
    const { body } = await getJson("/v1/companies/openai");
    const usage = seriesOf(body.data.figures, "openai-api~usage.api");
    expect(usage?.history).toHaveLength(1);
    expect(usage?.history[0]?.value).toEqual({
      form: "change",
      by: "times",
      size: { form: "exact", amount: 2 },
      against: { event: "gpt-4o-mini-launch" },
    });
    expect(usage?.history[0]).not.toHaveProperty("interval");
  });

  it("hangs the round, its would-be participants and the valuation on one event", async () => {
    const { body } = await getJson("/v1/companies/openai");
    expect(body.data.plans).toHaveLength(1);
    const [plan] = body.data.plans;
    expect(plan.event.id).toBe("openai-round-autumn-2024");
    expect(plan.outcome).toEqual([]);
    const participants = plan.claims.flatMap(
      (claim: { participants?: { entity: { id: string } }[] }) => claim.participants ?? [],
    );
    expect(participants.map(({ entity }: { entity: { id: string } }) => entity.id)).toEqual([
      "openai",
      "apple",
      "microsoft",
      "nvidia",
    ]);
    expect(plan.claims.filter(({ kind }: { kind: string }) => kind === "figure")).toHaveLength(1);
  });
});

describe("the sum of Google and Amazon", () => {
  it.each(["google", "amazon", "anthropic"])("stands on the profile of %s as one combined figure", async (id) => {
    const { body } = await getJson(`/v1/companies/${id}`);
    const series = seriesOf(body.data.figures, "amazon.google~in~anthropic~investment.total~USD");
    expect(series?.history).toHaveLength(1);
    expect(series?.history[0]).toMatchObject({
      subjects: [{ id: "amazon" }, { id: "google" }],
      object: { id: "anthropic" },
      value: { form: "exact", amount: 6_000_000_000, currency: "USD" },
    });
    const texts = JSON.stringify(body);
    expect(texts).not.toContain('"amount":3000000000');
  });
});

describe("French", () => {
  it("is given to the last label", async () => {
    const { body } = await getJson("/v1/companies/openai?lang=fr");
    const users = seriesOf(body.data.figures, "chatgpt~users.active~P1W");
    expect(users?.metric.label).toBe("Utilisateurs actifs par semaine");
    expect(users?.headline).toMatchObject({
      claim: { wording: { text: "200\u00a0millions d’utilisateurs actifs par semaine" } },
    });
  });
});

describe("as of", () => {
  it("gives the same bytes for two days with nothing published between them", async () => {
    const [a, b, today] = await Promise.all(
      ["2024-09-30", "2025-06-01", undefined].map((day) => getJson(`/v1/companies/openai${day ? `?asOf=${day}` : ""}`)),
    );
    expect(JSON.stringify(a?.body)).toBe(JSON.stringify(b?.body));
    expect(JSON.stringify(a?.body)).toBe(JSON.stringify(today?.body));
  });
});
