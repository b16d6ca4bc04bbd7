import type { SourceFile } from "../compile/source.ts";
import type { LintData } from "./lint-data.ts";

/** Something in the data folder that somebody has to mend. */
export type Problem = {
  readonly file: Pick<SourceFile, "path" | "lineOf">;
  /** Keys from the root of the file to the part at fault; its line follows from them. */
  readonly path: readonly PropertyKey[];
  /** For problems of the text, such as its format, that no key leads to. */
  readonly line?: number;
  readonly wrong: string;
  readonly mend: string;
};

/** A rule sees only what its schema has accepted: each rule can be read, and written, as if no other were broken. */
export type Rule = {
  /** The name of its file: printed with each problem, and what an exception names. */
  readonly name: string;
  /** What goes wrong for readers without it, in a sentence. */
  readonly protects: string;
  check(data: LintData): Iterable<Problem>;
};
