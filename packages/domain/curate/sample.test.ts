import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleOf } from "./sample.ts";

const claims = fc.uniqueArray(fc.string({ minLength: 8, maxLength: 8 })).map((ids) => ids.map((id) => ({ id })));

test("has the size asked for, or all there are, each once", () => {
  fc.assert(
    fc.property(claims, fc.string(), fc.nat({ max: 20 }), (all, seed, size) => {
      const sample = sampleOf(all, seed, size);
      expect(sample).toHaveLength(Math.min(size, all.length));
      expect(new Set(sample).size).toBe(sample.length);
      for (const one of sample) expect(all).toContain(one);
    }),
  );
});

test("does not depend on the order, and a claim added later leaves the others in their order", () => {
  fc.assert(
    fc.property(claims, fc.string(), (all, seed) => {
      const drawn = sampleOf(all, seed, all.length);
      expect(sampleOf(all.toReversed(), seed, all.length)).toEqual(drawn);
      const added = { id: "added-later" };
      expect(sampleOf([...all, added], seed, all.length + 1).filter((one) => one !== added)).toEqual(drawn);
    }),
  );
});

test("another seed draws another sample", () => {
  const all = Array.from({ length: 100 }, (_, id) => ({ id: String(id) }));
  expect(sampleOf(all, "1", 10)).not.toEqual(sampleOf(all, "2", 10));
});
