import type { Language, MetricDescription, Series } from "@selon/domain";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { Figure, FigureRow } from "./figure.tsx";
import { SeriesCalculations } from "./series-calculations.tsx";
import { SeriesFinding } from "./series-finding.tsx";
import styles from "./series-section.module.css";
import { useSubjects } from "./subjects.ts";
import { WhyFigure } from "./why-figure.tsx";

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

/** The series of the same page that look like this one, and what keeps them apart. */
function Unlike({ unlike }: Pick<Series, "unlike">) {
  const t = useTranslations("entity");
  return (
    <p className={styles.unlike}>
      {unlike.map(({ series, label, differences }, index) => (
        <Fragment key={series}>
          {index > 0 && " "}
          {t.rich("unlike", {
            series: () => <a href={`#${series}`}>{label}</a>,
            differences: differences.map(({ text }) => text).join("\u00a0; "),
          })}
        </Fragment>
      ))}
    </p>
  );
}

/**
 * One series: the figure that leads and why, what is newer but less certain, what does not go together, what we
 * calculated, and everything that was said.
 */
export function SeriesSection({
  series,
  vocabulary,
  language,
}: {
  series: Series;
  vocabulary: readonly MetricDescription[];
  language: Language;
}) {
  const t = useTranslations("entity");
  const subjects = useSubjects(series);
  const notes = useNotes(series);
  const { headline, newerLessCertain, history, metric, disputes, unlike } = series;
  return (
    <section id={series.series} className={styles.series}>
      <h3>
        {metric.label} <span className={styles.subjects}>{subjects}</span>
      </h3>
      {headline.kind === "claim" ? (
        <Figure claim={headline.claim} language={language} corroboration={series} hull={headline.hull} size="large" />
      ) : (
        <p className={styles.none}>{t("noHeadline")}</p>
      )}
      <WhyFigure series={series} language={language} />
      {newerLessCertain.length > 0 && (
        <div className={styles.newer}>
          <h4>{t("newer")}</h4>
          {newerLessCertain.map((claim) => (
            <Figure key={claim.id} claim={claim} language={language} size="medium" />
          ))}
        </div>
      )}
      {disputes.map((finding) => (
        <SeriesFinding key={finding.id} finding={finding} language={language} />
      ))}
      <SeriesCalculations series={series} vocabulary={vocabulary} language={language} />
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
      {unlike.length > 0 && <Unlike unlike={unlike} />}
    </section>
  );
}
