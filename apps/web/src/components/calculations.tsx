import {
  type Check,
  type ClaimDetail,
  commitmentLabel,
  type Growth,
  type Language,
  type MetricDescription,
} from "@selon/domain";
import { useTranslations } from "next-intl";
import { claimPage, inLanguage } from "../addresses.ts";
import { capitalised } from "../capitalised.ts";
import styles from "./calculations.module.css";
import { Fact, Facts } from "./facts.tsx";
import { CalculatedRange, FigureLink } from "./figure.tsx";
import { Marked, type Shape } from "./marked.tsx";
import { Section } from "./section.tsx";
import text from "./text.module.css";

/** What a check needs of the series: its figures, and what they measure. */
export type Checked = Pick<Extract<ClaimDetail, { kind: "figure" }>, "history" | "metric" | "value">;
type Figure = Extract<ClaimDetail, { kind: "figure" }>;

// A tick: it fits. A cross: it does not. An empty ring: nobody can tell.
const shapes: Record<Check["kind"], Shape> = {
  consistent: { outline: "M1 6.5 4.5 10 11 2" },
  inconsistent: { outline: "M1.5 1.5l9 9m0-9-9 9" },
  "not-checkable": { outline: "M6 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9", dashed: true },
};

type GrowthProps = { growth: Growth; metric: MetricDescription | undefined; language: Language };

/** The steps from one figure to the next, or what forbids them. */
export function GrowthFacts({ growth, metric, language }: GrowthProps) {
  const t = useTranslations("calculation");
  const unstated = growth.kind === "growth" ? growth.unstated : [];
  const labels = unstated.map((name) => metric?.qualifiers.find((one) => one.name === name)?.label ?? name);
  return (
    <Facts>
      <Fact name={t("from")}>
        <FigureLink figure={growth.from} language={language} />
      </Fact>
      <Fact name={t("to")}>
        <FigureLink figure={growth.to} language={language} />
      </Fact>
      {growth.kind === "growth" ? (
        <>
          <Fact name={t("formula")}>{t(`formulas.${growth.formula}`)}</Fact>
          <Fact name={t("result")}>{capitalised(growth.text, language)}</Fact>
          <Fact name={t("yearly")}>{growth.yearlyText && capitalised(growth.yearlyText, language)}</Fact>
          <Fact name={t("certainty")}>{commitmentLabel(growth.certainty, language)}</Fact>
          <Fact name={t("care")}>
            {labels.length > 0 &&
              t("unstated", { names: new Intl.ListFormat(language, { type: "conjunction" }).format(labels) })}
          </Fact>
        </>
      ) : (
        <Fact name={t("differences")}>
          {growth.differences.map((difference) => (
            <p key={difference.text}>{difference.text}</p>
          ))}
        </Fact>
      )}
    </Facts>
  );
}

/** The growth between two figures of a series, or why none is calculated. */
function GrowthSteps(props: GrowthProps) {
  const t = useTranslations("calculation");
  const { kind } = props.growth;
  return (
    <div className={styles.calculation} data-calculation={kind}>
      <h3>{t("growth")}</h3>
      {kind === "refusal" && <p>{t("refused")}</p>}
      <GrowthFacts {...props} />
    </div>
  );
}

/** The claim that states the change; by its value, where the series gives it. */
function StatedChange({ change, claim, language }: { change: string; claim: Checked; language: Language }) {
  const t = useTranslations("claim");
  const figure = claim.history.find((one) => one.claim === change);
  if (figure) return <FigureLink figure={figure} language={language} />;
  return <a href={inLanguage(language, claimPage(change))}>{t("baselineClaim", { id: change })}</a>;
}

type CheckProps = { check: Check; claim: Checked; language: Language };

/** Whether a stated change fits the figures: a shape and words. */
export function Verdict({ check: { kind, text: words } }: Pick<CheckProps, "check">) {
  return (
    <span className={styles.verdict} data-verdict={kind}>
      <Marked shape={shapes[kind]} text={words} />
    </span>
  );
}

/** The steps by which a stated change is held against the figures that it speaks of, as far as they go. */
export function CheckFacts({ check, claim, language }: CheckProps) {
  const t = useTranslations("calculation");
  const kind = check.kind !== "not-checkable" && check.formula === "later - base" ? "difference" : "factor";
  return (
    <Facts>
      <Fact name={t("change")}>
        <StatedChange change={check.change} claim={claim} language={language} />
      </Fact>
      {check.kind === "not-checkable" ? (
        <Fact name={t("to")}>
          {check.impliedBase && <FigureLink figure={check.impliedBase.later} language={language} />}
        </Fact>
      ) : (
        <>
          <Fact name={t("from")}>
            <FigureLink figure={check.base} language={language} />
          </Fact>
          <Fact name={t("to")}>
            <FigureLink figure={check.later} language={language} />
          </Fact>
          <Fact name={t("formula")}>{t(`formulas.${check.formula}`)}</Fact>
          {(["stated", "computed"] as const).map((side) => (
            <Fact key={side} name={t(`${side}.${kind}`)}>
              <CalculatedRange interval={check[side]} of={claim} as={kind} language={language} />
            </Fact>
          ))}
          <Fact name={t("certainty")}>{commitmentLabel(check.certainty, language)}</Fact>
        </>
      )}
    </Facts>
  );
}

/** A stated change held against the figures that it speaks of, step by step; or why it cannot be. */
function CheckSteps(props: CheckProps) {
  const t = useTranslations("calculation");
  return (
    <div className={styles.calculation} data-calculation={props.check.kind}>
      <h3>{t("check")}</h3>
      <p>
        <Verdict check={props.check} />
      </p>
      <CheckFacts {...props} />
    </div>
  );
}

/** What we calculated with a figure: every step, so that anybody can do it again. Nothing where there is nothing. */
export function Calculations({
  claim,
  metric,
  language,
}: {
  claim: Figure;
  metric: MetricDescription | undefined;
  language: Language;
}) {
  const t = useTranslations("calculation");
  const { growth, checks } = claim;
  if (growth.length === 0 && checks.length === 0) return null;
  return (
    <Section id="calculations" title={t("title")} note={t("note")}>
      <div className={text.prose}>
        {checks.map((check) => (
          <CheckSteps key={check.change} check={check} claim={claim} language={language} />
        ))}
        {growth.map((one) => (
          <GrowthSteps key={`${one.from.claim}-${one.to.claim}`} growth={one} metric={metric} language={language} />
        ))}
      </div>
    </Section>
  );
}
