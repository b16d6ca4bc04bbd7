// Do the tests of the rules notice when a rule changes? `pnpm --filter @selon/domain mutate` changes each rule in every
// small way, one at a time, and runs the tests in profile/ that reach it. It takes its minutes and is no part of `test`.

export default {
  mutate: ["src/profile/*.ts", "!src/profile/{*.test,example,dataset.arbitrary}.ts"],
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { dir: "src/profile" },
  // All that the tests need. Stryker would rewrite tsconfig.json with TypeScript's API, which TypeScript 7 does not have.
  ignorePatterns: ["**", "!src/**", "!vitest.*.ts", "!package.json"],
  concurrency: "50%",
  // Endless loops end by count. The clock is for a hang only, so that a busy machine changes no score.
  timeoutMS: 300_000,
  thresholds: { high: 95, low: 90, break: 85 },
  reporters: ["progress", "clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: "test-results/mutation.json" },
  tempDirName: "test-results/mutation",
  cleanTempDir: "always",
  allowConsoleColors: false,
  // Tables and tolerances count too, though trying each takes a run of every test.
  warnings: { slow: false },
};
