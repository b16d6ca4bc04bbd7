import { describe, expect, test } from "vitest";
import { visible } from "../format/visible-spaces.ts";
import { correction, hop } from "../profile/example.ts";
import { cited, published } from "./example.ts";
import { citeAsSentence } from "./sentence.ts";

const sentence = (...options: Parameters<typeof cited>) => visible(citeAsSentence(cited(...options)));

describe("a claim as a sentence", () => {
  const withinWeeks = published("2024-08-29/2024-09-30", "inferred");

  test("in English", () => {
    expect(sentence({ attribution: [hop("speaker", "openai")], published: withinWeeks })).toBe(
      "ChatGPT has 200 million users. According to openai (en), reported by The Gazette, in [Users of ChatGPT], between 29~Aug and 30~Sept 2024 (inferred), read on 1~January 2026 at https://example.org/?p=1. Stated by the party concerned. Recorded by Selon, release 2026-01-01-000000000000, as of 1~March 2025 (last day of the release): https://selon.example/en/claims/00000abc",
    );
  });

  test("in French", () => {
    expect(
      sentence({
        language: "fr",
        attribution: [hop("speaker", "openai")],
        published: withinWeeks,
        statement: "ChatGPT compte 200 millions d’utilisateurs",
        outlet: "Journal",
        accordingTo: "le Journal",
        description: "Les utilisateurs de ChatGPT",
        asOf: "2024-10-01",
      }),
    ).toBe(
      "ChatGPT compte 200 millions d’utilisateurs. Selon openai (fr), rapporté par le Journal, dans [Les utilisateurs de ChatGPT], entre le 29~août et le 30~septembre 2024 (date déduite), consulté le 1er~janvier 2026 à l’adresse https://example.org/?p=1. Déclaré par l’intéressé. Relevé par Selon, version 2026-01-01-000000000000, à la date du 1er~octobre 2024~: https://selon.example/fr/claims/00000abc",
    );
  });

  test("says as of which day, and whether that is the release's last", () => {
    expect(sentence({ asOf: "2024-10-01" })).toContain("as of 1~October 2024: https://");
    expect(sentence()).toContain("as of 1~March 2025 (last day of the release): https://");
    expect(sentence({ language: "fr" })).toContain(
      "à la date du 1er~mars 2025 (dernier jour de la version)~: https://",
    );
  });

  test("names the outlet once where the outlet itself says so", () => {
    expect(sentence({ attribution: [hop("speaker", "altman"), hop("outlet", "gazette")] })).toContain(
      "According to altman (en), reported by The Gazette, in [",
    );
    expect(sentence({ attribution: [hop("outlet", "gazette")] })).toContain("According to The Gazette, in [");
  });

  test("says where no source is named", () => {
    expect(sentence()).toContain("Source not named, reported by The Gazette, in [");
    expect(sentence({ language: "fr" })).toContain("Source non nommée, rapporté par The Gazette, dans [");
  });

  test("says where the claim no longer stands", () => {
    const corrections = [correction("2024-10-02", "retracted")];
    expect(sentence({ corrections })).toContain("source not named. Retracted on 2~October 2024. Recorded by Selon");
    expect(sentence({ corrections, language: "fr" })).toContain("Rétracté le 2~octobre 2024. Relevé par Selon");
  });

  test("has an address from the site's root where the site's is not set", () => {
    expect(sentence({ siteUrl: undefined })).toMatch(/: \/en\/claims\/00000abc$/);
  });
});
