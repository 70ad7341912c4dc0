import react from "@vitejs/plugin-react";
import tailwindcss from "@tailwindcss/vite";
import { playwright } from "@vitest/browser-playwright";
import type { BrowserConfigOptions, TestProjectInlineConfiguration } from "vitest/config";
import { chromiumArguments, findChromium } from "../.scripts/lib/chromium.mjs";
import { common, root } from "./vitest.shared.js";

const executablePath = findChromium();

/** How tests reach the browser. A function, since two projects that share one object fail at startup. */
export function browser(): BrowserConfigOptions {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    instances: [{ browser: "chromium" }],
    provider: playwright({
      launchOptions: { ...(executablePath && { executablePath }), args: chromiumArguments },
    }),
  };
}

/** `*.browser.test.tsx` in Chromium, for layout and styles. */
export const browserProject: TestProjectInlineConfiguration = {
  root,
  plugins: [react(), tailwindcss()],
  test: { ...common, name: "browser", browser: browser(), include: ["tests/**/*.browser.test.{ts,tsx}"] },
};
