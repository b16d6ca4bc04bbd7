import { Badge as BadgeCode, Basis, basisLabel } from "@selon/domain";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { methodPage } from "../../../addresses.ts";
import { companies } from "../../../api.ts";
import { Badge } from "../../../components/badge.tsx";
import { Section } from "../../../components/section.tsx";
import { Shell } from "../../../components/shell.tsx";
import text from "../../../components/text.module.css";
import { languageOf, type PageProps } from "../../../page-language.ts";
import { pageMetadata } from "../../../page-metadata.ts";
import styles from "./page.module.css";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const t = await getTranslations("method");
  return pageMetadata({ language, page: methodPage, title: t("title"), description: t("description") });
}

const chapters = [
  "claims",
  "attribution",
  "basis",
  "badges",
  "values",
  "dates",
  "headline",
  "series",
  "calculations",
  "disagreement",
  "standing",
  "fingerprints",
] as const;
type Chapter = (typeof chapters)[number];

export default async function MethodPage({ params }: PageProps) {
  const language = languageOf((await params).locale);
  // Only the footer needs the API here: the page goes on without it.
  const [t, known] = await Promise.all([getTranslations("method"), companies(language)]);
  const after: Partial<Record<Chapter, ReactNode>> = {
    basis: (
      <ol>
        {Basis.options.map((basis) => (
          <li key={basis}>{basisLabel(basis, language)}</li>
        ))}
      </ol>
    ),
    badges: (
      <table className={styles.badges}>
        <thead>
          <tr>
            <th scope="col">{t("badges.label")}</th>
            <th scope="col">{t("badges.meaning")}</th>
          </tr>
        </thead>
        <tbody>
          {BadgeCode.options.map((badge) => (
            <tr key={badge}>
              <th scope="row">
                <Badge badge={badge} language={language} />
              </th>
              <td>{t(`badges.${badge}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    ),
    dates: (
      <>
        <ul>
          {(t.raw("dates.items") as string[]).map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        {(t.raw("dates.more") as string[]).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </>
    ),
    headline: (
      <ol>
        {(t.raw("headline.steps") as string[]).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    ),
  };
  return (
    <Shell language={language} page={methodPage} meta={known.kind === "found" ? known.meta : undefined}>
      <h1>{t("title")}</h1>
      <p className={text.lead}>{t("lead")}</p>
      {chapters.map((chapter) => (
        <Section key={chapter} id={chapter} title={t(`${chapter}.title`)}>
          <div className={text.prose}>
            {(t.raw(`${chapter}.body`) as string[]).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {after[chapter]}
          </div>
        </Section>
      ))}
      <Section id="never" title={t("never.title")}>
        <ul className={styles.never}>
          {(t.raw("never.items") as string[]).map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Section>
    </Shell>
  );
}
