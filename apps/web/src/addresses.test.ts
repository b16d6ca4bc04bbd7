import { describe, expect, it } from "vitest";
import { asOfPage, asOfPageAt, inLanguage, pageAt, pageOf } from "./addresses.ts";

describe("pageAt", () => {
  it.each([
    ["/en", { language: "en", page: "", known: true, source: "/v1/companies" }],
    [
      "/fr/companies/openai",
      { language: "fr", page: "/companies/openai", known: true, source: "/v1/companies/openai" },
    ],
    [
      "/fr/companies/openai/as-of/2024-10-01",
      {
        language: "fr",
        page: "/companies/openai/as-of/2024-10-01",
        known: true,
        source: "/v1/companies/openai?asOf=2024-10-01",
      },
    ],
    [
      "/fr/companies/openai/as-of/2024-10-01&lang=en",
      {
        language: "fr",
        page: "/companies/openai/as-of/2024-10-01&lang=en",
        known: true,
        source: "/v1/companies/openai?asOf=2024-10-01%26lang%3Den",
      },
    ],
    ["/en/companies/openai/as-of", { language: "en", page: "/companies/openai/as-of", known: true }],
    [
      "/fr/entities/sam-altman",
      { language: "fr", page: "/entities/sam-altman", known: true, source: "/v1/entities/sam-altman" },
    ],
    ["/en/claims/twe3v2ny", { language: "en", page: "/claims/twe3v2ny", known: true, source: "/v1/claims/twe3v2ny" }],
    [
      "/en/articles/2024-08-29-x",
      { language: "en", page: "/articles/2024-08-29-x", known: true, source: "/v1/articles/2024-08-29-x" },
    ],
    ["/fr/disputes", { language: "fr", page: "/disputes", known: true, source: "/v1/disputes" }],
    ["/en/method", { language: "en", page: "/method", known: true }],
  ])("knows %s and what it asks the API first", (pathname, page) => {
    expect(pageAt(pathname)).toEqual(page);
  });

  it.each(["/fr/nothing", "/fr/companies", "/fr/companies/openai/more", "/fr/missing", "/fr/unavailable"])(
    "does not know %s",
    (pathname) => {
      expect(pageAt(pathname)).toEqual({ language: "fr", page: pathname.slice(3), known: false });
    },
  );

  it.each(["/", "/de/companies/openai", "/companies/openai", "/english"])("finds no language in %s", (pathname) => {
    expect(pageAt(pathname)).toBeUndefined();
  });

  it("reads back the company and the day of a page as of a day", () => {
    expect(asOfPageAt(asOfPage("/companies/openai", "2024-10-01"))).toEqual({ id: "openai", date: "2024-10-01" });
    expect(asOfPageAt("/companies/openai")).toBeUndefined();
  });

  it("reads back what pageOf and inLanguage write", () => {
    expect(pageAt(inLanguage("fr", pageOf({ id: "openai", kind: "company" })))?.source).toBe("/v1/companies/openai");
    expect(pageAt(inLanguage("en", pageOf({ id: "chatgpt", kind: "product" })))?.source).toBe("/v1/entities/chatgpt");
  });
});
