import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";

/** Characters of what somebody typed in place of a date that the page which says so repeats. */
const longestDate = 40;

/** Leads from the form that chooses a day to the page as of that day, so that every page has one clean address. */
export function GET({ nextUrl: { pathname, searchParams } }: NextRequest): never {
  const profile = pathname.replace(/\/as-of$/, "");
  const date = searchParams.get("date")?.trim().slice(0, longestDate);
  redirect(date ? `${profile}/as-of/${encodeURIComponent(date)}` : profile);
}
