// Tiny valid pieces of a dataset, for tests only: each takes what a test is about and fills in the plainest rest.

import type { RecordedArticle } from "../schema/article.ts";
import type { Attribution, Hop, HopRole } from "../schema/attribution.ts";
import type { Hedge, Stage, Stance } from "../schema/certainty.ts";
import type {
  RecordedClaim,
  RecordedEvent,
  RecordedFigure,
  RecordedRelation,
  RecordedStatement,
} from "../schema/claim.ts";
import type { Correction } from "../schema/correction.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Entity } from "../schema/entity.ts";
import type { Localised } from "../schema/language.ts";
import type { Metric } from "../schema/metric.ts";
import type { DateSource, Period, Precision, PublicationDate } from "../schema/period.ts";
import type { Value } from "../schema/value.ts";
import type { Candidate } from "./candidate.ts";
import { commitmentOf } from "./commitment.ts";
import { intervalOf } from "./interval.ts";

const both = (text: string): Localised => ({ en: `${text} (en)`, fr: `${text} (fr)` });

const lastDayOf = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

function precisionOf(text: string): Precision {
  if (text.includes("/")) return "interval";
  if (text.includes("Q")) return "quarter";
  return ({ 4: "year", 7: "month", 10: "day" } as const)[text.length] ?? "interval";
}

/** First and last day of `2024`, `2024-08`, `2024-Q3`, `2024-08-29`, or an interval of these; null at an open end. */
function daysOf(text: string): { start: string | null; end: string | null } {
  if (text === "..") return { start: null, end: null };
  const [first = "", last] = text.split("/");
  if (last !== undefined) return { start: daysOf(first).start, end: daysOf(last).end };
  const [year = "", part = "", day] = text.split("-");
  if (day !== undefined) return { start: text, end: text };
  if (part === "") return { start: `${year}-01-01`, end: `${year}-12-31` };
  const month = part.startsWith("Q") ? Number(part.slice(1)) * 3 : Number(part);
  const firstMonth = part.startsWith("Q") ? month - 2 : month;
  return { start: `${year}-${String(firstMonth).padStart(2, "0")}-01`, end: lastDayOf(Number(year), month) };
}

/** A valid time, as the build resolves it: `period("2024-Q3")`. */
export function period(text: string, source: DateSource = "printed"): Period {
  if (text === "unknown") return { start: null, end: null, precision: "unknown", source: null, text };
  return { ...daysOf(text), precision: precisionOf(text), source, text };
}

/** A publication date: `published("2024-08-29")`, `published("2024-08-29/2024-09-30")`. */
export function published(text: string): PublicationDate {
  const { start, end } = daysOf(text);
  if (start === null || end === null) throw new RangeError(`${text} leaves open when it was published`);
  return { start, end, source: text.includes("/") ? "inferred" : "printed", text };
}

/** What was said of a claim later: `correction("2024-10-02", "retracted")`. */
export const correction = (date: string, kind: Correction["kind"], replacedBy?: string): Correction => ({
  date,
  kind,
  by: "outlet",
  reason: both("what was wrong"),
  ...(replacedBy !== undefined && { replacedBy }),
});

/** One step of an attribution: `hop("speaker", "openai")`; somebody without an entry where nobody is given. */
export const hop = (role: HopRole, ...by: string[]): Hop => ({ by: by.length > 0 ? by : both("somebody"), role });

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** A claim id that holds a number: ids sort as their numbers do. */
export function claimId(number: number): string {
  let digits = "";
  for (let rest = number; digits.length < 8; rest = Math.floor(rest / 32)) digits = `${alphabet[rest % 32]}${digits}`;
  return digits;
}

let claimsMade = 0;

type Options = {
  id?: string;
  article?: string;
  /** The speakers of a first and only hop. */
  by?: string[];
  attribution?: Attribution;
  valid?: string;
  /** Whether the text prints the valid time. */
  dated?: DateSource;
  stage?: Stage;
  stance?: Stance;
  hedges?: Hedge[];
  paragraph?: number;
  sentence?: number;
  printed?: string;
  corrections?: Correction[];
};

function common(options: Options): Omit<RecordedStatement, "kind" | "subjects"> {
  claimsMade += 1;
  const { by, attribution = by ? [hop("speaker", ...by)] : [], paragraph = 1, sentence = 1, printed } = options;
  const id = options.id ?? claimId(claimsMade);
  return {
    id,
    article: options.article ?? "2024-08-29-gazette-example",
    valid: period(options.valid ?? "2024-08", options.dated),
    attribution,
    stage: options.stage ?? "realised",
    stance: options.stance ?? "asserts",
    hedges: options.hedges ?? [],
    evidence: { paragraph, sentence, fingerprint: "0123456789abcdef", ...(printed !== undefined && { printed }) },
    statement: both(`claim ${id}`),
    corrections: options.corrections ?? [],
  };
}

export type FigureOptions = Options & {
  subjects?: string[];
  metric?: string;
  qualifiers?: Record<string, string>;
  object?: string;
  event?: string;
  /** In place of `value`, an exact one. */
  amount?: number;
  value?: Value;
};

/** @example figure({ amount: 200e6, valid: "2024-08", by: ["openai"] }) // weekly users of ChatGPT */
export function figure(options: FigureOptions = {}): RecordedFigure {
  const { metric = "users.active", object, event, amount = 200e6 } = options;
  return {
    kind: "figure",
    ...common(options),
    subjects: options.subjects ?? ["chatgpt"],
    metric,
    qualifiers: options.qualifiers ?? (metric === "users.active" ? { window: "P1W" } : {}),
    value: options.value ?? { form: "exact", amount },
    ...(object !== undefined && { object }),
    ...(event !== undefined && { event }),
  };
}

export const relation = (
  from: string,
  type: RecordedRelation["type"],
  to: string,
  options: Options = {},
): RecordedRelation => ({ kind: "relation", ...common(options), from, type, to });

export const eventClaim = (
  event: string,
  participants: RecordedEvent["participants"] = [],
  options: Options = {},
): RecordedEvent => ({ kind: "event", ...common(options), event, participants });

export const statement = (subjects: string[], options: Options = {}): RecordedStatement => ({
  kind: "statement",
  ...common(options),
  subjects,
});

/** A figure with what the rules derive of it, each replaceable: `candidate({ amount: 200e6, basis: "outlet" })`. */
export function candidate(
  options: FigureOptions & { publishedOn?: string } & Partial<Pick<Candidate, "origins" | "basis" | "commitment">> = {},
): Candidate {
  const claim = figure(options);
  return {
    claim,
    published: published(options.publishedOn ?? "2024-08-29"),
    origins: options.origins ?? ["openai"],
    basis: options.basis ?? "party-statement",
    commitment: options.commitment ?? commitmentOf(claim.hedges),
    interval: intervalOf(claim.value),
  };
}

/** An article; its claims are made to be its own. */
export function article(options: {
  id?: string;
  outlet?: string;
  url?: string;
  on?: string;
  claims: RecordedClaim[];
}): RecordedArticle {
  const { outlet = "gazette", on = "2024-08-29" } = options;
  const date = published(on);
  const id = options.id ?? `${date.start}-${outlet}-example`;
  return {
    id,
    outlet,
    url: options.url ?? `https://example.org/${id}`,
    language: "en",
    published: date,
    retrieved: "2026-01-01",
    textDigest: `sha256:${"0".repeat(64)}`,
    textExtent: "whole",
    description: both(`article ${id}`),
    claims: options.claims.map((claim) => ({ ...claim, article: id })),
  };
}

type Kind = Entity["kind"];

/** An entity of a kind, named after its id: `entity("product", "chatgpt", { makers: ["openai"] })`. */
export const entity = <K extends Kind>(
  kind: K,
  id: string,
  rest: Omit<Extract<Entity, { kind: K }>, "kind" | "id" | "name"> & { name?: Localised },
): Entity => ({ name: both(id), ...rest, kind, id }) as unknown as Entity;

/** The people, companies and things that most tests speak of. */
export const entities: readonly Entity[] = [
  entity("company", "openai", { country: "US" }),
  entity("company", "microsoft", { fiscalYearEnd: "06-30" }),
  entity("company", "google", {}),
  entity("product", "chatgpt", { makers: ["openai"] }),
  entity("product", "gemini", { makers: ["google"] }),
  entity("person", "altman", { affiliations: [{ organisation: "openai", from: "2019-03-01" }] }),
  entity("outlet", "gazette", {}),
  entity("outlet", "tribune", {}),
  entity("event", "round", { type: "funding-round" }),
  entity("law", "act", {}),
];

const wording = (text: string): Pick<Metric, "label" | "counted"> => ({
  label: both(text),
  counted: { en: text, fr: text, frAfterNoun: `de ${text}` },
});

/** A metric: weekly users and the like where nothing else is said. */
const metric = (code: string, rest: Partial<Metric> = {}): Metric => ({
  code,
  ...wording(code),
  definition: both(`what ${code} measures`),
  unit: "count",
  periodKind: "instant",
  accumulation: "stock",
  outcome: true,
  subjectKinds: ["company", "product"],
  object: "none",
  qualifiers: [],
  variants: [],
  notComparableWith: [],
  staleAfterDays: 180,
  ...rest,
});

const qualifier = (
  name: string,
  role: "identifying" | "descriptive",
  values: string[],
): Metric["qualifiers"][number] => ({
  name,
  label: both(name),
  role,
  values: values.map((value) => ({ value, label: both(value) })),
});

export const activeUsers = metric("users.active", {
  qualifiers: [qualifier("window", "identifying", ["P1D", "P1W", "P1M", "unstated"])],
  variants: [{ when: { window: "P1W" }, ...wording("weekly active users") }],
});
export const annualisedRevenue = metric("revenue.annualised", {
  unit: "money",
  accumulation: "rate",
  qualifiers: [qualifier("method", "descriptive", ["month-times-12", "unstated"])],
});
export const recognisedRevenue = metric("revenue.recognised", {
  unit: "money",
  periodKind: "duration",
  accumulation: "flow",
  staleAfterDays: 365,
});
export const earningsPerShare = metric("profit.per-share", {
  unit: "money",
  periodKind: "duration",
  accumulation: "rate",
});
export const fundingRound = metric("funding.round", { unit: "money", accumulation: "per-event", outcome: false });
export const stake = metric("stake", {
  unit: "percent",
  object: "required",
  outcome: false,
  qualifiers: [qualifier("interest", "descriptive", ["shares", "votes"])],
});

export const metrics: readonly Metric[] = [
  activeUsers,
  annualisedRevenue,
  recognisedRevenue,
  earningsPerShare,
  fundingRound,
  stake,
];

/** A dataset of the given articles, with the entities and metrics of this file unless others are given. */
export function dataset(
  articles: readonly RecordedArticle[],
  rest: { entities?: readonly Entity[]; metrics?: readonly Metric[] } = {},
): Dataset {
  const latest =
    articles
      .map((one) => one.published.end)
      .toSorted()
      .at(-1) ?? "2024-08-29";
  return {
    release: {
      id: "2026-01-01-000000000000",
      digest: `sha256:${"0".repeat(64)}`,
      publishedThrough: latest,
      retrievedThrough: "2026-01-01",
    },
    metrics: [...(rest.metrics ?? metrics)],
    entities: [...(rest.entities ?? entities)],
    articles: [...articles],
  };
}
