import type { Language } from "../schema/language.ts";
import { numbered } from "./number.ts";

interface CountWording {
  none: string;
  one: string;
  /** Follows the number. */
  many: string;
}

const articleWordings: Record<Language, CountWording> = {
  en: { none: "no article", one: numbered(1, "article", "en"), many: "articles" },
  fr: { none: "aucun article", one: numbered(1, "article", "fr"), many: "articles" },
};

/** French says *source* for an origin, as readers do. One is written out: it is the news of the line. */
const originWordings: Record<Language, CountWording> = {
  en: { none: "origin not known", one: "one origin", many: "origins" },
  fr: { none: "source inconnue", one: "une seule source", many: "sources" },
};

function countWording(count: number, { none, one, many }: CountWording, language: Language): string {
  if (count === 0) return none;
  return count === 1 ? one : numbered(count, many, language);
}

/**
 * How many articles say it, and how many origins stand behind them: five articles with one origin are an echo.
 *
 * @example
 * corroborationWording({ articles: 3, origins: 1 }, "en"); // "3 articles, one origin"
 * corroborationWording({ articles: 3, origins: 1 }, "fr"); // "3 articles, une seule source"
 */
export function corroborationWording(
  { articles, origins }: { articles: number; origins: number },
  language: Language,
): string {
  const told = countWording(articles, articleWordings[language], language);
  return articles === 0 ? told : `${told}, ${countWording(origins, originWordings[language], language)}`;
}
