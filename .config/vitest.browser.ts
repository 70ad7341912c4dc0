import react from "@vitejs/plugin-react";
import tailwindcss from "@tailwindcss/vite";
import { transform } from "lightningcss";
import type { Plugin } from "vite";
import { playwright } from "@vitest/browser-playwright";
import type { BrowserConfigOptions, TestProjectInlineConfiguration } from "vitest/config";
import { compileStyles } from "../.scripts/build-styles.mjs";
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

/** The style sheet as a site's build for older browsers ships it, without `light-dark()`. */
function loweredStyles(): Plugin {
  const id = "virtual:lowered-styles";
  return {
    name: "lowered-styles",
    resolveId: (source) => (source === id ? `\0${id}` : null),
    async load(source) {
      if (source !== `\0${id}`) return null;
      const { plain } = await compileStyles();
      const { code } = transform({
        filename: "styles.css",
        code: Buffer.from(plain),
        targets: { chrome: 111 << 16, safari: (16 << 16) | (4 << 8) },
      });
      return `export default ${JSON.stringify(code.toString())}`;
    },
  };
}

/** `*.browser.test.tsx` in Chromium, for layout and styles. */
export const browserProject: TestProjectInlineConfiguration = {
  root,
  plugins: [react(), tailwindcss(), loweredStyles()],
  test: {
    ...common,
    name: "browser",
    browser: browser(),
    include: ["tests/**/*.browser.test.{ts,tsx}"],
    // A page that waits for its idle time waits long on a loaded machine.
    expect: { poll: { timeout: 10_000 } },
  },
};
