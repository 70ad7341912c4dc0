import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { JSDOM } from "jsdom";

const site = "https://tidal.example";

/** What Open Graph has to say of a post, by its front matter. */
function openGraphOf(data, address) {
  const day = (date) => new Date(date).toISOString().slice(0, 10);
  return {
    "og:type": "article",
    "og:title": data.title,
    "og:description": data.summary,
    "og:url": address,
    "og:site_name": "Tidal Notes",
    "og:locale": { ar: "ar_EG", en: "en_US", "zh-Hans": "zh_CN" }[data.lang],
    "og:image": site + data.cover.replace("..", ""),
    "article:published_time": day(data.date),
    "article:modified_time": day(data.updated),
    "article:author": data.author.url,
    "article:section": data.categories[0],
    "article:tag": data.tags.join(),
  };
}

/** Checks what the page of a post tells machines, as Next.js has written it. */
export function checkMetadata(out, slug, { data, check }) {
  const { document } = new JSDOM(readFileSync(join(out, `posts/${slug}.html`), "utf8")).window;
  const address = `${site}/posts/${slug}`;
  const contents = (name) =>
    [...document.head.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map(
      ({ content }) => content,
    );
  const titles = [...document.head.querySelectorAll("title")].map(({ text }) => text);
  check(`${slug}: one title, the post's`, titles.join() === data.title, titles.join());
  const descriptions = contents("description").join();
  check(`${slug}: one description, the summary`, descriptions === data.summary, descriptions);
  const canonical = [...document.head.querySelectorAll("link[rel=canonical]")].map(({ href }) => href).join();
  check(`${slug}: one canonical address`, canonical === address, canonical);
  const wrong = Object.entries(openGraphOf(data, address)).filter(
    ([name, expected]) => contents(name).join() !== expected,
  );
  check(
    `${slug}: Open Graph says what the front matter says`,
    wrong.length === 0,
    wrong.map(([name, expected]) => `${name} is ${contents(name).join()}, not ${expected}`).join("; "),
  );
  const pictures = contents("og:image").filter((url) => !existsSync(join(out, url.replace(site, ""))));
  check(`${slug}: the picture of Open Graph is there`, pictures.length === 0, pictures.join());

  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ text }) => text);
  const told = JSON.parse(readFileSync(join(out, `posts/${slug}/post.json`), "utf8"));
  check(
    `${slug}: one block of JSON-LD, equal to what postJsonLd gives`,
    blocks.length === 1 && isDeepStrictEqual(JSON.parse(blocks[0]), told),
    `${blocks.length} of ${blocks.map((text) => text.length).join()} characters`,
  );
  check(
    `${slug}: the JSON-LD is that of the post`,
    told["@type"] === "BlogPosting" && told.headline === data.title && told.url === address,
    `${told["@type"]} ${told.url}`,
  );
}
