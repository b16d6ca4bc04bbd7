import * as z from "zod";
import { differenceLabel, divisibilityLabel, periodLengthLabel } from "../format/difference.ts";
import { entityKindLabel } from "../format/entity.ts";
import { metricWording } from "../format/metric.ts";
import type { Difference as FoundDifference } from "../profile/difference.ts";
import { DifferenceField, type Divisibility } from "../schema/difference.ts";
import { EntityKind } from "../schema/entity.ts";
import type { Metric } from "../schema/metric.ts";
import type { AnswerContext } from "./context.ts";

export const Difference = z
  .strictObject({
    field: DifferenceField,
    qualifier: z.string().optional().describe("Name of the qualifier, for `qualifier`."),
    label: z.string().describe("What differs, in the language of the answer: “Window”."),
    values: z
      .tuple([
        z.strictObject({ value: z.string(), label: z.string() }),
        z.strictObject({ value: z.string(), label: z.string() }),
      ])
      .describe("What each of the two has there."),
    text: z.string().describe("The whole as text: “Window: weekly / monthly”."),
  })
  .meta({ id: "Difference", description: "In what two figures differ, so that they must not be joined or ranked." });
export type Difference = z.infer<typeof Difference>;

const isKind = (value: string): value is EntityKind => EntityKind.safeParse(value).success;

function labelOf(
  { field, qualifier }: FoundDifference,
  value: string,
  metric: Metric,
  { index, language }: AnswerContext,
): string {
  if (value === "unstated") return differenceLabel("unstated", language);
  switch (field) {
    case "metric": {
      const other = index.metrics.get(value);
      return other ? metricWording(other, {}).label[language] : value;
    }
    case "qualifier": {
      const values = metric.qualifiers.find(({ name }) => name === qualifier)?.values;
      return values?.find((one) => one.value === value)?.label[language] ?? value;
    }
    case "subject":
      if (value === "combined") return differenceLabel("combined", language);
      if (isKind(value)) return entityKindLabel(value, language);
      return value
        .split(".")
        .map((id) => index.entities.get(id)?.name[language] ?? id)
        .join(", ");
    case "period-length":
      return periodLengthLabel(value, language);
    case "value":
      return divisibilityLabel(value as Divisibility, language);
    default:
      return value;
  }
}

const between = { en: ": ", fr: "\u00a0: " };

/**
 * A difference as readers get it.
 *
 * @param metric that of the first figure, whose qualifiers it names
 * @param periods the times of the two figures in words, for a difference of `period`
 */
export function describeDifference(
  difference: FoundDifference,
  metric: Metric,
  context: AnswerContext,
  periods: readonly [string, string] = difference.values,
): Difference {
  const { language } = context;
  const { field, qualifier } = difference;
  const named = metric.qualifiers.find(({ name }) => name === qualifier)?.label[language];
  const label = named ?? differenceLabel(field, language);
  const describe = (position: 0 | 1) => {
    const value = difference.values[position];
    return { value, label: field === "period" ? periods[position] : labelOf(difference, value, metric, context) };
  };
  const values: Difference["values"] = [describe(0), describe(1)];
  return {
    field,
    ...(qualifier !== undefined && { qualifier }),
    label,
    values,
    text: `${label}${between[language]}${values[0].label} / ${values[1].label}`,
  };
}
