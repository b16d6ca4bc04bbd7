import type { Language } from "@selon/domain";
import { NextIntlClientProvider } from "next-intl";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import en from "../messages/en.json" with { type: "json" };
import fr from "../messages/fr.json" with { type: "json" };

const messages = { en, fr };

/** What a component says as HTML, as it arrives from the server; for tests only. */
export function rendered(component: ReactElement, language: Language): string {
  return renderToStaticMarkup(
    createElement(NextIntlClientProvider, {
      locale: language,
      messages: messages[language],
      timeZone: "UTC",
      // biome-ignore lint/correctness/noChildrenProp: without JSX, so that this file needs no other extension.
      children: component,
    }),
  );
}

/** Its text alone, each run of spaces as one common space. */
export function textOf(component: ReactElement, language: Language): string {
  return rendered(component, language)
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replace(/\s+/g, " ")
    .replace(/ (?=[,.)])/g, "")
    .trim();
}
