import type { Candidate } from "./candidate.ts";

/** Published first to last, then by id: an order that does not depend on that of the dataset. */
export const inOrderOfPublication = (figures: Iterable<Candidate>): Candidate[] =>
  [...figures].sort((a, b) => {
    if (a.published.end !== b.published.end) return a.published.end < b.published.end ? -1 : 1;
    return a.claim.id < b.claim.id ? -1 : 1;
  });
