import * as z from "zod";
import { EntityId } from "./identifier.ts";
import { Localised } from "./language.ts";

export const HopRole = z
  .enum(["record", "speaker", "estimator", "unnamed", "outlet"])
  .describe(
    "`record`: a filing, law or judgment that can be linked. `speaker`: said it. `estimator`: computed it. `unnamed`: somebody not named passed it on. `outlet`: a news outlet reported it.",
  );
export type HopRole = z.infer<typeof HopRole>;

export const Hop = z
  .strictObject({
    by: z
      .union([z.array(EntityId).min(1), Localised])
      .describe("The entities that said it together, or a wording of ours for somebody who has no entry."),
    role: HopRole,
  })
  .describe("One step of an attribution: who, and in what role.");
export type Hop = z.infer<typeof Hop>;

export const Attribution = z
  .array(Hop)
  .describe(
    "Who said it through whom, the first speaker first. The article itself is implied at the end. Empty: no source named.",
  );
export type Attribution = z.infer<typeof Attribution>;
