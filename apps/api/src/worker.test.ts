import { exports } from "cloudflare:workers";
import { describe, expect, it } from "vitest";

describe("the Worker", () => {
  it("runs in workerd and serves the embedded dataset", async () => {
    expect(navigator.userAgent).toBe("Cloudflare-Workers");
    const response = await exports.default.fetch("https://api.test/v1/companies/openai?lang=fr");
    expect(response.status).toBe(200);
    const { data } = (await response.json()) as { data: { company: { name: string } } };
    expect(data.company.name).toBe("OpenAI");
  });

  it("links to the site that its settings name", async () => {
    const response = await exports.default.fetch("https://api.test/v1/claims/twe3v2ny");
    const { data } = (await response.json()) as { data: { links: { html: string } } };
    expect(data.links.html).toBe("https://selon.test/en/claims/twe3v2ny");
  });
});
