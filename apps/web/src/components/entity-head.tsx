import { type EntityProfile, entityKindLabel, eventTypeLabel, type Language } from "@selon/domain";
import { useTranslations } from "next-intl";
import { capitalised } from "../capitalised.ts";
import styles from "./entity-head.module.css";
import { ReferencesInText } from "./reference.tsx";

/** The kind of an entity, and the country of a company's seat: “Company · United States”. */
function kindOf({ kind, type, country }: EntityProfile["entity"], language: Language): string {
  const label = type === undefined ? entityKindLabel(kind, language) : eventTypeLabel(type, language);
  const countryName = country && new Intl.DisplayNames(language, { type: "region" }).of(country);
  return [capitalised(label, language), ...(countryName ? [countryName] : [])].join(" · ");
}

/** Who or what a page is about: what identifies it, never what is claimed of it. */
export function EntityHead({ entity, language }: { entity: EntityProfile["entity"]; language: Language }) {
  const t = useTranslations("entity");
  const { name, aliases, makers, affiliations, website, identifiers } = entity;
  const names = new Intl.ListFormat(language, { type: "unit" }).format(aliases);
  return (
    <header className={styles.head}>
      <p className={styles.kind}>{kindOf(entity, language)}</p>
      <h1>{name}</h1>
      <p className={styles.identity}>
        {aliases.length > 0 && <span>{t("aliases", { names })}</span>}
        {makers && (
          <span>{t.rich("makers", { names: () => <ReferencesInText references={makers} language={language} /> })}</span>
        )}
        {affiliations && (
          <span>
            {t.rich("affiliations", {
              names: () => (
                <ReferencesInText
                  references={affiliations.map(({ organisation }) => organisation)}
                  language={language}
                />
              ),
            })}
          </span>
        )}
        {website && <a href={website}>{t("website")}</a>}
        {identifiers.wikidata && <a href={`https://www.wikidata.org/wiki/${identifiers.wikidata}`}>{t("wikidata")}</a>}
      </p>
    </header>
  );
}
