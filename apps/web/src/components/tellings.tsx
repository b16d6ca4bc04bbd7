import { type ClaimDetail, corroborationWording, type Language } from "@selon/domain";
import { useTranslations } from "next-intl";
import { articlePage, claimPage, inLanguage } from "../addresses.ts";
import styles from "./chain.module.css";
import { Published } from "./published.tsx";
import { ReferencesInText } from "./reference.tsx";
import text from "./text.module.css";

type Telling = ClaimDetail["tellings"][number];

/** What an article that says the same is: the first known to say so, or an echo. Of an unknown origin nobody can tell. */
function partOf({ origins, told }: Telling, place: number): "first" | "echo" | undefined {
  if (origins.length === 0 || told.length < 2) return undefined;
  if (place === 0) return "first";
  const isOtherArticle = told.slice(0, place).every(({ article }) => article !== told[place]?.article);
  return isOtherArticle ? "echo" : undefined;
}

function Source({ telling, self, language }: { telling: Telling; self: string; language: Language }) {
  const t = useTranslations("claim.tellings");
  return (
    <li className={styles.source}>
      <p>
        {telling.origins.length > 0
          ? t.rich("origin", { names: () => <ReferencesInText references={telling.origins} language={language} /> })
          : t("unknown")}
      </p>
      <ol className={styles.chain}>
        {telling.told.map(({ claim, article, outlet, published }, place) => {
          const part = partOf(telling, place);
          return (
            <li key={claim}>
              <a href={inLanguage(language, articlePage(article))}>{outlet.name}</a>,{" "}
              <Published published={published} language={language} />{" "}
              <span className={text.note}>
                {claim === self ? (
                  t("self")
                ) : (
                  <a href={inLanguage(language, claimPage(claim))}>{t("claim", { id: claim })}</a>
                )}
                {part && `\u00a0· ${t(part)}`}
              </span>
            </li>
          );
        })}
      </ol>
    </li>
  );
}

/** Who else says the same, by who said it first: what comes after the first article is an echo, not a confirmation. */
export function Tellings({
  claim: { id, tellings, corroboration },
  language,
}: {
  claim: ClaimDetail;
  language: Language;
}) {
  const t = useTranslations("claim.tellings");
  const isAlone = tellings.length === 1 && tellings[0]?.told.length === 1;
  return (
    <div className={styles.echoes} data-tellings="">
      <h3>{isAlone ? t("title") : corroborationWording(corroboration, language)}</h3>
      {isAlone ? (
        <p>{t("alone")}</p>
      ) : (
        <ul>
          {tellings.map((telling) => (
            <Source
              key={telling.origins.map((origin) => origin.id).join()}
              telling={telling}
              self={id}
              language={language}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
