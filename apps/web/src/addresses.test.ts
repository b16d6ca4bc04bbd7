import { describe, expect, it } from "vitest";
import { inLanguage, pageAt, pageOf } from "./addresses.ts";

describe("pageAt", () => {
  it.each([
    ["/en", { language: "en", page: "", known: true, source: "/v1/companies" }],
    [
      "/fr/companies/openai",
      { language: "fr", page: "/companies/openai", known: true, source: "/v1/companies/openai" },
    ],
    [
      "/fr/entities/sam-altman",
      { language: "fr", page: "/entities/sam-altman", known: true, source: "/v1/entities/sam-altman" },
    ],
    ["/en/claims/twe3v2ny", { language: "en", page: "/claims/twe3v2ny", known: true, source: "/v1/claims/twe3v2ny" }],
    [
      "/en/articles/2024-08-29-x",
      { language: "en", page: "/articles/2024-08-29-x", known: true, source: "/v1/articles/2024-08-29-x" },
    ],
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

  it("reads back what pageOf and inLanguage write", () => {
    expect(pageAt(inLanguage("fr", pageOf({ id: "openai", kind: "company" })))?.source).toBe("/v1/companies/openai");
    expect(pageAt(inLanguage("en", pageOf({ id: "chatgpt", kind: "product" })))?.source).toBe("/v1/entities/chatgpt");
  });
});
