import type { Check, Growth } from "@selon/domain";
import { describe, expect, it } from "vitest";
import { consistentCheck, type FigureDetail, figureDetail, reference } from "./answer.example.ts";
import { Calculations } from "./calculations.tsx";
import { rendered, textOf } from "./rendered.ts";

const change = reference("cccccccc", "doubled", "November 2023 – August 2024");

const shown = (of: Partial<FigureDetail>, language: "en" | "fr" = "en") =>
  textOf(
    <Calculations claim={figureDetail({ history: [change], ...of })} metric={undefined} language={language} />,
    language,
  );

describe("the check of a stated change", () => {
  it("gives verdict, inputs, formula, what either side allows, and certainty", () => {
    const text = shown({ checks: [consistentCheck] });
    expect(text).toContain("Consistent with the figures: from 100 million to 200 million");
    expect(text).toContain("The text says doubled · November 2023 – August 2024");
    expect(text).toContain("Earlier figure 100 million · November 2023");
    expect(text).toContain("Later figure 200 million · August 2024");
    expect(text).toContain("Formula Later ÷ earlier");
    expect(text).toContain("Factor, by the text Between 1.9 and 2.1");
    expect(text).toContain("Factor, by the figures Between 1.81 and 2.21");
    expect(text).toContain("Certainty Presented as certain");
  });

  it("links every input to its claim", () => {
    const html = rendered(
      <Calculations
        claim={figureDetail({ checks: [consistentCheck], history: [change] })}
        metric={undefined}
        language="en"
      />,
      "en",
    );
    for (const id of ["aaaaaaaa", "bbbbbbbb", "cccccccc"]) expect(html).toContain(`href="/en/claims/${id}"`);
    expect(html).toContain('data-verdict="consistent"');
  });

  it("says a difference in the unit of the metric", () => {
    const check: Check = {
      ...consistentCheck,
      formula: "later - base",
      stated: { minimum: 350e6, maximum: 350e6 },
      computed: { minimum: 330e6, maximum: 370e6 },
    };
    const text = shown({
      checks: [check],
      metric: { code: "revenue", label: "Revenue", unit: "money", periodKind: "duration" },
      value: { form: "exact", amount: 450e6, currency: "USD" },
    });
    expect(text).toContain("Formula Later − earlier");
    expect(text).toContain("Difference, by the figures Between $330 million and $370 million");
  });

  it("is not checkable with the reason, and with the base that it implies", () => {
    const check: Check = {
      kind: "not-checkable",
      change: "cccccccc",
      reason: { code: "no-base-value", text: "No claim gives the figure from which it changed." },
      impliedBase: {
        later: reference("aaaaaaaa", "200 million", "August 2024"),
        interval: { minimum: 90e6, maximum: 110e6 },
        text: "It must have started from between 90 million and 110 million.",
      },
      text: "Cannot be checked. No claim gives the figure from which it changed. It must have started from between 90 million and 110 million.",
    };
    const text = shown({ checks: [check] });
    expect(text).toContain("Cannot be checked. No claim gives the figure from which it changed.");
    expect(text).toContain("Later figure 200 million");
    expect(text).not.toContain("Formula");
  });
});

describe("growth", () => {
  const ends = {
    from: reference("bbbbbbbb", "12 millions", "décembre 2023"),
    to: reference("aaaaaaaa", "30 millions", "juin 2024"),
  };

  it("is formula, inputs, result and certainty, and what to read with care", () => {
    const growth: Growth = {
      kind: "growth",
      ...ends,
      formula: "to / from",
      factor: { minimum: 2.28, maximum: 2.74 },
      yearlyFactor: { minimum: 4.14, maximum: 11.1 },
      certainty: "certain",
      unstated: ["method"],
      text: "multiplication par 2,28 à 2,74",
      yearlyText: "multiplication par 4,14 à 11,1",
    };
    const text = shown({ growth: [growth] }, "fr");
    expect(text).toContain("Chiffre de départ 12 millions · décembre 2023");
    expect(text).toContain("Formule Arrivée ÷ départ");
    expect(text).toContain("Résultat Multiplication par 2,28 à 2,74");
    expect(text).toContain("Sur un an Multiplication par 4,14 à 11,1");
    expect(text).toContain("L’un des deux chiffres ne précise pas : method.");
  });

  it("is refused with everything that differs", () => {
    const growth: Growth = {
      kind: "refusal",
      ...ends,
      differences: [
        {
          field: "qualifier",
          qualifier: "window",
          label: "Fenêtre",
          values: [
            { value: "P1W", label: "par semaine" },
            { value: "P1M", label: "par mois" },
          ],
          text: "Fenêtre : par semaine / par mois",
        },
      ],
      text: "Non calculé. Fenêtre : par semaine / par mois",
    };
    const text = shown({ growth: [growth] }, "fr");
    expect(text).toContain("Non calculé : les deux chiffres ne sont pas comparables.");
    expect(text).toContain("Ce qui diffère Fenêtre : par semaine / par mois");
    expect(text).not.toContain("Résultat");
  });

  it("is left out, with its section, where nothing was calculated", () => {
    expect(shown({})).toBe("");
  });
});
