import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const source = new URL("..", import.meta.url);
const files = globSync("**/*.{ts,tsx}", { cwd: source }).filter((file) => !/\.test\.tsx?$/.test(file));

/** What puts the number of a figure into words. */
const writesFigures = /\.wording\b|\{ wording|formatValue|formatNumber|figureWording|\.amount\b/;

describe("figures", () => {
  it("are written in figure.tsx and nowhere else", () => {
    const writers = files.filter((file) => writesFigures.test(readFileSync(new URL(file, source), "utf8")));
    expect(writers.map((file) => file.replaceAll("\\", "/"))).toEqual(["components/figure.tsx"]);
  });
});
