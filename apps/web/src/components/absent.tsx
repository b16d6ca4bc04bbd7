import type { Language } from "@selon/domain";
import { useTranslations } from "next-intl";
import { inLanguage } from "../addresses.ts";
import { Shell } from "./shell.tsx";
import styles from "./text.module.css";

/** The page in place of one that has nothing to show: there is no such thing, or the API does not answer. */
export function Absent({
  reason,
  language,
  page,
}: {
  reason: "missing" | "unavailable";
  language: Language;
  /** The page in whose place this is, without its language. */
  page: string;
}) {
  const t = useTranslations("absent");
  return (
    <Shell language={language} page={page}>
      {/* Here and not in a page's metadata, which Next does not ask where the status is 404. React moves both to the head. */}
      <title>{`${t(`${reason}Title`)} – Selon`}</title>
      <meta name="robots" content="noindex" />
      <h1>{t(`${reason}Title`)}</h1>
      <p className={styles.lead}>{t(reason)}</p>
      <p>
        {reason === "unavailable" ? (
          <a href={inLanguage(language, page)}>{t("retry")}</a>
        ) : (
          <a href={`${inLanguage(language, "")}#companies`}>{t("companies")}</a>
        )}
      </p>
    </Shell>
  );
}
