import type { Dispute } from "@selon/domain";
import { describe, expect, it } from "vitest";
import { company, figureClaim } from "./answer.example.ts";
import { Finding } from "./finding.tsx";
import { rendered, textOf } from "./rendered.ts";

const weekly = figureClaim({
  subjects: [{ ...company("Merlune"), kind: "product" }],
  metric: { code: "users.active", label: "Weekly active users", unit: "count", periodKind: "instant" },
  wording: { value: "30 million", counted: "weekly active users", text: "30 million weekly active users" },
});
const monthly = figureClaim({
  ...weekly,
  id: "bbbbbbbb",
  metric: { ...weekly.metric, label: "Monthly active users" },
  wording: { value: "30 million", counted: "monthly active users", text: "30 million monthly active users" },
});

const mixUp: Dispute = {
  kind: "mix-up",
  id: "mix-up-aaaaaaaa-bbbbbbbb",
  since: "2024-06-12",
  claims: [weekly, monthly],
  text: "The same number from the same source is given as two things.",
  difference: {
    field: "qualifier",
    qualifier: "window",
    label: "Window",
    values: [
      { value: "P1W", label: "per week" },
      { value: "P1M", label: "per month" },
    ],
    text: "Window: per week / per month",
  },
};

describe("a finding", () => {
  it("sets its figures side by side, each with its selon line, and says what differs and since when", () => {
    const html = rendered(<Finding finding={mixUp} language="en" />, "en");
    expect(html.match(/data-figure="/g)).toHaveLength(2);
    expect(html.match(/data-selon-line/g)).toHaveLength(2);
    const text = textOf(<Finding finding={mixUp} language="en" />, "en");
    expect(text).toMatch(/^Weekly active users \/ Monthly active users Merlune The same number/);
    expect(text).toContain("Window: per week / per month. Known since 12 June 2024.");
  });

  it("does not repeat figures that all stand on the page already", () => {
    const shown = (...ids: string[]) =>
      rendered(<Finding finding={mixUp} title="Likely mix-up" shown={new Set(ids)} language="en" />, "en");
    expect(shown("aaaaaaaa", "bbbbbbbb")).not.toContain("data-figure");
    expect(shown("aaaaaaaa")).toContain("data-figure");
  });
});
