import { formatDate, IsoDate, type Language, type Profile } from "@selon/domain";
import { useTranslations } from "next-intl";
import { asOfPage, inLanguage, pageOf } from "../addresses.ts";
import type { Meta } from "../api.ts";
import { AsOfForm } from "./as-of-control.tsx";
import { Shell } from "./shell.tsx";
import styles from "./text.module.css";

/** What somebody typed in an address, as readers know it. */
function typed(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The page in place of a company's as of a day that is none, or by which nothing was known of it. */
export function AbsentAsOf({
  company,
  date,
  knownFrom,
  meta,
  language,
}: {
  company: Profile["company"];
  /** As it stands in the address. */
  date: string;
  /** The first day on which something was known of the company. */
  knownFrom: string | undefined;
  meta: Meta;
  language: Language;
}) {
  const t = useTranslations("asOf");
  const profile = pageOf(company);
  const isDay = IsoDate.safeParse(date).success;
  const title = isDay
    ? t("unknownTitle", { day: formatDate(date, language, "long") })
    : t("noDateTitle", { text: typed(date) });
  const first = knownFrom !== undefined && (
    <a href={inLanguage(language, asOfPage(profile, knownFrom))}>
      <time dateTime={knownFrom}>{formatDate(knownFrom, language, "long")}</time>
    </a>
  );
  return (
    <Shell language={language} page={asOfPage(profile, date)} meta={meta}>
      {/* As in absent.tsx: Next does not ask a page’s metadata where the status is 404. */}
      <title>{`${title} – Selon`}</title>
      <meta name="robots" content="noindex" />
      <p className={styles.kicker}>{company.name}</p>
      <h1>{title}</h1>
      {!isDay && <p className={styles.lead}>{t("noDate")}</p>}
      {first && (
        <p className={isDay ? styles.lead : undefined}>
          {t.rich("knownFrom", { name: company.name, day: () => first })}
        </p>
      )}
      <div className={styles.retry}>
        <AsOfForm profile={profile} publishedThrough={meta.publishedThrough} language={language} />
        <p>
          <a href={inLanguage(language, profile)}>{t("todayOf", { name: company.name })}</a>
        </p>
      </div>
    </Shell>
  );
}
