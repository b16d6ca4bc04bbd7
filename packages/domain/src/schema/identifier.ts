import * as z from "zod";

/** Words that stand between the parts of a series key, and so can be nobody's id. */
const reserved = new Set(["in", "for"]);

export const EntityId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be kebab-case: lower-case letters, digits and single hyphens")
  .refine((id) => !reserved.has(id), "“in” and “for” join the parts of a series key and cannot be an id")
  .describe(
    "Permanent id of an entity, kebab-case; the name of its file. A merged entity redirects, it never vanishes.",
  );
export type EntityId = z.infer<typeof EntityId>;

export const ClaimId = z
  .string()
  .regex(/^[0-9a-hjkmnp-tv-z]{8}$/, "must be 8 characters of Crockford base32 in lower case (no i, l, o, u)")
  .describe("Permanent id of a claim: 8 characters of Crockford base32, given once and kept for ever.");
export type ClaimId = z.infer<typeof ClaimId>;

export const ArticleId = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be <earliest published date>-<outlet>-<slug>")
  .describe("Permanent id of an article: its earliest published date, its outlet and a slug of ours.");
export type ArticleId = z.infer<typeof ArticleId>;

export const MetricCode = z
  .string()
  .regex(/^[a-z]+(?:[.-][a-z]+)*$/, "must be lower-case words joined by dots or hyphens, such as revenue.annualised")
  .describe("Code of a metric in the closed vocabulary, such as `users.active`.");
export type MetricCode = z.infer<typeof MetricCode>;

export const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/, "must be an ISO 4217 code such as USD or EUR")
  .describe("ISO 4217 code of the currency that the article prints. Amounts are never converted.");

export const Fingerprint = z
  .string()
  .regex(/^[0-9a-f]{16}$/, "must be 16 lower-case hexadecimal digits")
  .describe(
    "First 16 hexadecimal digits of the SHA-256 of the normalised sentence: proves what was read without republishing it.",
  );
