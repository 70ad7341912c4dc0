import { composeStories } from "@storybook/react-vite";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { runnerImport } from "vite";
import { markdownPosts } from "../../../.storybook/markdownPosts.ts";
import { root } from "../../../.scripts/lib/run.mjs";

const entry = "virtual:stories";

/** All files of stories as one module, so that they share what they import. Sheets are the page's. */
function storyFiles(files) {
  return {
    name: "story-files",
    enforce: "pre",
    resolveId: (id) => (id === entry ? `\0${entry}` : id.endsWith(".css") ? "\0no-sheet" : undefined),
    load(id) {
      if (id === "\0no-sheet") return "";
      if (id !== `\0${entry}`) return undefined;
      const lines = files.map(
        (file, index) => `import * as file${index} from ${JSON.stringify(root + file)};`,
      );
      return `${lines.join("\n")}\nexport default [${files.map((_, index) => `file${index}`).join()}];`;
    },
  };
}

/**
 * Renders stories on the server, with the words of the default language, as the Storybook shows them at first.
 *
 * @param {{ id: string, importPath: string }[]} stories
 * @returns {Promise<Map<string, { html: string, lang: string, dir: string }>>} by id
 * @throws where a story cannot be rendered without a browser
 */
export async function renderStories(stories) {
  const files = [...new Set(stories.map(({ importPath }) => importPath.replace("./", "")))];
  const plugins = [markdownPosts(), storyFiles(files)];
  const options = { root, configFile: false, logLevel: "error", plugins };
  const { module } = await runnerImport(entry, options);
  const { module: words } = await runnerImport(`${root}src/locales/en.ts`, options);
  const wanted = new Set(stories.map(({ id }) => id));
  const rendered = new Map();
  for (const file of module.default) {
    // The decorators of the Storybook speak to its page; all that matters here is the language.
    const composed = Object.values(composeStories(file, { args: { locale: words.en }, decorators: [] }));
    for (const Story of composed.filter(({ id }) => wanted.has(id))) {
      const { tag, dir } = Story.args.locale ?? words.en;
      rendered.set(Story.id, { html: renderToString(createElement(Story)), lang: tag, dir });
    }
  }
  return rendered;
}
