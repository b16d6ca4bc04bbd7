import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { inLanguage, methodPage, pageOf } from "../../addresses.ts";
import { companies, latestArticles } from "../../api.ts";
import { Absent } from "../../components/absent.tsx";
import { ArticleList } from "../../components/article-list.tsx";
import { KeyFigures } from "../../components/key-figures.tsx";
import { Section } from "../../components/section.tsx";
import { Shell } from "../../components/shell.tsx";
import { languageOf, type PageProps } from "../../page-language.ts";
import { pageMetadata } from "../../page-metadata.ts";
import styles from "./page.module.css";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const t = await getTranslations("home");
  return pageMetadata({ language, page: "", title: t("title"), description: t("description") });
}

export default async function HomePage({ params }: PageProps) {
  const language = languageOf((await params).locale);
  const [t, known, latest] = await Promise.all([
    getTranslations("home"),
    companies(language),
    latestArticles(language),
  ]);
  if (known.kind !== "found") return <Absent reason="unavailable" language={language} page="" />;
  const byName = known.data.toSorted((a, b) => a.company.name.localeCompare(b.company.name, language));
  return (
    <Shell language={language} page="" meta={known.meta}>
      <h1 className={styles.thesis}>{t("thesis")}</h1>
      <p className={styles.lead}>
        {t.rich("lead", { method: (text) => <a href={inLanguage(language, methodPage)}>{text}</a> })}
      </p>
      <Section id="companies" title={t("companies")}>
        {byName.map(({ company, keyFigures, claimCount, articleCount }) => (
          <section key={company.id} className={styles.company}>
            <header>
              <h3>
                <a href={inLanguage(language, pageOf(company))}>{company.name}</a>
              </h3>
              <p className={styles.counts}>{t("counts", { claims: claimCount, articles: articleCount })}</p>
            </header>
            {keyFigures.length > 0 ? (
              <KeyFigures series={keyFigures} language={language} />
            ) : (
              <p className={styles.empty}>{t("empty")}</p>
            )}
          </section>
        ))}
      </Section>
      {latest.kind === "found" && (
        <Section title={t("articles")}>
          <ArticleList articles={latest.data} language={language} />
        </Section>
      )}
    </Shell>
  );
}
