// Read when a page is rendered, so that one build serves any address. `next build` needs none of them.

/** A setting that is an address, without the slash at its end; undefined where it is not set. */
function address(name: string): string | undefined {
  return process.env[name]?.trim().replace(/\/+$/, "") || undefined;
}

/** Where the API answers. */
export function apiUrl(): string {
  const url = address("API_URL");
  if (url === undefined)
    throw new Error("API_URL is not set: say where the API is, such as API_URL=http://127.0.0.1:8787");
  return url;
}

/** Where readers find this site; canonical addresses and alternates are left out where it is not set. */
export function siteUrl(): string | undefined {
  return address("SITE_URL");
}

/** Where errors are reported; pages do not offer it where it is not set. */
export function issuesUrl(): string | undefined {
  return address("ISSUES_URL");
}
