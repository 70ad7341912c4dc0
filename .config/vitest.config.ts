import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { defineConfig } from "vitest/config";
import { browser, browserProject } from "./vitest.browser.js";
import { common, drawingProjects, projects, root } from "./vitest.shared.js";

// Testing Library is CommonJS and finds React by itself, so it comes from the same folder.
const react18 = {
  alias: ["react", "react-dom", "@testing-library/react"].map((name) => ({
    find: new RegExp(`^${name}(?=/|$)`),
    replacement: `${root}tests/react-18/node_modules/${name}`,
  })),
};

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
      ...drawingProjects({ dom: "react-18", ssr: "react-18-ssr" }, react18, { COLOPHON_REACT: "18.3.1" }),
      browserProject,
      {
        root,
        plugins: [storybookTest({ configDir: `${root}.storybook` })],
        test: { ...common, name: "storybook", browser: browser() },
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
