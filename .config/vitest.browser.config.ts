import { defineConfig } from "vitest/config";
import { browserProject } from "./vitest.browser.js";
import { root } from "./vitest.shared.js";

/** Only the tests in Chromium, without Storybook. */
export default defineConfig({ root, test: { projects: [browserProject] } });
