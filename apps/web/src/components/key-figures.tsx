import type { Language, Series } from "@selon/domain";
import { useTranslations } from "next-intl";
import { Figure } from "./figure.tsx";
import styles from "./key-figures.module.css";
import { useSubjects } from "./subjects.ts";

const mostShown = 6;

type Summary = Pick<
  Series,
  "series" | "subjects" | "object" | "metric" | "headline" | "newerLessCertain" | "articles" | "origins"
>;

function KeyFigure({ series, language }: { series: Summary; language: Language }) {
  const t = useTranslations("entity");
  const subjects = useSubjects(series);
  if (series.headline.kind !== "claim") return null;
  return (
    <div className={styles.item}>
      <dt>
        {series.metric.label} <span className={styles.subjects}>{subjects}</span>
      </dt>
      <dd>
        <Figure
          claim={series.headline.claim}
          language={language}
          size="medium"
          corroboration={series}
          hull={series.headline.hull}
        />
        {series.newerLessCertain.map((claim) => (
          <div key={claim.id} className={styles.newer}>
            <p className={styles.newerLabel}>{t("newer")}</p>
            <Figure claim={claim} language={language} size="small" />
          </div>
        ))}
      </dd>
    </div>
  );
}

/** The first series that have a headline, in the published order. */
export function KeyFigures({ series, language }: { series: readonly Summary[]; language: Language }) {
  return (
    <dl className={styles.figures}>
      {series
        .filter(({ headline }) => headline.kind === "claim")
        .slice(0, mostShown)
        .map((one) => (
          <KeyFigure key={one.series} series={one} language={language} />
        ))}
    </dl>
  );
}
