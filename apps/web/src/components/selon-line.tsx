import { attributionWording, type Claim, commitmentLabel, corroborationWording, type Language } from "@selon/domain";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { articlePage, claimPage, inLanguage } from "../addresses.ts";
import { Badge } from "./badge.tsx";
import { Published } from "./published.tsx";
import styles from "./selon-line.module.css";
import { Standing } from "./standing.tsx";

/** How many articles say it, and how many origins stand behind them. */
export type Corroboration = { articles: number; origins: number };

/** The dot stays with what is before it. */
const separator = "\u00a0· ";

/** Splits a text around the first occurrence of each name, in order; names are set in ink as what the line is about. */
function emphasised(text: string, names: readonly string[]): ReactNode {
  const [name, ...others] = names;
  if (name === undefined) return text;
  const start = text.indexOf(name);
  if (start < 0) return emphasised(text, others);
  return (
    <>
      {text.slice(0, start)}
      <em>{name}</em>
      {emphasised(text.slice(start + name.length), others)}
    </>
  );
}

/** Who said it, where it was published and when, how sure it is: what stands under every figure and every claim. */
export function SelonLine({
  claim,
  language,
  corroboration,
  ownPage = false,
  standing = !ownPage,
}: {
  claim: Claim;
  language: Language;
  corroboration?: Corroboration | undefined;
  /** Whether this is the page of the claim, to which the line then needs no link. */
  ownPage?: boolean;
  /** Whether the line says so where the claim no longer stands; not where something beside it does. */
  standing?: boolean;
}) {
  const t = useTranslations("figure");
  const names = claim.attribution.flatMap(({ by }) =>
    typeof by === "string" ? [] : by.map(({ accordingTo }) => accordingTo),
  );
  const { outlet, article, language: written } = claim.evidence;
  // One article whose origin is not known corroborates nothing, and the badge has said why.
  const corroborates = corroboration && (corroboration.articles > 1 || corroboration.origins > 0);
  return (
    <p className={styles.line} data-selon-line="">
      {/* “Stated as fact, source not named” says it already. */}
      {claim.badge !== "unattributed" && (
        <>
          {emphasised(attributionWording(claim.attribution, language), names)}
          {separator}
        </>
      )}
      <a href={inLanguage(language, articlePage(article))} lang={written === language ? undefined : written}>
        {outlet.name}
      </a>
      , <Published published={claim.published} language={language} />
      {separator}
      <Badge badge={claim.badge} language={language} />
      {claim.commitment === "possible" &&
        claim.badge !== "possible" &&
        separator + commitmentLabel(claim.commitment, language).toLowerCase()}
      {standing && claim.standing.code !== "current" && (
        <>
          {separator}
          <Standing standing={claim.standing} />
        </>
      )}
      {corroborates && separator + corroborationWording(corroboration, language)}
      {!ownPage && (
        <>
          {separator}
          <a className={styles.claim} href={inLanguage(language, claimPage(claim.id))}>
            {t("claim", { id: claim.id })}
          </a>
        </>
      )}
    </p>
  );
}
