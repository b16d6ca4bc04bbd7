import { RequestProblem } from "./problem.ts";

export type Paging = { readonly limit: number; readonly cursor?: string | undefined };

type Position = { readonly release: string; readonly listKey: string };

const toBase64Url = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** A short, stable trace of the list, so that a cursor cannot be carried to another one by mistake. */
function traceOf({ release, listKey }: Position): string {
  let hash = 0x811c9dc5;
  for (const character of `${release}\n${listKey}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

const cursorOf = (offset: number, position: Position): string => toBase64Url(`${offset}.${traceOf(position)}`);

function offsetOf(cursor: string, position: Position): number {
  let text = "";
  try {
    text = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    // Not base64: refused below like any other foreign cursor.
  }
  const offset = /^\d{1,9}(?=\.)/.exec(text)?.[0];
  // One page has one cursor, so that it is stored once.
  if (offset === undefined || cursor !== cursorOf(Number(offset), position)) {
    throw new RequestProblem(
      "stale-cursor",
      "The cursor belongs to another list or to an earlier release. Start again without it.",
      [{ path: "query.cursor", message: "is of another list or release; leave it out to start again" }],
    );
  }
  return Number(offset);
}

/** One page of a list, and the cursor of the next. @throws RequestProblem where the cursor is of another list or release. */
export function pageOf<T>(items: readonly T[], { limit, cursor }: Paging, position: Position) {
  const start = cursor === undefined ? 0 : offsetOf(cursor, position);
  const end = start + limit;
  return {
    items: items.slice(start, end),
    total: items.length,
    next: end < items.length ? cursorOf(end, position) : null,
  };
}
