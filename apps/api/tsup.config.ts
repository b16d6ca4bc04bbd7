import { defineConfig } from "tsup";

export default defineConfig({
  entry: { node: "src/node.ts", openapi: "generate/openapi.ts" },
  format: "esm",
  target: "node20",
  sourcemap: true,
  clean: true,
});
