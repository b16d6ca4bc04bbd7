import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { articlePage } from "../../../../addresses.ts";
import { article } from "../../../../api.ts";
import { Absent } from "../../../../components/absent.tsx";
import { ArticleDetails } from "../../../../components/article-details.tsx";
import { DataLink } from "../../../../components/data-link.tsx";
import { Shell } from "../../../../components/shell.tsx";
import { languageOf, type PageProps } from "../../../../page-language.ts";
import { pageMetadata } from "../../../../page-metadata.ts";

export async function generateMetadata({ params }: PageProps<"id">): Promise<Metadata> {
  const { id, locale } = await params;
  const language = languageOf(locale);
  const [t, answer] = await Promise.all([getTranslations("article"), article(id, language)]);
  if (answer.kind !== "found") return {};
  const { outlet, description } = answer.data;
  return pageMetadata({
    language,
    page: articlePage(id),
    title: t("title", { outlet: outlet.name, description }),
    description: t("pageDescription", { outlet: outlet.name }),
  });
}

export default async function ArticlePage({ params }: PageProps<"id">) {
  const { id, locale } = await params;
  const language = languageOf(locale);
  const answer = await article(id, language);
  if (answer.kind !== "found") return <Absent reason={answer.kind} language={language} page={articlePage(id)} />;
  return (
    <Shell language={language} page={articlePage(id)} meta={answer.meta}>
      <ArticleDetails article={answer.data} language={language} />
      <DataLink path={`/v1/articles/${id}?lang=${language}`} />
    </Shell>
  );
}
