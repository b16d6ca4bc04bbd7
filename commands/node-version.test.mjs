import assert from "node:assert/strict";
import test from "node:test";
import { nodeVersionProblem } from "./node-version.mjs";

test("Node 24 and newer will do", () => {
  assert.equal(nodeVersionProblem("24.0.0"), undefined);
  assert.equal(nodeVersionProblem("26.1.0"), undefined);
});

test("an older Node is told what is needed and how to get it", () => {
  assert.match(nodeVersionProblem("22.9.0"), /needs Node 24 or newer, and this is Node 22\.9\.0/);
  assert.match(nodeVersionProblem("9.11.2"), /install Node 24/);
});
