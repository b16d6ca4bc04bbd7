import { Comparison } from "@selon/domain";
import { describe, expect, test } from "vitest";
import { getJson } from "../app.fixture.ts";

const get = async (query: string) => getJson(`/v1/compare?${query}`);

describe("GET /v1/compare", () => {
  test("companies side by side, in the order asked for; what is missing is an empty cell", async () => {
    const { status, body } = await get("companies=microsoft,openai");
    expect(status).toBe(200);
    expect(() => Comparison.parse(body.data)).not.toThrow();
    expect(body.data.companies.map(({ id }: { id: string }) => id)).toEqual(["microsoft", "openai"]);
    const revenue = body.data.metrics.find(
      ({ metric }: Comparison["metrics"][number]) => metric.code === "revenue.annualised",
    );
    expect(
      revenue.cells.map(({ company, series }: Comparison["metrics"][number]["cells"][number]) => [
        company,
        series.length,
      ]),
    ).toEqual([
      ["microsoft", 0],
      ["openai", 1],
    ]);
  });

  test("a stake in a company is not that company's", async () => {
    const { body } = await get("companies=openai,microsoft&metrics=stake");
    expect(body.data.metrics[0].cells.map(({ series }: { series: unknown[] }) => series.length)).toEqual([0, 1]);
    expect(body.data.metrics[0].pairs).toEqual([]);
  });

  test.each([
    ["", "companies"],
    ["companies=", "companies"],
    ["companies=openai,openai", "each once"],
    ["companies=openai,microsoft,apple,nvidia,amazon", "1 to 4"],
    ["companies=openai,opnai", "did you mean openai?"],
    ["companies=chatgpt", "is the id of no company"],
    ["companies=openai&metrics=revenu.annualised", "did you mean revenue.annualised?"],
    ["company=openai", "companies"],
  ])("refuses %j", async (query, said) => {
    const { status, body } = await get(query);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(said);
  });

  test("a company that nothing had named by then is not known yet", async () => {
    const { status, body } = await get("companies=openai&asOf=2024-08-01");
    expect([status, body.type]).toEqual([404, "/problems/not-known-yet"]);
  });

  test("spaces after the commas do no harm", async () => {
    expect((await get("companies=openai,%20microsoft")).status).toBe(200);
  });
});
