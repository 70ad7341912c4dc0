import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root: string = fileURLToPath(new URL("../../..", import.meta.url));

const here = `${root}tests/docs/`;

/** Modules that no sample finds in `node_modules`: those of hosts, and what the text around a sample gives. */
export const standIns: Readonly<Record<string, string>> = {
  given: `${here}given/index.tsx`,
  next: `${here}hosts/next.ts`,
  "@astrojs/markdown-remark": `${here}hosts/astro.ts`,
  "@astrojs/react": `${here}hosts/astro.ts`,
  "astro/config": `${here}hosts/astro.ts`,
  "react-router": `${here}hosts/reactRouter.tsx`,
  "@react-router/dev/config": `${here}hosts/reactRouter.tsx`,
  "@react-router/dev/routes": `${here}hosts/reactRouter.tsx`,
  "@react-router/dev/vite": `${here}hosts/reactRouter.tsx`,
  "@docusaurus/plugin-content-blog/client": `${here}hosts/docusaurus.tsx`,
  "@theme/MDXContent": `${here}hosts/docusaurus.tsx`,
  "@theme-original/BlogPostItem": `${here}hosts/docusaurus.tsx`,
  "@theme-original/MDXComponents": `${here}hosts/docusaurusComponents.ts`,
};
