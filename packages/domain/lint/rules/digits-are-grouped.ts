import { visit } from "yaml";
import { groupDigits } from "../../compile/source.ts";
import type { Rule } from "../rule.ts";
import { fileGroups } from "../schema-problems.ts";

export const digitsAreGrouped: Rule = {
  name: "digits-are-grouped",
  protects: "A zero too many is seen: 200_000_000, not 2000000000.",
  *check({ sources }) {
    for (const { files } of fileGroups(sources)) {
      for (const file of files) {
        const found: { written: string; expected: string; offset: number }[] = [];
        visit(file.document, {
          Scalar(_, { value, source, range }) {
            if (typeof value !== "number" || !Number.isSafeInteger(value) || source === undefined || !range) return;
            if (source !== groupDigits(value)) {
              found.push({ written: source, expected: groupDigits(value), offset: range[0] });
            }
          },
        });
        for (const { written, expected, offset } of found) {
          const line = file.text.slice(0, offset).split("\n").length;
          yield {
            file,
            path: [],
            line,
            wrong: `${written} is not written as ${expected}`,
            mend: `write ${expected}; --fix does it`,
          };
        }
      }
    }
  },
};
