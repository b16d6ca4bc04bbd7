import { type MetricDescription, MetricDetail, type Series } from "@selon/domain";
import { describe, expect, test } from "vitest";
import { getJson } from "../retold.fixture.ts";

const seriesOf = async (path: string) => (await getJson(path)).body.data.series.map(({ series }: Series) => series);

describe("GET /v1/metrics/{code}", () => {
  test("what it measures, and every series of it", async () => {
    const { status, body } = await getJson("/v1/metrics/users.active");
    expect(status).toBe(200);
    expect(() => MetricDetail.parse(body.data)).not.toThrow();
    expect(body.data.label).toBe("Active users");
    expect(await seriesOf("/v1/metrics/users.active")).toEqual([
      "chatgpt~users.active~P1M",
      "chatgpt~users.active~P1W",
    ]);
  });

  test("every metric of the vocabulary has an answer", async () => {
    const { body } = await getJson("/v1/metrics?limit=200");
    for (const { code } of body.data as MetricDescription[]) {
      expect([code, (await getJson(`/v1/metrics/${code}`)).status]).toEqual([code, 200]);
    }
  });

  test("of the companies asked for", async () => {
    expect(await seriesOf("/v1/metrics/users.active?companies=openai")).toHaveLength(2);
    expect(await seriesOf("/v1/metrics/users.active?companies=microsoft,apple")).toEqual([]);
  });

  test("of one time, as if there were no other", async () => {
    const { body } = await getJson("/v1/metrics/users.active?valid=2023-11");
    expect(body.data.series).toHaveLength(1);
    expect(body.data.series[0]).toMatchObject({
      headline: { claim: { id: "56zkhk2f" }, reason: { code: "only" } },
      growth: [],
    });
    expect(await seriesOf("/v1/metrics/users.active?valid=2022")).toEqual([]);
  });

  test.each([
    ["/v1/metrics/users.activ", 404, "users.active"],
    ["/v1/metrics/users.active?companies=opnai", 400, "did you mean openai?"],
    ["/v1/metrics/users.active?valid=last-year", 400, "2024-Q3"],
    ["/v1/metrics/users.active?company=openai", 400, "companies"],
  ])("%s is refused with %i, and says %s", async (path, expected, said) => {
    const { status, body } = await getJson(path);
    expect(status).toBe(expected);
    expect(JSON.stringify(body)).toContain(said);
  });
});
