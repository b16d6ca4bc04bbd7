import type { Catalogue } from "./catalogue.ts";
import { RequestProblem } from "./problem.ts";

type Things = Readonly<Record<string, Parameters<Catalogue["knows"]>[0]>>;

/** Refuses parameters whose id does not exist, all of them at once. @throws RequestProblem */
export async function refuseUnknownIds(
  catalogue: Catalogue,
  things: Things,
  query: Readonly<Record<string, unknown>>,
): Promise<void> {
  const named = Object.entries(things).flatMap(([name, thing]) =>
    [query[name]].flat().flatMap((id) => (typeof id === "string" ? [{ name, thing, id }] : [])),
  );
  const checks = named.map(async ({ name, thing, id }) => {
    const answer = await catalogue.knows(thing, id);
    if (answer.known) return [];
    const meant = answer.nearest.length > 0 ? `; did you mean ${answer.nearest.join(" or ")}?` : "";
    return [{ path: `query.${name}`, message: `${JSON.stringify(id)} is the id of no ${thing}${meant}` }];
  });
  const issues = (await Promise.all(checks)).flat();
  if (issues.length > 0)
    throw new RequestProblem(
      "invalid-parameter",
      issues.map(({ path, message }) => `${path}: ${message}`).join(" "),
      issues,
    );
}
