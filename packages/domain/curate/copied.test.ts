import { describe, expect, it } from "vitest";
import { copiedRun } from "./copied.ts";

const text = "The harbour master counted forty-one boats before the storm, and only nine of them came home that night.";

describe("copiedRun", () => {
  it("finds nine words in a row, however they are set", () => {
    expect(copiedRun("We read: FORTY one boats before the storm – and only nine!", text)).toBe(
      "forty one boats before the storm and only nine",
    );
  });
  it("lets eight pass, and figures told in our own words", () => {
    expect(copiedRun("forty-one boats before the storm, and only", text)).toBeUndefined();
    expect(
      copiedRun("Of forty-one boats nine returned after the storm, by the harbour master’s count.", text),
    ).toBeUndefined();
  });
});
