import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../schema/dataset.ts";
import { arbitraryDataset } from "./dataset.arbitrary.ts";
import { type DatasetIndex, indexDataset } from "./dataset-index.ts";
import { article, claimId, dataset, entities, entity, figure } from "./example.ts";

const ids = (claims: Iterable<{ id: string }>) => [...claims].map(({ id }) => id);
const plain = ({ release, ...index }: DatasetIndex) => JSON.stringify(Object.values(index).map((part) => [...part]));

describe("the index", () => {
  test("names what a claim names and the outlet of an article, and nothing else", () => {
    const index = indexDataset(dataset([article({ claims: [figure({ subjects: ["chatgpt"], by: ["altman"] })] })]));
    expect([...index.named].toSorted()).toEqual(["altman", "chatgpt", "gazette", "openai"]);
    expect(index.entities.has("microsoft")).toBe(true);
  });

  test("is in the order of publication, then of the text", () => {
    const index = indexDataset(
      dataset([
        article({ on: "2024-08-29/2024-09-30", claims: [figure({ id: claimId(4) })] }),
        article({
          on: "2024-08-30",
          outlet: "tribune",
          claims: [
            figure({ id: claimId(1), paragraph: 2 }),
            figure({ id: claimId(3), sentence: 2 }),
            figure({ id: claimId(2), sentence: 2 }),
            figure({ id: claimId(5), sentence: 1 }),
          ],
        }),
      ]),
    );
    const inOrder = [5, 2, 3, 1, 4].map(claimId);
    expect(ids(index.claims.values())).toEqual(inOrder);
    expect(ids(index.series.get("chatgpt~users.active~P1W") ?? [])).toEqual(inOrder);
    expect([...index.articles.keys()]).toEqual(["2024-08-30-tribune-example", "2024-08-29-gazette-example"]);
  });

  test("what an entity makes is in the order of ids, without what was merged into another", () => {
    const index = indexDataset(
      dataset([], {
        entities: [
          ...entities,
          entity("model", "gpt-4o", { makers: ["openai"] }),
          entity("product", "chat-gpt", { makers: ["openai"], mergedInto: "chatgpt" }),
        ],
      }),
    );
    expect(ids(index.madeBy.get("openai") ?? [])).toEqual(["chatgpt", "gpt-4o"]);
  });

  test("refuses a metric that the vocabulary lacks, and says which", () => {
    const unknown = dataset([article({ claims: [figure({ id: claimId(7), metric: "mood" })] })]);
    expect(() => indexDataset(unknown)).toThrow(
      new RangeError("claim 00000007 has the metric mood, which the vocabulary lacks"),
    );
  });

  test("holds every claim once, in its series and with whomever it names", () => {
    fc.assert(
      fc.property(arbitraryDataset, (whole) => {
        const index = indexDataset(whole);
        const all = whole.articles.flatMap(({ claims }) => claims);
        expect(ids(index.claims.values()).toSorted()).toEqual(ids(all).toSorted());
        expect([...index.series.values()].flatMap(ids).toSorted()).toEqual(
          ids(all.filter(({ kind }) => kind === "figure")).toSorted(),
        );
        for (const [id, claims] of index.claimsNaming) {
          expect(index.named.has(id)).toBe(true);
          expect(new Set(claims).size).toBe(claims.length);
        }
        for (const { id, mergedInto } of whole.entities) if (mergedInto) expect(index.named.has(id)).toBe(false);
      }),
    );
  });

  test("does not depend on the order of the articles, their claims or the entities", () => {
    const shuffle = <T>(values: readonly T[]) => fc.shuffledSubarray([...values], { minLength: values.length });
    const shuffled = arbitraryDataset.chain((whole) =>
      fc
        .tuple(
          shuffle(whole.entities),
          shuffle(whole.articles).chain((articles) =>
            fc.tuple(...articles.map((one) => shuffle(one.claims).map((claims) => ({ ...one, claims })))),
          ),
        )
        .map(([others, articles]): [Dataset, Dataset] => [whole, { ...whole, entities: others, articles }]),
    );
    // The entities and an article's own list of claims keep the order of the dataset.
    const withoutOrder = (index: DatasetIndex): DatasetIndex => ({
      ...index,
      entities: new Map([...index.entities].toSorted(([a], [b]) => (a < b ? -1 : 1))),
      articles: new Map([...index.articles].map(([id, one]) => [id, { ...one, claims: [] }])),
    });
    fc.assert(
      fc.property(shuffled, ([whole, other]) => {
        expect(plain(withoutOrder(indexDataset(other)))).toBe(plain(withoutOrder(indexDataset(whole))));
      }),
    );
  });
});
