import type { Language, Localised } from "../schema/language.ts";
import type { IsoDate } from "../schema/period.ts";
import type { StandingCode } from "../schema/standing.ts";
import { formatDate } from "./date.ts";

// As labels that stand alone; in French they agree with « chiffre », masculine.
const labels: Record<StandingCode, Localised> = {
  current: { en: "Still stands", fr: "Toujours d’actualité" },
  superseded: { en: "Superseded", fr: "Remplacé" },
  disputed: { en: "Sources disagree", fr: "Les sources divergent" },
  corrected: { en: "Corrected", fr: "Corrigé" },
  retracted: { en: "Retracted", fr: "Rétracté" },
};

/** @example standingLabel("superseded", "fr") // "Remplacé" */
export const standingLabel = (code: StandingCode, language: Language): string => labels[code][language];

const dated: Record<Language, (label: string, date: string) => string> = {
  en: (label, date) => `${label} on ${date}`,
  fr: (label, date) => `${label} le ${date}`,
};
const datedSince: Record<Language, (label: string, date: string) => string> = {
  en: (label, date) => `${label} since ${date}`,
  fr: (label, date) => `${label} depuis le ${date}`,
};

/**
 * Whether a claim still stands, with the day on which that changed.
 *
 * @example standingWording({ code: "superseded", since: "2024-10-02" }, "fr") // "Remplacé le 2 octobre 2024"
 */
export function standingWording({ code, since }: { code: StandingCode; since: IsoDate }, language: Language): string {
  const label = labels[code][language];
  if (code === "current") return label;
  const date = formatDate(since, language, "long");
  return (code === "disputed" ? datedSince : dated)[language](label, date);
}
