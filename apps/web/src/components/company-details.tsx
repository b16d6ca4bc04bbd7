import type { Language, Profile } from "@selon/domain";
import { pageOf } from "../addresses.ts";
import { companyChanges, type Meta, metrics } from "../api.ts";
import { AsOfControl, type Changes } from "./as-of-control.tsx";
import { DataLink } from "./data-link.tsx";
import { EntityHead } from "./entity-head.tsx";
import { ProfileSections } from "./profile-sections.tsx";

/** The changes before and after what was known on a day, or today. None where the API does not say: the page goes on. */
async function changesAround(id: string, language: Language, date: string | undefined): Promise<Changes> {
  const [known, after] = await Promise.all([
    companyChanges(id, language, { limit: "2", ...(date !== undefined && { asOf: date }) }),
    date === undefined ? undefined : companyChanges(id, language, { since: date, sort: "oldest", limit: "1" }),
  ]);
  const [last, previous] = known.kind === "found" ? known.data : [];
  const [next] = after?.kind === "found" ? after.data : [];
  return { previous, last, next };
}

/**
 * A company's profile: today's or, with a date, as of that day.
 *
 * @param profile as the API gives it for that day
 */
export async function CompanyDetails({
  profile: { company, ...sections },
  meta: { publishedThrough },
  date,
  language,
}: {
  profile: Profile;
  meta: Meta;
  date?: string;
  language: Language;
}) {
  const [changes, vocabulary] = await Promise.all([changesAround(company.id, language, date), metrics(language)]);
  return (
    <>
      <EntityHead entity={company} language={language} />
      <AsOfControl
        profile={pageOf(company)}
        date={date}
        changes={changes}
        publishedThrough={publishedThrough}
        language={language}
      />
      <ProfileSections
        profile={sections}
        vocabulary={vocabulary.kind === "found" ? vocabulary.data : []}
        self={company.id}
        language={language}
        empty
      />
      <DataLink path={`/v1/companies/${company.id}?lang=${language}${date === undefined ? "" : `&asOf=${date}`}`} />
    </>
  );
}
