import { Change } from "@selon/domain";
import { describe, expect, test } from "vitest";
import { getJson } from "../retold.fixture.ts";

const days = (body: { data: Change[] }) => body.data.map(({ date }) => date);
const allDays = ["2025-06-09", "2025-06-02", "2025-02-25", "2025-02-20", "2024-09-30"];

describe("GET /v1/changes", () => {
  test("every day on which something became known, the latest first", async () => {
    const { status, body } = await getJson("/v1/changes");
    expect(status).toBe(200);
    expect(days(body)).toEqual(allDays);
    for (const change of body.data) expect(() => Change.parse(change)).not.toThrow();
  });

  test("before → after of the headlines", async () => {
    const { body } = await getJson("/v1/changes?since=2025-02-19&asOf=2025-02-20");
    const [{ headlines }] = body.data;
    const weekly = headlines.find(({ series }: { series: string }) => series === "chatgpt~users.active~P1W");
    expect([weekly.before.id, weekly.after.id]).toEqual(["twe3v2ny", "00000001"]);
    const monthly = headlines.find(({ series }: { series: string }) => series === "chatgpt~users.active~P1M");
    expect([monthly.before, monthly.after.id]).toEqual([null, "00000002"]);
  });

  test("a retraction is a change, and gives the headline back", async () => {
    const [change] = (await getJson("/v1/changes?limit=1")).body.data;
    expect(change).toMatchObject({
      date: "2025-06-09",
      claims: [],
      corrections: [{ claim: "00000004", kind: "retracted" }],
      articles: [{ id: "2025-06-02-engadget-retracted" }],
    });
    expect(change.headlines[0].before.id).toBe("00000004");
    expect(change.headlines[0].after.id).not.toBe("00000004");
  });

  test("paged, with the same order", async () => {
    const first = await getJson("/v1/changes?limit=3");
    const second = await getJson(`/v1/changes?limit=3&cursor=${first.body.next}`);
    expect([...days(first.body), ...days(second.body)]).toEqual(allDays);
    expect(first.body.meta.total).toBe(5);
  });
});

describe("GET /v1/companies/{id}/changes", () => {
  test("only what concerns the company and what it makes", async () => {
    expect(days((await getJson("/v1/companies/openai/changes")).body)).toEqual(allDays);
    expect(days((await getJson("/v1/companies/apple/changes")).body)).toEqual(["2024-09-30"]);
  });

  test("the change before a day, and the one after it", async () => {
    expect(days((await getJson("/v1/companies/openai/changes?asOf=2025-02-24&limit=1")).body)).toEqual(["2025-02-20"]);
    const next = "/v1/companies/openai/changes?since=2025-02-25&sort=oldest&limit=1";
    expect(days((await getJson(next)).body)).toEqual(["2025-06-02"]);
  });

  test("an unknown company is 404 with the nearest, one not known yet says from when", async () => {
    const unknown = await getJson("/v1/companies/opnai/changes");
    expect([unknown.status, unknown.body.detail]).toEqual([
      404,
      'There is no company with the id "opnai". Did you mean openai?',
    ]);
    const early = await getJson("/v1/companies/openai/changes?asOf=2024-01-01");
    expect(early.status).toBe(404);
    expect(early.body.detail).toContain("2024-09-30");
  });
});
