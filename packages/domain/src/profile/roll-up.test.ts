import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryDataset } from "./dataset.arbitrary.ts";
import { indexDataset } from "./dataset-index.ts";
import * as example from "./example.ts";
import { article, eventClaim, figure, statement } from "./example.ts";
import { entitiesAbout } from "./named.ts";
import { claimsAbout, productsOf, seriesOf } from "./roll-up.ts";

const usd = { form: "exact", amount: 1e9, currency: "USD" } as const;
const round = { entity: "openai", role: "issuer" } as const;
const whole = example.dataset(
  [
    article({
      claims: [
        figure({ subjects: ["chatgpt"], by: ["openai"], paragraph: 1 }),
        figure({ subjects: ["microsoft"], metric: "stake", object: "openai", amount: 49, paragraph: 2 }),
        figure({ subjects: ["openai"], metric: "revenue.annualised", value: usd, paragraph: 3 }),
        figure({ subjects: ["openai"], metric: "funding.round", value: usd, event: "round", paragraph: 4 }),
        figure({ subjects: ["chatgpt"], metric: "revenue.annualised", value: usd, paragraph: 5 }),
        eventClaim("round", [round], { paragraph: 6 }),
        figure({ subjects: ["google", "microsoft"], metric: "stake", object: "openai", amount: 60, paragraph: 7 }),
        statement(["act"], { paragraph: 8 }),
      ],
    }),
  ],
  { entities: [...example.entities, example.entity("model", "gpt-5", { makers: ["openai"] })] },
);
const index = indexDataset(whole);

describe("the series of a company", () => {
  test("its own, then those it is the object of, then its products', each by the vocabulary", () => {
    expect(seriesOf("openai", index)).toEqual([
      "openai~revenue.annualised~USD",
      "openai~for~round~funding.round~USD",
      "google.microsoft~in~openai~stake",
      "microsoft~in~openai~stake",
      "chatgpt~users.active~P1W",
      "chatgpt~revenue.annualised~USD",
    ]);
  });

  test("a combined figure is on the profile of each subject, never split", () => {
    expect(seriesOf("google", index)).toEqual(["google.microsoft~in~openai~stake"]);
    expect(seriesOf("microsoft", index)).toEqual(["google.microsoft~in~openai~stake", "microsoft~in~openai~stake"]);
  });

  test("an event has the series that belong to it", () => {
    expect(seriesOf("round", index)).toEqual(["openai~for~round~funding.round~USD"]);
  });

  test("an event has no series that outlives it, though a figure speaks of it", () => {
    const spoken = figure({ subjects: ["openai"], metric: "revenue.annualised", value: usd, event: "round" });
    expect(seriesOf("round", indexDataset(example.dataset([article({ claims: [spoken] })])))).toEqual([]);
  });

  test("the order of the vocabulary decides, not that of the claims", () => {
    const reversed = indexDataset({ ...whole, metrics: whole.metrics.toReversed() });
    expect(seriesOf("openai", reversed).slice(0, 2)).toEqual([
      "openai~for~round~funding.round~USD",
      "openai~revenue.annualised~USD",
    ]);
  });
});

test("the order of the series does not depend on that of the claims", () => {
  const reversed = indexDataset({
    ...whole,
    articles: whole.articles.map((one) => ({
      ...one,
      claims: one.claims.map((claim) => ({
        ...claim,
        evidence: { ...claim.evidence, paragraph: 9 - claim.evidence.paragraph },
      })),
    })),
  });
  expect([...reversed.series.keys()]).toEqual([...index.series.keys()].toReversed());
  for (const id of ["openai", "microsoft"]) expect(seriesOf(id, reversed)).toEqual(seriesOf(id, index));
});

test("a product that no claim names is not listed", () => {
  expect(productsOf("openai", index)).toEqual(["chatgpt"]);
  expect(productsOf("google", index)).toEqual([]);
});

test("claims about a company and its products are found once each, in their order", () => {
  const claims = claimsAbout(["openai", "chatgpt", "round"], index);
  expect(claims.map(({ evidence }) => evidence.paragraph)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test("whatever is claimed, a series is on a profile exactly where one of its claims is about the entity or its products", () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      const arbitrary = indexDataset(dataset);
      for (const id of ["alpha", "beta", "assistant", "search"]) {
        const keys = seriesOf(id, arbitrary);
        expect(new Set(keys).size).toBe(keys.length);
        const family = [id, ...productsOf(id, arbitrary)];
        const expected = [...arbitrary.series].filter(([, claims]) =>
          claims.some((claim) => entitiesAbout(claim).some((about) => family.includes(about))),
        );
        expect(keys.toSorted()).toEqual(expected.map(([key]) => key).toSorted());
        for (const product of productsOf(id, arbitrary)) expect(arbitrary.named.has(product)).toBe(true);
        const about = claimsAbout(family, arbitrary);
        expect(new Set(about).size).toBe(about.length);
      }
    }),
  );
});
