import { digestText, fingerprint, TextVerification } from "@selon/domain";
import { dataset } from "@selon/domain/dataset";
import { describe, expect, it } from "vitest";
import { app } from "../app.fixture.ts";
import { createApp } from "../app.ts";
import { memoryCatalogue } from "../catalogue.ts";
import { itemOf } from "../envelope.ts";
import { Problem } from "../problem.ts";

const mostBytes = 256 * 1024;
const plain = { "content-type": "text/plain; charset=utf-8" };

type Sent = { query?: string; headers?: Record<string, string>; to?: { request: typeof app.request } };

async function send(body: BodyInit, { query = "", headers = plain, to = app }: Sent = {}) {
  const response = await to.request(`/v1/verify${query}`, { method: "POST", headers, body });
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape; their schema is tested on its own.
  return { status: response.status, headers: response.headers, body: (await response.json()) as any };
}

const figuresOf = async (draft: string, sent?: Sent) => (await send(draft, sent)).body.data.figures;

const english =
  "The people at OpenAI now count 300 million weekly users for ChatGPT. Their revenue is running at $3.4 billion a year. Microsoft is said to own 49% of OpenAI since 2019.";
const french =
  "ChatGPT en serait à 200 millions d’utilisateurs par semaine. OpenAI vise 3,6 milliards de dollars de chiffre d’affaires pour 2024. Microsoft y a mis 13 milliards de dollars.";

describe("/v1/verify", () => {
  it("answers by its schema in both languages, and is not to be kept", async () => {
    for (const lang of ["en", "fr"]) {
      const { status, headers, body } = await send(english, { query: `?lang=${lang}` });
      expect(status).toBe(200);
      expect(() => itemOf(TextVerification).parse(body)).not.toThrow();
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("etag")).toBeNull();
      expect(headers.get("access-control-allow-origin")).toBe("*");
    }
  });

  it("finds what the figures of an English draft may refer to, the wrong one included", async () => {
    const [users, revenue, stake, ...more] = await figuresOf(english);
    expect(more).toEqual([]);
    expect(users).toMatchObject({
      printed: "300 million",
      mayReferTo: [],
      compareWith: [{ claim: "twe3v2ny", leads: true }],
    });
    expect(revenue).toMatchObject({
      at: { paragraph: 1, sentence: 2 },
      printed: "$3.4 billion",
      mayReferTo: [{ claim: "n57b6y4k", agreement: "same" }],
    });
    expect(revenue.beside[0]).toMatchObject({ stands: "in-sentence-before" });
    expect(stake).toMatchObject({
      printed: "49%",
      mayReferTo: [{ claim: "v7ejjh3e", agreement: "same", leads: true }],
    });
  });

  it("and those of a French one, in French", async () => {
    const { data } = (await send(french, { query: "?lang=fr" })).body;
    expect(data.figures.map(({ printed }: { printed: string }) => printed)).toEqual([
      "200 millions",
      "3,6 milliards de dollars",
      "13 milliards de dollars",
    ]);
    expect(data.figures[0].mayReferTo).toEqual([{ claim: "twe3v2ny", agreement: "same", leads: true }]);
    expect(data.figures[1].mayReferTo).toEqual([]);
    expect(data.figures[2].mayReferTo).toMatchObject([{ claim: "pp7wx3wf" }]);
    const users = data.claims.find(({ id }: { id: string }) => id === "twe3v2ny");
    expect(users).toMatchObject({ attribution: [{ by: [{ id: "openai" }] }], wording: { value: "200\u00a0millions" } });
  });

  it("finds nothing in a text about something else", async () => {
    const { data } = (await send("It rained for 300 days, and nobody counted.")).body;
    expect(data).toEqual({
      read: { paragraphs: 1, sentences: 1, unread: 0 },
      known: [],
      articles: [],
      figures: [],
      claims: [],
    });
  });

  it("knows nothing by a day on which nothing was known", async () => {
    const { data, meta } = (await send(english, { query: "?asOf=2024-08-01" })).body;
    expect(data.figures).toEqual([]);
    expect(meta.asOf).toBe("2024-09-29");
  });

  it("repeats no sentence of the text", async () => {
    const { body } = await send(`${english}\n${french}`);
    for (const sentence of [...english.split(". "), ...french.split(". ")]) {
      expect(JSON.stringify(body)).not.toContain(sentence.slice(0, 40));
    }
  });
});

describe("/v1/verify of a known article", () => {
  const sentences = [
    "So many people had never opened it in a week.",
    "The company told its staff about a good year.",
    "Half of it, nearly, belongs to somebody else.",
  ];
  const text = sentences.join("\n");

  async function knowing() {
    const [first] = dataset.articles;
    if (!first) throw new Error("no article");
    const claims = await Promise.all(
      sentences.map(async (sentence, place) => ({
        ...(first.claims[place] as (typeof first.claims)[number]),
        evidence: {
          paragraph: place + 1,
          sentence: 1,
          printed: "200 millions",
          fingerprint: await fingerprint(sentence),
        },
      })),
    );
    const article = { ...first, claims, textDigest: await digestText(text), textExtent: "whole" as const };
    return { to: createApp({ catalogue: memoryCatalogue({ ...dataset, articles: [article] }) }), claims };
  }

  it("finds every claim, byte for byte", async () => {
    const { to, claims } = await knowing();
    const { data } = (await send(text, { to })).body;
    expect(data.known.map(({ claim }: { claim: string }) => claim)).toEqual(claims.map(({ id }) => id));
    expect(data.articles).toMatchObject([{ digest: "same", found: 3, changed: [] }]);
  });

  it("takes a byte order mark for what it is: another byte", async () => {
    const { to } = await knowing();
    const { data } = (await send(`\ufeff${text}`, { to })).body;
    expect(data.articles).toMatchObject([{ digest: "different", found: 3, changed: [] }]);
  });

  it("names the claim whose sentence was edited", async () => {
    const { to, claims } = await knowing();
    const { data } = (await send(text.replace("a good year", "a bad year"), { to })).body;
    expect(data.articles).toMatchObject([{ digest: "different", found: 2, changed: [claims[1]?.id] }]);
    expect(data.claims.map(({ id }: { id: string }) => id).sort()).toEqual(claims.map(({ id }) => id).sort());
  });
});

describe("/v1/verify refuses", () => {
  const stream = (chunks: number, bytes: number) => {
    let sent = 0;
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent++ === chunks) controller.close();
        else controller.enqueue(new Uint8Array(bytes).fill(97));
      },
    });
  };

  it.each<[string, BodyInit, Sent, number, string]>([
    ["nothing", "", {}, 400, "The text is empty."],
    ["blanks", " \n\t\u00a0", {}, 400, "The text is empty."],
    ["other bytes than UTF-8", new Uint8Array([0x63, 0x61, 0x66, 0xe9]), {}, 400, "not valid UTF-8: save it as UTF-8"],
    ["too many bytes", "a".repeat(mostBytes + 1), {}, 413, "more than 262144 bytes (256 KiB)"],
    ["too many by its own word", "a", { headers: { ...plain, "content-length": "262145" } }, 413, "Send it in parts"],
    ["JSON", "{}", { headers: { "content-type": "application/json" } }, 415, "Content-Type: text/plain; charset=utf-8"],
    ["a form", "a=b", { headers: { "content-type": "application/x-www-form-urlencoded" } }, 415, "Only text/plain"],
    ["what resembles it", "a", { headers: { "content-type": "text/plainer" } }, 415, "Only text/plain"],
    ["Latin-1", "a", { headers: { "content-type": "text/plain; charset=ISO-8859-1" } }, 415, "Only UTF-8 is read"],
    ["compressed text", "a", { headers: { ...plain, "content-encoding": "gzip" } }, 415, "compressed"],
    ["an unknown parameter", "a", { query: "?langue=fr" }, 400, "query.langue is not a parameter here"],
    ["an unknown language", "a", { query: "?lang=de" }, 400, "query.lang must be one of en, fr"],
  ])("%s", async (_, sentBody, sent, status, message) => {
    const answer = await send(sentBody, sent);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(Problem.parse(answer.body).detail).toContain(message);
  });

  it("a stream as soon as it is too long", async () => {
    const init = { method: "POST", headers: plain, duplex: "half" };
    const long = await app.request("/v1/verify", { ...init, body: stream(5, mostBytes / 4) } as RequestInit);
    expect(long.status).toBe(413);
    const full = await app.request("/v1/verify", { ...init, body: stream(4, mostBytes / 4) } as RequestInit);
    expect(full.status).toBe(200);
  });

  it.each(["GET", "HEAD", "PUT", "DELETE"])("%s", async (method) => {
    const response = await app.request("/v1/verify", { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST, OPTIONS");
  });

  it("no preflight of a page that wants to send a text", async () => {
    const preflight = await app.request("/v1/verify", {
      method: "OPTIONS",
      headers: {
        origin: "https://a.test",
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
    expect(preflight.headers.get("access-control-allow-methods")).toBe("POST,OPTIONS");
    expect(preflight.headers.get("access-control-allow-headers")).toBe("content-type");
  });
});

describe("/v1/verify is described", () => {
  it("for machines", async () => {
    const document = (await (await app.request("/openapi.json")).json()) as {
      paths: Record<
        string,
        { post: { requestBody: { content: object }; responses: object; parameters: { name: string }[] } }
      >;
    };
    const { requestBody, responses, parameters } = document.paths["/v1/verify"]?.post ?? {};
    expect(Object.keys(requestBody?.content ?? {})).toEqual(["text/plain"]);
    expect(Object.keys(responses ?? {})).toEqual(["200", "400", "405", "413", "414", "415", "500"]);
    expect(parameters?.map(({ name }) => name).sort()).toEqual(["asOf", "lang"]);
  });

  it("for people", async () => {
    const page = await (await app.request("/docs")).text();
    expect(page).toContain("POST /v1/verify");
    expect(page).toContain("Body, as <code>text/plain</code>");
    expect(page).not.toContain("GET /v1/verify");
  });
});
