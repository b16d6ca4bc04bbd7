import type { Context } from "hono";
import type { Catalogue, Found } from "./catalogue.ts";
import { metaOf } from "./envelope.ts";
import { type Paging, pageOf } from "./page.ts";
import { RequestProblem } from "./problem.ts";
import type { AnswerStore, StoredAnswer } from "./stored.ts";

/** What routes are made of. */
export type Service = { readonly catalogue: Catalogue; readonly answers: AnswerStore };

type Query = { readonly lang?: string | undefined; readonly asOf?: string | undefined };

/** Names the answer by what it depends on: two requests that mean the same share one, however they were typed. */
function keyOf(c: Context, query: Query, asOf: string | null): string {
  const named = Object.entries({ ...query, asOf }).filter(([, value]) => value !== undefined && value !== null);
  return JSON.stringify([c.req.path, named.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Whether the client's copy is still good: `*` and weak validators count, by RFC 9110, 13.1.2. */
function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);
}

function send(c: Context, { body, headers, etag }: StoredAnswer): Response {
  if (isUnchanged(c.req.header("if-none-match"), etag)) return c.body(null, 304, headers);
  return c.body(body, 200, headers);
}

type Thing = "company" | "entity" | "claim" | "article" | "outlet" | "metric";

function refuse(
  thing: Thing,
  found: Exclude<Found<unknown>, { kind: "found" | "moved" }>,
  asOf: string | undefined,
): never {
  const { id } = found;
  if (found.kind === "not-known-yet") {
    throw new RequestProblem(
      "not-known-yet",
      `Nothing that names ${id} had been published by ${asOf} in this dataset. It is known from ${found.knownFrom}: ask with that asOf, or later.`,
    );
  }
  if (found.kind === "other-kind") {
    throw new RequestProblem("not-found", `${id} is no ${thing}. It is a ${found.is}: /v1/entities/${id} has it.`);
  }
  const meant = found.nearest.length > 0 ? ` Did you mean ${found.nearest.join(" or ")}?` : "";
  throw new RequestProblem("not-found", `There is no ${thing} with the id ${JSON.stringify(id)}.${meant}`);
}

/** The same address with the heir's id, the query kept. */
function heirsAddress(c: Context, heir: string): string {
  return c.req.routePath.replace(":id", heir) + new URL(c.req.url).search;
}

/** Answers with one thing, or says why not: merged (308), not known by that day, or unknown with the nearest ids (404). */
export async function respondWithItem<T>(
  c: Context,
  { catalogue, answers }: Service,
  query: Query,
  { thing, find }: { thing: Thing; find: (asOf: string | null) => Promise<Found<T>> },
): Promise<Response> {
  const asOf = catalogue.canonicalAsOf(query.asOf);
  const key = keyOf(c, query, asOf);
  const kept = answers.kept(key);
  if (kept) return send(c, kept);
  const found = await find(asOf);
  if (found.kind === "moved") return c.redirect(heirsAddress(c, found.to), 308);
  if (found.kind !== "found") return refuse(thing, found, query.asOf);
  return send(c, await answers.keep(key, { value: { data: found.data, meta: metaOf(catalogue.release, asOf) } }));
}

/**
 * Answers with one page of a list, and where the next one is.
 *
 * @param describe makes an answer of each item of the page; left out, the items are answers already
 */
export async function respondWithList<T>(
  c: Context,
  { catalogue, answers }: Service,
  query: Query & Paging,
  list: (asOf: string | null) => Promise<readonly T[]>,
  describe: (item: T) => Promise<unknown> = async (item) => item,
): Promise<Response> {
  const asOf = catalogue.canonicalAsOf(query.asOf);
  const key = keyOf(c, query, asOf);
  const kept = answers.kept(key);
  if (kept) return send(c, kept);
  const { limit, cursor, ...selection } = query;
  const listKey = keyOf(c, selection, asOf);
  const page = pageOf(await list(asOf), { limit, cursor }, { release: catalogue.release.id, listKey });
  const link = page.next === null ? {} : { link: `<${nextAddress(c, page.next)}>; rel="next"` };
  const data = await Promise.all(page.items.map(describe));
  const value = { data, meta: { ...metaOf(catalogue.release, asOf), total: page.total }, next: page.next };
  return send(c, await answers.keep(key, { value, headers: link }));
}

function nextAddress(c: Context, cursor: string): string {
  const { pathname, searchParams } = new URL(c.req.url);
  searchParams.set("cursor", cursor);
  return `${pathname}?${searchParams}`;
}
