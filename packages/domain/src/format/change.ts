import type { Language, Localised } from "../schema/language.ts";
import type { Value } from "../schema/value.ts";
import { type AmountOptions, formatAmount, formatAmountRange } from "./amount.ts";
import { formatNumber, numbered } from "./number.ts";
import {
  type AmountWriter,
  formatSize,
  invert,
  negate,
  type ShapedSize,
  type SizeTemplates,
  shapeOf,
  sizeTemplates,
} from "./size.ts";

type Change = Extract<Value, { form: "change" }>;

const unchanged: Localised = { en: "unchanged", fr: "sans changement" };

/** After “up” or « en hausse ». French elides *de* before *environ*, *un* and *au*, and has no « de jusqu’à ». */
function movement(en: string, fr: string): Record<Language, SizeTemplates> {
  return {
    en: {
      exact: `${en} {}`,
      around: `${en} about {}`,
      below: `${en} nearly {}`,
      above: `${en} slightly more than {}`,
      minimum: `${en} at least {}`,
      exclusiveMinimum: `${en} more than {}`,
      maximum: `${en} by up to {}`,
      exclusiveMaximum: `${en} less than {}`,
      between: `${en} between {} and {}`,
    },
    fr: {
      exact: `en ${fr} de {}`,
      around: `en ${fr} d’environ {}`,
      below: `en ${fr} de près de {}`,
      above: `en ${fr} d’un peu plus de {}`,
      minimum: `en ${fr} d’au moins {}`,
      exclusiveMinimum: `en ${fr} de plus de {}`,
      maximum: `en ${fr} d’au plus {}`,
      exclusiveMaximum: `en ${fr} de moins de {}`,
      // « en hausse de 20 à 30 % » could be read as from 20 % to 30 %.
      between: `${fr} comprise entre {} et {}`,
    },
  };
}

const up = movement("up", "hausse");
const down = movement("down", "baisse");

const eitherWay: Localised = { en: "changed by between {} and {}", fr: "variation comprise entre {} et {}" };

/** After “multiplied by” or « division par »: a noun in French, because a participle would have to agree. */
function factor(en: string, fr: string): Record<Language, SizeTemplates> {
  return {
    en: {
      exact: `${en} {}`,
      around: `${en} about {}`,
      below: `${en} nearly {}`,
      above: `${en} slightly more than {}`,
      minimum: `${en} at least {}`,
      exclusiveMinimum: `${en} more than {}`,
      maximum: `${en} up to {}`,
      exclusiveMaximum: `${en} less than {}`,
      between: `${en} {} to {}`,
    },
    fr: {
      exact: `${fr} {}`,
      around: `${fr} environ {}`,
      below: `${fr} près de {}`,
      above: `${fr} un peu plus de {}`,
      minimum: `${fr} au moins {}`,
      exclusiveMinimum: `${fr} plus de {}`,
      maximum: `${fr} {} au plus`,
      exclusiveMaximum: `${fr} moins de {}`,
      between: `${fr} {} à {}`,
    },
  };
}

const multiplied = factor("multiplied by", "multiplication par");
const divided = factor("divided by", "division par");

/** The factors that English has a verb for. French has them too (*doubler*), but they would have to agree. */
const multiplyingVerbs = new Map([
  [2, "doubled"],
  [3, "tripled"],
  [4, "quadrupled"],
]);
const dividingVerbs = new Map([[2, "halved"]]);

/** Around a verb: “more than doubled”, “at most doubled”. */
const verbTemplates: SizeTemplates = { ...sizeTemplates.en, maximum: "at most {}" };

/** The divisor that a factor below 1 was printed as: 4 for 0.25, 3 for 0.333…; none where it is no short number. */
function divisorOf(multiplier: number): number | undefined {
  if (multiplier <= 0 || multiplier >= 1) return undefined;
  const divisor = Math.round(10 / multiplier) / 10;
  return Math.abs(divisor * multiplier - 1) < 1e-9 ? divisor : undefined;
}

function timesWording(size: ShapedSize, language: Language): string {
  const [first, second] = size.ends;
  if (size.shape === "exact" && first === 1) return unchanged[language];
  const divides = size.ends.every((end) => divisorOf(end) !== undefined);
  const shaped = divides ? invert(size, (end) => divisorOf(end) ?? end) : size;
  const verb = (divides ? dividingVerbs : multiplyingVerbs).get(shaped.ends[0] ?? Number.NaN);
  if (language === "en" && verb !== undefined && second === undefined) {
    return formatSize(shaped, verbTemplates, { one: () => verb, range: () => [verb, verb] });
  }
  return formatSize(shaped, (divides ? divided : multiplied)[language], plainWriter(language));
}

function plainWriter(language: Language): AmountWriter {
  const one = (amount: number) => formatNumber(amount, language);
  return { one, range: (lower, upper) => [one(lower), one(upper)] };
}

function amountWriter(options: AmountOptions): AmountWriter {
  return {
    one: (amount) => formatAmount(amount, options),
    range: (lower, upper) => formatAmountRange(lower, upper, options),
  };
}

const point: Record<Language, (amount: number) => string> = {
  en: (amount) => (Math.abs(amount) === 1 ? "point" : "points"),
  fr: (amount) => (Math.abs(amount) < 2 ? "point" : "points"),
};

function pointsWriter(language: Language): AmountWriter {
  const one = (amount: number) => numbered(amount, point[language](amount), language);
  return { one, range: (lower, upper) => [formatNumber(lower, language), one(upper)] };
}

function movementWording(size: ShapedSize, language: Language, writer: AmountWriter): string {
  const falls = size.ends.some((end) => end < 0);
  const rises = size.ends.some((end) => end > 0);
  if (falls && rises) return formatSize(size, { ...up[language], between: eitherWay[language] }, writer);
  if (size.shape === "exact" && !falls && !rises) return unchanged[language];
  return falls ? formatSize(negate(size), down[language], writer) : formatSize(size, up[language], writer);
}

/**
 * How much something changed; against what is for the caller to say.
 *
 * @example
 * formatChange(tripledSinceLaunch, { unit: "count", language: "en" }); // "tripled"
 * formatChange(tripledSinceLaunch, { unit: "count", language: "fr" }); // "multiplication par 3"
 */
export function formatChange({ by, size }: Change, options: AmountOptions): string {
  const { language } = options;
  const shaped = shapeOf(size);
  switch (by) {
    case "times":
      return timesWording(shaped, language);
    case "percent":
      return movementWording(shaped, language, amountWriter({ unit: "percent", language }));
    case "points":
      return movementWording(shaped, language, pointsWriter(language));
    case "amount":
      return movementWording(shaped, language, amountWriter(options));
  }
}
