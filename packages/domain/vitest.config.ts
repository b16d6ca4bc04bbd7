import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    setupFiles: ["vitest.setup.ts"],
    // A limit against hanging, not on speed: properties take their time on a busy machine.
    testTimeout: 60_000,
    include: ["{src,compile,lint,curate}/**/*.test.ts", "*.test.ts"],
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
  },
});
