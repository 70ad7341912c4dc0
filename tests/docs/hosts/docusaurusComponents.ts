export { MDXComponents as default } from "./docusaurus.tsx";
