import type { Metric, Qualifier } from "../../src/schema/metric.ts";
import { pickOneOf } from "../nearest.ts";
import type { Rule } from "../rule.ts";

const year = /^[12]\d{3}$/;

const choicesOf = ({ values }: Qualifier): string[] => values?.map(({ value }) => value) ?? [];

function* qualifierProblems(metric: Metric, given: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(given)) {
    const qualifier = metric.qualifiers.find((known) => known.name === name);
    if (!qualifier) {
      const names = metric.qualifiers.map((known) => known.name);
      const mend = names.length === 0 ? `remove it: ${metric.code} has no qualifiers` : pickOneOf(name, names);
      yield { key: name, wrong: `${name} is not a qualifier of ${metric.code}`, mend };
    } else if (qualifier.values ? !choicesOf(qualifier).includes(value) : !year.test(value)) {
      const mend = qualifier.values ? pickOneOf(value, choicesOf(qualifier)) : 'write a year in quotes, such as "2019"';
      yield { key: name, wrong: `${value} is not a value of ${name}`, mend };
    }
  }
  for (const qualifier of metric.qualifiers) {
    if (qualifier.role !== "identifying" || Object.hasOwn(given, qualifier.name)) continue;
    const choices = qualifier.values ? `one of ${choicesOf(qualifier).join(", ")}` : "a year";
    yield {
      key: undefined,
      wrong: `${qualifier.name} is missing, without which ${metric.code} cannot be compared`,
      mend: `add ${qualifier.name}: ${choices}`,
    };
  }
}

export const qualifiersFitMetric: Rule = {
  name: "qualifiers-fit-metric",
  protects: "Like is joined with like: weekly users never stand on the line of monthly ones.",
  *check(data) {
    for (const { file, path, claim, metric } of data.figures) {
      for (const { key, wrong, mend } of qualifierProblems(metric, claim.qualifiers)) {
        yield { file, path: [...path, "qualifiers", ...(key === undefined ? [] : [key])], wrong, mend };
      }
    }
  },
};
