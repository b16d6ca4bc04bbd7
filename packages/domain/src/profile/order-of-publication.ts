import type { IsoDate } from "../schema/period.ts";
import type { Candidate } from "./candidate.ts";

/** Published first to last, then by id: an order that does not depend on that of the dataset. */
export const inOrderOfPublication = (figures: Iterable<Candidate>): Candidate[] =>
  [...figures].sort((a, b) => {
    if (a.published.end !== b.published.end) return a.published.end < b.published.end ? -1 : 1;
    return a.claim.id < b.claim.id ? -1 : 1;
  });

type Link = { readonly pair: readonly [Candidate, Candidate] };

/** The day on which the first of some pairs could be seen together: when both its figures had been published. */
export function firstSeenTogether(links: readonly Link[]): IsoDate {
  const days = links.flatMap(({ pair }) => inOrderOfPublication(pair).slice(1)).map(({ published }) => published.end);
  const [first = ""] = days.sort();
  return first;
}
