import fc from "fast-check";
import { expect, test } from "vitest";
import { connectedLinks } from "./connected.ts";

const link = (a: string, b: string) => ({ pair: [a, b] as const });
const groups = (...links: string[]) =>
  connectedLinks<string, ReturnType<typeof link>>(links.map((one) => link(one.charAt(0), one.charAt(1)))).map((group) =>
    group.map(({ pair }) => pair.join("")),
  );

test.each([
  ["no links", [], []],
  ["two apart", ["ab", "cd"], [["ab"], ["cd"]]],
  ["two with a member in common", ["ab", "bc"], [["ab", "bc"]]],
  ["two groups that a third link joins", ["ab", "cd", "ef", "bc"], [["ef"], ["ab", "cd", "bc"]]],
])("%s", (_, links, expected) => {
  expect(groups(...links)).toEqual(expected);
});

test("every link is in one group, and no two groups have a member in common", () => {
  const member = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");
  fc.assert(
    fc.property(fc.array(fc.tuple(member, member), { maxLength: 6 }), (pairs) => {
      const links = pairs.map((pair) => ({ pair }));
      const found = connectedLinks<string, (typeof links)[number]>(links);
      expect(found.flat().length).toBe(links.length);
      expect(new Set(found.flat())).toEqual(new Set(links));
      const members = found.map((group) => new Set(group.flatMap(({ pair }) => pair)));
      expect(members.reduce((sum, { size }) => sum + size, 0)).toBe(new Set(pairs.flat()).size);
    }),
  );
});
