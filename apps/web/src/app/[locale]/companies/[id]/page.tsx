import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { inLanguage, pageOf } from "../../../../addresses.ts";
import { companyProfile } from "../../../../api.ts";
import { Absent } from "../../../../components/absent.tsx";
import { CompanyDetails } from "../../../../components/company-details.tsx";
import { Shell } from "../../../../components/shell.tsx";
import { languageOf, type PageProps } from "../../../../page-language.ts";
import { pageMetadata } from "../../../../page-metadata.ts";

export async function generateMetadata({ params }: PageProps<"id">): Promise<Metadata> {
  const { id, locale } = await params;
  const language = languageOf(locale);
  const [t, answer] = await Promise.all([getTranslations("entity"), companyProfile(id, language)]);
  if (answer.kind !== "found") return {};
  const { company } = answer.data;
  return pageMetadata({
    language,
    page: pageOf(company),
    title: t("title", { name: company.name }),
    description: t("description", { name: company.name }),
  });
}

export default async function CompanyPage({ params }: PageProps<"id">) {
  const { id, locale } = await params;
  const language = languageOf(locale);
  const answer = await companyProfile(id, language);
  if (answer.kind !== "found") return <Absent reason={answer.kind} language={language} page={`/companies/${id}`} />;
  const { company } = answer.data;
  const page = pageOf(company);
  // The API has followed a merged id to its heir.
  if (company.id !== id) permanentRedirect(inLanguage(language, page));
  return (
    <Shell language={language} page={page} meta={answer.meta}>
      <CompanyDetails profile={answer.data} meta={answer.meta} language={language} />
    </Shell>
  );
}
