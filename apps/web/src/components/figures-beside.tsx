import type { FigureClaim, Language } from "@selon/domain";
import { useTranslations } from "next-intl";
import { Figure } from "./figure.tsx";
import styles from "./figures-beside.module.css";

/** Figures side by side, each with its selon line; none stands above another. */
export function FiguresBeside({
  claims,
  self,
  language,
}: {
  claims: readonly FigureClaim[];
  /** The claim whose page this is. */
  self?: string | undefined;
  language: Language;
}) {
  const t = useTranslations("claim");
  return (
    <ul className={styles.figures}>
      {claims.map((claim) => (
        <li key={claim.id}>
          {claim.id === self && <p className={styles.self}>{t("self")}</p>}
          {/* That they disagree is plain to see here. */}
          <Figure
            claim={claim}
            language={language}
            size="small"
            ownPage={claim.id === self}
            standing={claim.standing.code !== "disputed"}
          />
        </li>
      ))}
    </ul>
  );
}
