import type { EntityProfile, Language, Plan } from "@selon/domain";
import { useTranslations } from "next-intl";
import { ArticleList } from "./article-list.tsx";
import { ClaimList } from "./claim-entry.tsx";
import { KeyFigures } from "./key-figures.tsx";
import styles from "./list.module.css";
import { ReferenceLink, ReferenceList } from "./reference.tsx";
import { Section } from "./section.tsx";
import { SeriesSection } from "./series-section.tsx";

function PlanGroup({ plan, self, language }: { plan: Plan; self: string; language: Language }) {
  const t = useTranslations("entity");
  return (
    <div className={styles.group}>
      <h3>{plan.event ? <ReferenceLink reference={plan.event} language={language} /> : t("planAlone")}</h3>
      <ClaimList claims={plan.claims} self={self} language={language} />
      {plan.outcome.length > 0 && (
        <>
          <h4>{t("outcome")}</h4>
          <ClaimList claims={plan.outcome} self={self} language={language} />
        </>
      )}
    </div>
  );
}

/** What is claimed of a company or of any other entity. What nothing is claimed of is left out, but for the figures. */
export function ProfileSections({
  profile,
  self,
  language,
  empty,
}: {
  profile: Omit<EntityProfile, "entity" | "said">;
  /** Whose page it is. */
  self: string;
  language: Language;
  /** Whether a page without figures says so: of a person or a law nobody expects any. */
  empty: boolean;
}) {
  const t = useTranslations("entity");
  const { figures, plans, events, relations, statements, products, people, laws, articles } = profile;
  const hasKeyFigures = figures.some(({ headline }) => headline.kind === "claim");
  return (
    <>
      {(figures.length > 0 || empty) && (
        <Section title={t("keyFigures")}>
          {hasKeyFigures ? (
            <KeyFigures series={figures} language={language} />
          ) : (
            <p>{figures.length > 0 ? t("noneLeads") : t("empty")}</p>
          )}
        </Section>
      )}
      {figures.length > 0 && (
        <Section title={t("series")}>
          {figures.map((series) => (
            <SeriesSection key={series.series} series={series} language={language} />
          ))}
        </Section>
      )}
      {plans.length > 0 && (
        <Section title={t("plans")} note={t("plansNote")}>
          {plans.map((plan) => (
            <PlanGroup key={plan.event?.id ?? plan.claims[0]?.id} plan={plan} self={self} language={language} />
          ))}
        </Section>
      )}
      {events.length > 0 && (
        <Section title={t("events")}>
          <ClaimList claims={events} self={self} language={language} />
        </Section>
      )}
      {relations.length > 0 && (
        <Section title={t("relations")}>
          <ClaimList claims={relations} self={self} language={language} />
        </Section>
      )}
      {statements.length > 0 && (
        <Section title={t("statements")}>
          <ClaimList claims={statements} self={self} language={language} />
        </Section>
      )}
      {products.length > 0 && (
        <Section title={t("products")}>
          <ReferenceList references={products} language={language} />
        </Section>
      )}
      {people.length > 0 && (
        <Section title={t("people")}>
          <ReferenceList references={people} language={language} />
        </Section>
      )}
      {laws.length > 0 && (
        <Section title={t("laws")}>
          <ReferenceList references={laws} language={language} />
        </Section>
      )}
      {articles.length > 0 && (
        <Section title={t("articles")}>
          <ArticleList articles={articles} language={language} />
        </Section>
      )}
    </>
  );
}
