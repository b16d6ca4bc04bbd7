import type { Language, Series } from "@selon/domain";
import { useTranslations } from "next-intl";
import { inLanguage, methodPage } from "../addresses.ts";
import { Figure, FigureRow } from "./figure.tsx";
import styles from "./series-section.module.css";
import { useSubjects } from "./subjects.ts";

/** What stands beside each figure of a history: that it leads, that it may soon, or why it does not. */
function useNotes({ headline, newerLessCertain }: Series): Map<string, string> {
  const t = useTranslations("entity");
  const notes = new Map(headline.rejected.map(({ claim, reason }) => [claim, reason.text]));
  for (const { id } of newerLessCertain) notes.set(id, t("newer"));
  if (headline.kind === "claim") notes.set(headline.claim.id, t("leads"));
  return notes;
}

/** Whether the history would only say the headline again. */
function isSaidOnce({ headline, history }: Series): boolean {
  return headline.kind === "claim" && history.length === 1;
}

/** One series: the figure that leads and why, what is newer but less certain, and everything that was said. */
export function SeriesSection({ series, language }: { series: Series; language: Language }) {
  const t = useTranslations("entity");
  const subjects = useSubjects(series);
  const notes = useNotes(series);
  const { headline, newerLessCertain, history, metric, articles, origins } = series;
  return (
    <section id={series.series} className={styles.series}>
      <h3>
        {metric.label} <span className={styles.subjects}>{subjects}</span>
      </h3>
      {headline.kind === "claim" ? (
        <Figure claim={headline.claim} language={language} corroboration={{ articles, origins }} size="large" />
      ) : (
        <p className={styles.none}>{t("noHeadline")}</p>
      )}
      <p className={styles.why}>
        <strong>{headline.kind === "claim" ? t("why") : t("whyNone")}</strong> {headline.reason.text}{" "}
        {t.rich("rule", { method: (text) => <a href={`${inLanguage(language, methodPage)}#headline`}>{text}</a> })}
      </p>
      {newerLessCertain.length > 0 && (
        <div className={styles.newer}>
          <h4>{t("newer")}</h4>
          {newerLessCertain.map((claim) => (
            <Figure key={claim.id} claim={claim} language={language} size="medium" />
          ))}
        </div>
      )}
      {!isSaidOnce(series) && (
        <table className={styles.history}>
          <caption>{t("historyCaption", { metric: metric.label })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("when")}</th>
              <th scope="col">{t("figure")}</th>
              <th scope="col">{t("note")}</th>
            </tr>
          </thead>
          <tbody>
            {history.map((claim) => (
              <FigureRow key={claim.id} claim={claim} language={language} note={notes.get(claim.id)} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
