import { groupedBy } from "./grouped.ts";

type Told = { readonly origins: readonly string[]; readonly article: string };

/** Tellings of one thing that go back to the same source, the first first. */
export type Retelling<T extends Told> = {
  /** The organisations that said it first; empty where they are not known. */
  readonly origins: readonly string[];
  readonly told: readonly T[];
};

/** Tellings by who said it first; the known sources first, in the order of their first telling. */
export function retellingsOf<T extends Told>(told: readonly T[]): Retelling<T>[] {
  const groups = [...groupedBy(told, ({ origins }) => origins.join()).values()];
  const retellings = groups.map((group) => ({ origins: group[0]?.origins ?? [], told: group }));
  return [
    ...retellings.filter(({ origins }) => origins.length > 0),
    ...retellings.filter(({ origins }) => origins.length === 0),
  ];
}

/** How many articles only repeat what a known source had said in another one. */
export const countEchoes = (told: readonly Told[]): number =>
  retellingsOf(told)
    .filter(({ origins }) => origins.length > 0)
    .reduce((echoes, { told: of }) => echoes + new Set(of.map(({ article }) => article)).size - 1, 0);
