import type { Metric } from "../../src/schema/metric.ts";
import type { LintData, LintFigure } from "../lint-data.ts";
import type { Problem, Rule } from "../rule.ts";

function mendSubject(metric: Metric, id: string, data: LintData): string {
  const others = `, or choose a metric that a ${data.entity(id)?.kind} can have`;
  if (data.entity(id)?.kind !== "company" || metric.subjectKinds.includes("company")) {
    return `name an entity of kind ${metric.subjectKinds.join(", ")}${others}`;
  }
  const made = data.entities
    .map(({ entity }) => entity)
    .filter((entity) => "makers" in entity && entity.makers.includes(id) && metric.subjectKinds.includes(entity.kind))
    .map((entity) => entity.id);
  const choice = made.length === 0 ? `a ${metric.subjectKinds.join(" or ")} of it` : made.join(" or ");
  return `name what it makes, ${choice}, and keep the article's wording in namedAs`;
}

function* figureProblems({ file, path, claim, metric }: LintFigure, data: LintData): Iterable<Problem> {
  for (const [index, id] of claim.subjects.entries()) {
    const kind = data.entity(id)?.kind;
    if (kind === undefined || metric.subjectKinds.some((known) => known === kind)) continue;
    const wrong = `${id} is of kind ${kind}, which cannot have ${metric.code}`;
    yield { file, path: [...path, "subjects", index], wrong, mend: mendSubject(metric, id, data) };
  }
  if (metric.object === "required" && claim.object === undefined) {
    yield {
      file,
      path,
      wrong: `has no object, but ${metric.code} is a figure of a pair`,
      mend: "add object: the other side, such as the company that is held",
    };
  }
  if (metric.object === "none" && claim.object !== undefined) {
    yield {
      file,
      path: [...path, "object"],
      wrong: `${metric.code} has no other side`,
      mend: "remove object, or choose a metric of pairs",
    };
  }
  if (claim.object !== undefined && claim.subjects.includes(claim.object)) {
    yield {
      file,
      path: [...path, "object"],
      wrong: `${claim.object} is the subject too`,
      mend: "name the two sides of the pair",
    };
  }
  if (metric.accumulation === "per-event" && claim.event === undefined) {
    yield {
      file,
      path,
      wrong: `has no event, but ${metric.code} belongs to one`,
      mend: "add event: the id of the round, purchase or lay-off",
    };
  }
}

export const figureFitsMetric: Rule = {
  name: "figure-fits-metric",
  protects:
    "A figure is about what it measures: users are of a product, a stake has an object, a round's sum has its round.",
  *check(data) {
    for (const figure of data.figures) yield* figureProblems(figure, data);
  },
};
