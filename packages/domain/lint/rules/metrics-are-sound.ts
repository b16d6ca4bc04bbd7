import type { Metric } from "../../src/schema/metric.ts";
import { pickOneOf } from "../nearest.ts";
import type { Rule } from "../rule.ts";

type Finding = { readonly path: readonly PropertyKey[]; readonly wrong: string; readonly mend: string };

function* variantProblems(metric: Metric): Iterable<Finding> {
  const seen = new Set<string>();
  for (const [index, { when }] of metric.variants.entries()) {
    const place = ["variants", index, "when"];
    const key = Object.entries(when)
      .map((entry) => entry.join("="))
      .sort()
      .join();
    if (seen.has(key)) {
      yield { path: place, wrong: "is the condition of an earlier variant", mend: "remove one of the two" };
    }
    seen.add(key);
    for (const [name, value] of Object.entries(when)) {
      const qualifier = metric.qualifiers.find((known) => known.name === name);
      const choices = qualifier?.values?.map((choice) => choice.value);
      if (!qualifier) {
        yield {
          path: [...place, name],
          wrong: `${name} is not a qualifier of ${metric.code}`,
          mend: pickOneOf(
            name,
            metric.qualifiers.map((known) => known.name),
          ),
        };
      } else if (choices && !choices.includes(value)) {
        yield { path: [...place, name], wrong: `${value} is not a value of ${name}`, mend: pickOneOf(value, choices) };
      }
    }
  }
}

function* metricProblems(metric: Metric): Iterable<Finding> {
  const names = metric.qualifiers.map(({ name }) => name);
  for (const [index, { name, values = [] }] of metric.qualifiers.entries()) {
    if (names.indexOf(name) < index) {
      yield { path: ["qualifiers", index, "name"], wrong: `${name} is there twice`, mend: "remove one of the two" };
    }
    const choices = values.map(({ value }) => value);
    for (const [choice, value] of choices.entries()) {
      if (choices.indexOf(value) === choice) continue;
      yield {
        path: ["qualifiers", index, "values", choice],
        wrong: `${value} is there twice`,
        mend: "remove one of the two",
      };
    }
  }
  for (const [index, code] of metric.notComparableWith.entries()) {
    const path = ["notComparableWith", index];
    if (code === metric.code) yield { path, wrong: "is the metric itself", mend: "remove it" };
    else if (metric.notComparableWith.indexOf(code) < index)
      yield { path, wrong: `${code} is there twice`, mend: "remove one of the two" };
  }
  yield* variantProblems(metric);
}

export const metricsAreSound: Rule = {
  name: "metrics-are-sound",
  protects:
    "The vocabulary contradicts itself nowhere: a code has one meaning, and a wording is for qualifiers that exist.",
  *check({ metrics }) {
    const codes = metrics.map(({ metric }) => metric.code);
    for (const [index, { file, path, metric }] of metrics.entries()) {
      if (codes.indexOf(metric.code) < index) {
        yield {
          file,
          path: [...path, "code"],
          wrong: `${metric.code} is the code of an earlier metric`,
          mend: "give it another code, or make the two one",
        };
      }
      for (const { path: part, wrong, mend } of metricProblems(metric)) {
        yield { file, path: [...path, ...part], wrong, mend };
      }
    }
  },
};
