import { html } from "hono/html";
import type { Application } from "../application.ts";
import { openApiDocument } from "../openapi-document.ts";

type Document = ReturnType<typeof openApiDocument>;
type Operation = NonNullable<NonNullable<Document["paths"]>[string]["get"]>;

const style = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 66ch; margin: 2rem auto; padding: 0 1rem; }
  code, pre { font: 0.875rem/1.5 ui-monospace, monospace; }
  pre { overflow-x: auto; border-left: 2px solid; padding-left: 1rem; }
  h2 { border-top: 1px solid; padding-top: 1rem; margin-top: 2rem; font-size: 1.125rem; }
  dt { font-weight: 600; }
`;

/** The words between backticks are code. */
const marked = (text: string) =>
  text.split("`").map((part, place) => (place % 2 === 1 ? html`<code>${part}</code>` : part));

type Schema = { description?: string; enum?: readonly string[]; default?: unknown; maximum?: number; format?: string };

const valuesOf = ({ enum: values, default: usual, maximum, format }: Schema) => [
  ...(values ? [html`One of ${marked(values.map((value) => `\`${value}\``).join(", "))}. `] : []),
  ...(format === "date" ? ["YYYY-MM-DD. "] : []),
  ...(maximum === undefined ? [] : [`At most ${maximum}. `]),
  ...(usual === undefined ? [] : [html`Default: <code>${String(usual)}</code>.`]),
];

const parameters = ({ parameters = [] }: Operation) => {
  const described = parameters.flatMap((parameter) => {
    if (!("name" in parameter)) return [];
    const schema = (parameter.schema ?? {}) as Schema;
    const place = parameter.in === "path" ? " (in the path)" : "";
    return [
      html`<dt><code>${parameter.name}</code>${place}</dt>
        <dd>${marked(schema.description ?? "")} ${valuesOf(schema)}</dd>`,
    ];
  });
  return described.length === 0 ? "" : html`<dl>${described}</dl>`;
};

const body = ({ requestBody }: Operation) => {
  if (!requestBody || !("content" in requestBody)) return "";
  const types = marked(
    Object.keys(requestBody.content)
      .map((type) => `\`${type}\``)
      .join(", "),
  );
  return html`<dl><dt>Body, as ${types}</dt><dd>${marked(requestBody.description ?? "")}</dd></dl>`;
};

const operation = (method: string, path: string, described: Operation) => html`
  <h2 id="${described.operationId ?? path}"><code>${method} ${path}</code></h2>
  <p>${described.summary}.</p>
  ${described.description === undefined ? "" : html`<p>${marked(described.description)}</p>`}
  ${body(described)}
  ${parameters(described)}`;

const page = (document: Document, examples: readonly string[]) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${document.info.title}</title>
    <style>${style}</style>
  </head>
  <body>
    <h1>${document.info.title}</h1>
    <p>${marked(document.info.description ?? "")}</p>
    <p>Machine-readable: <a href="/openapi.json">OpenAPI 3.1</a>. Answers are <code>{ data, meta }</code>, lists add <code>next</code>; problems are <code>application/problem+json</code> (RFC 9457). Unknown parameters are refused.</p>
    <p>Try:</p>
    <pre>${examples.join("\n")}</pre>
    ${Object.entries(document.paths ?? {}).flatMap(([path, { get, post }]) => [
      ...(get ? [operation("GET", path, get)] : []),
      ...(post ? [operation("POST", path, post)] : []),
    ])}
  </body>
</html>`;

/** The description for machines at `/openapi.json` and for people at `/docs`: no script, so nothing to load. */
export function docs(app: Application): void {
  let document: Document | undefined;
  const described = () => {
    document ??= openApiDocument(app);
    return document;
  };
  app.get("/openapi.json", (c) => c.json(described(), 200, { "cache-control": "public, max-age=3600" }));
  app.get("/docs", (c) => {
    const { origin } = new URL(c.req.url);
    const examples = [
      "companies/openai",
      "companies/openai?lang=fr",
      "claims?about=openai&kind=figure",
      "articles",
    ].map((path) => `curl '${origin}/v1/${path}'`);
    examples.push(`curl -H 'Content-Type: text/plain' --data-binary @draft.txt '${origin}/v1/verify'`);
    c.header(
      "content-security-policy",
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    );
    return c.html(page(described(), examples));
  });
}
