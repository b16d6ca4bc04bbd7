import fc from "fast-check";

// The same cases on every run, so that a failure is the change's and not the day's. Other cases: SEED=7 pnpm test.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
