import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { inLanguage, pageOf } from "../../../../addresses.ts";
import { entityProfile, metrics } from "../../../../api.ts";
import { Absent } from "../../../../components/absent.tsx";
import { ClaimList } from "../../../../components/claim-entry.tsx";
import { DataLink } from "../../../../components/data-link.tsx";
import { EntityHead } from "../../../../components/entity-head.tsx";
import { ProfileSections } from "../../../../components/profile-sections.tsx";
import { Section } from "../../../../components/section.tsx";
import { Shell } from "../../../../components/shell.tsx";
import { languageOf, type PageProps } from "../../../../page-language.ts";
import { pageMetadata } from "../../../../page-metadata.ts";

export async function generateMetadata({ params }: PageProps<"id">): Promise<Metadata> {
  const { id, locale } = await params;
  const language = languageOf(locale);
  const [t, answer] = await Promise.all([getTranslations("entity"), entityProfile(id, language)]);
  if (answer.kind !== "found") return {};
  const { entity } = answer.data;
  return pageMetadata({
    language,
    page: pageOf(entity),
    title: t("title", { name: entity.name }),
    description: t("description", { name: entity.name }),
  });
}

export default async function EntityPage({ params }: PageProps<"id">) {
  const { id, locale } = await params;
  const language = languageOf(locale);
  const [t, answer, vocabulary] = await Promise.all([
    getTranslations("entity"),
    entityProfile(id, language),
    metrics(language),
  ]);
  if (answer.kind !== "found") return <Absent reason={answer.kind} language={language} page={`/entities/${id}`} />;
  const { entity, said, ...sections } = answer.data;
  const page = pageOf(entity);
  // A company has its own kind of page, and the API has followed a merged id to its heir.
  if (page !== `/entities/${id}`) permanentRedirect(inLanguage(language, page));
  return (
    <Shell language={language} page={page} meta={answer.meta}>
      <EntityHead entity={entity} language={language} />
      <ProfileSections
        profile={sections}
        vocabulary={vocabulary.kind === "found" ? vocabulary.data : []}
        self={entity.id}
        language={language}
        empty={false}
      />
      {said.length > 0 && (
        <Section title={t("said")}>
          <ClaimList claims={said} self={entity.id} language={language} />
        </Section>
      )}
      <DataLink path={`/v1/entities/${entity.id}?lang=${language}`} />
    </Shell>
  );
}
