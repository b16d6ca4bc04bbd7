import type {
  Article,
  ArticleSummary,
  Change,
  Citations,
  ClaimDetail,
  CompanySummary,
  Dispute,
  EntityProfile,
  Language,
  MetricDescription,
  Profile,
} from "@selon/domain";
import { cache } from "react";
import { ask } from "./ask.ts";

/** What an answer stands on. */
export type Meta = {
  release: string;
  publishedThrough: string;
  /** Of an answer as of a day: the last day by then on which anything became known. Null where that is all there is. */
  asOf: string | null;
};

/** What the API said: something, that there is nothing, or nothing at all because it does not answer. */
export type Answer<T> = { kind: "found"; data: T; meta: Meta } | { kind: "missing" } | { kind: "unavailable" };

/** Seconds for which an answer is shown again without asking. After them it is shown once more while it is renewed. */
const freshSeconds = 60;

async function read<T>(path: string): Promise<Answer<T>> {
  try {
    const response = await ask(path, { next: { revalidate: freshSeconds } });
    if (response.status === 404 || response.status === 400) return { kind: "missing" };
    if (!response.ok) throw new Error(`it answered ${response.status}`);
    const { data, meta } = (await response.json()) as { data: T; meta: Meta };
    return { kind: "found", data, meta };
  } catch (error) {
    console.error(`Cannot read ${path} from the API:`, error);
    return { kind: "unavailable" };
  }
}

const one =
  <T>(collection: string) =>
  (id: string, language: Language, asOf?: string): Promise<Answer<T>> =>
    read(
      `/v1/${collection}/${encodeURIComponent(id)}?${new URLSearchParams({ lang: language, ...(asOf !== undefined && { asOf }) })}`,
    );

const many =
  <T>(collection: string, limit: number) =>
  (language: Language): Promise<Answer<T[]>> =>
    read(`/v1/${collection}?lang=${language}&limit=${limit}`);

// Each is asked once a page, however many of its parts need it.

export const companyProfile = cache(one<Profile>("companies"));
export const entityProfile = cache(one<EntityProfile>("entities"));
export const claim = cache(one<ClaimDetail>("claims"));
export const article = cache(one<Article>("articles"));
export const companies = cache(many<CompanySummary>("companies", 200));
export const latestArticles = cache(many<ArticleSummary>("articles", 5));
export const metrics = cache(many<MetricDescription>("metrics", 200));

/** A claim as a citation in every style. */
export const citations = cache((id: string, language: Language) =>
  read<Citations>(`/v1/claims/${encodeURIComponent(id)}/citation?lang=${language}`),
);

/** What does not go together, what became known last first; all of it, or what concerns one company. */
export const disputes = cache((language: Language, about: string | undefined) =>
  read<Dispute[]>(
    `/v1/disputes?lang=${language}&limit=200${about === undefined ? "" : `&about=${encodeURIComponent(about)}`}`,
  ),
);

/** Days on which a company's profile changed: the newest first, or the oldest after a day. */
export function companyChanges(
  id: string,
  language: Language,
  selection: { limit: string; asOf?: string; since?: string; sort?: "oldest" },
): Promise<Answer<Change[]>> {
  return read(
    `/v1/companies/${encodeURIComponent(id)}/changes?${new URLSearchParams({ lang: language, ...selection })}`,
  );
}
