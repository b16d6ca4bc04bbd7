import * as z from "zod";

/** Every kind of problem that the API answers with: status, title, and the explanation that its `type` leads to. */
export const problems = {
  "invalid-parameter": {
    status: 400,
    title: "A parameter is not valid",
    explanation:
      "A parameter has an unknown name or a value that cannot be read. Nothing is ignored: each issue names the parameter and says how to mend it.",
  },
  "stale-cursor": {
    status: 400,
    title: "The cursor belongs to another list",
    explanation: "A cursor continues one list of one release. Start the list again without it.",
  },
  "unreadable-text": {
    status: 400,
    title: "The text cannot be read",
    explanation: "The text that was sent is empty, or its bytes are not valid UTF-8.",
  },
  "not-found": {
    status: 404,
    title: "There is no such thing here",
    explanation: "The path or id is not known. Where ids come close, the answer names them.",
  },
  "not-known-yet": {
    status: 404,
    title: "Nothing was known of it by that day",
    explanation:
      "The id is known today, but no article of the dataset that names it had been published by the asOf date.",
  },
  "method-not-allowed": {
    status: 405,
    title: "The method is not answered here",
    explanation:
      "The Allow header of the answer names the methods that are: GET, HEAD and OPTIONS, or POST and OPTIONS where a text is sent to be verified. Nothing can be changed: the API is read-only.",
  },
  "too-large": {
    status: 413,
    title: "The text is too large",
    explanation: "A text that is sent may have at most 256 KiB. Send a longer one in parts, cut between paragraphs.",
  },
  "too-long": {
    status: 414,
    title: "The address is too long",
    explanation: "Paths and queries together may have at most 2048 characters.",
  },
  "unsupported-media-type": {
    status: 415,
    title: "Only plain text is read",
    explanation:
      "Send the text itself, in UTF-8 and not compressed, with the header Content-Type: text/plain; charset=utf-8.",
  },
  "contradictory-times": {
    status: 422,
    title: "The times contradict each other",
    explanation:
      "Each time can be read, but together they leave nothing to find, such as publishedAfter later than publishedBefore.",
  },
  "internal-error": {
    status: 500,
    title: "Something went wrong on our side",
    explanation: "The request was fine; the answer failed. It was logged. Trying again later may help.",
  },
} as const;
export type ProblemCode = keyof typeof problems;

export const Problem = z
  .strictObject({
    type: z.string().describe("Address of the explanation of this kind of problem."),
    title: z.string().describe("The kind of problem in words."),
    status: z.int().describe("The HTTP status."),
    detail: z.string().describe("What is wrong with this request, and how to mend it."),
    instance: z.string().describe("The path that was asked for."),
    issues: z
      .array(
        z.strictObject({
          path: z.string().describe("The parameter, such as `query.asOf`."),
          message: z.string().describe("What is wrong with it, and how to mend it."),
        }),
      )
      .optional()
      .describe("One entry for each parameter that is wrong."),
  })
  .meta({ id: "Problem", description: "A problem, by RFC 9457." });
export type Problem = z.infer<typeof Problem>;

/** Characters of a path that an answer repeats. */
const longestInstance = 256;

export type Issue = { readonly path: string; readonly message: string };

/** A request that cannot be answered as asked; the application turns it into an `application/problem+json` response. */
export class RequestProblem extends Error {
  readonly code: ProblemCode;
  readonly issues: readonly Issue[] | undefined;

  constructor(code: ProblemCode, detail: string, issues?: readonly Issue[]) {
    super(detail);
    this.name = "RequestProblem";
    this.code = code;
    this.issues = issues;
  }
}

export function problemResponse(problem: RequestProblem, url: string, headers: Record<string, string> = {}): Response {
  const { status, title } = problems[problem.code];
  const body: Problem = {
    type: `/problems/${problem.code}`,
    title,
    status,
    detail: problem.message,
    // As it was sent: a path that is decoded is no URI reference.
    instance: new URL(url).pathname.slice(0, longestInstance),
    ...(problem.issues && { issues: [...problem.issues] }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}
