import type { Hook } from "@hono/zod-openapi";
import type { Env } from "hono";
import type * as z from "zod";
import { suggestion } from "./nearest.ts";
import { type Issue, problemResponse, RequestProblem } from "./problem.ts";

/** A request full of unknown names is told of the first few: nobody mends by hand what no hand wrote. */
const mostNames = 10;

/** One issue for each unknown name; zod reports them together. */
function unknownNames(issue: z.core.$ZodIssueUnrecognizedKeys, target: string, valid: readonly string[]): Issue[] {
  return issue.keys.slice(0, mostNames).map((name) => ({
    path: `${target}.${name}`,
    message: `is not a parameter here.${suggestion(name, valid)} Valid: ${valid.join(", ")}.`,
  }));
}

function issueOf(issue: z.core.$ZodIssue, given: readonly string[], target: string, valid: readonly string[]): Issue[] {
  if (issue.code === "unrecognized_keys") return unknownNames(issue, target, valid);
  const path = [target, ...issue.path].join(".");
  if (given.length > 1) return [{ path, message: "is given more than once; give it once" }];
  if (issue.code !== "invalid_value") return [{ path, message: issue.message }];
  const meant = suggestion(given[0] ?? "", issue.values.map(String));
  return [{ path, message: `must be one of ${issue.values.join(", ")}.${meant}` }];
}

/** Turns what zod found wrong with the parameters into one problem that names each of them, and how to mend it. */
export function refuseInvalid(
  parametersOf: (path: string) => readonly string[],
): Hook<unknown, Env, "/", Response | undefined> {
  return (result, c) => {
    if (result.success) return undefined;
    const valid = parametersOf(c.req.routePath);
    const issues = result.error.issues.flatMap((issue) =>
      issueOf(issue as z.core.$ZodIssue, c.req.queries(String(issue.path[0])) ?? [], result.target, valid),
    );
    const detail = issues.map(({ path, message }) => `${path} ${message.replace(/(?<![.?])$/, ".")}`).join(" ");
    return problemResponse(new RequestProblem("invalid-parameter", detail, issues), c.req.url);
  };
}
