import { spawn, spawnSync } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";

const isWindows = process.platform === "win32";

/** Starts a program at the head of a process group of its own, so that it can be stopped with all that it started. */
export function startGroup(command, args, options) {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "inherit", "inherit"], detached: !isWindows });
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? code));
  });
  return { id: child.pid, ended };
}

/** Asks a group to end, and ends what has not done so in time. Resolves when nothing of it runs any more. */
export async function stopGroup({ id, ended }, { graceMilliseconds = 5000 } = {}) {
  if (id === undefined) return;
  if (isWindows) {
    spawnSync("taskkill", ["/pid", String(id), "/t", "/f"]);
    return;
  }
  signalGroup(id, "SIGTERM");
  // The head may end before the rest of its group, so it is the group that is watched.
  const deadline = Date.now() + graceMilliseconds;
  while (signalGroup(id, 0) && Date.now() < deadline) await delay(50);
  signalGroup(id, "SIGKILL");
  await ended;
}

/** Whether the group had a member to signal. */
function signalGroup(id, signal) {
  try {
    process.kill(-id, signal);
    return true;
  } catch {
    return false;
  }
}
