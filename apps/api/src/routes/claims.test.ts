import { type Claim, Claim as ClaimSchema } from "@selon/domain";
import { describe, expect, it } from "vitest";
import { getJson } from "../app.fixture.ts";
import { itemOf, listOf } from "../envelope.ts";

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
    expect(() => itemOf(ClaimSchema).parse(body)).not.toThrow();
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
