import { formatDate, type Language } from "@selon/domain";
import { useTranslations } from "next-intl";
import { inLanguage } from "../addresses.ts";
import styles from "./as-of-banner.module.css";

/**
 * Says that a page is of the past, for as long as one reads it, and leads back to today's.
 *
 * @param profile today's page, without its language
 */
export function AsOfBanner({
  date,
  profile,
  publishedThrough,
  language,
}: {
  date: string;
  profile: string;
  publishedThrough: string;
  language: Language;
}) {
  const t = useTranslations("asOf");
  const dayOf = (day: string) => () => <time dateTime={day}>{formatDate(day, language, "long")}</time>;
  // Of a day that the data does not reach, nobody can say what was known.
  const isAfterEnd = date > publishedThrough;
  return (
    <p className={styles.banner} data-as-of={date}>
      {isAfterEnd
        ? t.rich("afterEnd", { end: dayOf(publishedThrough), day: dayOf(date) })
        : t.rich("banner", { day: dayOf(date) })}{" "}
      <a href={inLanguage(language, profile)}>{t("today")}</a>
    </p>
  );
}
