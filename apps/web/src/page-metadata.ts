import type { Language } from "@selon/domain";
import type { Metadata } from "next";
import { inLanguage } from "./addresses.ts";
import { routing } from "./i18n/routing.ts";
import { siteUrl } from "./settings.ts";

/** What a page says of itself. Its canonical address and its other language need SITE_URL and are left out without it. */
export function pageMetadata({
  language,
  page,
  indexed = true,
  title,
  description,
}: {
  language: Language;
  /** The page without its language; of several that say the same, the one that stands for them. */
  page: string;
  /** Whether search engines may list it. */
  indexed?: boolean;
  title: string;
  description: string;
}): Metadata {
  const site = siteUrl();
  const addressIn = (other: Language) => site + inLanguage(other, page);
  return {
    title: { absolute: page === "" ? `Selon – ${title}` : `${title} – Selon` },
    description,
    ...(!indexed && { robots: { index: false } }),
    openGraph: {
      title,
      description,
      siteName: "Selon",
      type: "website",
      locale: language === "fr" ? "fr_FR" : "en_GB",
    },
    ...(site !== undefined && {
      alternates: {
        canonical: addressIn(language),
        languages: Object.fromEntries(routing.locales.map((other) => [other, addressIn(other)])),
      },
    }),
  };
}
