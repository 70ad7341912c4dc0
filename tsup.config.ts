import { defineConfig } from "tsup";

// Every module is an entry and nothing is bundled: a bundle drops 'use client' and mixes server and browser code.
export default defineConfig({
  entry: ["src/**/*.{ts,tsx}"],
  format: ["esm"],
  bundle: false,
  dts: false,
  clean: true,
  target: "es2022",
  platform: "neutral",
  silent: true,
});
