import { type Claim, ClaimDetail, Claim as ClaimSchema } from "@selon/domain";
import { describe, expect, it } from "vitest";
import { getJson } from "../app.fixture.ts";
import { itemOf, listOf } from "../envelope.ts";
import { getJson as getRetold } from "../retold.fixture.ts";

/** Filters that nothing of the one article fits. */
const findNothing = new Set(["publishedBefore=2024-08-29", "publishedAfter=2024-09-30"]);

const listed = async (query: string): Promise<Claim[]> => (await getJson(`/v1/claims?${query}`)).body.data;

describe("/v1/claims", () => {
  it("answers by its schema in both languages", async () => {
    for (const lang of ["en", "fr"]) {
      const { body } = await getJson(`/v1/claims?limit=200&lang=${lang}`);
      expect(() => listOf(ClaimSchema).parse(body)).not.toThrow();
    }
  });

  it("counts what an entity makes as about it", async () => {
    const about = await listed("about=openai&metric=users.active");
    expect(about.map(({ id }) => id)).toContain("twe3v2ny");
    expect(await listed("about=meta&metric=users.active")).toEqual([]);
  });

  it.each([
    ["kind=figure", (claim: Claim) => claim.kind === "figure"],
    ["metric=valuation", (claim: Claim) => claim.kind === "figure" && claim.metric.code === "valuation"],
    ["badge=in-talks", (claim: Claim) => claim.badge === "in-talks"],
    ["basis=unnamed-sources", (claim: Claim) => claim.basis === "unnamed-sources"],
    ["stage=prospective", (claim: Claim) => claim.stage === "prospective"],
    ["outlet=essor-securite", (claim: Claim) => claim.evidence.outlet.id === "essor-securite"],
    ["origin=wall-street-journal", (claim: Claim) => claim.origins.some(({ id }) => id === "wall-street-journal")],
    [
      "event=openai-round-autumn-2024",
      (claim: Claim) => "event" in claim && claim.event?.id === "openai-round-autumn-2024",
    ],
    ["article=2024-08-29-essor-securite-chatgpt-200-million-weekly", () => true],
    ["publishedAfter=2024-09-29", () => true],
    ["publishedBefore=2024-08-29", () => false],
    ["publishedAfter=2024-09-30", () => false],
  ])("%s keeps what fits, and all of it", async (query, fits) => {
    const all = await listed("limit=200");
    const expected = all.filter(fits).map(({ id }) => id);
    expect(expected.length > 0).toBe(!findNothing.has(query));
    expect((await listed(`limit=200&${query}`)).map(({ id }) => id)).toEqual(expected);
  });
});

describe("/v1/claims/{id}", () => {
  it("says who said it through whom, and where", async () => {
    const { body } = await getJson("/v1/claims/n57b6y4k");
    expect(() => itemOf(ClaimDetail).parse(body)).not.toThrow();
    expect(body.data).toMatchObject({
      attribution: [
        { by: [{ id: "sam-altman" }], role: "speaker" },
        { by: "a person not named", role: "unnamed" },
      ],
      basis: "unnamed-sources",
      commitment: "unstated",
      badge: "reported",
      evidence: { paragraph: 2, sentence: 2, printed: "3,4 milliards de dollars" },
      links: {
        self: "/v1/claims/n57b6y4k",
        html: "/en/claims/n57b6y4k",
        source: "https://lessordelasecurite.org/?p=31297#:~:text=3%2C4%20milliards%20de%20dollars",
      },
    });
  });
});

describe("what became of claims", () => {
  const found = async (query: string) => (await getRetold(`/v1/claims?${query}`)).body.data.map(({ id }: Claim) => id);

  it("filters by standing, as of a day", async () => {
    expect(await found("standing=disputed")).toEqual(["00000003", "00000001"]);
    expect(await found("standing=disputed&asOf=2025-02-24")).toEqual([]);
    expect(await found("standing=retracted")).toEqual(["00000004"]);
    expect(await found("standing=retracted&asOf=2025-06-08")).toEqual([]);
  });

  it.each([
    ["2025", ["00000004", "00000003", "00000001", "00000002"]],
    ["2025-Q2", ["00000004"]],
    ["2025-H1", ["00000004", "00000003", "00000001", "00000002"]],
    ["2025-02", ["00000003", "00000001", "00000002"]],
    ["2026", []],
  ])("filters by when it was true: %s", async (valid, ids) => {
    expect(await found(`about=chatgpt&metric=users.active&valid=${valid}`)).toEqual(ids);
  });

  it("sorts by when it was true, what is not dated last", async () => {
    const dates = (await getRetold("/v1/claims?sort=valid&limit=200")).body.data.map(
      ({ valid }: Claim) => valid.end ?? valid.start ?? "",
    );
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(dates.at(-1)).toBe("");
  });

  it.each(["valid=2024-13", "valid=24", "valid=2024-08-29", "standing=stale", "sort=newest"])(
    "refuses %s",
    async (query) => {
      expect((await getRetold(`/v1/claims?${query}`)).status).toBe(400);
    },
  );

  it("a retracted claim stays, with its standing and the reason", async () => {
    const { status, body } = await getRetold("/v1/claims/00000004?lang=fr");
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      standing: { code: "retracted", since: "2025-06-09", text: "Rétracté le 9\u00a0juin 2025" },
      corrections: [{ kind: "retracted", reason: "une coquille" }],
      headline: { leads: false, reason: { code: "retracted" } },
    });
    const before = await getRetold("/v1/claims/00000004?asOf=2025-06-08");
    expect(before.body.data).toMatchObject({
      standing: { code: "current" },
      corrections: [],
      headline: { leads: true },
    });
  });

  it("a disputed figure shows its rival, and the figure it grew from", async () => {
    const { body } = await getRetold("/v1/claims/00000001?asOf=2025-02-25");
    expect(body.data.standing).toMatchObject({ code: "disputed", by: ["00000003"] });
    expect(body.data.rivals.map(({ id }: Claim) => id)).toEqual(["00000003"]);
    expect(body.data.disputes.map(({ kind }: { kind: string }) => kind)).toEqual(["dispute", "mix-up"]);
  });
});
