import type { HopRole } from "../../src/schema/attribution.ts";
import type { EntityKind } from "../../src/schema/entity.ts";
import type { LintClaim, LintData } from "../lint-data.ts";
import type { Problem, Rule } from "../rule.ts";

/** Who can have each role; nobody who is named can be unnamed. */
const voices: Record<HopRole, readonly EntityKind[]> = {
  record: ["company", "public-body", "law", "event"],
  speaker: ["company", "person", "group", "public-body"],
  estimator: ["company", "person", "group", "public-body", "outlet"],
  unnamed: [],
  outlet: ["outlet"],
};

function mendRole(kind: EntityKind, role: HopRole): string {
  const fitting = Object.keys(voices).filter((other) => voices[other as HopRole].includes(kind));
  const roles = fitting.length === 0 ? "" : `, or give ${kind} the role ${fitting.join(" or ")}`;
  return `name an entity of kind ${voices[role].join(", ")}${roles}`;
}

function* hopProblems({ file, path, claim }: LintClaim, data: LintData): Iterable<Problem> {
  for (const [hop, { by, role }] of claim.attribution.entries()) {
    const place = [...path, "attribution", hop];
    if (role === "unnamed" && Array.isArray(by)) {
      yield {
        file,
        path: [...place, "by"],
        wrong: `names ${by.join(", ")}, but the source is unnamed`,
        mend: "say in our words who it is, { en: a person not named, fr: une personne non nommée }, or make it a speaker",
      };
      continue;
    }
    for (const [index, id] of Array.isArray(by) ? by.entries() : []) {
      const kind = data.entity(id)?.kind;
      if (kind === undefined || voices[role].includes(kind)) continue;
      yield {
        file,
        path: [...place, "by", index],
        wrong: `${id} is of kind ${kind}, which cannot be ${role === "record" ? "a record" : `an attribution's ${role}`}`,
        mend: mendRole(kind, role),
      };
    }
  }
}

export const sourcesCanSpeak: Rule = {
  name: "sources-can-speak",
  protects:
    "“According to whom” is answered by somebody: companies and people speak, outlets report, the unnamed stay unnamed.",
  *check(data) {
    for (const claim of data.claims) yield* hopProblems(claim, data);
  },
};
