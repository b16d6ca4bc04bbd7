import {
  attributionWording,
  type FigureClaim,
  type FigureReference,
  formatValid,
  formatValue,
  type Headline,
  type Interval,
  isDatedByPublication,
  type Language,
} from "@selon/domain";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { claimPage, inLanguage } from "../addresses.ts";
import { capitalised } from "../capitalised.ts";
import styles from "./figure.module.css";
import { Marked } from "./marked.tsx";
import { Moment } from "./moment.tsx";
import { type Corroboration, SelonLine } from "./selon-line.tsx";
import { standingShapes } from "./standing.tsx";
import { useSubjects } from "./subjects.ts";

// The only place that writes a figure. Whatever shows one, shows with it what it counts, when it was true and the selon
// line; a bound keeps its “more than”, because the value and its bound are one wording of the domain's.

type Props = {
  claim: FigureClaim;
  language: Language;
  corroboration?: Corroboration | undefined;
};

type Hull = NonNullable<Extract<Headline, { kind: "claim" }>["hull"]>;

/** The value and what it counts, in the order of the language: a change follows its measure, an amount precedes it. */
function Wording({ wording: { value, text } }: { wording: FigureClaim["wording"] }): ReactNode {
  const start = text.indexOf(value);
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(start + value.length).trimStart();
  return (
    <>
      {before !== "" && <span className={styles.counted}>{before} </span>}
      <span className={styles.value}>{value}</span>
      {after !== "" && <span className={styles.counted}> {after}</span>}
    </>
  );
}

function Period({ claim, language }: Pick<Props, "claim" | "language">) {
  const when = formatValid(claim, language, "short");
  return isDatedByPublication(claim) ? when : <Moment edtf={claim.valid.text}>{when}</Moment>;
}

/**
 * A figure by itself.
 *
 * @param named whether it says whom it is about, because nothing around it does
 * @param ownPage whether this is the page of its claim, to which it then needs no link
 * @param hull between what and what independent sources disagree, where they do: never left out beside the value
 * @param standing whether its selon line says so where it no longer stands; by default, but on its own page
 */
export function Figure({
  claim,
  language,
  corroboration,
  size,
  named = false,
  ownPage = false,
  standing = !ownPage,
  hull,
}: Props & {
  size: "large" | "medium" | "small";
  named?: boolean;
  ownPage?: boolean;
  standing?: boolean;
  hull?: Hull | undefined;
}) {
  const t = useTranslations("figure");
  const subjects = useSubjects(claim);
  return (
    <div className={styles.figure} data-figure={claim.id} data-size={size}>
      {named && <p className={styles.subjects}>{subjects}</p>}
      <p className={styles.wording}>
        <Wording wording={claim.wording} />
        {"\u00a0· "}
        <span className={styles.period}>
          <Period claim={claim} language={language} />
        </span>
      </p>
      {hull && (
        <p className={styles.hull} data-hull="">
          <Marked shape={standingShapes.disputed} text={capitalised(t("hull", { span: hull.text }), language)} />
        </p>
      )}
      <SelonLine
        claim={claim}
        language={language}
        corroboration={corroboration}
        ownPage={ownPage}
        standing={standing && hull === undefined}
      />
    </div>
  );
}

/** What became of a claim that no longer stands: what was wrong with it, and what stands in its place. */
function Aftermath({ claim: { standing, corrections }, language }: Pick<Props, "claim" | "language">) {
  const t = useTranslations("figure");
  const replacements = standing.code === "superseded" || standing.code === "corrected" ? standing.by : [];
  return (
    <>
      {corrections.map(({ date, reason }) => (
        <p key={date}>{reason}</p>
      ))}
      {replacements.map((id) => (
        <p key={id}>
          {t.rich("inPlace", {
            claim: () => <a href={inLanguage(language, claimPage(id))}>{t("claim", { id })}</a>,
          })}
        </p>
      ))}
    </>
  );
}

/** A figure as a row of a history: when it was true, the figure with its selon line, and what the rule makes of it. */
export function FigureRow({ claim, language, note }: Props & { note: string | undefined }) {
  return (
    <tr className={styles.row} data-figure={claim.id} data-size="small">
      <th scope="row">
        <Period claim={claim} language={language} />
      </th>
      <td>
        <p className={styles.wording}>
          <Wording wording={claim.wording} />
        </p>
        <SelonLine claim={claim} language={language} />
      </td>
      <td className={styles.note}>
        {note !== undefined && <p>{note}</p>}
        <Aftermath claim={claim} language={language} />
      </td>
    </tr>
  );
}

/** How an answer speaks of a figure that it does not describe again. */
export const figureReference = (claim: FigureClaim, language: Language): FigureReference => ({
  claim: claim.id,
  value: claim.wording.value,
  valid: formatValid(claim, language, "long"),
});

/** A figure that stands in full elsewhere on the page: its value, when it was true, and according to whom. */
export function FigureMention({ claim, language }: Pick<Props, "claim" | "language">) {
  return (
    <>
      <FigureLink figure={figureReference(claim, language)} language={language} />
      {"\u00a0· "}
      {attributionWording(claim.attribution, language)}
    </>
  );
}

/** The values that a figure can stand for, in words; none where the text gives no number. */
export function FigureRange({ claim, language }: Pick<Props, "claim" | "language">) {
  const { interval, value, metric } = claim;
  if (interval === undefined) return null;
  const unit = value.form === "change" ? "count" : metric.unit;
  const bound = { form: "bound", ...interval, ...(value.currency && { currency: value.currency }) } as const;
  return capitalised(formatValue(bound, { unit, language }), language);
}

/** A figure that a calculation or a sentence speaks of: its value, which leads to its claim, and when it was true. */
export function FigureLink({
  figure: { claim, value, valid },
  language,
}: {
  figure: FigureReference;
  language: Language;
}) {
  return (
    <>
      <a href={inLanguage(language, claimPage(claim))}>{value}</a>
      {"\u00a0· "}
      {valid}
    </>
  );
}

const digits = 3;

/** The ends of an interval with as many digits as the domain's wordings of calculations have. */
function shortened(interval: Interval): Interval {
  return Object.fromEntries(
    Object.entries(interval).map(([end, amount = 0]) => [end, Number(amount.toPrecision(digits))]),
  );
}

/** What a calculation allows, in words: as a factor or, of a difference, in the unit of the metric. */
export function CalculatedRange({
  interval,
  of: { metric, value },
  as,
  language,
}: {
  interval: Interval;
  of: Pick<FigureClaim, "metric" | "value">;
  as: "factor" | "difference";
  language: Language;
}) {
  const { currency } = value;
  const bound = { form: "bound", ...shortened(interval) } as const;
  if (as === "factor") return capitalised(formatValue(bound, { unit: "count", language }), language);
  return capitalised(
    formatValue({ ...bound, ...(currency && { currency }) }, { unit: metric.unit, language }),
    language,
  );
}

/** What kind of value the text prints, in words. */
export function FigureForm({ claim }: Pick<Props, "claim">) {
  const t = useTranslations("figure.forms");
  return t(claim.value.form);
}
