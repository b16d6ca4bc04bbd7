import { type ArticleSummary, formatPublication, type Language } from "@selon/domain";
import { useTranslations } from "next-intl";
import { articlePage, inLanguage } from "../addresses.ts";
import styles from "./list.module.css";
import { Moment } from "./moment.tsx";

export function ArticleList({ articles, language }: { articles: readonly ArticleSummary[]; language: Language }) {
  const t = useTranslations("article");
  return (
    <ul className={styles.entries}>
      {articles.map(({ id, outlet, description, published, language: written, claimCount }) => (
        <li key={id} className={styles.entry}>
          <p>
            <a href={inLanguage(language, articlePage(id))}>{description}</a>
          </p>
          <p className={styles.kind}>
            <span lang={written === language ? undefined : written}>{outlet.name}</span> ·{" "}
            <Moment edtf={published.text}>{formatPublication(published, language)}</Moment>
            {written !== language && ` · ${t("inLanguage", { language: written })}`} ·{" "}
            {t("claimCount", { count: claimCount })}
          </p>
        </li>
      ))}
    </ul>
  );
}
