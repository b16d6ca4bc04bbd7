import { type Article, formatDate, formatPublication, type Language, textExtentLabel } from "@selon/domain";
import { useTranslations } from "next-intl";
import { capitalised } from "../capitalised.ts";
import { ClaimEntry } from "./claim-entry.tsx";
import { Fact, Facts } from "./facts.tsx";
import list from "./list.module.css";
import { Moment } from "./moment.tsx";
import { ReferenceLink } from "./reference.tsx";
import { Section } from "./section.tsx";
import { Standing } from "./standing.tsx";
import text from "./text.module.css";

/** The bibliographic record of an article and what it says, in its order; never its sentences. */
export function ArticleDetails({ article, language }: { article: Article; language: Language }) {
  const t = useTranslations("article");
  const { outlet, description, published, retrieved, language: written, textExtent, textDigest, url, claims } = article;
  return (
    <>
      <header className={text.head}>
        <p className={text.kicker} lang={written === language ? undefined : written}>
          {outlet.name}
        </p>
        <h1 className={text.long}>{description}</h1>
        <p className={text.note}>{t("wording")}</p>
      </header>
      <Facts>
        <Fact name={t("outlet")}>
          <ReferenceLink reference={outlet} language={language} />
        </Fact>
        <Fact name={t("published")}>
          <Moment edtf={published.text}>{capitalised(formatPublication(published, language), language)}</Moment>
        </Fact>
        <Fact name={t("language")}>{t(`languages.${written}`)}</Fact>
        <Fact name={t("retrieved")}>
          <time dateTime={retrieved}>{formatDate(retrieved, language, "long")}</time>
        </Fact>
        <Fact name={t("extent")}>{capitalised(textExtentLabel(textExtent, language), language)}</Fact>
        <Fact name={t("digest")}>
          <span className={text.code}>{textDigest.replace("sha256:", "")}</span>
        </Fact>
        <Fact name={t("source")}>
          <a href={url} hrefLang={written}>
            {t("open")}
          </a>
        </Fact>
      </Facts>
      <Section title={t("claims")} note={t("claimCount", { count: claims.length })}>
        <ol className={`${list.entries} ${list.located}`}>
          {claims.map((claim) => (
            <li key={claim.id}>
              <div className={list.margin}>
                <p className={list.locator}>
                  {t("locator", { paragraph: claim.evidence.paragraph, sentence: claim.evidence.sentence })}
                </p>
                <p>
                  <Standing standing={claim.standing} />
                </p>
              </div>
              <ClaimEntry claim={claim} language={language} standing={false} />
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
