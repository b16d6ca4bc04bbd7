import type { EntityKind, EventType } from "../schema/entity.ts";
import type { Language, Localised } from "../schema/language.ts";

export type GrammaticalNumber = "singular" | "plural";

const kinds: Record<EntityKind, Record<GrammaticalNumber, Localised>> = {
  company: {
    singular: { en: "company", fr: "entreprise" },
    plural: { en: "companies", fr: "entreprises" },
  },
  product: {
    singular: { en: "product", fr: "produit" },
    plural: { en: "products", fr: "produits" },
  },
  model: {
    singular: { en: "model", fr: "modèle" },
    plural: { en: "models", fr: "modèles" },
  },
  segment: {
    singular: { en: "business segment", fr: "branche d’activité" },
    plural: { en: "business segments", fr: "branches d’activité" },
  },
  // Not « groupe », which in the French business press is a company with its subsidiaries.
  group: {
    singular: { en: "group", fr: "ensemble" },
    plural: { en: "groups", fr: "ensembles" },
  },
  person: {
    singular: { en: "person", fr: "personne" },
    plural: { en: "people", fr: "personnes" },
  },
  outlet: {
    singular: { en: "news outlet", fr: "média" },
    plural: { en: "news outlets", fr: "médias" },
  },
  // Not « loi »: European regulations and bills are among them.
  law: {
    singular: { en: "law", fr: "texte législatif" },
    plural: { en: "laws", fr: "textes législatifs" },
  },
  "public-body": {
    singular: { en: "public body", fr: "organisme public" },
    plural: { en: "public bodies", fr: "organismes publics" },
  },
  event: {
    singular: { en: "event", fr: "événement" },
    plural: { en: "events", fr: "événements" },
  },
};

/**
 * What an entity is, as a noun without article or capital.
 *
 * @example
 * entityKindLabel("public-body", "en"); // "public body"
 * entityKindLabel("public-body", "fr", "plural"); // "organismes publics"
 */
export function entityKindLabel(kind: EntityKind, language: Language, number: GrammaticalNumber = "singular"): string {
  return kinds[kind][number][language];
}

const eventTypes: Record<EventType, Localised> = {
  "funding-round": { en: "funding round", fr: "tour de table" },
  financing: { en: "financing", fr: "financement" },
  launch: { en: "launch", fr: "lancement" },
  acquisition: { en: "acquisition", fr: "acquisition" },
  bid: { en: "takeover bid", fr: "offre de rachat" },
  ipo: { en: "initial public offering", fr: "introduction en Bourse" },
  filing: { en: "official filing", fr: "dépôt officiel" },
  lawsuit: { en: "lawsuit", fr: "action en justice" },
  proceedings: { en: "proceedings of a public body", fr: "procédure d’une autorité publique" },
  "law-step": { en: "legislative step", fr: "étape législative" },
  layoff: { en: "layoffs", fr: "licenciements" },
  partnership: { en: "partnership", fr: "partenariat" },
  appointment: { en: "appointment", fr: "nomination" },
};

/**
 * What kind of event it is, as a noun without article or capital.
 *
 * @example eventTypeLabel("funding-round", "fr") // "tour de table"
 */
export function eventTypeLabel(type: EventType, language: Language): string {
  return eventTypes[type][language];
}
