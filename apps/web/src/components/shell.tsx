import { formatDate, type Language } from "@selon/domain";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { disputesPage, inLanguage, methodPage } from "../addresses.ts";
import type { Meta } from "../api.ts";
import { issuesUrl, siteUrl } from "../settings.ts";
import styles from "./shell.module.css";

/**
 * What surrounds every page. Its links are plain anchors, here and everywhere: each page arrives whole from the server,
 * with or without JavaScript, and nothing is fetched ahead.
 *
 * @param page the page's address without its language: what the language switch keeps
 */
export function Shell({
  language,
  page,
  meta,
  children,
}: {
  language: Language;
  page: string;
  meta?: Meta | undefined;
  children: ReactNode;
}) {
  const t = useTranslations("site");
  const other = language === "en" ? "fr" : "en";
  const site = siteUrl();
  const issues = issuesUrl();
  return (
    <>
      <a className={styles.skip} href="#content">
        {t("skip")}
      </a>
      <header className={styles.header}>
        <a className={styles.name} href={inLanguage(language, "")} aria-current={page === "" ? "page" : undefined}>
          {t("name")}
        </a>
        {/* The home page says it as its title. */}
        {page !== "" && <p className={styles.thesis}>{t("thesis")}</p>}
        <nav className={styles.navigation} aria-label={t("navigation")}>
          <a href={`${inLanguage(language, "")}#companies`}>{t("companies")}</a>
          <a
            href={inLanguage(language, disputesPage())}
            aria-current={page.startsWith(disputesPage()) ? "page" : undefined}
          >
            {t("disputes")}
          </a>
          <a href={inLanguage(language, methodPage)} aria-current={page === methodPage ? "page" : undefined}>
            {t("method")}
          </a>
          <a href={inLanguage(other, page)} hrefLang={other} lang={other}>
            {t("otherLanguage")}
          </a>
        </nav>
      </header>
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>
          {meta && (
            <>
              {t.rich("through", {
                day: () => (
                  <time dateTime={meta.publishedThrough}>{formatDate(meta.publishedThrough, language, "long")}</time>
                ),
              })}{" "}
              {t.rich("release", { id: () => <span className={styles.release}>{meta.release}</span> })}{" "}
            </>
          )}
          {t.rich("licence", {
            licence: (text) => (
              <a
                rel="license"
                href={`https://creativecommons.org/licenses/by/4.0/${language === "fr" ? "deed.fr" : ""}`}
              >
                {text}
              </a>
            ),
          })}{" "}
          {issues !== undefined && <a href={issues}>{t("report")}</a>}
        </p>
        {site !== undefined && (
          <p className={styles.address}>{t("address", { url: site + inLanguage(language, page) })}</p>
        )}
      </footer>
    </>
  );
}
