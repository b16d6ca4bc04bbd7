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

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(a, b);

/** Sizes only: a loss is printed without its sign, and “halved” may be curated as 0.5 or as the 2 of “divided by 2”. */
function sameNumber(printed: number | undefined, curated: number | undefined, isFactor: boolean): boolean {
  if (printed === undefined || curated === undefined) return printed === curated;
  const [a, b] = [Math.abs(printed), Math.abs(curated)];
  return isNear(a, b) || (isFactor && a !== 0 && isNear(1 / a, b));
}

const opposite = {
  minimum: "maximum",
  exclusiveMinimum: "exclusiveMaximum",
  maximum: "minimum",
  exclusiveMaximum: "exclusiveMinimum",
} as const;

/** “More than 5 billion” of loss lies below −5 billion, as “more than halved” is a factor below 0.5. */
function sameEnds(printed: Figure, curated: Figure, isFactor: boolean): boolean {
  if (ends.every((end) => sameNumber(printed[end], curated[end], false))) return true;
  const isMirrored = isFactor || ends.some((end) => (curated[end] ?? 0) < 0);
  return isMirrored && ends.every((end) => sameNumber(printed[end], curated[opposite[end]], isFactor));
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
    sameNumber(printed.amount, curated.amount, isFactor) &&
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
    converted.some(
      ({ amount, currency }) => sameNumber(other.amount, amount, false) && !contradicts(other.currency, currency),
    );
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
