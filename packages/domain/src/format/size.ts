import type { Language } from "../schema/language.ts";
import type { Value } from "../schema/value.ts";

/** What can be said of an amount: exact, approximate or bound. Values are that, and so are the sizes of changes. */
export type Size = Extract<Value, { form: "change" }>["size"];

type BoundEnd = "minimum" | "exclusiveMinimum" | "maximum" | "exclusiveMaximum";

/** The ways in which a size can be worded. */
export type Shape = "exact" | "around" | "below" | "above" | BoundEnd | "between";

/** A size reduced to what its wording depends on; two ends, lower first, where the shape is `between`. */
export interface ShapedSize {
  shape: Shape;
  ends: readonly number[];
}

/** The wording of each shape; `{}` stands for an amount. */
export type SizeTemplates = Record<Shape, string>;

/** How amounts are written: one alone, or both ends of a range, which may share words. */
export interface AmountWriter {
  one: (amount: number) => string;
  range: (lower: number, upper: number) => readonly [string, string];
}

/** How a size is worded where it stands alone as a value. */
export const sizeTemplates: Record<Language, SizeTemplates> = {
  en: {
    exact: "{}",
    around: "about {}",
    below: "nearly {}",
    above: "slightly more than {}",
    minimum: "at least {}",
    exclusiveMinimum: "more than {}",
    maximum: "up to {}",
    exclusiveMaximum: "less than {}",
    between: "between {} and {}",
  },
  fr: {
    exact: "{}",
    around: "environ {}",
    below: "près de {}",
    above: "un peu plus de {}",
    minimum: "au moins {}",
    exclusiveMinimum: "plus de {}",
    maximum: "jusqu’à {}",
    exclusiveMaximum: "moins de {}",
    between: "entre {} et {}",
  },
};

function shapeOfBound(bound: { [End in BoundEnd]?: number | undefined }): ShapedSize {
  const order = ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"] as const;
  const given = order.flatMap((end) => (bound[end] === undefined ? [] : [{ shape: end, amount: bound[end] }]));
  const [first] = given;
  if (first === undefined) throw new RangeError("cannot write a bound that has no end");
  return { shape: given.length > 1 ? "between" : first.shape, ends: given.map(({ amount }) => amount) };
}

/** Reduces a size to its shape and its ends. */
export function shapeOf(size: Size): ShapedSize {
  switch (size.form) {
    case "exact":
      return { shape: "exact", ends: [size.amount] };
    case "approximate":
      return { shape: size.side, ends: [size.amount] };
    case "bound":
      return shapeOfBound(size);
  }
}

/** What a shape becomes when its amount changes sign: “at most −5” is “at least 5” the other way. */
const negated: Record<Shape, Shape> = {
  exact: "exact",
  around: "around",
  below: "below", // “nearly 5 down” is curated as nearly −5: nearness is to the amount, whatever its sign
  above: "above",
  minimum: "maximum",
  exclusiveMinimum: "exclusiveMaximum",
  maximum: "minimum",
  exclusiveMaximum: "exclusiveMinimum",
  between: "between",
};

/** What a shape becomes when its amount is inverted: a factor below 0.5 is a division by more than 2. */
const inverted: Record<Shape, Shape> = { ...negated, below: "above", above: "below" };

/** The size with its sign changed. */
export function negate({ shape, ends }: ShapedSize): ShapedSize {
  return { shape: negated[shape], ends: ends.map((end) => -end).toReversed() };
}

/** The size with each end replaced by its inverse, which `inverse` gives. */
export function invert({ shape, ends }: ShapedSize, inverse: (end: number) => number): ShapedSize {
  return { shape: inverted[shape], ends: ends.map(inverse).toReversed() };
}

function writeEnds(ends: readonly number[], writer: AmountWriter): readonly string[] {
  const [lower, upper] = ends;
  return lower !== undefined && upper !== undefined ? writer.range(lower, upper) : ends.map(writer.one);
}

/** Fills the template of the size's shape with its amounts. */
export function formatSize({ shape, ends }: ShapedSize, templates: SizeTemplates, writer: AmountWriter): string {
  const texts = writeEnds(ends, writer).values();
  // A function, because “$2” in a replacement string would be read as a group.
  return templates[shape].replace(/\{\}/g, () => texts.next().value ?? "");
}
