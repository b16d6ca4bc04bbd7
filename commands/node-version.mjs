// Read by Nodes that are too old: keep to syntax and modules that every Node since 14 knows.

const requiredMajor = 24;

/** What is wrong with this Node and how to mend it, or undefined. */
export function nodeVersionProblem(version = process.versions.node) {
  if (Number.parseInt(version, 10) >= requiredMajor) return undefined;
  return [
    `Selon needs Node ${requiredMajor} or newer, and this is Node ${version}.`,
    "On Linux (x64 and arm64) pnpm installs the right one with the project: run the command through pnpm, as the README shows.",
    `Elsewhere, install Node ${requiredMajor} (nodejs.org, or your version manager), open a new terminal and run the command again.`,
  ].join("\n");
}

/** Ends the process with the message if this Node is too old. */
export function requireNode() {
  const problem = nodeVersionProblem();
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}
