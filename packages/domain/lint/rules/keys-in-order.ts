import { keyOrderAt, sortKeys } from "../key-order.ts";
import type { Rule } from "../rule.ts";
import { fileGroups } from "../schema-problems.ts";

/** Every object of a value with its path. */
function* objectsIn(value: unknown, path: readonly PropertyKey[] = []): Iterable<[readonly PropertyKey[], object]> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield [path, value];
  for (const [key, part] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    yield* objectsIn(part, [...path, key]);
  }
}

export const keysInOrder: Rule = {
  name: "keys-in-order",
  protects: "Every claim reads in the same order, so that what is missing or odd meets the eye.",
  *check({ sources }) {
    for (const { schema, files } of fileGroups(sources)) {
      for (const file of files) {
        for (const [path, object] of objectsIn(file.value)) {
          const keys = Object.keys(object);
          const sorted = sortKeys(keys, keyOrderAt(schema, file.value, path, object) ?? []);
          const index = keys.findIndex((key, place) => key !== sorted[place]);
          if (index < 0) continue;
          yield {
            file,
            path: [...path, sorted[index] ?? ""],
            wrong: `stands after ${keys[index]}`,
            mend: `put it before ${keys[index]}; --fix does it`,
          };
        }
      }
    }
  },
};
