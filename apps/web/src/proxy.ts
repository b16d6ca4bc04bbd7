import { type NextRequest, NextResponse } from "next/server";
import createMiddleware from "next-intl/middleware";
import { absentPageHeader, inLanguage, type Page, pageAt } from "./addresses.ts";
import { ask } from "./ask.ts";
import { routing } from "./i18n/routing.ts";

// A page that turns out to have nothing to show cannot choose its own status, and Next renders its not-found and error
// pages in the browser only. So whether there is something to show is asked here, and the pages that say otherwise are
// ordinary pages that arrive whole, with the right status, for readers without JavaScript too.

const redirectToLanguage = createMiddleware(routing);

/** API paths that have answered, the latest. What they said is cached, so their pages go on while the API is down. */
const answered = new Set<string>();

/** There is no end of dates that can be asked for, and each is a path. */
const mostAnswered = 10_000;

function remember(path: string): void {
  answered.delete(path);
  answered.add(path);
  const [oldest] = answered;
  if (answered.size > mostAnswered && oldest !== undefined) answered.delete(oldest);
}

const shared = "public, max-age=0, s-maxage=60, stale-while-revalidate=86400, stale-if-error=86400";

/** Shows one of the two pages that stand in for others, at the address that was asked for. */
function show(
  name: "missing" | "unavailable",
  { language, page }: Page,
  request: NextRequest,
  init: { status: number; headers?: Record<string, string> },
): Response {
  const headers = new Headers(request.headers);
  headers.set(absentPageHeader, page);
  return NextResponse.rewrite(new URL(inLanguage(language, `/${name}`), request.url), {
    ...init,
    request: { headers },
  });
}

export async function proxy(request: NextRequest): Promise<Response> {
  const page = pageAt(request.nextUrl.pathname);
  if (page === undefined) return redirectToLanguage(request);
  if (!page.known) return show("missing", page, request, { status: 404 });
  if (page.source !== undefined) {
    const status = await ask(page.source, { method: "HEAD" }).then(
      (response) => response.status,
      () => 503,
    );
    if (status === 404 || status === 400) return show("missing", page, request, { status: 404 });
    if (status < 500) remember(page.source);
    else if (!answered.has(page.source)) {
      const headers = { "Retry-After": "30", "Cache-Control": "no-store" };
      return show("unavailable", page, request, { status: 503, headers });
    }
  }
  return NextResponse.next({ headers: { "Cache-Control": shared } });
}

export const config = {
  // Everything but Next’s own files, and files such as the icon; no page of a language is a file, whatever its name.
  matcher: ["/((?!_next/|[^/]*\\.[^/]*$).*)", "/(en|fr)/:path*"],
};
