import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { browser, browserProject } from "./vitest.browser.js";
import { drawingTests, mutable, projects, root } from "./vitest.shared.js";

const react18 = `${root}tests/react-18/node_modules/`;
const react18Resolve = {
  alias: ["react", "react-dom", "@testing-library/react"].map((name) => ({
    find: new RegExp(`^${name}(?=/|$)`),
    replacement: `${react18}${name}`,
  })),
};
const react18Version = { COLOPHON_REACT: "18.3.1" };

/**
 * Every project: those without a browser, and
 *
 * - `browser`: `*.browser.test.tsx` in Chromium, for layout and styles
 * - `storybook`: every story draws, with no accessibility violation
 * - `react-18`, `react-18-ssr`: the tests of `dom` and `ssr` again on React 18.3
 * - `types`: `*.test-d.tsx`, checked by the compiler
 */
export default defineConfig({
  root,
  test: {
    projects: [
      ...projects,
      {
        root,
        plugins: [react()],
        resolve: react18Resolve,
        test: { name: "react-18", environment: "jsdom", env: react18Version, ...mutable(drawingTests.dom) },
      },
      {
        root,
        plugins: [react()],
        resolve: react18Resolve,
        test: {
          name: "react-18-ssr",
          environment: "node",
          env: react18Version,
          ...mutable(drawingTests.ssr),
        },
      },
      browserProject,
      {
        root,
        plugins: [storybookTest({ configDir: `${root}.storybook` })],
        test: { name: "storybook", browser: browser() },
      },
      {
        root,
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["tests/types/**/*.test-d.{ts,tsx}"],
            tsconfig: ".config/tsconfig.types.json",
          },
        },
      },
    ],
  },
});
