import { headers } from "next/headers";
import { absentPageHeader } from "../../../addresses.ts";
import { Absent } from "../../../components/absent.tsx";
import { languageOf, type PageProps } from "../../../page-language.ts";

// Shown in place of another page, at that page's address: see proxy.ts.

export default async function MissingPage({ params }: PageProps) {
  const language = languageOf((await params).locale);
  return <Absent reason="missing" language={language} page={(await headers()).get(absentPageHeader) ?? ""} />;
}
