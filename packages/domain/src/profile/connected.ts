type Link<T> = { readonly pair: readonly [T, T] };

/**
 * Links between pairs, grouped: two links are in one group where their pairs have a member in common, directly or through
 * others. Groups and links keep the order given.
 */
export function connectedLinks<T, L extends Link<T>>(links: readonly L[]): L[][] {
  let groups: { readonly members: Set<T>; readonly links: L[] }[] = [];
  for (const link of links) {
    const joined = groups.filter(({ members }) => link.pair.some((member) => members.has(member)));
    const merged = {
      members: new Set([...joined.flatMap(({ members }) => [...members]), ...link.pair]),
      links: [...joined.flatMap((group) => group.links), link],
    };
    groups = [...groups.filter((group) => !joined.includes(group)), merged];
  }
  return groups.map((group) => group.links);
}
