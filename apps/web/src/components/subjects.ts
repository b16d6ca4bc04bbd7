import type { FigureClaim, Series } from "@selon/domain";
import { useLocale, useTranslations } from "next-intl";

/** Metrics whose object is what the money is for; every other pair is one “in” another. */
const spentFor = new Set(["spending", "compute.commitment", "price.acquisition"]);

/** Whom a figure is about: “ChatGPT”, “Microsoft in OpenAI”, “Amazon and Google together, in Anthropic”. */
export function useSubjects({
  subjects,
  object,
  metric,
}: Pick<FigureClaim | Series, "subjects" | "object" | "metric">): string {
  const t = useTranslations("figure");
  const names = new Intl.ListFormat(useLocale(), { type: "conjunction" }).format(subjects.map(({ name }) => name));
  const combined = subjects.length > 1;
  const who = combined ? t("together", { names }) : names;
  if (object === undefined) return who;
  const values = { subjects: who, object: object.name };
  if (spentFor.has(metric.code)) return combined ? t("togetherFor", values) : t("for", values);
  return combined ? t("togetherIn", values) : t("in", values);
}
