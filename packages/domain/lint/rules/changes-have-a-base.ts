import type { LintClaim, LintFigure } from "../lint-data.ts";
import type { Rule } from "../rule.ts";

/** Why a claim is no base for a change, if it is none. */
function whyNoBase({ claim: change, metric }: LintFigure, { claim: base }: LintClaim): string | undefined {
  if (base.kind !== "figure") return `is ${base.kind === "event" ? "an" : "a"} ${base.kind}, not a figure`;
  if (base.id === change.id) return "is this claim itself";
  if (base.value.form === "change") return "is a change itself and states no base value";
  if (base.metric !== change.metric) return `is of ${base.metric}, not of ${change.metric}`;
  const [subjects, baseSubjects] = [change.subjects.join(", "), base.subjects.join(", ")];
  if (baseSubjects !== subjects) return `is about ${baseSubjects}, not ${subjects}`;
  if (base.object !== change.object) return `has ${base.object ?? "none"} as object, not ${change.object ?? "none"}`;
  for (const { name, role } of metric.qualifiers) {
    const [given, baseGiven] = [change.qualifiers[name], base.qualifiers[name]];
    if (role === "identifying" && given !== baseGiven) return `has ${name} ${baseGiven}, not ${given}`;
  }
  const { currency = base.value.currency } = change.value;
  return base.value.currency === currency
    ? undefined
    : `is in ${base.value.currency ?? "no currency"}, not in ${currency}`;
}

export const changesHaveABase: Rule = {
  name: "changes-have-a-base",
  protects: "“Doubled” can be checked: the claim it is measured against is a value of the same thing.",
  *check(data) {
    for (const figure of data.figures) {
      const { value } = figure.claim;
      const base = value.form === "change" && "claim" in value.against ? data.claim(value.against.claim) : undefined;
      const wrong = base && whyNoBase(figure, base);
      if (!wrong) continue;
      yield {
        file: figure.file,
        path: [...figure.path, "value", "against", "claim"],
        wrong: `${base.claim.id} ${wrong}`,
        mend: "name the claim that states the base value, or measure it against { valid: … } or { event: … }",
      };
    }
  },
};
