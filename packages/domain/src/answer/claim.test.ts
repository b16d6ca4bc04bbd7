import { describe, expect, test } from "vitest";
import { indexDataset } from "../profile/dataset-index.ts";
import * as example from "../profile/example.ts";
import { article, eventClaim, figure, hop, relation, statement } from "../profile/example.ts";
import type { RecordedClaim } from "../schema/claim.ts";
import { Claim, describeClaim } from "./claim.ts";

const describeIn = (language: "en" | "fr", claim: RecordedClaim, url = "https://example.org/a") => {
  const index = indexDataset(example.dataset([article({ outlet: "tribune", on: "2024-09-02", url, claims: [claim] })]));
  const [recorded] = index.claims.values();
  if (!recorded) throw new Error("no claim");
  return Claim.parse(describeClaim(recorded, { index, language, siteUrl: "https://selon.example" }));
};

describe("a claim as readers get it", () => {
  test("a figure, with all that follows from it", () => {
    const claim = figure({
      id: "00000abc",
      amount: 200e6,
      valid: "2024-08",
      by: ["altman"],
      printed: "200 million",
      hedges: ["likely"],
    });
    expect(describeIn("en", claim)).toMatchObject({
      kind: "figure",
      id: "00000abc",
      subjects: [{ id: "chatgpt", kind: "product", name: "chatgpt (en)" }],
      metric: { code: "users.active", unit: "count", periodKind: "instant" },
      value: { form: "exact", amount: 200e6 },
      interval: { minimum: 190e6, exclusiveMaximum: 210e6 },
      valid: { start: "2024-08-01", end: "2024-08-31", precision: "month" },
      published: { start: "2024-09-02", end: "2024-09-02" },
      attribution: [{ by: [{ id: "altman", accordingTo: "altman (en)" }], role: "speaker" }],
      origins: [{ id: "openai", kind: "company" }],
      basis: "party-statement",
      commitment: "probable",
      hedges: ["likely"],
      badge: "stated",
      series: "chatgpt~users.active~P1W",
      evidence: {
        article: "2024-09-02-tribune-example",
        outlet: { id: "tribune" },
        language: "en",
        printed: "200 million",
      },
    });
  });

  test("in the reader's language", () => {
    const [en, fr] = (["en", "fr"] as const).map((language) => describeIn(language, figure({ id: "00000abc" })));
    expect([en?.statement, fr?.statement]).toEqual(["claim 00000abc (en)", "claim 00000abc (fr)"]);
    expect(en?.evidence.outlet.name).toBe("tribune (en)");
    expect(fr?.evidence.outlet.name).toBe("tribune (fr)");
    expect(fr?.links.html).toBe("https://selon.example/fr/claims/00000abc");
  });

  test("a relation, an event and a statement", () => {
    const leads = { ...relation("altman", "leads", "openai"), position: { en: "CEO", fr: "PDG" } };
    expect(describeIn("fr", leads)).toMatchObject({
      kind: "relation",
      type: "leads",
      position: "PDG",
      badge: "unattributed",
    });
    const round = eventClaim("round", [{ entity: "openai", role: "issuer" }], { stage: "in-talks", by: ["openai"] });
    expect(describeIn("en", round)).toMatchObject({
      event: { id: "round", kind: "event" },
      participants: [{ entity: { id: "openai" }, role: "issuer" }],
      badge: "in-talks",
      basis: "party-statement",
    });
    expect(describeIn("en", statement(["act"], { by: ["google"] }))).toMatchObject({
      kind: "statement",
      basis: "other-speaker",
      badge: "reported",
    });
  });

  test("somebody without an entry stays a wording of ours", () => {
    const claim = figure({ attribution: [hop("speaker", "altman"), hop("unnamed")] });
    expect(describeIn("fr", claim)).toMatchObject({
      attribution: [{ role: "speaker" }, { by: "somebody (fr)", role: "unnamed" }],
      origins: [],
      basis: "unnamed-sources",
      badge: "reported",
    });
  });
});

describe("the link to the passage", () => {
  const source = (printed: string | undefined, url?: string) =>
    describeIn("en", figure(printed === undefined ? {} : { printed }), url).links.source;

  test.each([
    ["200 million", undefined, "https://example.org/a#:~:text=200%20million"],
    ["3,4 milliards & plus", undefined, "https://example.org/a#:~:text=3%2C4%20milliards%20%26%20plus"],
    ["2019-2024", undefined, "https://example.org/a#:~:text=2019%2D2024"],
    ["49 %", "https://example.org/?p=1", "https://example.org/?p=1#:~:text=49%20%25"],
    ["49 %", "https://example.org/a#top", "https://example.org/a#top:~:text=49%20%25"],
    [undefined, "https://example.org/a#top", "https://example.org/a#top"],
  ])("of %s", (printed, url, link) => {
    expect(source(printed, url)).toBe(link);
  });
});

describe("refuses, and says why", () => {
  const index = indexDataset(example.dataset([article({ claims: [figure({ id: "00000abc" })] })]));

  test("a claim of an article that is not there", () => {
    const stray = figure({ id: "00000abd", article: "2024-01-01-gazette-lost" });
    expect(() => describeClaim(stray, { index, language: "en" })).toThrow(
      new RangeError("claim 00000abd is of the article 2024-01-01-gazette-lost, which the dataset lacks"),
    );
  });

  test("an entity that is not there", () => {
    const stray = figure({ subjects: ["nobody"] });
    expect(() => describeClaim(stray, { index, language: "en" })).toThrow(
      new RangeError("the dataset speaks of nobody, which has no entity"),
    );
  });
});
