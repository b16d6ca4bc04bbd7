import { describe, expect, it } from "vitest";
import { app, getJson } from "./app.fixture.ts";
import { createApp } from "./app.ts";
import type { Catalogue } from "./catalogue.ts";
import { Problem as ProblemSchema } from "./problem.ts";

describe("refusals", () => {
  it.each([
    [
      "/v1/companies/openai?asOf=2024-13-45",
      400,
      "query.asOf must be a calendar date written YYYY-MM-DD, such as 2024-10-01.",
    ],
    ["/v1/companies/openai?asOf=", 400, "query.asOf must be a calendar date"],
    ["/v1/companies/openai?asof=2024-01-01", 400, "query.asof is not a parameter here. Did you mean asOf?"],
    ["/v1/companies/openai?lang=de", 400, "query.lang must be one of en, fr"],
    ["/v1/claims?kind=figur", 400, "Did you mean figure?"],
    ["/v1/claims?kind=figure&kind=event", 400, "query.kind is given more than once; give it once"],
    ["/v1/claims?limit=0", 400, "query.limit must be at least 1"],
    ["/v1/claims?limit=ten", 400, "query.limit must be a whole number from 1 to 200"],
    ["/v1/claims?limit=1e2", 400, "query.limit must be a whole number from 1 to 200"],
    ["/v1/claims?abuot=openai", 400, "Did you mean about?"],
    ["/v1/claims?outlet=openai", 400, '"openai" is the id of no outlet'],
    ["/v1/claims?publishedAfter=2024-09-01&publishedBefore=2024-09-02", 422, "No day is both"],
    ["/v1/companies/chatgpt", 404, "It is a product: /v1/entities/chatgpt has it."],
    ["/v1/claims?about=opeanai", 400, 'query.about: "opeanai" is the id of no entity; did you mean openai?'],
    ["/v1/claims?about=open-ai", 400, "did you mean openai?"],
    ["/v1/claims?cursor=abc", 400, "Start again without it"],
    ["/v1/claims?__proto__=1", 400, "query.__proto__ is not a parameter here"],
    ["/v1/companies?has=valuations", 400, "did you mean valuation?"],
    ["/v1/claims?publishedAfter=2025-01-01&publishedBefore=2024-01-01", 422, "exchange them, or leave one out"],
    ["/v1/companies/opeanai", 404, "Did you mean openai?"],
    ["/v1/companies/OpenAI", 404, "Did you mean openai?"],
    ["/v1/companies/%00", 404, "There is no company"],
    ["/v1/companies/openai?asOf=2024-08-01", 404, "It is known from 2024-09-30"],
    ["/v1/claims/twe3v2nz", 404, "Did you mean twe3v2ny?"],
    ["/v1/nothing", 404, "/docs"],
    ["/problems/not-fond", 404, "Did you mean not-found?"],
    [`/v1/companies?q=${"a".repeat(10_000)}`, 414, "at most 2048 are read"],
  ])("%s is refused with %i", async (path, status, message) => {
    const answer = await getJson(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(ProblemSchema.parse(answer.body).detail).toContain(message);
  });

  it("names every wrong parameter at once", async () => {
    const { body } = await getJson("/v1/claims?asof=1&stage=done&limit=1000");
    expect(body.issues.map(({ path }: { path: string }) => path).sort()).toEqual([
      "query.asof",
      "query.limit",
      "query.stage",
    ]);
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"])("%s is not allowed, and says what is", async (method) => {
    const response = await app.request("/v1/companies", { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(ProblemSchema.parse(await response.json()).detail).toContain(method);
  });

  it("leads from each problem to its explanation", async () => {
    const { body } = await getJson("/v1/nothing");
    const explanation = await app.request(body.type);
    expect(explanation.status).toBe(200);
    expect(await explanation.text()).toContain("id is not known");
  });
});

describe("a failure on our side", () => {
  it("leaks nothing and is reported", async () => {
    const reported: Error[] = [];
    const broken = {
      release: { id: "r" },
      canonicalAsOf: () => null,
      companies: async () => {
        throw new Error("the password is hunter2");
      },
    };
    const failing = createApp({ catalogue: broken as unknown as Catalogue, report: (error) => reported.push(error) });
    const response = await failing.request("/v1/companies");
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toContain("hunter2");
    expect(ProblemSchema.parse(JSON.parse(text)).title).toBe("Something went wrong on our side");
    expect(reported.map(({ message }) => message)).toEqual(["the password is hunter2"]);
  });
});

describe("HTTP", () => {
  it("answers with a strong ETag and 304 where the copy is still good", async () => {
    const first = await app.request("/v1/companies/openai");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    for (const header of [etag, `"other", ${etag}`, `W/${etag}`, "*"]) {
      const again = await app.request("/v1/companies/openai", { headers: { "if-none-match": header } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe("");
      expect(again.headers.get("etag")).toBe(etag);
    }
    const changed = await app.request("/v1/companies/openai", { headers: { "if-none-match": '"other"' } });
    expect(changed.status).toBe(200);
  });

  it("gives different languages different ETags", async () => {
    const [en, fr] = await Promise.all(["en", "fr"].map((lang) => app.request(`/v1/companies/openai?lang=${lang}`)));
    expect(en?.headers.get("etag")).not.toBe(fr?.headers.get("etag"));
  });

  it("answers HEAD like GET, without a body", async () => {
    const get = await app.request("/v1/companies/openai");
    const head = await app.request("/v1/companies/openai", { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(head.headers.get("etag")).toBe(get.headers.get("etag"));
    expect(await head.text()).toBe("");
  });

  it("lets every origin read, and says so before", async () => {
    const preflight = await app.request("/v1/companies", {
      method: "OPTIONS",
      headers: { origin: "https://a.test", "access-control-request-method": "GET" },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
    expect(preflight.headers.get("access-control-allow-methods")).toBe("GET,HEAD,OPTIONS");
  });

  it("sends caching and security headers", async () => {
    const { headers } = await app.request("/v1/companies/openai");
    expect(headers.get("cache-control")).toBe("public, max-age=60, s-maxage=3600, stale-while-revalidate=86400");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get("access-control-allow-origin")).toBe("*");
  });

  it("never lets a problem be cached", async () => {
    expect((await app.request("/v1/nothing")).headers.get("cache-control")).toBe("no-store");
  });

  it("redirects a merged id to its heir for good, the query kept", async () => {
    const response = await app.request("/v1/companies/open-ai?lang=fr");
    expect(response.status).toBe(308);
    expect(response.headers.get("location")).toBe("/v1/companies/openai?lang=fr");
  });
});

describe("documentation", () => {
  it("is a page without script that lists every endpoint", async () => {
    const response = await app.request("/docs");
    const page = await response.text();
    expect(page).not.toContain("<script");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    for (const path of [
      "/v1/companies",
      "/v1/companies/{id}",
      "/v1/claims",
      "/v1/entities/{id}",
      "/v1/articles/{id}",
      "/v1/metrics",
    ]) {
      expect(page).toContain(`GET ${path}`);
    }
  });

  it("says what each parameter may be", async () => {
    const page = await (await app.request("/docs")).text();
    expect(page).toContain("One of <code>figure</code>, <code>relation</code>");
    expect(page).toContain("At most 200. Default: <code>50</code>.");
    expect(page).not.toContain("`");
  });

  it("describes every field of an answer", async () => {
    const { body } = await getJson("/openapi.json");
    expect(body.openapi).toBe("3.1.0");
    expect(body.components.schemas.FigureClaim.properties.origins.description).toContain("Empty: not known");
    expect(body.components.schemas.Problem.description).toContain("RFC 9457");
  });

  it("is healthy", async () => {
    const { body, headers } = await getJson("/healthz");
    expect(body).toEqual({ status: "ok", release: expect.stringMatching(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}$/) });
    expect(headers.get("cache-control")).toBe("no-store");
  });
});
