import * as z from "zod";
import { Attribution } from "./attribution.ts";
import { Hedge, Stage, Stance } from "./certainty.ts";
import { Correction } from "./correction.ts";
import { Evidence } from "./evidence.ts";
import { ArticleId, ClaimId, EntityId, MetricCode } from "./identifier.ts";
import { Localised } from "./language.ts";
import { DateSource, Period, PeriodText } from "./period.ts";
import { CuratedValue, Value } from "./value.ts";

export const ClaimKind = z
  .enum(["figure", "relation", "event", "statement"])
  .describe(
    "What a claim asserts: a `figure`, a `relation` of two entities, the stage of an `event`, or a `statement` in words.",
  );
export type ClaimKind = z.infer<typeof ClaimKind>;

export const RelationType = z
  .enum(["makes", "based-on", "leads", "owns-part-of", "partners-with", "competes-with", "subject-to"])
  .describe("How `from` stands to `to`.");
export type RelationType = z.infer<typeof RelationType>;

export const ParticipantRole = z
  .enum([
    "issuer",
    "investor",
    "launched",
    "buyer",
    "target",
    "plaintiff",
    "defendant",
    "employer",
    "partner",
    "appointee",
    "measure",
    "authority",
  ])
  .describe(
    "The part that somebody or something plays in an event: who raises (`issuer`), who puts money in (`investor`), what comes out (`launched`), the law or rule that a step concerns (`measure`), the public body that takes it (`authority`), …",
  );
export type ParticipantRole = z.infer<typeof ParticipantRole>;

const Participant = z.strictObject({ entity: EntityId, role: ParticipantRole });

export const Qualifiers = z
  .record(z.string(), z.string())
  .describe("What two figures of the metric may differ in, such as `window: P1W` for weekly users.");

const subjects = z
  .array(EntityId)
  .min(1)
  .describe("What the claim is about. Several: one combined figure, never to be split. “Each” makes separate claims.");

const certainty = {
  attribution: Attribution,
  stage: Stage,
  hedges: z.array(Hedge).describe("The hedges of the text, a set in alphabetical order."),
  stance: Stance.default("asserts"),
};

const asserted = {
  evidence: Evidence,
  statement: Localised.describe("The claim in our own words, in both languages."),
};

const figure = {
  kind: z.literal("figure"),
  subjects,
  metric: MetricCode,
  qualifiers: Qualifiers.default({}),
  object: EntityId.optional().describe("The other side of a pair: Microsoft's stake in OpenAI has OpenAI as object."),
  event: EntityId.optional().describe(
    "The event that the figure belongs to: a round's amount or valuation, a purchase price.",
  ),
  namedAs: z
    .string()
    .max(60)
    .optional()
    .describe("The article's own term, where it was mapped to this subject or metric."),
};
const relation = {
  kind: z.literal("relation"),
  from: EntityId,
  type: RelationType,
  to: EntityId,
  position: Localised.optional().describe("Office held, for `leads`: CEO, PDG."),
};
const event = {
  kind: z.literal("event"),
  event: EntityId,
  participants: z.array(Participant).describe("Who takes part according to this claim, each with a role."),
};
const statement = { kind: z.literal("statement"), subjects };

const curated = {
  id: ClaimId,
  valid: PeriodText,
  validSource: DateSource.optional().describe("Required unless `valid` is `unknown`."),
  ...certainty,
  ...asserted,
  corrections: z.array(Correction).default([]).describe("What was said of the claim since, the earliest first."),
};

/** A claim as a curator writes it: only what the text says. Everything that follows from it is derived. */
export const CuratedClaim = z
  .discriminatedUnion("kind", [
    z.strictObject({ ...curated, ...figure, value: CuratedValue }),
    z.strictObject({ ...curated, ...relation }),
    z.strictObject({ ...curated, ...event }),
    z.strictObject({ ...curated, ...statement }),
  ])
  .superRefine((claim, context) => {
    const fail = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if ((claim.valid === "unknown") !== (claim.validSource === undefined)) {
      fail("validSource", "goes with a known valid time: give printed or inferred, or leave both to `valid: unknown`");
    }
    if (claim.kind === "figure" && claim.value.form !== "change" && claim.evidence.printed === undefined) {
      fail("evidence", "of a figure needs `printed`: the figure as the article prints it");
    }
  });
export type CuratedClaim = z.infer<typeof CuratedClaim>;

const recorded = {
  id: ClaimId,
  article: ArticleId.describe("The article that makes the claim."),
  valid: Period,
  ...certainty,
  stance: Stance,
  ...asserted,
  corrections: z.array(Correction),
};

export const RecordedFigure = z.strictObject({ ...recorded, ...figure, qualifiers: Qualifiers, value: Value });
export type RecordedFigure = z.infer<typeof RecordedFigure>;
export const RecordedRelation = z.strictObject({ ...recorded, ...relation });
export type RecordedRelation = z.infer<typeof RecordedRelation>;
export const RecordedEvent = z.strictObject({ ...recorded, ...event });
export type RecordedEvent = z.infer<typeof RecordedEvent>;
export const RecordedStatement = z.strictObject({ ...recorded, ...statement });
export type RecordedStatement = z.infer<typeof RecordedStatement>;

/** A claim as the dataset holds it: what was curated, with its times resolved to days. */
export const RecordedClaim = z.discriminatedUnion("kind", [
  RecordedFigure,
  RecordedRelation,
  RecordedEvent,
  RecordedStatement,
]);
export type RecordedClaim = z.infer<typeof RecordedClaim>;
