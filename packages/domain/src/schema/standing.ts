import * as z from "zod";

export const StandingCode = z
  .enum(["current", "superseded", "disputed", "corrected", "retracted"])
  .describe(
    "`current`: nothing known speaks against it. `superseded`: its source has since said something else of the same time, or what was planned has come to its end. `disputed`: an independent source says something that cannot be true as well. `corrected`, `retracted`: taken back, with or without something in its place.",
  );
export type StandingCode = z.infer<typeof StandingCode>;
