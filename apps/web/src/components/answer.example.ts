// Made-up answers of the API, for tests only: each takes what a test is about and fills in the plainest rest.

import type { Check, ClaimDetail, FigureClaim, FigureReference, PublicationDate } from "@selon/domain";

export type FigureDetail = Extract<ClaimDetail, { kind: "figure" }>;

export const day = (text: string): PublicationDate => ({ start: text, end: text, source: "printed", text });

export const outlet = (name: string) => ({ id: name.toLowerCase(), kind: "outlet" as const, name, accordingTo: name });

export const company = (name: string) => ({ id: name.toLowerCase(), kind: "company" as const, name });

export const reference = (claim: string, value: string, valid: string): FigureReference => ({ claim, value, valid });

export function figureClaim(of: Partial<FigureClaim> = {}): FigureClaim {
  const { id = "aaaaaaaa" } = of;
  return {
    kind: "figure",
    id,
    statement: "Corvane employs 1,200 people.",
    valid: { start: "2024-03-01", end: "2024-03-31", precision: "month", source: "printed", text: "2024-03" },
    published: day("2024-03-28"),
    attribution: [{ by: [{ ...company("Corvane"), accordingTo: "Corvane" }], role: "speaker" }],
    origins: [company("Corvane")],
    basis: "party-statement",
    commitment: "certain",
    stage: "realised",
    hedges: [],
    stance: "asserts",
    badge: "stated",
    standing: { code: "current", since: "2024-03-28", by: [], text: "Still stands" },
    corrections: [],
    evidence: {
      article: "2024-03-28-gazette-jobs",
      outlet: outlet("Gazette"),
      language: "en",
      paragraph: 1,
      sentence: 1,
      fingerprint: "0123456789abcdef",
    },
    links: { self: `/v1/claims/${id}`, html: `/en/claims/${id}`, source: "https://gazette.example/jobs" },
    subjects: [company("Corvane")],
    metric: { code: "headcount", label: "Headcount", unit: "count", periodKind: "instant" },
    qualifiers: {},
    value: { form: "exact", amount: 1200 },
    latest: true,
    series: "corvane~headcount",
    wording: { value: "1,200", counted: "employees", text: "1,200 employees" },
    ...of,
  };
}

export function figureDetail(of: Partial<FigureDetail> = {}): FigureDetail {
  const claim = figureClaim(of);
  return {
    ...claim,
    tellings: [
      {
        origins: claim.origins,
        told: [
          {
            claim: claim.id,
            article: claim.evidence.article,
            outlet: claim.evidence.outlet,
            published: claim.published,
          },
        ],
      },
    ],
    corroboration: { articles: 1, origins: 1, echoes: 0 },
    headline: { leads: true, reason: { code: "only", text: "The only dated figure of this series." }, ruleVersion: 1 },
    rivals: [],
    growth: [],
    checks: [],
    disputes: [],
    history: [],
    ...of,
  };
}

export const consistentCheck: Extract<Check, { formula: string }> = {
  kind: "consistent",
  change: "cccccccc",
  base: reference("bbbbbbbb", "100 million", "November 2023"),
  later: reference("aaaaaaaa", "200 million", "August 2024"),
  formula: "later / base",
  stated: { minimum: 1.9, exclusiveMaximum: 2.1 },
  computed: { minimum: 1.80952, maximum: 2.21053 },
  certainty: "certain",
  text: "Consistent with the figures: from 100 million to 200 million, multiplied by 1.81 to 2.21.",
};
