import { createHash } from "node:crypto";

const rankOf = (seed: string, id: string): string => createHash("sha256").update(`${seed}\n${id}`).digest("hex");

/**
 * A random sample that anybody can draw again: the claims whose ids, hashed with the seed, come first. Whoever enters a
 * claim cannot know whether it will be in it, and a claim added later does not reshuffle the others.
 */
export const sampleOf = <T extends { readonly id: string }>(claims: readonly T[], seed: string, size: number): T[] =>
  claims
    .map((claim) => ({ claim, rank: rankOf(seed, claim.id) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ claim }) => claim);
