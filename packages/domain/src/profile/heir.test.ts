import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Dataset } from "../schema/dataset.ts";
import { arbitraryDataset } from "./dataset.arbitrary.ts";
import { article, dataset, entities, entity, eventClaim, figure, hop, relation, statement } from "./example.ts";
import { heirOf, withHeirs } from "./heir.ts";

const merged = [
  ...entities,
  entity("company", "open-ai", { mergedInto: "openai-inc" }),
  entity("company", "openai-inc", { mergedInto: "openai" }),
  entity("event", "fall-round", { type: "funding-round", mergedInto: "round" }),
  entity("outlet", "old-gazette", { mergedInto: "gazette" }),
  entity("product", "gpt-chat", { makers: ["open-ai", "openai"] }),
  entity("person", "brockman", { affiliations: [{ organisation: "open-ai", to: "2025-01-01" }] }),
  entity("company", "renamed", { mergedInto: "not-entered-yet" }),
  entity("group", "hen", { mergedInto: "egg" }),
  entity("group", "egg", { mergedInto: "hen" }),
];
const byId = new Map(merged.map((one) => [one.id, one]));

describe("the heir", () => {
  test.each([
    ["openai", "openai"],
    ["openai-inc", "openai"],
    ["open-ai", "openai"],
    ["never-heard-of", "never-heard-of"],
    ["renamed", "not-entered-yet"],
  ])("of %s is %s", (id, heir) => {
    expect(heirOf(id, byId)).toBe(heir);
  });

  test("is found even in a circle, which is for lint to report", () => {
    expect(["hen", "egg"]).toContain(heirOf("hen", byId));
  });
});

describe("with heirs", () => {
  test("every place that names a merged entity names its heir", () => {
    const change = {
      form: "change",
      by: "times",
      size: { form: "exact", amount: 2 },
      against: { event: "fall-round" },
    } as const;
    const before = dataset(
      [
        article({
          outlet: "old-gazette",
          claims: [
            figure({
              subjects: ["open-ai", "openai"],
              object: "open-ai",
              event: "fall-round",
              value: change,
              by: ["open-ai"],
            }),
            relation("open-ai", "competes-with", "openai-inc", { attribution: [hop("speaker")] }),
            eventClaim("fall-round", [{ entity: "open-ai", role: "issuer" }]),
            statement(["openai-inc"]),
          ],
        }),
      ],
      { entities: merged },
    );
    const after = withHeirs(before);
    expect(Dataset.parse(after)).toEqual(after);
    expect(JSON.stringify(after.articles)).not.toMatch(/"(?:open-ai|openai-inc|fall-round|old-gazette)"/);
    expect(after.articles[0]?.claims[0]).toMatchObject({ subjects: ["openai"], object: "openai", event: "round" });
    expect(after.entities.find(({ id }) => id === "gpt-chat")).toMatchObject({ makers: ["openai"] });
    expect(after.entities.find(({ id }) => id === "brockman")).toMatchObject({
      affiliations: [{ organisation: "openai", to: "2025-01-01" }],
    });
    expect(after.entities.map(({ id }) => id)).toEqual(before.entities.map(({ id }) => id));
  });

  test("a claim that names nobody merged stays as it was, to the field", () => {
    const untouched = article({
      claims: [
        figure({ by: ["openai"] }),
        figure({ subjects: ["microsoft"], metric: "stake", object: "openai", event: "round" }),
        relation("altman", "leads", "openai"),
        eventClaim("round", [{ entity: "openai", role: "issuer" }]),
        statement(["act"], { attribution: [hop("speaker")] }),
      ],
    });
    expect(withHeirs(dataset([untouched], { entities: merged })).articles).toStrictEqual([untouched]);
  });

  test("nothing changes where nothing was merged, and a second time changes nothing", () => {
    fc.assert(
      fc.property(arbitraryDataset, (whole) => {
        const once = withHeirs(whole);
        expect(withHeirs(once)).toEqual(once);
        const unmerged = { ...whole, entities: whole.entities.filter(({ mergedInto }) => mergedInto === undefined) };
        expect(withHeirs(unmerged)).toBe(unmerged);
      }),
    );
  });
});
