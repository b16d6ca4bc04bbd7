import { formatDate } from "@selon/domain";
import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { asOfPage, inLanguage, pageOf } from "../../../../../../addresses.ts";
import { companyProfile } from "../../../../../../api.ts";
import { Absent } from "../../../../../../components/absent.tsx";
import { AsOfBanner } from "../../../../../../components/as-of-banner.tsx";
import { CompanyDetails } from "../../../../../../components/company-details.tsx";
import { Shell } from "../../../../../../components/shell.tsx";
import { languageOf, type PageProps } from "../../../../../../page-language.ts";
import { pageMetadata } from "../../../../../../page-metadata.ts";

// The proxy has asked the API: it comes here with a day, and one by which the company was known.

export async function generateMetadata({ params }: PageProps<"id" | "date">): Promise<Metadata> {
  const { id, date, locale } = await params;
  const language = languageOf(locale);
  const [t, answer] = await Promise.all([getTranslations("asOf"), companyProfile(id, language, date)]);
  if (answer.kind !== "found") return {};
  const { company } = answer.data;
  const profile = pageOf(company);
  const { asOf } = answer.meta;
  const values = { name: company.name, day: formatDate(date, language, "long") };
  return pageMetadata({
    language,
    page: asOf === null ? profile : asOfPage(profile, asOf),
    indexed: false,
    title: t("title", values),
    description: t("description", values),
  });
}

export default async function CompanyAsOfPage({ params }: PageProps<"id" | "date">) {
  const { id, date, locale } = await params;
  const language = languageOf(locale);
  const answer = await companyProfile(id, language, date);
  if (answer.kind !== "found") {
    return <Absent reason={answer.kind} language={language} page={asOfPage(`/companies/${id}`, date)} />;
  }
  const profile = pageOf(answer.data.company);
  // The API has followed a merged id to its heir.
  if (answer.data.company.id !== id) permanentRedirect(inLanguage(language, asOfPage(profile, date)));
  return (
    <Shell language={language} page={asOfPage(profile, date)} meta={answer.meta}>
      <AsOfBanner date={date} profile={profile} publishedThrough={answer.meta.publishedThrough} language={language} />
      <CompanyDetails profile={answer.data} meta={answer.meta} date={date} language={language} />
    </Shell>
  );
}
