import type { Application } from "../application.ts";
import { suggestion } from "../nearest.ts";
import { type ProblemCode, problems, RequestProblem } from "../problem.ts";

const isCode = (code: string): code is ProblemCode => Object.hasOwn(problems, code);

/** What the `type` of a problem leads to. */
export function problemPages(app: Application): void {
  app.get("/problems/:code", (c) => {
    const code = c.req.param("code");
    if (!isCode(code))
      throw new RequestProblem("not-found", `No problem has that code.${suggestion(code, Object.keys(problems))}`);
    const { status, title, explanation } = problems[code];
    return c.text(`${title} (${status})\n\n${explanation}\n`);
  });
}
