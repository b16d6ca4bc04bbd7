import { headers } from "next/headers";
import { absentPageHeader, asOfPageAt } from "../../../addresses.ts";
import { companyChanges, companyProfile } from "../../../api.ts";
import { Absent } from "../../../components/absent.tsx";
import { AbsentAsOf } from "../../../components/absent-as-of.tsx";
import { languageOf, type PageProps } from "../../../page-language.ts";

// Shown in place of another page, at that page's address: see proxy.ts.

export default async function MissingPage({ params }: PageProps) {
  const language = languageOf((await params).locale);
  const page = (await headers()).get(absentPageHeader) ?? "";
  const asked = asOfPageAt(page);
  if (asked) {
    const [today, oldest] = await Promise.all([
      companyProfile(asked.id, language),
      companyChanges(asked.id, language, { sort: "oldest", limit: "1" }),
    ]);
    // Of a company that is known today, the day is what is wrong.
    if (today.kind === "found") {
      const { data, meta } = today;
      const knownFrom = oldest.kind === "found" ? oldest.data[0]?.date : undefined;
      return (
        <AbsentAsOf company={data.company} date={asked.date} knownFrom={knownFrom} meta={meta} language={language} />
      );
    }
  }
  return <Absent reason="missing" language={language} page={page} />;
}
