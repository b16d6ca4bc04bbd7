import { OutletProfile, OutletSummary } from "@selon/domain";
import { describe, expect, test } from "vitest";
import { getJson } from "../retold.fixture.ts";

describe("outlets", () => {
  test("how much each published, and how it stands today", async () => {
    const { body } = await getJson("/v1/outlets");
    for (const outlet of body.data) expect(() => OutletSummary.parse(outlet)).not.toThrow();
    const engadget = body.data.find(({ outlet }: OutletSummary) => outlet.id === "engadget");
    expect(engadget).toMatchObject({
      articleCount: 3,
      claimCount: 3,
      ownReporting: 0,
      citingOthers: 3,
      standings: { current: 0, superseded: 0, disputed: 2, corrected: 0, retracted: 1 },
      citedByOthers: 2,
    });
  });

  test("one outlet has its articles, the newest first, and only those known by then", async () => {
    const { body } = await getJson("/v1/outlets/engadget?asOf=2025-02-25");
    expect(() => OutletProfile.parse(body.data)).not.toThrow();
    expect(body.data.articles.map(({ id }: { id: string }) => id)).toEqual([
      "2025-02-25-engadget-rival",
      "2025-02-20-engadget-weekly",
    ]);
    expect(body.data.standings.retracted).toBe(0);
  });

  test("what is no outlet says what it is", async () => {
    const { status, body } = await getJson("/v1/outlets/openai");
    expect([status, body.detail]).toEqual([404, "openai is no outlet. It is a company: /v1/entities/openai has it."]);
  });
});
