import type { ClaimDetail, Language } from "@selon/domain";
import { useTranslations } from "next-intl";
import { inLanguage, methodPage } from "../addresses.ts";
import { FigureLink } from "./figure.tsx";
import { Section } from "./section.tsx";
import text from "./text.module.css";

type Place = Extract<ClaimDetail, { kind: "figure" }>["headline"];

/** Why a figure is, or is not, what a profile shows first, and what it shows instead. */
export function ClaimHeadline({ headline, language }: { headline: Place; language: Language }) {
  const t = useTranslations("claim.headline");
  const { leads, reason, leader, ruleVersion } = headline;
  return (
    <Section title={leads ? t("leads") : t("leadsNot")}>
      <div className={text.prose}>
        <p>{reason.text}</p>
        {leader && <p>{t.rich("instead", { figure: () => <FigureLink figure={leader} language={language} /> })}</p>}
        {!leads && !leader && <p>{t("none")}</p>}
        <p className={text.note}>
          {t.rich("rule", {
            version: ruleVersion,
            method: (words) => <a href={`${inLanguage(language, methodPage)}#headline`}>{words}</a>,
          })}
        </p>
      </div>
    </Section>
  );
}
