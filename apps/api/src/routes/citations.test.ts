import { Citation, CitationStyle, Citations, Language } from "@selon/domain";
import { describe, expect, it } from "vitest";
import { app, getJson } from "../app.fixture.ts";
import { itemOf } from "../envelope.ts";

const path = "/v1/claims/twe3v2ny/citation";
const textOf = async (query: string): Promise<string> => (await getJson(`${path}?${query}`)).body.data.text;

describe("/v1/claims/{id}/citation", () => {
  it.each(Language.options)("gives every style at once where none is named (%s)", async (lang) => {
    const { body } = await getJson(`${path}?lang=${lang}`);
    const { data } = itemOf(Citations).parse(body);
    expect(data).toMatchObject({ claim: "twe3v2ny", page: `/${lang}/claims/twe3v2ny` });
    expect(data.citations.map(({ style }) => style)).toEqual(CitationStyle.options);
  });

  it.each(Language.options.flatMap((lang) => CitationStyle.options.map((style) => ({ lang, style }))))(
    "gives $style alone ($lang)",
    async ({ lang, style }) => {
      const { body } = await getJson(`${path}?lang=${lang}&style=${style}`);
      const { data, meta } = itemOf(Citation).parse(body);
      expect(data).toMatchObject({ claim: "twe3v2ny", style });
      expect(data.text).toContain(`/${lang}/claims/twe3v2ny`);
      expect(data.text).toContain(meta.release);
      expect(data.text).toContain("https://lessordelasecurite.org/?p=31297");
      expect(data.item !== undefined).toBe(style === "csl-json");
      if (data.item) expect(JSON.parse(data.text)).toEqual([data.item]);
    },
  );

  it("never gives the article a certain date that it does not have", async () => {
    expect(await textOf("style=sentence")).toMatch(/between 29.Aug and 30.Sept 2024 \(inferred\)/);
    expect(await textOf("style=apa")).toContain("(ca. 2024, August 29–September 30)");
    expect(await textOf("style=bibtex")).toContain("date = {2024-08-29~/2024-09-30~}");
    expect(await textOf("style=csl-json")).toContain('"circa": true');
    expect(await textOf("style=wikipedia")).toContain("|date=2024 |");
    expect(await textOf("style=wikipedia&lang=fr")).toContain("|année=2024 |");
  });

  it("is as of the release's last day where no day is asked for, and says so", async () => {
    const { body } = await getJson(`${path}?style=sentence`);
    expect(body.meta.asOf).toBeNull();
    expect(body.data.text).toMatch(/as of .* \(last day of the release\): /);
  });

  it("is not known before its article", async () => {
    const { status, body } = await getJson(`${path}?asOf=2024-08-01`);
    expect(status).toBe(404);
    expect(body.detail).toContain("It is known from 2024-09-30");
  });

  it.each([
    [`${path}?style=mla`, 400, "query.style must be one of sentence, apa, bibtex, csl-json, wikipedia."],
    [`${path}?style=bibtx`, 400, "Did you mean bibtex?"],
    [`${path}?format=apa`, 400, "query.format is not a parameter here."],
    ["/v1/claims/twe3v2nz/citation", 404, "Did you mean twe3v2ny?"],
  ])("%s is refused with %i", async (address, status, message) => {
    const answer = await getJson(address);
    expect(answer.status).toBe(status);
    expect(answer.body.detail).toContain(message);
  });

  it("keeps what follows a merged id, and the query", async () => {
    const response = await app.request("/v1/claims/open-ai/citation?style=apa");
    expect(response.headers.get("location")).toBe("/v1/claims/openai/citation?style=apa");
  });
});
