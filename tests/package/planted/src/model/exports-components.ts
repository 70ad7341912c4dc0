// expects: eslint(no-restricted-imports)
export * from "../components/thing.js";
