import { PeriodError } from "../../compile/period.ts";
import { EntityId } from "../../src/schema/identifier.ts";
import type { LintArticle, LintData } from "../lint-data.ts";
import type { Problem, Rule } from "../rule.ts";
import { partAt } from "../schema-walk.ts";

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function* entityProblems({ sources }: LintData): Iterable<Problem> {
  const firstPath = new Map<string, string>();
  for (const file of sources.entities) {
    const first = firstPath.get(file.id);
    if (first) {
      yield {
        file,
        path: [],
        wrong: `has the id of ${first}`,
        mend: "give one of the two another name: an id has one file",
      };
    }
    firstPath.set(file.id, first ?? file.path);
    const issue = EntityId.safeParse(file.id).error?.issues[0];
    if (issue) {
      yield {
        file,
        path: [],
        wrong: `“${file.id}” cannot be an id`,
        mend: `rename the file: its name ${issue.message}`,
      };
    }
    const kind = partAt(file.value, ["kind"]);
    if (typeof kind !== "string") continue;
    const place = `entities/${kind}/${file.id}.yaml`;
    if (file.path !== place) {
      yield {
        file,
        path: ["kind"],
        wrong: `is ${kind}, but the file is not in that kind's folder`,
        mend: `move it to ${place}, or correct the kind`,
      };
    }
  }
}

function* articleProblems({ file, record, published }: LintArticle): Iterable<Problem> {
  if (!record || !published || published instanceof PeriodError) return;
  const beginning = `${published.start}-${record.outlet}-`;
  if (!file.id.startsWith(beginning) || !slug.test(file.id.slice(beginning.length))) {
    yield {
      file,
      path: ["published"],
      wrong: `the file is named ${file.id}, but its earliest published date and its outlet make ${beginning}…`,
      mend: `rename it ${beginning}<slug>.yaml with a slug of lower-case words and hyphens, or correct published or outlet`,
    };
  }
  const place = `articles/${published.start.slice(0, 4)}/${file.id}.yaml`;
  if (file.path !== place) {
    yield {
      file,
      path: ["published"],
      wrong: "the file is not in the folder of its earliest published year",
      mend: `move it to ${place}`,
    };
  }
}

export const filenameIsId: Rule = {
  name: "filename-is-id",
  protects:
    "Ids are permanent and found without a search: what a file is called, where it lies and what it says agree.",
  *check(data) {
    for (const path of data.sources.strays) {
      const file = { path, lineOf: () => 1 };
      yield {
        file,
        path: [],
        wrong: "is read by nothing",
        mend: "name it entities/<kind>/<id>.yaml or articles/<year>/<id>.yaml, or remove it",
      };
    }
    yield* entityProblems(data);
    for (const article of data.articles) yield* articleProblems(article);
  },
};
