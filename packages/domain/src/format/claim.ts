import type { ClaimKind, ParticipantRole, RelationType } from "../schema/claim.ts";
import type { Language, Localised } from "../schema/language.ts";

const kinds: Record<ClaimKind, Localised> = {
  figure: { en: "figure", fr: "chiffre" },
  relation: { en: "relation", fr: "relation" },
  event: { en: "event", fr: "événement" },
  statement: { en: "statement", fr: "affirmation" },
};

/**
 * What a claim asserts, as a noun without article or capital.
 *
 * @example claimKindLabel("figure", "fr") // "chiffre"
 */
export function claimKindLabel(kind: ClaimKind, language: Language): string {
  return kinds[kind][language];
}

const participantRoles: Record<ParticipantRole, Localised> = {
  issuer: { en: "company raising money", fr: "entreprise qui lève des fonds" },
  investor: { en: "investor", fr: "investisseur" },
  launched: { en: "what is launched", fr: "objet du lancement" },
  buyer: { en: "buyer", fr: "acquéreur" },
  target: { en: "target", fr: "cible" },
  plaintiff: { en: "plaintiff", fr: "demandeur" },
  defendant: { en: "defendant", fr: "défendeur" },
  employer: { en: "employer", fr: "employeur" },
  partner: { en: "partner", fr: "partenaire" },
  appointee: { en: "person appointed", fr: "personne nommée" },
  measure: { en: "law or rule concerned", fr: "texte concerné" },
  authority: { en: "authority", fr: "autorité" },
};

/**
 * The part that somebody or something plays in an event, as a noun without article or capital.
 *
 * @example participantRoleLabel("buyer", "fr") // "acquéreur"
 */
export function participantRoleLabel(role: ParticipantRole, language: Language): string {
  return participantRoles[role][language];
}

/** Which way a relation is read: from `from` to `to`, or back. */
export type RelationDirection = "forward" | "inverse";

/** Words that a name can follow as it is. In French none ends in *de*, which would elide: « partenaire d’OpenAI ». */
const relations: Record<RelationType, Record<RelationDirection, Localised>> = {
  makes: {
    forward: { en: "makes", fr: "produit" },
    inverse: { en: "made by", fr: "produit par" },
  },
  "based-on": {
    forward: { en: "based on", fr: "fondé sur" },
    inverse: { en: "basis for", fr: "sert de base à" },
  },
  leads: {
    forward: { en: "leads", fr: "dirige" },
    inverse: { en: "led by", fr: "dirigé par" },
  },
  "owns-part-of": {
    forward: { en: "owns part of", fr: "détient une part dans" },
    inverse: { en: "part-owned by", fr: "détenu en partie par" },
  },
  "partners-with": {
    forward: { en: "partners with", fr: "en partenariat avec" },
    inverse: { en: "partners with", fr: "en partenariat avec" },
  },
  "competes-with": {
    forward: { en: "competes with", fr: "en concurrence avec" },
    inverse: { en: "competes with", fr: "en concurrence avec" },
  },
  "subject-to": {
    forward: { en: "subject to", fr: "encadré par" },
    inverse: { en: "applies to", fr: "encadre" },
  },
};

/**
 * How one entity stands to another, in words that the other's name can follow.
 *
 * @example
 * relationLabel("makes", "en"); // "makes"
 * relationLabel("makes", "fr", "inverse"); // "produit par"
 */
export function relationLabel(
  type: RelationType,
  language: Language,
  direction: RelationDirection = "forward",
): string {
  return relations[type][direction][language];
}
