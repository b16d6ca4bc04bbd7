import * as z from "zod";

export const DifferenceField = z
  .enum(["metric", "subject", "qualifier", "period", "period-length", "currency", "value"])
  .describe(
    "`metric`: they measure different things. `subject`: different things or kinds of thing are measured. `qualifier`: another window, method, kind or interest. `period`: other times. `period-length`: a quarter and a year. `currency`: amounts are never converted. `value`: no positive number to divide by or to divide.",
  );
export type DifferenceField = z.infer<typeof DifferenceField>;

/** What a value is, as far as it can be divided: what it was printed as, unless nothing of it is certainly above zero. */
export type Divisibility = "exact" | "approximate" | "bound" | "vague" | "change" | "not-positive";
