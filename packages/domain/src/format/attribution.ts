import type { HopRole } from "../schema/attribution.ts";
import type { Language, Localised } from "../schema/language.ts";
import { hopRoleLabel } from "./source.ts";

/** A step of an attribution with its names looked up, in the language that is to be written. */
export interface NamedHop {
  /** Entities, each with the wording that follows “according to”; or a wording for somebody who has no entry. */
  by: readonly { name: string; accordingTo: string }[] | string;
  role: HopRole;
}

const sourceNotNamed: Localised = { en: "source not named", fr: "source non nommée" };

/** The first hop: who said it. `{}` stands for the names. */
const first: Record<HopRole, Localised> = {
  record: {
    en: `according to {} (${hopRoleLabel("record", "en")})`,
    fr: `selon {} (${hopRoleLabel("record", "fr")})`,
  },
  speaker: { en: "according to {}", fr: "selon {}" },
  estimator: { en: "according to {} (estimate)", fr: "selon {} (estimation)" },
  unnamed: { en: "according to {}", fr: "selon {}" },
  outlet: { en: "according to {}", fr: "selon {}" },
};

/** The hops after it: through whom. Only words that stored names can follow: *par* and *dans* never contract. */
const later: Record<HopRole, Localised> = {
  record: { en: "recorded in {}", fr: "consigné dans {}" },
  speaker: { en: "quoted by {}", fr: "cité par {}" },
  estimator: { en: "estimated by {}", fr: "estimé par {}" },
  unnamed: { en: "passed on by {}", fr: "propos rapportés par {}" },
  outlet: { en: "reported by {}", fr: "rapporté par {}" },
};

const and = { en: "and", fr: "et" } as const satisfies Record<Language, string>;

/** “A”, “A and B”, “A, B and C”. */
function listed(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${and[language]} ${last}`;
}

function namesOf({ by }: NamedHop, language: Language): string {
  if (typeof by === "string") return by;
  return listed(
    by.map(({ accordingTo }) => accordingTo),
    language,
  );
}

/**
 * Who said it, through whom, as the end of a sentence or a line of its own. The article itself is not named: it is
 * shown beside.
 *
 * @example
 * const altman = { by: [{ name: "Sam Altman", accordingTo: "Sam Altman" }], role: "speaker" } as const;
 * attributionWording([altman, { by: "une personne non nommée", role: "unnamed" }], "fr");
 * // "selon Sam Altman, propos rapportés par une personne non nommée"
 */
export function attributionWording(hops: readonly NamedHop[], language: Language): string {
  if (hops.length === 0) return sourceNotNamed[language];
  return hops
    .map((hop, index) => (index === 0 ? first : later)[hop.role][language].replace("{}", () => namesOf(hop, language)))
    .join(", ");
}
