import { type Article, type Claim, hopRoleLabel, type Language } from "@selon/domain";
import { useTranslations } from "next-intl";
import { articlePage, inLanguage } from "../addresses.ts";
import { capitalised } from "../capitalised.ts";
import styles from "./chain.module.css";
import { ReferenceLink, ReferencesInText } from "./reference.tsx";
import text from "./text.module.css";

/** Whether the chain ends in words of the outlet's own, which then is not named once more as their publisher. */
function endsIn({ attribution }: Claim, { outlet }: Article): boolean {
  const last = attribution.at(-1);
  return last?.role === "outlet" && typeof last.by !== "string" && last.by.some(({ id }) => id === outlet.id);
}

/** Speaker → outlet → article, each with its part. */
export function Chain({ claim, article, language }: { claim: Claim; article: Article; language: Language }) {
  const t = useTranslations("claim");
  const { outlet } = article;
  return (
    <ol className={styles.chain}>
      {claim.attribution.length === 0 && <li>{t("chainUnnamed")}</li>}
      {claim.attribution.map(({ by, role }) => (
        <li key={typeof by === "string" ? by : by.map(({ id }) => id).join()}>
          {typeof by === "string" ? (
            capitalised(by, language)
          ) : (
            <ReferencesInText references={by} language={language} />
          )}{" "}
          <span className={text.note}>{hopRoleLabel(role, language)}</span>
        </li>
      ))}
      {!endsIn(claim, article) && (
        <li>
          <ReferenceLink reference={outlet} language={language} />{" "}
          <span className={text.note}>{hopRoleLabel("outlet", language)}</span>
        </li>
      )}
      <li>
        <a href={inLanguage(language, articlePage(article.id))}>{article.description}</a>{" "}
        <span className={text.note}>{t("chainArticle")}</span>
      </li>
    </ol>
  );
}
