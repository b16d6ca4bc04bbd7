import * as z from "zod";

export const Stage = z
  .enum(["realised", "agreed", "in-talks", "prospective", "cancelled"])
  .describe(
    "How far it has come: `realised` (done or true), `agreed` (signed, not done), `in-talks` (two sides speak), `prospective` (one side plans or forecasts), `cancelled` (withdrawn or refused).",
  );
export type Stage = z.infer<typeof Stage>;

export const Hedge = z
  .enum(["reportedly", "conditional", "could", "likely"])
  .describe(
    "A word of the text that weakens the claim: `reportedly`, `conditional` (the French press conditional: aurait, serait), `could`, `likely`.",
  );
export type Hedge = z.infer<typeof Hedge>;

export const Stance = z.enum(["asserts", "denies"]).describe("Whether the source asserts the claim or denies it.");
export type Stance = z.infer<typeof Stance>;

export const Commitment = z
  .enum(["certain", "probable", "possible", "unstated"])
  .describe(
    "How strongly the text commits to the claim, derived from its hedges. `unstated`: the outlet does not vouch for it.",
  );
export type Commitment = z.infer<typeof Commitment>;

export const Basis = z
  .enum([
    "official-record",
    "party-statement",
    "estimate",
    "other-speaker",
    "outlet",
    "unnamed-sources",
    "unattributed",
  ])
  .describe("What kind of source stands behind the claim, derived from its attribution; strongest first.");
export type Basis = z.infer<typeof Basis>;

export const Badge = z
  .enum([
    "confirmed",
    "stated",
    "estimated",
    "reported",
    "unattributed",
    "possible",
    "agreed",
    "in-talks",
    "planned",
    "projected",
    "cancelled",
    "denied",
  ])
  .describe("The one label that readers see, derived from stance, stage, commitment and basis.");
export type Badge = z.infer<typeof Badge>;
