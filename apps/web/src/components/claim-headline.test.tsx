import { describe, expect, it } from "vitest";
import { reference } from "./answer.example.ts";
import { ClaimHeadline } from "./claim-headline.tsx";
import { textOf } from "./rendered.ts";

describe("why a figure is, or is not, shown first", () => {
  const ruleVersion = 1;

  it("gives the reason why it is", () => {
    const reason = { code: "latest" as const, text: "The latest figure." };
    expect(textOf(<ClaimHeadline headline={{ leads: true, reason, ruleVersion }} language="en" />, "en")).toBe(
      "Why it is shown first The latest figure. By version 1 of the rule, never by hand.",
    );
  });

  it("gives the reason why it is not, and what is", () => {
    const reason = { code: "less-certain" as const, text: "Moins certain." };
    const leader = reference("bbbbbbbb", "1,6 milliard de dollars", "décembre 2023");
    expect(textOf(<ClaimHeadline headline={{ leads: false, reason, leader, ruleVersion }} language="fr" />, "fr")).toBe(
      "Pourquoi ce chiffre n’est pas retenu Moins certain. Retenu à sa place : 1,6 milliard de dollars · décembre 2023 Selon la version 1 de la règle, jamais à la main.",
    );
  });

  it("says where none is", () => {
    const reason = { code: "change" as const, text: "A change." };
    expect(textOf(<ClaimHeadline headline={{ leads: false, reason, ruleVersion }} language="en" />, "en")).toContain(
      "No figure of this series is shown first.",
    );
  });
});
