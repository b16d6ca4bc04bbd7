import { describe, expect, test } from "vitest";
import { asOf } from "../profile/as-of.ts";
import { indexDataset } from "../profile/dataset-index.ts";
import * as example from "../profile/example.ts";
import { article, eventClaim, figure, relation, statement } from "../profile/example.ts";
import { summariseCompany } from "./company.ts";
import { buildEntityProfile, buildProfile, knownEntity } from "./profile.ts";

const contextOf = (dataset: ReturnType<typeof example.dataset>) => ({
  index: indexDataset(dataset),
  language: "en" as const,
});

describe("an entity that was merged into another", () => {
  const context = contextOf(
    example.dataset(
      [
        article({
          on: "2023-11-06",
          claims: [figure({ subjects: ["open-ai"], metric: "revenue.annualised", valid: "2023" })],
        }),
        article({
          on: "2024-08-29",
          claims: [figure({ subjects: ["openai"], metric: "revenue.annualised", valid: "2024-08" })],
        }),
      ],
      {
        entities: [
          ...example.entities,
          example.entity("company", "open-ai", { mergedInto: "openai-inc" }),
          example.entity("company", "openai-inc", { mergedInto: "openai" }),
        ],
      },
    ),
  );

  test.each(["openai", "openai-inc", "open-ai"])("%s is answered by its heir", (id) => {
    expect(buildProfile(id, context)?.company.id).toBe("openai");
    expect(buildEntityProfile(id, context)?.entity.id).toBe("openai");
    expect(knownEntity(id, context.index)?.id).toBe("openai");
  });

  test("loses nothing that was said of it", () => {
    const [series, ...others] = buildProfile("openai", context)?.figures ?? [];
    expect(others).toEqual([]);
    expect(series?.history.map(({ valid }) => valid.text)).toEqual(["2024-08", "2023"]);
    expect(series?.history.flatMap(({ subjects }) => subjects.map(({ id }) => id))).toEqual(["openai", "openai"]);
  });
});

describe("who has a profile", () => {
  const context = contextOf(example.dataset([article({ claims: [figure({ by: ["altman"] })] })]));

  test.each([
    ["a company that speaks", "openai", true],
    ["a company that nobody names", "microsoft", false],
    ["a product", "chatgpt", false],
    ["nobody", "nobody", false],
  ])("%s", (_, id, has) => {
    expect(buildProfile(id, context) !== undefined).toBe(has);
  });

  test.each(["openai", "chatgpt", "altman", "gazette"])("any entity that is named: %s", (id) => {
    expect(buildEntityProfile(id, context)?.entity.id).toBe(id);
  });

  test("a maker and an affiliation appear once a claim names them, and not before", () => {
    const whole = example.dataset([
      article({ on: "2024-01-01", claims: [figure({ subjects: ["chatgpt"] }), statement(["altman"])] }),
      article({ on: "2024-02-01", claims: [relation("openai", "makes", "chatgpt")] }),
    ]);
    const then = contextOf(asOf(whole, "2024-01-31"));
    expect(buildEntityProfile("chatgpt", then)?.entity.makers).toEqual([]);
    expect(buildEntityProfile("altman", then)?.entity.affiliations).toEqual([]);
    expect(buildProfile("openai", then)).toBeUndefined();
    const now = contextOf(whole);
    expect(buildEntityProfile("chatgpt", now)?.entity.makers?.map(({ id }) => id)).toEqual(["openai"]);
    expect(buildEntityProfile("altman", now)?.entity.affiliations?.map(({ organisation }) => organisation.id)).toEqual([
      "openai",
    ]);
    expect(buildProfile("openai", now)?.products.map(({ id }) => id)).toEqual(["chatgpt"]);
  });
});

test("a company in a list has at most six key figures, the first of its profile that have a headline", () => {
  const usd = (index: number) => ({ form: "exact", amount: 1e9, currency: `X${"ABCDEFGH"[index]}X` }) as const;
  const claims = Array.from({ length: 8 }, (_, index) =>
    figure({
      subjects: ["openai"],
      metric: "revenue.annualised",
      value: usd(index),
      stage: index === 0 ? "prospective" : "realised",
    }),
  );
  const context = contextOf(example.dataset([article({ claims: [...claims, figure({ subjects: ["chatgpt"] })] })]));
  const openai = knownEntity("openai", context.index);
  if (openai?.kind !== "company") throw new Error("no company");
  const summary = summariseCompany(openai, context);
  expect(summary.keyFigures.map(({ series }) => series)).toEqual(
    ["B", "C", "D", "E", "F", "G"].map((letter) => `openai~revenue.annualised~X${letter}X`),
  );
  expect(summary).toMatchObject({ claimCount: 9, articleCount: 1 });
});

describe("the sections of a profile", () => {
  const round = { entity: "openai", role: "issuer" } as const;
  const whole = example.dataset([
    article({
      on: "2024-08-29",
      claims: [
        eventClaim("round", [round], { stage: "in-talks", paragraph: 1 }),
        relation("altman", "leads", "openai", { paragraph: 2 }),
        statement(["act", "openai"], { paragraph: 3 }),
        figure({
          subjects: ["openai"],
          metric: "revenue.annualised",
          stage: "prospective",
          valid: "2025",
          paragraph: 4,
        }),
      ],
    }),
    article({
      on: "2024-10-02",
      outlet: "tribune",
      claims: [
        eventClaim("round", [round], { stage: "realised", paragraph: 1 }),
        figure({ subjects: ["openai"], metric: "funding.round", event: "round", amount: 6.6e9, paragraph: 2 }),
      ],
    }),
  ]);

  test("plans, with what became of them once that is known", () => {
    const then = buildProfile("openai", contextOf(asOf(whole, "2024-10-01")));
    expect(then?.plans.map(({ event, claims, outcome }) => [event?.id, claims.length, outcome.length])).toEqual([
      ["round", 1, 0],
      [undefined, 1, 0],
    ]);
    expect(then?.events).toEqual([]);
    const now = buildProfile("openai", contextOf(whole));
    expect(now?.plans[0]).toMatchObject({
      event: { id: "round" },
      claims: [{ standing: { code: "superseded", since: "2024-10-02" } }],
      outcome: [
        { kind: "event", stage: "realised", badge: "unattributed" },
        { kind: "figure", metric: { code: "funding.round" } },
      ],
    });
    expect(now?.events.map(({ stage }) => stage)).toEqual(["realised"]);
  });

  test("the claims of a plan are in the order of publication", () => {
    const inTalks = (id: string, on: string) =>
      article({ on, outlet: "tribune", claims: [eventClaim("round", [round], { id, stage: "in-talks" })] });
    const dataset = example.dataset([inTalks("00000001", "2024-09-20"), inTalks("00000002", "2024-08-20")]);
    const [plan] = buildProfile("openai", contextOf(dataset))?.plans ?? [];
    expect(plan?.claims.map(({ id }) => id)).toEqual(["00000002", "00000001"]);
  });

  test("a plan is never a headline", () => {
    const [revenue] = buildProfile("openai", contextOf(whole))?.figures ?? [];
    expect(revenue?.headline).toMatchObject({ kind: "none", reason: { code: "not-realised" } });
    expect(revenue?.history[0]?.badge).toBe("projected");
  });

  test("people, laws and articles, the latest first", () => {
    const profile = buildProfile("openai", contextOf(whole));
    expect(profile?.people.map(({ id }) => id)).toEqual(["altman"]);
    expect(profile?.laws.map(({ id }) => id)).toEqual(["act"]);
    expect(profile?.articles.map(({ id }) => id)).toEqual(["2024-10-02-tribune-example", "2024-08-29-gazette-example"]);
  });

  test("a history is the latest first, the undated last; of one time, as they were published", () => {
    const revenue = (id: string, valid: string) =>
      figure({ id, subjects: ["openai"], metric: "revenue.annualised", valid });
    const history = buildProfile(
      "openai",
      contextOf(
        example.dataset([
          article({
            on: "2024-09-10",
            outlet: "tribune",
            claims: [revenue("00000001", "2024-08"), revenue("00000002", "2023")],
          }),
          article({ on: "2024-08-29", claims: [revenue("00000003", "unknown"), revenue("00000004", "2024-08")] }),
        ]),
      ),
    )?.figures[0]?.history;
    expect(history?.map(({ id }) => id)).toEqual(["00000004", "00000001", "00000002", "00000003"]);
  });

  test("an event has its plan and the amount that belongs to it", () => {
    const profile = buildEntityProfile("round", contextOf(whole));
    expect(profile?.entity.type).toBe("funding-round");
    expect(profile?.plans).toHaveLength(1);
    expect(profile?.figures.map(({ series, event }) => [series, event?.id])).toEqual([
      ["openai~for~round~funding.round~unstated", "round"],
    ]);
  });
});
