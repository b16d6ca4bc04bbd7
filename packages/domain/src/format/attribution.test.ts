import { describe, expect, test } from "vitest";
import { HopRole } from "../schema/attribution.ts";
import { attributionWording, type NamedHop } from "./attribution.ts";

const named = (role: HopRole, ...names: [name: string, accordingTo?: string][]): NamedHop => ({
  by: names.map(([name, accordingTo]) => ({ name, accordingTo: accordingTo ?? name })),
  role,
});
const company = named("speaker", ["Acme"]);
const person = named("speaker", ["Ada Martin"]);
const gazetteEn = named("outlet", ["The Gazette", "the Gazette"]);
const gazetteFr = named("outlet", ["The Gazette", "la Gazette"]);

describe("attributionWording", () => {
  test.each<[string, NamedHop[], string, NamedHop[], string]>([
    ["a speaker", [company], "according to Acme", [company], "selon Acme"],
    ["an outlet", [gazetteEn], "according to the Gazette", [gazetteFr], "selon la Gazette"],
    [
      "a remark that somebody passed on",
      [person, { by: "a person not named", role: "unnamed" }],
      "according to Ada Martin, passed on by a person not named",
      [person, { by: "une personne non nommée", role: "unnamed" }],
      "selon Ada Martin, propos rapportés par une personne non nommée",
    ],
    [
      "an outlet after a speaker",
      [company, gazetteEn],
      "according to Acme, reported by the Gazette",
      [company, gazetteFr],
      "selon Acme, rapporté par la Gazette",
    ],
    [
      "a record",
      [named("record", ["Registrar", "the Registrar"])],
      "according to the Registrar (official record)",
      [named("record", ["Greffe", "le greffe"])],
      "selon le greffe (document officiel)",
    ],
    [
      "an estimate",
      [named("estimator", ["Count & Co"])],
      "according to Count & Co (estimate)",
      [named("estimator", ["Count & Co"])],
      "selon Count & Co (estimation)",
    ],
    [
      "sources that are not named, three hops",
      [{ by: "people close to the deal", role: "unnamed" }, gazetteEn, named("outlet", ["Daily Wire"])],
      "according to people close to the deal, reported by the Gazette, reported by Daily Wire",
      [{ by: "des proches du dossier", role: "unnamed" }, gazetteFr, named("outlet", ["Daily Wire"])],
      "selon des proches du dossier, rapporté par la Gazette, rapporté par Daily Wire",
    ],
    ["nobody", [], "source not named", [], "source non nommée"],
  ])("%s", (_, hopsEn, en, hopsFr, fr) => {
    expect(attributionWording(hopsEn, "en")).toBe(en);
    expect(attributionWording(hopsFr, "fr")).toBe(fr);
  });

  test("lists those who said it together", () => {
    const two = [named("speaker", ["Acme"], ["Zenith"])];
    const three = [named("speaker", ["Acme"], ["Borealis"], ["Zenith"])];
    expect(attributionWording(two, "en")).toBe("according to Acme and Zenith");
    expect(attributionWording(two, "fr")).toBe("selon Acme et Zenith");
    expect(attributionWording(three, "en")).toBe("according to Acme, Borealis and Zenith");
    expect(attributionWording(three, "fr")).toBe("selon Acme, Borealis et Zenith");
  });

  test("keeps a name as it is, dollar signs included", () => {
    expect(attributionWording([named("speaker", ["Ca$& $1"])], "en")).toBe("according to Ca$& $1");
  });

  test("has words for every role, first and later, that never end before the name in de or le", () => {
    for (const role of HopRole.options) {
      for (const language of ["en", "fr"] as const) {
        const text = attributionWording([named(role, ["Acme"]), named(role, ["Zenith"])], language);
        expect(text).toMatch(/^(?:according to|selon) Acme.*, .+ Zenith/);
        expect(text).not.toMatch(/undefined|\{|\s\s| (?:de|le|la|à) Zenith/);
      }
    }
  });
});
