import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asOf, changeDates, lastChangeBy } from "../profile/as-of.ts";
import { arbitraryDataset, arbitraryDay } from "../profile/dataset.arbitrary.ts";
import { indexDataset } from "../profile/dataset-index.ts";
import * as example from "../profile/example.ts";
import type { RecordedArticle } from "../schema/article.ts";
import type { Dataset } from "../schema/dataset.ts";
import { answersOf, everyAnswer } from "./every-answer.ts";
import { buildEntityProfile, buildProfile, knownEntity } from "./profile.ts";

const bytes = (dataset: Dataset): string => JSON.stringify(everyAnswer(dataset));

/** Answers about what was known already; what a later day adds to the dataset has none. */
function bytesAbout(ids: readonly string[], dataset: Dataset): string {
  const context = { index: indexDataset(dataset), language: "en" as const };
  return JSON.stringify(ids.map((id) => [buildProfile(id, context), buildEntityProfile(id, context)]));
}

/** What had been published by then, by means of the test's own. */
function knownBy(whole: Dataset, day: string): Dataset {
  const articles = whole.articles
    .filter(({ published }) => published.end <= day)
    .map((article) => ({
      ...article,
      claims: article.claims.map((claim) => ({
        ...claim,
        corrections: claim.corrections.filter(({ date }) => date <= day),
      })),
    }));
  return { ...whole, articles };
}

/**
 * A later article that speaks of entities nobody has spoken of (a product and a leader of a known company), and a later
 * correction of every claim.
 */
function withLateArrivals(whole: Dataset, day: string): Dataset {
  const nextDay = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  const arrivals = [
    example.entity("product", "late-product", { makers: ["alpha"] }),
    example.entity("person", "late-leader", { affiliations: [{ organisation: "alpha" }] }),
    example.entity("outlet", "late-outlet", {}),
  ];
  const claims = [
    example.figure({ id: "zzzzzzz0", subjects: ["late-product"], by: ["late-leader"], valid: "2023-10" }),
    example.relation("late-leader", "leads", "alpha", { id: "zzzzzzz1" }),
    example.eventClaim("round", [{ entity: "beta", role: "investor" }], { id: "zzzzzzz2" }),
    example.figure({ id: "zzzzzzz3", subjects: ["assistant"], by: ["late-leader"], valid: "2023-11" }),
  ];
  const late = example.article({ on: nextDay, outlet: "late-outlet", claims });
  const corrected = whole.articles.map((article) => ({
    ...article,
    claims: article.claims.map((claim) => ({
      ...claim,
      corrections: [...claim.corrections, example.correction(nextDay, "retracted")],
    })),
  }));
  return { ...whole, entities: [...whole.entities, ...arrivals], articles: [late, ...corrected] };
}

describe("an answer as of a day", () => {
  test("never depends on anything published after it, to the byte", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDay, (whole, day) => {
        const ids = whole.entities.map(({ id }) => id);
        const onlyThen = knownBy(whole, day);
        const then = bytesAbout(ids, onlyThen);
        expect(bytesAbout(ids, asOf(whole, day))).toBe(then);
        expect(bytesAbout(ids, asOf(withLateArrivals(whole, day), day))).toBe(then);
        expect(bytes(asOf(whole, day))).toBe(bytes(onlyThen));
      }),
      { numRuns: 15 },
    );
  });

  test("is the same on two days without a publication between them", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDay, arbitraryDay, (whole, one, other) => {
        const changes = changeDates(whole);
        if (lastChangeBy(changes, one) === lastChangeBy(changes, other)) {
          expect(bytes(asOf(whole, one))).toBe(bytes(asOf(whole, other)));
        }
        const last = lastChangeBy(changes, one);
        if (last !== undefined) expect(bytes(asOf(whole, last))).toBe(bytes(asOf(whole, one)));
      }),
      { numRuns: 12 },
    );
  });

  test("after the release is today's", () => {
    fc.assert(
      fc.property(arbitraryDataset, (whole) => {
        expect(bytes(asOf(whole, "2999-12-31"))).toBe(bytes(whole));
      }),
      { numRuns: 5 },
    );
  });
});

/** Every text in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** By means of its own: the entities that the records of the articles name, those of the people speaking included. */
function knownIn(articles: readonly RecordedArticle[], { entities }: Dataset): Set<string> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const heir = (id: string) => byId.get(id)?.mergedInto ?? id;
  const known = new Set<string>();
  for (const { outlet, claims, published } of articles) {
    known.add(heir(outlet));
    for (const claim of claims) {
      for (const text of textsIn(claim)) if (byId.has(text)) known.add(heir(text));
      for (const speaker of claim.attribution.flatMap(({ by }) => (Array.isArray(by) ? by : []))) {
        const entity = byId.get(speaker);
        if (entity?.kind !== "person") continue;
        for (const { organisation, from = "0000-01-01", to = "9999-12-31" } of entity.affiliations ?? []) {
          if (from <= published.end && published.start <= to) known.add(heir(organisation));
        }
      }
    }
  }
  return known;
}

test("an entity that no known claim names appears nowhere in any answer", () => {
  fc.assert(
    fc.property(arbitraryDataset, arbitraryDay, (whole, day) => {
      const then = asOf(whole, day);
      const known = knownIn(then.articles, whole);
      const index = indexDataset(then);
      for (const { id, mergedInto } of whole.entities) {
        expect(knownEntity(id, index)?.id).toBe(known.has(mergedInto ?? id) ? (mergedInto ?? id) : undefined);
      }
      const unknown = whole.entities.filter(({ id }) => !known.has(id));
      const { metrics: _, ...answers } = answersOf(index, "en");
      const texts = new Set(textsIn(answers));
      for (const { id, name } of unknown) {
        expect(texts.has(id)).toBe(false);
        expect(texts.has(name.en)).toBe(false);
      }
    }),
    { numRuns: 30 },
  );
});

test("the order of articles, claims and entities in the dataset does not matter to a profile", () => {
  const shuffle = <T>(values: readonly T[]) => fc.shuffledSubarray([...values], { minLength: values.length });
  const shuffled = arbitraryDataset.chain((whole) =>
    fc.tuple(
      fc.constant(whole),
      shuffle(whole.entities),
      shuffle(whole.articles).chain((articles) =>
        fc.tuple(...articles.map((one) => shuffle(one.claims).map((claims) => ({ ...one, claims })))),
      ),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([whole, entities, articles]) => {
      const ids = whole.entities.map(({ id }) => id);
      expect(bytesAbout(ids, { ...whole, entities, articles })).toBe(bytesAbout(ids, whole));
    }),
    { numRuns: 15 },
  );
});
