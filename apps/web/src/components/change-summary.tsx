import type { Change } from "@selon/domain";
import { useTranslations } from "next-intl";

/** Measures named at the most; the others are counted. */
const mostNamed = 2;

/** What a day changed, in few words: whose leading figure, how many claims are new, which were taken back. No figures. */
export function ChangeSummary({ change: { headlines, claims, corrections } }: { change: Change }) {
  const t = useTranslations("change");
  const measures = [...new Set(headlines.map(({ metric }) => metric.label))];
  const unnamed = measures.length - mostNamed;
  const countOf = (kind: "corrected" | "retracted") => corrections.filter((one) => one.kind === kind).length;
  const words = [
    measures.slice(0, mostNamed).join(", ") + (unnamed > 0 ? ` ${t("others", { count: unnamed })}` : ""),
    claims.length > 0 && t("claims", { count: claims.length }),
    countOf("corrected") > 0 && t("corrected", { count: countOf("corrected") }),
    countOf("retracted") > 0 && t("retracted", { count: countOf("retracted") }),
  ];
  return words.filter((part) => part).join("\u00a0· ");
}
