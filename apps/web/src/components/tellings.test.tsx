import { describe, expect, it } from "vitest";
import { company, day, figureDetail, outlet } from "./answer.example.ts";
import { rendered, textOf } from "./rendered.ts";
import { Tellings } from "./tellings.tsx";

const told = (claim: string, name: string, on: string, article = `${on}-${name.toLowerCase()}`) => ({
  claim,
  article,
  outlet: outlet(name),
  published: day(on),
});

const five = ["Ledger", "Wire", "Matin", "Phare", "Review"].map((name, place) =>
  told(`aaaaaaa${place}`, name, `2024-09-1${place}`),
);

type Detail = ReturnType<typeof figureDetail>;
const claimTold = (tellings: Detail["tellings"], corroboration: Detail["corroboration"]) =>
  figureDetail({ id: "aaaaaaa0", tellings, corroboration });

describe("the tree of tellings", () => {
  const claim = claimTold([{ origins: [company("Ledger")], told: five }], { articles: 5, origins: 1, echoes: 4 });

  it("counts five articles and one origin, and calls all but the first an echo", () => {
    const text = textOf(<Tellings claim={claim} language="en" />, "en");
    expect(text).toMatch(/^5 articles, one origin First said by Ledger/);
    expect(text).toContain("Ledger, 10 September 2024 this claim · the first known");
    expect(text).toContain("Wire, 11 September 2024 claim aaaaaaa1 · an echo");
    expect(text.match(/an echo/g)).toHaveLength(4);
  });

  it("says so in French", () => {
    const text = textOf(<Tellings claim={claim} language="fr" />, "fr");
    expect(text).toMatch(/^5 articles, une seule source Dit en premier par Ledger/);
    expect(text).toContain("Wire, paru le 11 septembre 2024 assertion aaaaaaa1 · écho");
  });

  it("leads to each article and to each claim but its own", () => {
    const html = rendered(<Tellings claim={claim} language="en" />, "en");
    expect(html.match(/href="\/en\/articles\//g)).toHaveLength(5);
    expect(html.match(/href="\/en\/claims\//g)).toHaveLength(4);
  });

  it("calls nothing an echo where the origin is not known, nor a second claim of one article", () => {
    const unknown = claimTold([{ origins: [], told: five }], { articles: 5, origins: 0, echoes: 0 });
    const unknownText = textOf(<Tellings claim={unknown} language="en" />, "en");
    expect(unknownText).toContain("5 articles, origin not known");
    expect(unknownText).not.toMatch(/echo|the first known/);
    const once = claimTold(
      [
        {
          origins: [company("Ledger")],
          told: [told("aaaaaaa0", "Ledger", "2024-09-10", "x"), told("aaaaaaa1", "Ledger", "2024-09-10", "x")],
        },
      ],
      { articles: 1, origins: 1, echoes: 0 },
    );
    expect(textOf(<Tellings claim={once} language="en" />, "en")).not.toContain("echo");
  });

  it("says where nobody else says the same", () => {
    expect(textOf(<Tellings claim={figureDetail()} language="en" />, "en")).toBe(
      "Who else says so No other known article says the same.",
    );
  });
});
