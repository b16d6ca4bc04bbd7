import type { EntityProfile, Language, MetricDescription } from "@selon/domain";
import { useTranslations } from "next-intl";
import { ArticleList } from "./article-list.tsx";
import { ClaimList } from "./claim-entry.tsx";
import { KeyFigures } from "./key-figures.tsx";
import { Plans } from "./plans.tsx";
import { ReferenceList } from "./reference.tsx";
import { Section } from "./section.tsx";
import { SeriesSection } from "./series-section.tsx";

/** What is claimed of a company or of any other entity. What nothing is claimed of is left out, but for the figures. */
export function ProfileSections({
  profile,
  vocabulary,
  self,
  language,
  empty,
}: {
  profile: Omit<EntityProfile, "entity" | "said">;
  /** What the figures measure; without it, a calculation names fewer of their particulars. */
  vocabulary: readonly MetricDescription[];
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
            <SeriesSection key={series.series} series={series} vocabulary={vocabulary} language={language} />
          ))}
        </Section>
      )}
      {plans.length > 0 && (
        <Section title={t("plans")} note={t("plansNote")}>
          <Plans plans={plans} self={self} language={language} />
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
