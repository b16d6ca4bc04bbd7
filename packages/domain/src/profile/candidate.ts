import type { Basis, Commitment } from "../schema/certainty.ts";
import type { RecordedFigure } from "../schema/claim.ts";
import type { CorrectionKind } from "../schema/correction.ts";
import type { PublicationDate } from "../schema/period.ts";
import type { Interval } from "../schema/value.ts";
import { certaintyOf } from "./certainty.ts";
import { lastCorrectionOf } from "./correction.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { isDated } from "./days.ts";
import { intervalOf } from "./interval.ts";
import { publicationOf } from "./publication.ts";

/** A figure of a series with what other rules derived of it: what the choice of a headline is made from. */
export type Candidate = {
  readonly claim: RecordedFigure;
  readonly published: Pick<PublicationDate, "start" | "end">;
  readonly origins: readonly string[];
  readonly basis: Basis;
  readonly commitment: Commitment;
  readonly interval: Interval | undefined;
};

export function candidateOf(claim: RecordedFigure, index: DatasetIndex): Candidate {
  const { origins, basis, commitment } = certaintyOf(claim, index);
  return {
    claim,
    published: publicationOf(claim, index),
    origins,
    basis,
    commitment,
    interval: intervalOf(claim.value),
  };
}

/** Why a figure cannot be a headline at all. */
export type Ineligibility = CorrectionKind | "not-realised" | "denied" | "change" | "undated" | "possible";

/**
 * Only what still stands, is asserted, realised, a value of its own, dated and more than possible can lead; else the
 * first reason why not.
 */
export function ineligibilityOf({ claim, commitment }: Candidate): Ineligibility | undefined {
  const correction = lastCorrectionOf(claim);
  if (correction) return correction.kind;
  if (claim.stance === "denies") return "denied";
  if (claim.stage !== "realised") return "not-realised";
  if (claim.value.form === "change") return "change";
  if (!isDated(claim.valid)) return "undated";
  if (commitment === "possible") return "possible";
  return undefined;
}

/** Vouched for by its text, and either traceable to somebody or dated in print. */
export const isStrong = ({ commitment, origins, claim }: Candidate): boolean =>
  commitment !== "unstated" && (origins.length > 0 || claim.valid.source === "printed");
