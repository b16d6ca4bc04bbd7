import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{src,compile,lint,curate}/**/*.test.ts", "*.test.ts"],
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
  },
});
