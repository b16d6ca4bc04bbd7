import type { Basis, Commitment } from "../schema/certainty.ts";
import { Basis as BasisSchema } from "../schema/certainty.ts";
import type { RecordedFigure } from "../schema/claim.ts";
import type { Metric } from "../schema/metric.ts";
import type { Interval } from "../schema/value.ts";
import { daysBetween, isDated } from "./days.ts";
import { meet, widthOf } from "./interval.ts";
import { isSamePeriod, placeOf } from "./place.ts";

/** Raised whenever the rule can choose otherwise than before, so that a changed headline can be told from changed data. */
export const headlineRuleVersion = 1;

/** A figure with what other rules derived of it. */
export type Candidate = {
  readonly claim: RecordedFigure;
  readonly published: { readonly start: string; readonly end: string };
  readonly origins: readonly string[];
  readonly basis: Basis;
  readonly commitment: Commitment;
  readonly interval: Interval | undefined;
};

/** Why a figure cannot be a headline at all. */
export type Ineligibility = "not-realised" | "denied" | "change" | "undated" | "possible";
/** Why another figure was preferred. */
export type Preference =
  | "earlier-period"
  | "less-certain"
  | "earlier-value"
  | "weaker-basis"
  | "longer-chain"
  | "less-precise"
  | "restated"
  | "later-report";
export type HeadlineReason = "only" | "latest" | "latest-uncertain" | "stale" | "best-of-period" | Ineligibility;

export type Headline = {
  readonly kind: "claim" | "none";
  /** Present where `kind` is `claim`. */
  readonly claim?: RecordedFigure;
  readonly reason: HeadlineReason;
  readonly rejected: readonly { readonly claim: RecordedFigure; readonly reason: Ineligibility | Preference }[];
  /** Later than the headline, but too uncertain to take its place. */
  readonly newerLessCertain: readonly RecordedFigure[];
};

type Placed = Candidate & { readonly place: string };
type Rejection = Headline["rejected"][number];

function ineligibility({ claim, commitment }: Candidate): Ineligibility | undefined {
  if (claim.stance === "denies") return "denied";
  if (claim.stage !== "realised") return "not-realised";
  if (claim.value.form === "change") return "change";
  if (!isDated(claim.valid)) return "undated";
  if (commitment === "possible") return "possible";
  return undefined;
}

/** Vouched for by its text, and either traceable to somebody or dated in print. */
const isStrong = ({ commitment, origins, claim }: Candidate): boolean =>
  commitment !== "unstated" && (origins.length > 0 || claim.valid.source === "printed");

const byPlace = (a: Placed, b: Placed): number => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0);
const latest = (candidates: readonly Placed[]): Placed | undefined => [...candidates].sort(byPlace).at(-1);

/** Keeps the candidates with the least rank and says of the others why not. */
function prefer(candidates: readonly Placed[], rank: (candidate: Placed) => number, reason: Preference, rejected: Rejection[]): Placed[] {
  const least = Math.min(...candidates.map(rank));
  rejected.push(...candidates.filter((candidate) => rank(candidate) > least).map(({ claim }) => ({ claim, reason })));
  return candidates.filter((candidate) => rank(candidate) === least);
}

const time = (date: string): number => Date.parse(date);

/** Of figures that are alike in all that counts: the last word of each origin, then whoever printed it first. */
function preferByPublication(candidates: readonly Placed[], rejected: Rejection[]): Placed[] {
  const lastWords = new Map<string, Placed[]>();
  for (const candidate of candidates) {
    // Without an origin nobody repeats themselves: each claim speaks for itself.
    const origin = candidate.origins.length > 0 ? candidate.origins.join("+") : candidate.claim.id;
    lastWords.set(origin, [...(lastWords.get(origin) ?? []), candidate]);
  }
  const current = [...lastWords.values()].flatMap((words) => prefer(words, ({ published }) => -time(published.end), "restated", rejected));
  return prefer(current, ({ published }) => time(published.start), "later-report", rejected);
}

function chooseOfPeriod(candidates: readonly Placed[], rejected: Rejection[]): Placed | undefined {
  const newest = latest(candidates);
  if (!newest) return undefined;
  // A growing series moves within the month: an earlier, different value is a step of it and no rival.
  const isEarlierStep = (candidate: Placed) =>
    candidate.place < newest.place &&
    candidate.interval !== undefined &&
    newest.interval !== undefined &&
    !meet(candidate.interval, newest.interval);
  let rivals = prefer(candidates, (candidate) => (isEarlierStep(candidate) ? 1 : 0), "earlier-value", rejected);
  rivals = prefer(rivals, ({ basis }) => BasisSchema.options.indexOf(basis), "weaker-basis", rejected);
  rivals = prefer(rivals, ({ place }) => -time(place), "earlier-period", rejected);
  rivals = prefer(rivals, ({ claim }) => claim.attribution.length, "longer-chain", rejected);
  rivals = prefer(rivals, ({ interval }) => (interval ? widthOf(interval) : Number.POSITIVE_INFINITY), "less-precise", rejected);
  rivals = preferByPublication(rivals, rejected);
  const [first, ...others] = rivals.sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  rejected.push(...others.map(({ claim }) => ({ claim, reason: "later-report" as const })));
  return first;
}

const reasonOrder: readonly Ineligibility[] = ["undated", "possible", "not-realised", "change", "denied"];

/**
 * The figure that a profile shows first for a series, chosen by rule and never by hand.
 *
 * Only what is realised, asserted, dated and more than possible can be one. The latest *strong* figure leads; a later weak
 * one takes its place only where the strong one has gone stale. Among the figures of that period the better source wins,
 * then the later, the shorter chain, the more precise.
 */
export function headlineOf(candidates: readonly Candidate[], metric: Metric): Headline {
  const rejected: Rejection[] = [];
  const eligible: Placed[] = [];
  for (const candidate of candidates) {
    const reason = ineligibility(candidate);
    const place = placeOf(candidate.claim, metric);
    if (reason !== undefined) rejected.push({ claim: candidate.claim, reason });
    else if (place !== undefined) eligible.push({ ...candidate, place });
  }
  const strong = eligible.filter(isStrong);
  const weak = eligible.filter((candidate) => !isStrong(candidate));
  const lastStrong = latest(strong);
  const laterWeak = weak.filter(({ place }) => lastStrong === undefined || place > lastStrong.place);
  const isStale = (candidate: Placed) =>
    lastStrong !== undefined && daysBetween(lastStrong.published.end, candidate.published.start) > metric.staleAfterDays;
  const successors = lastStrong === undefined ? laterWeak : laterWeak.filter(isStale);

  const pool = successors.length > 0 ? successors : strong;
  const newest = latest(pool);
  if (!newest) {
    const reason = reasonOrder.find((code) => rejected.some((rejection) => rejection.reason === code)) ?? "undated";
    return { kind: "none", reason, rejected: sortById(rejected), newerLessCertain: [] };
  }
  const ofPeriod = pool.filter((candidate) => isSamePeriod(candidate.claim.valid, newest.claim.valid, metric));
  const chosen = chooseOfPeriod(ofPeriod, rejected) ?? newest;
  const newerLessCertain = successors.length > 0 ? [] : laterWeak.map(({ claim }) => claim);
  for (const { claim, place } of eligible) {
    if (claim === chosen.claim || newerLessCertain.includes(claim) || rejected.some((rejection) => rejection.claim === claim)) continue;
    rejected.push({ claim, reason: place < chosen.place ? "earlier-period" : "less-certain" });
  }
  return {
    kind: "claim",
    claim: chosen.claim,
    reason: reasonFor({ eligible, ofPeriod, lastStrong, isSuccessor: successors.length > 0 }),
    rejected: sortById(rejected),
    newerLessCertain: [...newerLessCertain].sort(byId),
  };
}

const byId = (a: RecordedFigure, b: RecordedFigure): number => (a.id < b.id ? -1 : 1);
const sortById = (rejected: readonly Rejection[]): Rejection[] => [...rejected].sort((a, b) => byId(a.claim, b.claim));

function reasonFor(choice: {
  eligible: readonly Placed[];
  ofPeriod: readonly Placed[];
  lastStrong: Placed | undefined;
  isSuccessor: boolean;
}): HeadlineReason {
  if (choice.isSuccessor && choice.lastStrong) return "stale";
  if (choice.eligible.length === 1) return choice.isSuccessor ? "latest-uncertain" : "only";
  if (choice.isSuccessor) return "latest-uncertain";
  return choice.ofPeriod.length > 1 ? "best-of-period" : "latest";
}
