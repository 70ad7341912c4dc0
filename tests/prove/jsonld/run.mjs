import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import matter from "gray-matter";
import { JSDOM } from "jsdom";
import { createServer } from "vite";
import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { bugs, entryBugs } from "./bugs.mjs";
import { checks } from "./checks.mjs";
import { checkEntry } from "./entries.mjs";
import { posts } from "./posts.mjs";
import { siteUrl } from "./values.mjs";

// Proves what is told to machines: thousands of random posts, each read back from JSON-LD, from HTML, from the head and
// as an h-entry, and compared with what its author wrote and its page shows. A planted bug of each kind must be found.
process.env.NODE_ENV = "production";
const seed = 20_260_302;
const postCount = 5000;
const entryCount = 600;
const bugPosts = 400;

let passed = 0;
let failed = 0;
function count(complaints, about) {
  if (complaints.length === 0) passed++;
  else if (++failed <= 20) console.log(`FAILED ${about}: ${complaints.slice(0, 5).join("; ")}`);
}

/** Complaints of a check that must not throw either. */
function complaintsOf(check) {
  try {
    return check();
  } catch (error) {
    return [`threw ${error?.stack ?? error}`];
  }
}

/** Whether a check finds something: JSON that does not parse counts, an error of the check itself does not. */
function isBroken(check) {
  try {
    return check().length > 0;
  } catch (error) {
    if (error instanceof SyntaxError) return true;
    throw error;
  }
}

const root = fileURLToPath(new URL("../../../", import.meta.url));
const server = await createServer({
  root,
  configFile: false,
  mode: "production",
  logLevel: "error",
  appType: "custom",
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { subject, hostile, odd, locales, postFrom } = await server.ssrLoadModule(
    "/tests/prove/jsonld/subject.ts",
  );
  const { document } = new JSDOM("").window;
  // One document for all pages, since each of its own takes long.
  const read = (html) => {
    document.documentElement.innerHTML = html;
    return document;
  };
  const samples = fc.sample(posts(hostile, odd, locales), { seed, numRuns: postCount });
  const all = Object.values(checks);

  console.log(`${samples.length} posts, each read in ${all.length} ways`);
  for (const [index, sample] of samples.entries()) {
    const complaints = all.flatMap(([name, check]) =>
      complaintsOf(() => check(subject, sample, read)).map((words) => `${name}: ${words}`),
    );
    count(complaints, `post ${index}`);
  }

  console.log(
    `${entryCount} of them read back as an h-entry, whatever the page draws, and the posts of the stories`,
  );
  const slots = [{}, { meta: null }, { metaItems: ["words"] }, { header: null }, { footer: null }];
  for (const [index, sample] of samples.slice(0, entryCount).entries()) {
    const given = slots[index % slots.length];
    count(
      complaintsOf(() => checkEntry(subject, sample, given)),
      `entry ${index} ${JSON.stringify(given)}`,
    );
  }
  for (const file of ["ar-short-post", "en-essay", "zh-long-read"]) {
    const path = new URL(`../../../stories/fixtures/posts/${file}.md`, import.meta.url);
    const post = postFrom(matter(readFileSync(path, "utf8")).data);
    const options = { site: { name: "Harbor Notes", url: siteUrl }, timeZone: "UTC" };
    count(
      complaintsOf(() => checkEntry(subject, { post: { ...post, cover: undefined }, options }, {})),
      file,
    );
  }

  console.log(`${bugs.length + entryBugs.length} planted bugs`);
  const few = samples.slice(0, bugPosts);
  for (const [name, wrong, plant] of bugs) {
    const [claim, check] = checks[name];
    const broken = plant(subject);
    const isFound = few.some((sample) => isBroken(() => check(broken, sample, read)));
    count(isFound ? [] : ["the bug passes"], `"${claim}" with ${wrong}`);
  }
  for (const [wrong, plant] of entryBugs) {
    const broken = plant(subject);
    const isFound = few.some((sample) => isBroken(() => checkEntry(broken, sample, {})));
    count(isFound ? [] : ["the bug passes"], `the h-entry with ${wrong}`);
  }
} catch (error) {
  count([String(error?.stack ?? error)], "the proof");
} finally {
  await server.close();
}
tellCounts({ passed, failed });
