import type { SourceFile } from "../compile/source.ts";
import type { EntityKind } from "../src/schema/entity.ts";
import type { LintClaim, LintData } from "./lint-data.ts";

/** A place in the data that names something else of the dataset by its id. */
export type Reference = {
  readonly file: SourceFile;
  readonly path: readonly PropertyKey[];
  readonly to: "entity" | "claim" | "metric";
  readonly id: string;
  /** What stands there, for messages: “the outlet of an article”. */
  readonly as: string;
  /** The kinds of entity that can stand there, where they depend on nothing else. */
  readonly kinds?: readonly EntityKind[];
};

type Target = Omit<Reference, "file" | "path">;

const notEvents = [
  "company",
  "product",
  "model",
  "segment",
  "group",
  "person",
  "outlet",
  "law",
  "public-body",
] as const;
const organisations = ["company", "segment", "group", "public-body", "outlet"] as const;

const entity = (id: string, as: string, kinds?: readonly EntityKind[]): Target => ({
  to: "entity",
  id,
  as,
  ...(kinds && { kinds }),
});

/** What each relation joins. */
const relationKinds = {
  makes: { from: [...organisations, "person"], to: ["product", "model", "segment"] },
  "based-on": { from: ["product", "model", "segment"], to: ["product", "model"] },
  leads: { from: ["person"], to: [...organisations, "product", "model"] },
  "owns-part-of": { from: [...organisations, "person"], to: ["company", "group", "outlet"] },
  "partners-with": { from: notEvents, to: notEvents },
  "competes-with": { from: notEvents, to: notEvents },
  "subject-to": { from: notEvents, to: ["law", "public-body", "group"] },
} as const;

function* referencesOfClaim({ claim }: LintClaim): Iterable<[readonly PropertyKey[], Target]> {
  for (const [hop, { by }] of claim.attribution.entries()) {
    if (!Array.isArray(by)) continue;
    for (const [index, id] of by.entries()) yield [["attribution", hop, "by", index], entity(id, "a source")];
  }
  for (const [index, { replacedBy }] of claim.corrections.entries()) {
    if (replacedBy === undefined) continue;
    yield [["corrections", index, "replacedBy"], { to: "claim", id: replacedBy, as: "what replaces a claim" }];
  }
  if (claim.kind === "relation") {
    const { from, to } = relationKinds[claim.type];
    yield [["from"], entity(claim.from, `“from” of ${claim.type}`, from)];
    yield [["to"], entity(claim.to, `“to” of ${claim.type}`, to)];
    return;
  }
  if (claim.kind === "event") {
    yield [["event"], entity(claim.event, "the event of a claim", ["event"])];
    for (const [index, { entity: id }] of claim.participants.entries()) {
      yield [["participants", index, "entity"], entity(id, "a participant", notEvents)];
    }
    return;
  }
  for (const [index, id] of claim.subjects.entries()) yield [["subjects", index], entity(id, "a subject")];
  if (claim.kind === "statement") return;
  yield [["metric"], { to: "metric", id: claim.metric, as: "the metric of a figure" }];
  if (claim.object !== undefined) yield [["object"], entity(claim.object, "the object of a figure", notEvents)];
  if (claim.event !== undefined) yield [["event"], entity(claim.event, "the event of a figure", ["event"])];
  if (claim.value.form !== "change") return;
  const { against } = claim.value;
  if ("claim" in against) {
    yield [["value", "against", "claim"], { to: "claim", id: against.claim, as: "the base of a change" }];
  }
  if ("event" in against) {
    yield [["value", "against", "event"], entity(against.event, "the event of a change", ["event"])];
  }
}

function* referencesOfEntity({ entities }: LintData): Iterable<Reference> {
  for (const { file, entity: from } of entities) {
    if (from.mergedInto !== undefined) {
      yield { file, path: ["mergedInto"], ...entity(from.mergedInto, "what it was merged into") };
    }
    if ("makers" in from) {
      for (const [index, id] of from.makers.entries()) {
        yield { file, path: ["makers", index], ...entity(id, "a maker", ["company"]) };
      }
    }
    if (from.kind !== "person") continue;
    for (const [index, { organisation }] of (from.affiliations ?? []).entries()) {
      yield {
        file,
        path: ["affiliations", index, "organisation"],
        ...entity(organisation, "an affiliation", organisations),
      };
    }
  }
}

/** Every place in the data that names something else of the dataset. */
export function* referencesIn(data: LintData): Iterable<Reference> {
  yield* referencesOfEntity(data);
  for (const { file, path, metric } of data.metrics) {
    for (const [index, id] of metric.notComparableWith.entries()) {
      yield { file, path: [...path, "notComparableWith", index], to: "metric", id, as: "a metric" };
    }
  }
  for (const { file, record } of data.articles) {
    if (record) yield { file, path: ["outlet"], ...entity(record.outlet, "the outlet of an article", ["outlet"]) };
  }
  for (const located of data.claims) {
    for (const [path, target] of referencesOfClaim(located)) {
      yield { file: located.file, path: [...located.path, ...path], ...target };
    }
  }
}
