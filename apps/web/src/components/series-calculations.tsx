import type { Check, Growth, Language, MetricDescription, Series } from "@selon/domain";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { capitalised } from "../capitalised.ts";
import { CheckFacts, GrowthFacts, Verdict } from "./calculations.tsx";
import { figureReference } from "./figure.tsx";
import styles from "./series-calculations.module.css";

/** One calculation: its result or why there is none, and unfolded every step. */
function Calculation({
  kind,
  of,
  result,
  steps,
}: {
  kind: Growth["kind"] | Check["kind"];
  of: string;
  result: ReactNode;
  steps: ReactNode;
}) {
  const t = useTranslations("calculation");
  const isCalculated = kind !== "refusal" && kind !== "not-checkable";
  return (
    <details className={styles.calculation} data-calculation={kind}>
      <summary>
        <span className={styles.of}>{of}</span> <span className={styles.result}>{result}</span>{" "}
        <span className={styles.ours}>{isCalculated ? t("ours") : t("oursRefused")}</span>
      </summary>
      {isCalculated && <p className={styles.note}>{t("note")}</p>}
      {steps}
    </details>
  );
}

/** What we calculated from a series: growth from figure to figure, and stated changes held against the figures. */
export function SeriesCalculations({
  series: { growth, checks, history, metric },
  vocabulary,
  language,
}: {
  series: Series;
  vocabulary: readonly MetricDescription[];
  language: Language;
}) {
  const t = useTranslations("calculation");
  const description = vocabulary.find(({ code }) => code === metric.code);
  const figures = history.map((claim) => figureReference(claim, language));
  if (growth.length === 0 && checks.length === 0) return null;
  return (
    <div className={styles.calculations}>
      {growth.map((one) => (
        <Calculation
          key={`${one.from.claim}-${one.to.claim}`}
          kind={one.kind}
          of={t("span", { from: one.from.valid, to: one.to.valid })}
          result={capitalised(one.text, language)}
          steps={<GrowthFacts growth={one} metric={description} language={language} />}
        />
      ))}
      {checks.map((check) => {
        const change = history.find(({ id }) => id === check.change);
        return (
          change && (
            <Calculation
              key={check.change}
              kind={check.kind}
              of={t("check")}
              result={<Verdict check={check} />}
              steps={
                <CheckFacts
                  check={check}
                  claim={{ history: figures, metric: change.metric, value: change.value }}
                  language={language}
                />
              }
            />
          )
        );
      })}
    </div>
  );
}
