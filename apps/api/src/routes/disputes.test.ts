import { Dispute } from "@selon/domain";
import { describe, expect, test } from "vitest";
import { getJson } from "../retold.fixture.ts";

describe("GET /v1/disputes", () => {
  test("a dispute between independent sources, and a number told of two windows", async () => {
    const { status, body } = await getJson("/v1/disputes");
    expect(status).toBe(200);
    for (const dispute of body.data) expect(() => Dispute.parse(dispute)).not.toThrow();
    expect(body.data.map(({ kind, since }: Dispute) => [kind, since])).toEqual([
      ["dispute", "2025-02-25"],
      ["mix-up", "2025-02-20"],
    ]);
    const [dispute, mixUp] = body.data;
    expect(dispute.claims.map(({ id }: { id: string }) => id)).toEqual(["00000001", "00000003"]);
    expect(mixUp.difference).toMatchObject({ field: "qualifier", qualifier: "window" });
    expect(mixUp.difference.text).toBe("Window: per week / per month");
  });

  test("in French", async () => {
    const { body } = await getJson("/v1/disputes?lang=fr&kind=mix-up");
    expect(body.data).toHaveLength(1);
    expect(body.data[0].text).toContain("attribué à la même source");
  });

  test("not before the second word was published", async () => {
    expect((await getJson("/v1/disputes?asOf=2025-02-24&kind=dispute")).body.data).toEqual([]);
    expect((await getJson("/v1/disputes?asOf=2025-02-25&kind=dispute")).body.data).toHaveLength(1);
  });

  test.each([
    ["chatgpt", 2],
    ["openai", 2],
    ["microsoft", 0],
  ])("about %s: %i", async (about, found) => {
    expect((await getJson(`/v1/disputes?about=${about}`)).body.data).toHaveLength(found);
  });

  test("an unknown entity is refused, with the nearest", async () => {
    const { status, body } = await getJson("/v1/disputes?about=opnai");
    expect(status).toBe(400);
    expect(body.detail).toContain("did you mean openai?");
  });
});
