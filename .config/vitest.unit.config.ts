import { defineConfig } from "vitest/config";
import { projects, root } from "./vitest.shared.js";

/** The fast run: everything that needs neither a browser nor Storybook. */
export default defineConfig({ root, test: { projects } });
