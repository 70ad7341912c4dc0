import type { Root } from "hast";
import type { VFile } from "vfile";

declare module "vfile" {
  interface DataMap {
    astro: { frontmatter?: Record<string, unknown> };
  }
}

// As much of Astro as the samples use: `astro/config`, `@astrojs/react` and `@astrojs/markdown-remark`.

type Transformer = (tree: Root, file: VFile) => void;

export type RehypePlugin = () => Transformer;

interface AstroConfig {
  site?: string;
  integrations?: { name: string }[];
  markdown?: { processor?: { name: string } };
}

export const defineConfig = (config: AstroConfig): AstroConfig => config;

export const unified = (_options: {
  rehypePlugins?: (RehypePlugin | [plugin: (options: never) => Transformer, options: object])[];
}): { name: string } => ({
  name: "unified",
});

export default function react(): { name: string } {
  return { name: "react" };
}
