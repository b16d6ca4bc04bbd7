import type { Metric } from "../schema/metric.ts";

/** The words of a metric: its name as a heading, and what follows a value. */
export type MetricWording = Pick<Metric, "label" | "counted">;

/** What two figures of a metric may differ in, by name: `{ window: "P1W" }`. */
export type QualifierValues = Readonly<Record<string, string>>;

function matches(when: QualifierValues, qualifiers: QualifierValues): boolean {
  return Object.entries(when).every(([name, value]) => qualifiers[name] === value);
}

/**
 * The wording of a metric for given qualifiers: the variant that they match in most points, the first of equals, or
 * the metric's own.
 *
 * @example metricWording(activeUsers, { window: "P1W" }).label.en // "Weekly active users"
 */
export function metricWording(metric: Metric, qualifiers: QualifierValues): MetricWording {
  const [variant] = metric.variants
    .filter(({ when }) => matches(when, qualifiers))
    .toSorted((one, other) => Object.keys(other.when).length - Object.keys(one.when).length);
  return variant ?? metric;
}
