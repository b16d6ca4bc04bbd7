import * as z from "zod";
import { formatFactor, shortenedInterval } from "../format/factor.ts";
import { formatValue } from "../format/value.ts";
import type { Candidate } from "../profile/candidate.ts";
import { type CheckFormula, checksAmong, type Check as FoundCheck } from "../profile/check.ts";
import { Commitment } from "../schema/certainty.ts";
import { ClaimId } from "../schema/identifier.ts";
import type { Language, Localised } from "../schema/language.ts";
import type { Metric } from "../schema/metric.ts";
import { Interval } from "../schema/value.ts";
import type { AnswerContext } from "./context.ts";
import { FigureReference, referToFigure } from "./figure-reference.ts";

const Obstacle = z
  .enum(["no-base-value", "no-later-value", "against-a-forecast", "no-size", "not-comparable"])
  .describe(
    "`no-base-value`, `no-later-value`: no claim gives the figure before, or after. `against-a-forecast`: it is measured against what somebody expected. `no-size`: the change has none. `not-comparable`: a figure is open or not positive.",
  );

const Formula = z.enum(["later / base", "later - base"]).describe("How it was computed, by interval arithmetic.");

export const Check = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z
        .enum(["consistent", "inconsistent"])
        .describe("Whether some pair of true values, within what was printed, fits what the text says."),
      change: ClaimId.describe("The claim that states the change."),
      base: FigureReference,
      later: FigureReference,
      formula: Formula,
      stated: Interval.describe("What the text says, as the formula's result."),
      computed: Interval.describe("What the figures allow, as the formula's result."),
      certainty: Commitment.describe("The weakest commitment of the three claims."),
      text: z.string(),
    }),
    z.strictObject({
      kind: z.literal("not-checkable"),
      change: ClaimId.describe("The claim that states the change."),
      reason: z.strictObject({ code: Obstacle, text: z.string() }),
      impliedBase: z
        .strictObject({ later: FigureReference, interval: Interval, text: z.string() })
        .optional()
        .describe("What the figure before must have been, where only the later one is known."),
      text: z.string(),
    }),
  ])
  .meta({
    id: "Check",
    description: "A stated change, such as “doubled”, held against the figures that it speaks of.",
  });
export type Check = z.infer<typeof Check>;

const obstacles: Record<z.infer<typeof Obstacle>, Localised> = {
  "no-base-value": {
    en: "No claim gives the figure from which it changed.",
    fr: "Aucune assertion ne donne le chiffre de départ.",
  },
  "no-later-value": {
    en: "No claim gives the figure to which it changed.",
    fr: "Aucune assertion ne donne le chiffre d’arrivée.",
  },
  "against-a-forecast": {
    en: "It is measured against a forecast, not against a figure that was true.",
    fr: "Il se mesure à une prévision, et non à un chiffre réalisé.",
  },
  "no-size": { en: "The text does not say by how much.", fr: "Le texte ne dit pas de combien." },
  "not-comparable": {
    en: "One of the figures is open-ended, or not positive.",
    fr: "L’un des chiffres est ouvert, ou n’est pas positif.",
  },
};

const verdicts: Record<"consistent" | "inconsistent" | "not-checkable", Localised> = {
  consistent: { en: "Consistent with the figures", fr: "Cohérent avec les chiffres" },
  inconsistent: { en: "Inconsistent with the figures", fr: "Incohérent avec les chiffres" },
  "not-checkable": { en: "Cannot be checked", fr: "Invérifiable" },
};
const colon = { en: ": ", fr: "\u00a0: " };
const fromTo: Record<Language, (base: string, later: string, result: string) => string> = {
  en: (base, later, result) => `from ${base} to ${later}, ${result}`,
  fr: (base, later, result) => `de ${base} à ${later}, soit ${result}`,
};
const impliedBaseIs: Localised = { en: "Implied starting figure: ", fr: "Chiffre de départ implicite\u00a0: " };

const formulas: Record<CheckFormula, z.infer<typeof Formula>> = {
  "later-over-base": "later / base",
  "later-minus-base": "later - base",
};

function amountText(interval: Interval, metric: Metric, currency: string | undefined, language: Language): string {
  const value = { form: "bound" as const, ...shortenedInterval(interval), ...(currency && { currency }) };
  return formatValue(value, { unit: metric.unit, language });
}

const factorOf: Record<Language, (factor: string) => string> = {
  en: (factor) => factor,
  fr: (factor) => `une ${factor}`,
};
const differenceOf: Record<Language, (amount: string) => string> = {
  en: (amount) => `a difference of ${amount}`,
  // No « différence de », which cannot precede « entre » or « au moins ».
  fr: (amount) => `comme différence ${amount}`,
};

function describe(check: FoundCheck, metric: Metric, context: AnswerContext): Check {
  const { language } = context;
  const verdict = verdicts[check.kind][language];
  const { currency } = check.change.value;
  if (check.kind === "not-checkable") {
    const reason = { code: check.reason, text: obstacles[check.reason][language] };
    const implied = check.impliedBase && {
      later: referToFigure(check.impliedBase.later.claim, context),
      interval: check.impliedBase.interval,
      text: `${impliedBaseIs[language]}${amountText(check.impliedBase.interval, metric, currency, language)}.`,
    };
    return {
      kind: check.kind,
      change: check.change.id,
      reason,
      ...(implied && { impliedBase: implied }),
      text: `${verdict}. ${reason.text}${implied ? ` ${implied.text}` : ""}`,
    };
  }
  const base = referToFigure(check.base.claim, context);
  const later = referToFigure(check.later.claim, context);
  const result =
    check.formula === "later-over-base"
      ? factorOf[language](formatFactor(check.computed, language))
      : differenceOf[language](amountText(check.computed, metric, currency, language));
  return {
    kind: check.kind,
    change: check.change.id,
    base,
    later,
    formula: formulas[check.formula],
    stated: check.stated,
    computed: check.computed,
    certainty: check.certainty,
    text: `${verdict}${colon[language]}${fromTo[language](base.value, later.value, result)}.`,
  };
}

/** The checks of all changes that a series states. */
export const describeChecks = (candidates: readonly Candidate[], metric: Metric, context: AnswerContext): Check[] =>
  checksAmong(candidates, metric).map((check) => describe(check, metric, context));
