import { access } from "node:fs/promises";
import chromium from "@sparticuz/chromium";

// The one place that chooses a browser: CHROME_PATH, else a Chrome or Chromium of the system, else the one from npm.

const systemBrowsers = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** The executable of the browser to test with. */
export async function browserPath(): Promise<string> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return chosen;
  for (const path of systemBrowsers) {
    const found = await access(path).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return chromium.executablePath();
}

/** It asks nobody anything: no updates, no background requests. */
export const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
