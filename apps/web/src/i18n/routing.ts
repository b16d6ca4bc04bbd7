import { defineRouting } from "next-intl/routing";

/** Every page exists in both languages, each under its prefix; `/` leads to the one that the reader's browser asks for. */
export const routing = defineRouting({
  locales: ["en", "fr"],
  defaultLocale: "en",
  localePrefix: "always",
  // The address alone decides the language: no cookie, and alternates are in the head of each page.
  localeCookie: false,
  alternateLinks: false,
});
