import { Article, ArticleSummary, EntityProfile, MetricDescription } from "@selon/domain";
import { describe, expect, it } from "vitest";
import { getJson } from "../app.fixture.ts";
import { itemOf, listOf } from "../envelope.ts";

const founding = "2024-08-29-essor-securite-chatgpt-200-million-weekly";

describe("/v1/articles", () => {
  it("lists bibliographic records", async () => {
    const { body } = await getJson("/v1/articles?lang=fr");
    expect(() => listOf(ArticleSummary).parse(body)).not.toThrow();
    expect(body.data[0]).toMatchObject({
      id: founding,
      published: { start: "2024-08-29", end: "2024-09-30", source: "inferred" },
    });
  });

  it("gives an article's claims in the order of the text", async () => {
    const { body } = await getJson(`/v1/articles/${founding}`);
    expect(() => itemOf(Article).parse(body)).not.toThrow();
    const places = body.data.claims.map(
      ({ evidence }: Article["claims"][number]) => evidence.paragraph * 100 + evidence.sentence,
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(body.data.claims).toHaveLength(body.data.claimCount);
  });
});

describe("/v1/entities/{id}", () => {
  it.each([
    "openai",
    "chatgpt",
    "gpt-4o-mini",
    "sam-altman",
    "engadget",
    "ai-act",
    "us-ai-bills",
    "openai-round-autumn-2024",
  ])("answers of %s by its schema", async (id) => {
    const { status, body } = await getJson(`/v1/entities/${id}`);
    expect(status).toBe(200);
    expect(() => itemOf(EntityProfile).parse(body)).not.toThrow();
    expect(body.data.entity.id).toBe(id);
  });
});

describe("/v1/metrics", () => {
  it("lists the vocabulary in both languages", async () => {
    const [en, fr] = await Promise.all([getJson("/v1/metrics"), getJson("/v1/metrics?lang=fr")]);
    expect(() => listOf(MetricDescription).parse(en.body)).not.toThrow();
    expect(en.body.meta.total).toBeGreaterThan(30);
    expect(en.body.data.map(({ code }: MetricDescription) => code)).toEqual(
      fr.body.data.map(({ code }: MetricDescription) => code),
    );
    expect(fr.body.data[0].label).toBe("Utilisateurs actifs");
  });
});
