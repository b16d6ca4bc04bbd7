import * as z from "zod";
import type { Ineligibility } from "../profile/candidate.ts";
import type { HeadlineReason, Preference } from "../profile/headline.ts";
import type { Language, Localised } from "../schema/language.ts";

type Code = HeadlineReason | Preference;

const texts: Readonly<Record<Code, Localised>> = {
  only: { en: "The only dated figure of this series.", fr: "Le seul chiffre daté de cette série." },
  latest: {
    en: "The latest figure that its text vouches for, giving its source or its date.",
    fr: "Le chiffre le plus récent que son texte assume, en donnant sa source ou sa date.",
  },
  "latest-uncertain": {
    en: "The latest figure. No text vouches for a figure of this series and gives its source or its date.",
    fr: "Le chiffre le plus récent. Aucun texte n’assume un chiffre de cette série en donnant sa source ou sa date.",
  },
  stale: {
    en: "The last solid figure has gone stale; this later one is less certain.",
    fr: "Le dernier chiffre solide est trop ancien\u202f; celui-ci, plus récent, est moins certain.",
  },
  "best-of-period": {
    en: "The best-sourced figure of the latest period.",
    fr: "Le chiffre le mieux sourcé de la période la plus récente.",
  },
  corrected: { en: "Corrected since.", fr: "Corrigé depuis." },
  retracted: { en: "Taken back since.", fr: "Rétracté depuis." },
  "not-realised": {
    en: "Not done: planned, agreed, in talks or cancelled.",
    fr: "Pas réalisé\u00a0: prévu, convenu, en discussion ou annulé.",
  },
  denied: { en: "The source denies it.", fr: "La source le dément." },
  change: { en: "A change, without a value of its own.", fr: "Une variation, sans valeur propre." },
  undated: { en: "The text does not say when it was true.", fr: "Le texte ne dit pas à quelle date il était vrai." },
  possible: { en: "Only said to be possible.", fr: "Seulement évoqué comme possible." },
  "earlier-period": { en: "About an earlier time.", fr: "Porte sur une date antérieure." },
  "less-certain": {
    en: "Less certain: the text does not vouch for it, or neither its source nor its date is given.",
    fr: "Moins certain\u00a0: le texte ne l’assume pas, ou ni sa source ni sa date ne sont données.",
  },
  "earlier-value": {
    en: "An earlier and different value of the same weeks: the series moved on.",
    fr: "Une valeur antérieure et différente des mêmes semaines\u00a0: la série a évolué.",
  },
  "weaker-basis": { en: "A weaker kind of source.", fr: "Une source de nature plus faible." },
  "longer-chain": { en: "Came through more hands.", fr: "Passé par davantage d’intermédiaires." },
  "less-precise": { en: "Less precise.", fr: "Moins précis." },
  restated: { en: "Its source has spoken again since.", fr: "Sa source s’est exprimée à nouveau depuis." },
  "later-report": { en: "The same, printed later or elsewhere.", fr: "Le même, publié plus tard ou ailleurs." },
};

const headlineCodes = [
  "only",
  "latest",
  "latest-uncertain",
  "stale",
  "best-of-period",
  "corrected",
  "retracted",
  "not-realised",
  "denied",
  "change",
  "undated",
  "possible",
] as const satisfies readonly HeadlineReason[];

const rejectionCodes = [
  "corrected",
  "retracted",
  "not-realised",
  "denied",
  "change",
  "undated",
  "possible",
  "earlier-period",
  "less-certain",
  "earlier-value",
  "weaker-basis",
  "longer-chain",
  "less-precise",
  "restated",
  "later-report",
] as const satisfies readonly (Ineligibility | Preference)[];

const text = z.string().describe("The reason in the language of the answer.");

export const HeadlineReasonAnswer = z
  .strictObject({ code: z.enum(headlineCodes), text })
  .meta({ id: "HeadlineReason", description: "Why this figure leads, or why none does." });
export const RejectionReason = z
  .strictObject({ code: z.enum(rejectionCodes), text })
  .meta({ id: "RejectionReason", description: "Why another figure does not lead." });

export function explain<C extends Code>(code: C, language: Language): { code: C; text: string } {
  return { code, text: texts[code][language] };
}
