import { apiUrl } from "./settings.ts";

const timeoutMilliseconds = 5_000;

/** One request to the API. Rejects where it does not answer in time; never tries again by itself. */
export function ask(path: string, init: RequestInit & { next?: { revalidate: number } } = {}): Promise<Response> {
  return fetch(apiUrl() + path, { ...init, signal: AbortSignal.timeout(timeoutMilliseconds) });
}
