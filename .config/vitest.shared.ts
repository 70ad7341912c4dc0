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

/** Setup files of every project: an unexpected console.error or console.warn fails the test. */
export const setupFiles: string[] = ["tests/support/strict-console.ts"];
const domSetupFiles = [...setupFiles, "tests/support/dom.ts"];

/** Tests that draw components: with React 19 in the projects below, with React 18 in those of the full run. */
export const drawingTests = {
  dom: {
    include: ["tests/**/*.test.tsx"],
    exclude: [...apart, "**/*.ssr.test.tsx"],
    setupFiles: domSetupFiles,
  },
  ssr: { include: ["tests/**/*.ssr.test.{ts,tsx}"], exclude: apart, setupFiles },
} as const;

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
      name: "unit",
      environment: "node",
      include: ["tests/**/*.test.ts"],
      exclude: [...apart, "**/*.ssr.test.ts", "**/*.react-server.test.ts"],
      setupFiles,
    },
  },
  { root, plugins: [react()], test: { name: "dom", environment: "jsdom", ...mutable(drawingTests.dom) } },
  { root, plugins: [react()], test: { name: "ssr", environment: "node", ...mutable(drawingTests.ssr) } },
  {
    root,
    resolve: { conditions: ["react-server"] },
    ssr: { resolve: { conditions: ["react-server"], externalConditions: ["react-server"] } },
    test: {
      name: "react-server",
      environment: "node",
      include: ["tests/**/*.react-server.test.{ts,tsx}"],
      exclude: apart,
      setupFiles,
      server: { deps: { inline: [/react/] } },
    },
  },
];

/** A copy that Vitest may change. */
export function mutable(tests: (typeof drawingTests)[keyof typeof drawingTests]): {
  include: string[];
  exclude: string[];
  setupFiles: string[];
} {
  return { include: [...tests.include], exclude: [...tests.exclude], setupFiles: [...tests.setupFiles] };
}
