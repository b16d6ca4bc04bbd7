import { distance } from "fastest-levenshtein";

/** Beyond this many candidates of equal likeness nobody is helped. */
const most = 3;

/** The names that a mistyped one may have meant, the nearest first: within two edits (a transposition is two) or a third of its length, capitals aside. */
export function nearest(name: string, candidates: Iterable<string>): string[] {
  const tolerance = Math.max(2, Math.floor(name.length / 3));
  return [...candidates]
    .map((candidate) => ({ candidate, away: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, away }) => away <= tolerance && away < candidate.length)
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** “ Did you mean a or b?”, or nothing. */
export function suggestion(name: string, candidates: Iterable<string>): string {
  const names = nearest(name, candidates);
  return names.length === 0 ? "" : ` Did you mean ${names.join(" or ")}?`;
}
