import { type FigureClaim, formatValid, formatValue, isDatedByPublication, type Language } from "@selon/domain";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { capitalised } from "../capitalised.ts";
import styles from "./figure.module.css";
import { Moment } from "./moment.tsx";
import { type Corroboration, SelonLine } from "./selon-line.tsx";
import { useSubjects } from "./subjects.ts";

// The only place that writes a figure. Whatever shows one, shows with it what it counts, when it was true and the selon
// line; a bound keeps its “more than”, because the value and its bound are one wording of the domain's.

type Props = {
  claim: FigureClaim;
  language: Language;
  corroboration?: Corroboration | undefined;
};

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
 */
export function Figure({
  claim,
  language,
  corroboration,
  size,
  named = false,
  ownPage = false,
}: Props & { size: "large" | "medium" | "small"; named?: boolean; ownPage?: boolean }) {
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
      <SelonLine claim={claim} language={language} corroboration={corroboration} ownPage={ownPage} />
    </div>
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
      <td className={styles.note}>{note}</td>
    </tr>
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

/** What kind of value the text prints, in words. */
export function FigureForm({ claim }: Pick<Props, "claim">) {
  const t = useTranslations("figure.forms");
  return t(claim.value.form);
}
