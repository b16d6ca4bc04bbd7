import type { Language, Series } from "@selon/domain";
import { useTranslations } from "next-intl";
import { inLanguage, methodPage } from "../addresses.ts";
import { FigureMention } from "./figure.tsx";
import styles from "./why-figure.module.css";

/** Why a figure leads its series, or why none does; unfolded, what was passed over and why, and by which rule. */
export function WhyFigure({ series: { headline, history }, language }: { series: Series; language: Language }) {
  const t = useTranslations("entity");
  const rule = useTranslations("claim.headline");
  const { kind, reason, rejected, ruleVersion } = headline;
  const figures = new Map(history.map((claim) => [claim.id, claim]));
  return (
    <details className={styles.why} data-why={reason.code}>
      <summary>
        <strong>{kind === "claim" ? t("why") : t("whyNone")}</strong> {reason.text}
      </summary>
      {rejected.length > 0 && (
        <>
          <h4>{t("passedOver")}</h4>
          <ul>
            {rejected.map(({ claim: id, reason: why }) => {
              const claim = figures.get(id);
              return (
                <li key={id} data-rival={id}>
                  {claim && (
                    <p>
                      <FigureMention claim={claim} language={language} />
                    </p>
                  )}
                  <p className={styles.reason}>{why.text}</p>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p className={styles.rule}>
        {rule.rich("rule", {
          version: ruleVersion,
          method: (words) => <a href={`${inLanguage(language, methodPage)}#headline`}>{words}</a>,
        })}
      </p>
    </details>
  );
}
