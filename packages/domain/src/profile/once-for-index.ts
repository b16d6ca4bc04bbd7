import type { DatasetIndex } from "./dataset-index.ts";

/** What is made of an index once, when first asked for, and kept as long as the index is: it never changes. */
export function onceForIndex<T>(make: (index: DatasetIndex) => T): (index: DatasetIndex) => T {
  const made = new WeakMap<DatasetIndex, { readonly value: T }>();
  return (index) => {
    const kept = made.get(index) ?? { value: make(index) };
    made.set(index, kept);
    return kept.value;
  };
}
