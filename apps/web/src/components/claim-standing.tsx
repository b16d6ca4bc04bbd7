import { type Claim, type ClaimDetail, formatDate, type Language } from "@selon/domain";
import { useTranslations } from "next-intl";
import { ClaimList } from "./claim-entry.tsx";
import styles from "./claim-standing.module.css";
import { Standing } from "./standing.tsx";
import text from "./text.module.css";

/**
 * Whether a claim still stands, why, and what was put in its place.
 *
 * @param replacements the claims that its standing and its corrections name
 */
export function ClaimStanding({
  claim: { standing, corrections, stage },
  replacements,
  language,
}: {
  claim: ClaimDetail;
  replacements: readonly Claim[];
  language: Language;
}) {
  const t = useTranslations("standing");
  return (
    <div className={styles.standing}>
      <p className={styles.now}>
        <Standing standing={standing} />
      </p>
      <p className={text.note}>{t(standing.code === "superseded" && stage !== "realised" ? "ended" : standing.code)}</p>
      {corrections.length > 0 && (
        <ol>
          {corrections.map(({ date, kind, by, reason }) => (
            <li key={date}>
              <p>
                {t.rich(`correction.${kind}.${by}`, {
                  day: () => <time dateTime={date}>{formatDate(date, language, "long")}</time>,
                })}
              </p>
              <p>{reason}</p>
            </li>
          ))}
        </ol>
      )}
      {replacements.length > 0 && (
        <>
          <h3>{t("replacement")}</h3>
          <ClaimList claims={replacements} language={language} />
        </>
      )}
    </div>
  );
}
