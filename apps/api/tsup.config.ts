import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/node.ts", "src/openapi.ts"],
  format: "esm",
  target: "node20",
  sourcemap: true,
  clean: true,
});
