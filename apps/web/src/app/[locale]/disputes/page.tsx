import type { Dispute } from "@selon/domain";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { disputesPage, inLanguage } from "../../../addresses.ts";
import { companies, disputes } from "../../../api.ts";
import { Absent } from "../../../components/absent.tsx";
import { DataLink } from "../../../components/data-link.tsx";
import { Finding } from "../../../components/finding.tsx";
import { Section } from "../../../components/section.tsx";
import { Shell } from "../../../components/shell.tsx";
import text from "../../../components/text.module.css";
import { languageOf, type PageProps } from "../../../page-language.ts";
import { pageMetadata } from "../../../page-metadata.ts";
import styles from "./page.module.css";

type Props = PageProps & { searchParams: Promise<Record<string, string | string[] | undefined>> };

const kinds = ["dispute", "source-not-named", "mix-up"] as const satisfies Dispute["kind"][];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const t = await getTranslations("disputes");
  return pageMetadata({ language, page: disputesPage(), title: t("title"), description: t("description") });
}

export default async function DisputesPage({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const [t, known, { about }] = await Promise.all([getTranslations("disputes"), companies(language), searchParams]);
  const all = known.kind === "found" ? known.data.map(({ company }) => company) : [];
  const byName = all.toSorted((a, b) => a.name.localeCompare(b.name, language));
  // Anything else that stands there is ignored, as parameters that are not ours are.
  const chosen = all.find(({ id }) => id === about);
  const answer = await disputes(language, chosen?.id);
  const page = disputesPage(chosen?.id);
  if (answer.kind !== "found") return <Absent reason="unavailable" language={language} page={page} />;
  return (
    <Shell language={language} page={page} meta={answer.meta}>
      <h1>{t("title")}</h1>
      <p className={text.lead}>{t("lead")}</p>
      <form className={styles.filter} action={inLanguage(language, disputesPage())}>
        <label htmlFor="about">{t("about")}</label>
        <select id="about" name="about" defaultValue={chosen?.id ?? ""}>
          <option value="">{t("all")}</option>
          {byName.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit">{t("show")}</button>
      </form>
      {kinds.map((kind) => {
        const found = answer.data.filter((finding) => finding.kind === kind);
        return (
          <Section key={kind} id={kind} title={t(`${kind}.title`)} note={t(`${kind}.meaning`)}>
            {found.length === 0 ? (
              <p>{t(`${kind}.empty`, { filter: chosen ? "one" : "all", name: chosen?.name ?? "" })}</p>
            ) : (
              found.map((finding) => <Finding key={finding.id} finding={finding} language={language} />)
            )}
          </Section>
        );
      })}
      <DataLink path={`/v1/disputes?lang=${language}${chosen ? `&about=${chosen.id}` : ""}`} />
    </Shell>
  );
}
