import { type Change, formatDate, type Language } from "@selon/domain";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { asOfPage, inLanguage } from "../addresses.ts";
import styles from "./as-of-control.module.css";
import { ChangeSummary } from "./change-summary.tsx";

/** The changes around the state that a page shows: the one that made it, and those before and after. */
export type Changes = { previous?: Change | undefined; last?: Change | undefined; next?: Change | undefined };

/** Asks for the page as of a day; a plain form, so that it works without JavaScript. */
export function AsOfForm({
  profile,
  date,
  publishedThrough,
  language,
}: {
  /** Today's page, without its language. */
  profile: string;
  /** The day of the page, if it is one as of a day. */
  date?: string | undefined;
  publishedThrough: string;
  language: Language;
}) {
  const t = useTranslations("asOf");
  // A field must not begin with a day that it refuses.
  const chosen = date !== undefined && date <= publishedThrough ? date : undefined;
  return (
    <form className={styles.form} action={inLanguage(language, `${profile}/as-of`)}>
      <label htmlFor="as-of-date">{t("label")}</label>{" "}
      <span>
        <input id="as-of-date" type="date" name="date" required max={publishedThrough} defaultValue={chosen} />{" "}
        <button type="submit">{t("show")}</button>
      </span>
    </form>
  );
}

/** Where a reader chooses of which day to see a profile, or goes from change to change. */
export function AsOfControl({
  profile,
  date,
  changes: { previous, last, next },
  publishedThrough,
  language,
}: Parameters<typeof AsOfForm>[0] & { changes: Changes }) {
  const t = useTranslations("asOf");
  const dayOf = (change: Change) => <time dateTime={change.date}>{formatDate(change.date, language, "long")}</time>;
  const linked = (change: Change, rel: "prev" | "next") => (
    <a href={inLanguage(language, asOfPage(profile, change.date))} rel={rel}>
      {dayOf(change)}
    </a>
  );
  const entry = (label: string, change: Change, day: ReactNode) => (
    <div>
      <dt>{label}</dt>
      <dd>
        {day}
        <p className={styles.summary}>
          <ChangeSummary change={change} />
        </p>
      </dd>
    </div>
  );
  return (
    <nav className={styles.control} aria-label={t("navigation")}>
      <AsOfForm profile={profile} date={date} publishedThrough={publishedThrough} language={language} />
      <dl className={styles.changes}>
        {previous && entry(t("previous"), previous, linked(previous, "prev"))}
        {last && entry(date === undefined ? t("last") : t("lastByThen"), last, dayOf(last))}
        {next && entry(t("next"), next, linked(next, "next"))}
      </dl>
    </nav>
  );
}
