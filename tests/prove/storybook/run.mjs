import { globSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { root } from "../../../.scripts/lib/run.mjs";
import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { copyCommitted, must, openWorkspace } from "../../../.scripts/release/workspace.mjs";
import { startBrowser } from "../../consumers/lib/browser.mjs";
import { createChecks } from "../../consumers/lib/checks.mjs";
import { serve } from "../../consumers/lib/serve.mjs";

// Proves that the static Storybook can be published: built from what is committed beside twenty secrets, it holds none of
// them and no path of the machine; below a path of its own, without any other host, every page opens and every link leads
// somewhere. A secret and a link that are planted show that this can fail.
const { check, note, counts } = createChecks();
const workspace = openWorkspace();
const project = join(workspace, "project");
const site = join(workspace, "site");
const book = join(site, "a/colophon");

/** Secrets as people have them: in files that tools read by themselves, and in the environment. */
const files = [".env", ".env.local", ".env.production", ".env.production.local", ".env.development"];
const names = ["DATABASE_URL", "NPM_TOKEN", "VITE_API_KEY", "STORYBOOK_API_KEY"];
const canaries = files.flatMap((file, index) =>
  names.map((name) => ({
    file,
    name: `${name}_${index}`,
    value: `canary-${index}-${name.toLowerCase()}-d41d8cd9`,
  })),
);

async function build() {
  await copyCommitted(project);
  for (const file of files) {
    const lines = canaries
      .filter((canary) => canary.file === file)
      .map(({ name, value }) => `${name}=${value}`);
    writeFileSync(join(project, file), `${lines.join("\n")}\n`);
  }
  const env = { ...process.env, ...Object.fromEntries(canaries.map(({ name, value }) => [name, value])) };
  await must("npm", ["run", "--silent", "build-storybook", "--", "-o", book], { cwd: project, env });
}

/** The files that hold a text. */
function holding(text, contents) {
  return contents.filter((content) => content.text.includes(text)).map(({ path }) => path);
}

function proveSecrets() {
  const contents = globSync("**/*.{js,mjs,css,html,json,map,svg,txt}", { cwd: book }).map((path) => ({
    path,
    text: readFileSync(join(book, path), "utf8"),
  }));
  note(`${contents.length} files of text`);
  for (const { name, value, file } of canaries) {
    const found = holding(value, contents);
    check(`${name} of ${file} is nowhere`, found.length === 0, found.slice(0, 3).join());
  }
  for (const path of [project, root.replace(/\/$/, ""), homedir()]) {
    const found = path === "/" ? [] : holding(`${path}/`, contents);
    check(
      `no path of the machine: ${path === project ? "the project" : path}`,
      found.length === 0,
      found.slice(0, 3).join(),
    );
  }
  const [{ value }] = canaries;
  check("noticed: a secret", holding(value, [...contents, { path: "planted", text: value }]).length === 1);
}

/** Links of a page, and what can be linked to: read in the page. Those of a story lead through a site that is not there. */
const readLinks = () => ({
  links: [...document.querySelectorAll("#storybook-docs a[href]")]
    .filter((link) => link.closest(".sbdocs-preview, .sb-story") === null)
    .map((link) => link.getAttribute("href")),
  ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
});

async function provePages() {
  const { entries } = JSON.parse(readFileSync(join(book, "index.json"), "utf8"));
  const server = await serve(site, { pictureDelay: 0 });
  const browser = await startBrowser();
  const page = await browser.newPage();
  const strangers = [];
  const failures = [];
  await page.route("**/*", (route) => {
    const url = new URL(route.request().url());
    if (url.origin === server.origin || !url.protocol.startsWith("http")) return route.continue();
    strangers.push(url.href);
    return route.abort();
  });
  page.on("response", (response) => response.status() >= 400 && failures.push(response.url()));
  const docs = Object.values(entries).filter(({ type }) => type === "docs");
  const broken = [];
  let count = 0;
  const whereTo = (href, ids) => {
    if (/^https?:|^mailto:/.test(href)) return true;
    if (href.startsWith("#")) return href === "#" || ids.includes(decodeURIComponent(href.slice(1)));
    const path = new URL(href, "http://book/").searchParams.get("path") ?? "";
    return entries[path.replace(/^\/(?:story|docs)\//, "")] !== undefined;
  };
  try {
    for (const { id } of docs) {
      await page.goto(`${server.origin}/a/colophon/iframe.html?id=${id}&viewMode=docs`);
      await page.waitForSelector("#storybook-docs h1", { timeout: 60_000 });
      const { links, ids } = await page.evaluate(readLinks);
      count += links.length;
      broken.push(...links.filter((href) => !whereTo(href, ids)).map((href) => `${id}: ${href}`));
    }
    await page.goto(`${server.origin}/a/colophon/`);
    await page.waitForSelector("#storybook-preview-iframe", { timeout: 60_000 });
    check(`${docs.length} pages open below a path`, failures.length === 0, failures.slice(0, 3).join());
    check("nothing is asked of another host", strangers.length === 0, strangers.slice(0, 3).join());
    check(`${count} links of pages lead somewhere`, broken.length === 0, broken.slice(0, 5).join("; "));
    check("noticed: a link to no page", !whereTo("?path=/docs/nowhere--docs", []));
    check("noticed: an anchor of no heading", !whereTo("#nowhere", ["here"]));
  } finally {
    await browser.close();
    server.close();
  }
}

try {
  await build();
  proveSecrets();
  await provePages();
} catch (error) {
  check("the proof runs to its end", false, error instanceof Error ? error.message : String(error));
}
tellCounts(counts);
process.exit();
