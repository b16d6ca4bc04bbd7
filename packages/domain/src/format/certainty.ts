import type { Badge, Basis, Commitment, Hedge, Stage, Stance } from "../schema/certainty.ts";
import type { Language, Localised } from "../schema/language.ts";

// These labels stand alone, so they begin with a capital. In French they agree with « chiffre », masculine.

const badges: Record<Badge, Localised> = {
  confirmed: { en: "Confirmed by an official record", fr: "Confirmé par un document officiel" },
  // Not “the company”: the party may be a person, a public body or an investor.
  stated: { en: "Stated by the party concerned", fr: "Déclaré par l’intéressé" },
  estimated: { en: "Estimated by a third party", fr: "Estimation d’un tiers" },
  reported: { en: "Reported, not confirmed", fr: "Rapporté, non confirmé" },
  unattributed: { en: "Stated as fact, source not named", fr: "Présenté comme un fait, source non nommée" },
  possible: { en: "Possible, nobody vouches for it", fr: "Évoqué comme possible, non affirmé" },
  agreed: { en: "Agreed, not yet done", fr: "Accord signé, opération non finalisée" },
  "in-talks": { en: "In talks at this date", fr: "Discussions en cours à cette date" },
  planned: { en: "Planned, not yet done", fr: "Prévu, pas encore réalisé" },
  projected: { en: "Projected", fr: "Projection" },
  cancelled: { en: "Withdrawn or refused", fr: "Abandonné ou refusé" },
  denied: { en: "Denied", fr: "Démenti" },
};

/**
 * The one label that readers see for how sure a claim is.
 *
 * @example badgeLabel("reported", "fr") // "Rapporté, non confirmé"
 */
export function badgeLabel(badge: Badge, language: Language): string {
  return badges[badge][language];
}

const bases: Record<Basis, Localised> = {
  "official-record": { en: "Official record", fr: "Document officiel" },
  "party-statement": { en: "Statement by the party concerned", fr: "Déclaration de l’intéressé" },
  estimate: { en: "Estimate by a third party", fr: "Estimation d’un tiers" },
  "other-speaker": { en: "Statement by a third party", fr: "Déclaration d’un tiers" },
  outlet: { en: "Reporting by a news outlet", fr: "Information d’un média" },
  "unnamed-sources": { en: "Sources not named", fr: "Sources non nommées" },
  unattributed: { en: "No source given", fr: "Aucune source indiquée" },
};

/**
 * The kind of source that stands behind a claim.
 *
 * @example basisLabel("estimate", "en") // "Estimate by a third party"
 */
export function basisLabel(basis: Basis, language: Language): string {
  return bases[basis][language];
}

const commitments: Record<Commitment, Localised> = {
  certain: { en: "Presented as certain", fr: "Présenté comme certain" },
  probable: { en: "Presented as likely", fr: "Présenté comme probable" },
  possible: { en: "Presented as possible", fr: "Présenté comme possible" },
  unstated: { en: "The outlet does not vouch for it", fr: "Le média ne s’en porte pas garant" },
};

/**
 * How strongly the text commits to a claim.
 *
 * @example commitmentLabel("probable", "fr") // "Présenté comme probable"
 */
export function commitmentLabel(commitment: Commitment, language: Language): string {
  return commitments[commitment][language];
}

const stages: Record<Stage, Localised> = {
  realised: { en: "Given as done", fr: "Donné comme accompli" },
  agreed: { en: "Agreed", fr: "Accord signé" },
  "in-talks": { en: "In talks", fr: "En discussion" },
  prospective: { en: "Planned or forecast", fr: "Prévu ou projeté" },
  cancelled: { en: "Withdrawn or refused", fr: "Abandonné ou refusé" },
};

/**
 * How far a claim has come, from plan to fact, according to its text.
 *
 * @example stageLabel("in-talks", "en") // "In talks"
 */
export function stageLabel(stage: Stage, language: Language): string {
  return stages[stage][language];
}

const hedges: Record<Hedge, Localised> = {
  reportedly: { en: "Reportedly", fr: "Selon certaines informations" },
  conditional: { en: "French press conditional", fr: "Conditionnel de presse" },
  could: { en: "Could, might", fr: "Pourrait" },
  likely: { en: "Likely", fr: "Probablement" },
};

/**
 * A word of the text that weakens a claim.
 *
 * @example hedgeLabel("conditional", "fr") // "Conditionnel de presse"
 */
export function hedgeLabel(hedge: Hedge, language: Language): string {
  return hedges[hedge][language];
}

const stances: Record<Stance, Localised> = {
  asserts: { en: "Asserted", fr: "Affirmé" },
  denies: { en: "Denied", fr: "Démenti" },
};

/**
 * Whether the source asserts a claim or denies it.
 *
 * @example stanceLabel("denies", "en") // "Denied"
 */
export function stanceLabel(stance: Stance, language: Language): string {
  return stances[stance][language];
}
