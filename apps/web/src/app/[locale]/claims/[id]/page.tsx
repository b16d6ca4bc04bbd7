import type { ClaimDetail } from "@selon/domain";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { claimPage } from "../../../../addresses.ts";
import { article, citations, claim, metrics } from "../../../../api.ts";
import { Absent } from "../../../../components/absent.tsx";
import { ClaimDetails } from "../../../../components/claim-details.tsx";
import { DataLink } from "../../../../components/data-link.tsx";
import { Shell } from "../../../../components/shell.tsx";
import { languageOf, type PageProps } from "../../../../page-language.ts";
import { pageMetadata } from "../../../../page-metadata.ts";

export async function generateMetadata({ params }: PageProps<"id">): Promise<Metadata> {
  const { id, locale } = await params;
  const language = languageOf(locale);
  const [t, answer] = await Promise.all([getTranslations("claim"), claim(id, language)]);
  if (answer.kind !== "found") return {};
  const { statement } = answer.data;
  return pageMetadata({
    language,
    page: claimPage(id),
    title: statement,
    description: `${t("kicker", { id })}. ${statement}`,
  });
}

/** The claims that a standing and its corrections name; those of a dispute stand side by side further down. */
function replacementsOf({ standing, corrections }: ClaimDetail): string[] {
  const replacing = standing.code === "disputed" ? [] : standing.by;
  return [...new Set([...replacing, ...corrections.flatMap(({ replacedBy }) => replacedBy ?? [])])];
}

export default async function ClaimPage({ params }: PageProps<"id">) {
  const { id, locale } = await params;
  const language = languageOf(locale);
  const answer = await claim(id, language);
  if (answer.kind !== "found") return <Absent reason={answer.kind} language={language} page={claimPage(id)} />;
  const [source, cited, vocabulary, ...replacements] = await Promise.all([
    article(answer.data.evidence.article, language),
    citations(id, language),
    answer.data.kind === "figure" ? metrics(language) : undefined,
    ...replacementsOf(answer.data).map((other) => claim(other, language)),
  ]);
  if (source.kind !== "found" || cited.kind !== "found") {
    return <Absent reason="unavailable" language={language} page={claimPage(id)} />;
  }
  return (
    <Shell language={language} page={claimPage(id)} meta={answer.meta}>
      <ClaimDetails
        claim={answer.data}
        article={source.data}
        replacements={replacements.flatMap((other) => (other.kind === "found" ? [other.data] : []))}
        citations={cited.data}
        metrics={vocabulary?.kind === "found" ? vocabulary.data : []}
        language={language}
      />
      <DataLink path={`/v1/claims/${id}?lang=${language}`} />
    </Shell>
  );
}
