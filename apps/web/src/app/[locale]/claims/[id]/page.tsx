import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { claimPage } from "../../../../addresses.ts";
import { article, claim, metrics } from "../../../../api.ts";
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

export default async function ClaimPage({ params }: PageProps<"id">) {
  const { id, locale } = await params;
  const language = languageOf(locale);
  const answer = await claim(id, language);
  if (answer.kind !== "found") return <Absent reason={answer.kind} language={language} page={claimPage(id)} />;
  const [source, vocabulary] = await Promise.all([
    article(answer.data.evidence.article, language),
    answer.data.kind === "figure" ? metrics(language) : undefined,
  ]);
  if (source.kind !== "found") return <Absent reason="unavailable" language={language} page={claimPage(id)} />;
  return (
    <Shell language={language} page={claimPage(id)} meta={answer.meta}>
      <ClaimDetails
        claim={answer.data}
        article={source.data}
        metrics={vocabulary?.kind === "found" ? vocabulary.data : []}
        language={language}
      />
      <DataLink path={`/v1/claims/${id}?lang=${language}`} />
    </Shell>
  );
}
