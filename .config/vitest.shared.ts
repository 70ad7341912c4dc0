import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { TestProjectInlineConfiguration } from "vitest/config";

/** The project's folder. Configuration lives one level below it. */
export const root: string = fileURLToPath(new URL("..", import.meta.url));

const apart = [
  "**/node_modules/**",
  "tests/consumers/**",
  "tests/package/planted/**",
  "tests/react-18/**",
  "**/*.browser.test.*",
];

/** What every test runs under. */
export const common: {
  setupFiles: string[];
  testTimeout: number;
  hookTimeout: number;
  env: Record<string, string>;
} = {
  // An unexpected console.error or console.warn fails the test.
  setupFiles: ["tests/support/strict-console.ts"],
  // Generous, since a loaded machine is slow and no test measures time.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  env: { COLOPHON_HOSTILE: process.env["COLOPHON_HOSTILE"] ?? "" },
};

/** The tests that draw components, by where they run, for the React that `resolve` finds. */
export function drawingProjects(
  names: { dom: string; ssr: string },
  resolve: TestProjectInlineConfiguration["resolve"] = {},
  env: Record<string, string> = {},
): TestProjectInlineConfiguration[] {
  const shared = { root, plugins: [react()], resolve };
  return [
    {
      ...shared,
      test: {
        ...common,
        name: names.dom,
        environment: "jsdom",
        env: { ...common.env, ...env },
        include: ["tests/**/*.test.tsx"],
        exclude: [...apart, "**/*.ssr.test.tsx"],
        setupFiles: [...common.setupFiles, "tests/support/dom.ts"],
      },
    },
    {
      ...shared,
      test: {
        ...common,
        name: names.ssr,
        environment: "node",
        env: { ...common.env, ...env },
        include: ["tests/**/*.ssr.test.{ts,tsx}"],
        exclude: apart,
      },
    },
  ];
}

/**
 * The projects that need no browser.
 *
 * - `unit`: `*.test.ts` in Node, no DOM at all
 * - `dom`: `*.test.tsx` in jsdom
 * - `ssr`: `*.ssr.test.tsx` in Node, with react-dom/server
 * - `react-server`: `*.react-server.test.ts` in Node under the `react-server` condition
 */
export const projects: TestProjectInlineConfiguration[] = [
  {
    root,
    test: {
      ...common,
      name: "unit",
      environment: "node",
      include: ["tests/**/*.test.ts"],
      exclude: [...apart, "**/*.ssr.test.ts", "**/*.react-server.test.ts"],
    },
  },
  ...drawingProjects({ dom: "dom", ssr: "ssr" }),
  {
    root,
    resolve: { conditions: ["react-server"] },
    ssr: { resolve: { conditions: ["react-server"], externalConditions: ["react-server"] } },
    test: {
      ...common,
      name: "react-server",
      environment: "node",
      include: ["tests/**/*.react-server.test.{ts,tsx}"],
      exclude: apart,
      server: { deps: { inline: [/react/] } },
    },
  },
];
