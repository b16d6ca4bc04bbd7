import { groupDigits } from "../../compile/source.ts";
import type { Language } from "../../src/schema/language.ts";
import type { MetricUnit } from "../../src/schema/metric.ts";
import type { CuratedValue } from "../../src/schema/value.ts";
import { readFigures } from "../../src/text/number-grammar.ts";
import type { LintFigure } from "../lint-data.ts";
import type { Problem, Rule } from "../rule.ts";

const ends = ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"] as const;

/** A printed figure and a curated value in one shape, to compare and to describe. */
type Figure = { readonly [end in (typeof ends)[number]]?: number | undefined } & {
  readonly form: string;
  readonly side?: string | undefined;
  readonly amount?: number | undefined;
  readonly magnitude?: string | undefined;
  readonly unit?: string | undefined;
  readonly currency?: string | undefined;
};

/** What the article should print for a value. */
function figureOf(value: CuratedValue, metricUnit: MetricUnit): Figure {
  const levelUnit = metricUnit === "percent" ? "percent" : undefined;
  if (value.form !== "change") return { ...value, unit: levelUnit };
  if (value.by === "amount") return { ...value.size, unit: levelUnit, currency: value.currency };
  return { ...value.size, unit: value.by };
}

const isNear = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** “Three times cheaper” is a factor of a third: the print has its reciprocal. “Halved” is read as the 0.5 that it is. */
const reciprocalOf = (printed: number | undefined): number | undefined =>
  printed === undefined || printed <= 1 ? undefined : 1 / printed;

const negated = (number: number | undefined): number | undefined => (number === undefined ? undefined : -number);

/** A loss is printed without its sign; where a sign is printed, it counts. */
function sameAmount(printed: number | undefined, curated: number | undefined, isFactor: boolean): boolean {
  if (printed === undefined || curated === undefined) return printed === curated;
  if (isNear(printed, curated)) return true;
  return isFactor ? isNear(reciprocalOf(printed), curated) : printed > 0 && isNear(-printed, curated);
}

const opposite = {
  minimum: "maximum",
  exclusiveMinimum: "exclusiveMaximum",
  maximum: "minimum",
  exclusiveMaximum: "exclusiveMinimum",
} as const;

/** “More than 5 billion” of loss lies below −5 billion, and “more than three times cheaper” below a third. */
function sameEnds(printed: Figure, curated: Figure, isFactor: boolean): boolean {
  if (ends.every((end) => isNear(printed[end], curated[end]))) return true;
  const turn = isFactor ? reciprocalOf : negated;
  return ends.every((end) => isNear(turn(printed[opposite[end]]), curated[end]));
}

/** A unit or currency may stand outside of what was kept of the print; where both have one, it is the same. */
const contradicts = (printed: string | undefined, curated: string | undefined): boolean =>
  printed !== undefined && printed !== curated;

function sameSize(printed: Figure, curated: Figure): boolean {
  const isFactor = curated.unit === "times";
  return (
    printed.form === curated.form &&
    printed.side === curated.side &&
    printed.magnitude === curated.magnitude &&
    sameAmount(printed.amount, curated.amount, isFactor) &&
    sameEnds(printed, curated, isFactor)
  );
}

const endWords = {
  minimum: "at least",
  exclusiveMinimum: "more than",
  maximum: "up to",
  exclusiveMaximum: "less than",
};
const sideWords: Readonly<Record<string, string | undefined>> = {
  around: "about",
  below: "nearly",
  above: "slightly more than",
};

const write = (number: number): string => (Number.isSafeInteger(number) ? groupDigits(number) : String(number));

/** A figure in words that show everything in which two can differ. */
function describe(figure: Figure): string {
  const { side, amount, magnitude, unit, currency } = figure;
  const bounds = ends.flatMap((end) => (figure[end] === undefined ? [] : [`${endWords[end]} ${write(figure[end])}`]));
  const number = amount === undefined ? bounds.join(" and ") : write(amount);
  return [sideWords[side ?? ""], number, magnitude, unit, currency].filter(Boolean).join(" ");
}

/** The printed figure as the value of a claim, or the size of a change, is written. */
function writeYaml(printed: Figure, currency: string | undefined): string {
  const { form, amount, side, magnitude } = printed;
  const fields = {
    form,
    amount: amount === undefined ? undefined : write(amount),
    side,
    ...Object.fromEntries(ends.map((end) => [end, printed[end] === undefined ? undefined : write(printed[end])])),
    magnitude,
    currency,
  };
  const written = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `{ ${written.join(", ")} }`;
}

/** How to mend what contradicts the print; undefined where nothing does. */
function mendOf(printed: Figure, curated: Figure, field: "value" | "size"): string | undefined {
  const orPrint = "or correct what was copied from the article";
  if (!sameSize(printed, curated)) {
    const currency = field === "value" ? (printed.currency ?? curated.currency) : undefined;
    return `write ${field}: ${writeYaml(printed, currency)}, ${orPrint}`;
  }
  if (contradicts(printed.unit, curated.unit)) {
    return `choose the metric or the change that is in ${printed.unit}, ${orPrint}`;
  }
  return contradicts(printed.currency, curated.currency)
    ? `write currency: ${printed.currency}, ${orPrint}`
    : undefined;
}

function* figureProblems({ file, path, claim, metric }: LintFigure, language: Language): Iterable<Problem> {
  const { printed } = claim.evidence;
  if (printed === undefined) return;
  const place = [...path, "evidence", "printed"];
  const [first, ...others] = readFigures(printed, language);
  if (!first) {
    const mend = "keep the figure as printed, with its scale and its “more than” or “about”, and nothing else";
    yield { file, path: place, wrong: `“${printed}” cannot be read as a figure`, mend };
    return;
  }
  const curated = figureOf(claim.value, metric.unit);
  const mend = mendOf(first, curated, claim.value.form === "change" ? "size" : "value");
  if (mend !== undefined) {
    const wrong = `“${printed}” reads as ${describe(first)}, but the value says ${describe(curated)}`;
    yield { file, path: [...path, "value"], wrong, mend };
  }
  const converted = claim.value.converted ?? [];
  const isConverted = (other: Figure): boolean =>
    converted.some(({ amount, currency }) => isNear(other.amount, amount) && !contradicts(other.currency, currency));
  for (const other of others.filter((figure) => !isConverted(figure))) {
    const wrong = `“${printed}” holds ${describe(other)} as well, which the claim does not say`;
    const keepOne = "keep one figure; a sum in brackets in another currency goes into converted";
    yield { file, path: place, wrong, mend: keepOne };
  }
}

export const printedAgrees: Rule = {
  name: "printed-agrees",
  protects:
    "The value is the figure that was printed: a zero too many, or a milliard read as a million, stops the build.",
  *check(data) {
    for (const figure of data.figures) {
      const { record } = figure.article;
      if (record) yield* figureProblems(figure, record.language);
    }
  },
};
