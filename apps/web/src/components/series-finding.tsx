import type { Dispute, Language } from "@selon/domain";
import { useTranslations } from "next-intl";
import { FiguresBeside } from "./figures-beside.tsx";
import { Marked, type Shape } from "./marked.tsx";
import styles from "./series-finding.module.css";
import { standingShapes } from "./standing.tsx";

// Unlike lines: they disagree; where nobody vouches for one of them, broken. Crossed arrows: taken for each other.
const shapes: Record<Dispute["kind"], Shape> = {
  dispute: standingShapes.disputed,
  "source-not-named": { ...standingShapes.disputed, dashed: true },
  "mix-up": { outline: "M0 2h3l6 8h3M0 10h3l6-8h3" },
};

/** Figures of a series that do not go together, side by side: what is the matter, and who says what. */
export function SeriesFinding({ finding, language }: { finding: Dispute; language: Language }) {
  const t = useTranslations("disputes");
  const { kind, text, claims } = finding;
  return (
    <div className={styles.finding} data-finding={kind}>
      <h4>
        <Marked shape={shapes[kind]} text={t(`${kind}.one`)} />
      </h4>
      <p className={styles.text}>{text}</p>
      <FiguresBeside claims={claims} language={language} />
    </div>
  );
}
