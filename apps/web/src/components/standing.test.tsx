import type { Claim } from "@selon/domain";
import { describe, expect, it } from "vitest";
import { figureClaim, figureDetail } from "./answer.example.ts";
import { ClaimStanding } from "./claim-standing.tsx";
import { rendered, textOf } from "./rendered.ts";
import { SelonLine } from "./selon-line.tsx";
import { Standing } from "./standing.tsx";

const standings: Claim["standing"][] = [
  { code: "current", since: "2024-03-28", by: [], text: "Still stands" },
  { code: "superseded", since: "2024-10-01", by: ["bbbbbbbb"], text: "Superseded on 1 October 2024" },
  { code: "disputed", since: "2024-10-01", by: ["bbbbbbbb"], text: "Sources disagree since 1 October 2024" },
  { code: "corrected", since: "2024-10-01", by: ["bbbbbbbb"], text: "Corrected on 1 October 2024" },
  { code: "retracted", since: "2024-10-01", by: [], text: "Retracted on 1 October 2024" },
];

describe("the standing of a claim", () => {
  it("is a word and a shape, each its own", () => {
    const shapes = new Set<string>();
    for (const standing of standings) {
      const html = rendered(<Standing standing={standing} />, "en");
      expect(html).toContain(`data-standing="${standing.code}"`);
      shapes.add(/<path d="([^"]*)"/.exec(html)?.[1] ?? "");
      expect(textOf(<Standing standing={standing} />, "en")).toBe(standing.text);
    }
    expect(shapes.size).toBe(standings.length);
    expect(shapes).not.toContain("");
  });

  it.each(standings)("is in the selon line where it is not current: $code", (standing) => {
    const claim = figureClaim({ standing });
    const isSaid = (element: React.ReactElement) => rendered(element, "en").includes("data-standing");
    expect(isSaid(<SelonLine claim={claim} language="en" />)).toBe(standing.code !== "current");
    expect(isSaid(<SelonLine claim={claim} language="en" standing={false} />)).toBe(false);
    expect(isSaid(<SelonLine claim={claim} language="en" ownPage />)).toBe(false);
  });
});

describe("what a claim's page says of its standing", () => {
  const corrected = figureDetail({
    standing: { code: "corrected", since: "2024-10-01", by: ["bbbbbbbb"], text: "Corrigé le 1er octobre 2024" },
    corrections: [
      { date: "2024-10-01", kind: "corrected", by: "outlet", reason: "Une levée manquait.", replacedBy: "bbbbbbbb" },
    ],
  });

  it("gives each correction with its day, whose it is and the reason, and what stands in its place", () => {
    const text = textOf(
      <ClaimStanding claim={corrected} replacements={[figureClaim({ id: "bbbbbbbb" })]} language="fr" />,
      "fr",
    );
    expect(text).toContain("Corrigé le 1er octobre 2024");
    expect(text).toContain("Le média a corrigé son article le 1er octobre 2024 : Une levée manquait.");
    expect(text).toContain("À sa place");
    expect(text).toContain("assertion bbbbbbbb");
  });

  it.each([
    ["outlet", "corrected", "The outlet corrected its article on 1 October 2024"],
    ["outlet", "retracted", "The outlet took it back on 1 October 2024"],
    ["selon", "corrected", "our record of it was. Corrected on 1 October 2024"],
    ["selon", "retracted", "our record of it was. Taken back on 1 October 2024"],
  ] as const)("says whose mistake it was: %s, %s", (by, kind, words) => {
    const claim = figureDetail({ corrections: [{ date: "2024-10-01", kind, by, reason: "It was another company." }] });
    expect(textOf(<ClaimStanding claim={claim} replacements={[]} language="en" />, "en")).toContain(words);
  });

  it("tells a plan that has ended from a figure that was put right", () => {
    const [, superseded] = standings;
    if (!superseded) throw new RangeError("there are five");
    const text = (stage: Claim["stage"]) =>
      textOf(
        <ClaimStanding claim={figureDetail({ standing: superseded, stage })} replacements={[]} language="en" />,
        "en",
      );
    expect(text("realised")).toContain("Its source has since said something else of the same time.");
    expect(text("in-talks")).toContain("What was planned has come to its end");
  });
});
