import type { Language } from "@selon/domain";

/** A wording that stands alone: the domain's labels begin small where they also serve in sentences. */
export function capitalised(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
