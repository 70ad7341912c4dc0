import { afterEach, describe, expect, test } from "vitest";
import current from "../../src/styles/index.css?inline";
import lowered from "virtual:lowered-styles";
import { defineTheme, gazette, inkwash, manual, type ThemeTokens } from "../../src/themes.js";

const all = [gazette, inkwash, manual];
const sheets = all.map((theme) => defineTheme(theme).css).join("\n");
const standard = { light: "oklch(0.27 0.012 70)", dark: "oklch(0.89 0.012 85)" };

/** A color of a theme as the browser writes it. */
function written(theme: ThemeTokens, scheme: "light" | "dark"): string {
  const place = document.createElement("i");
  place.style.color = theme.colors.ink[scheme];
  document.body.append(place);
  const { color } = getComputedStyle(place);
  place.remove();
  return color;
}

function open(css: string, body: string, siteStyles = ""): HTMLElement[] {
  document.head.innerHTML = `<style>${css}</style><style>${siteStyles}</style>`;
  document.body.innerHTML = body;
  return [...document.querySelectorAll<HTMLElement>(".co-post")];
}

const inks = (posts: readonly Element[]) => posts.map((post) => getComputedStyle(post).color);
const post = '<article class="co-post"></article>';
const marked = (theme: string, inside: string, scheme = "") =>
  `<div data-co-theme="${theme}"${scheme && ` data-theme="${scheme}"`}>${inside}</div>`;

afterEach(() => {
  for (const name of ["theme", "coTheme"]) delete document.documentElement.dataset[name];
});

describe.each([
  ["as published", current + sheets],
  ["loaded before the style sheet", sheets + current],
  ["as a build for older browsers ships them", lowered + sheets],
])("themes %s", (_, css) => {
  test("hold where they are marked, in any number, and nowhere else", () => {
    const posts = open(css, `${post}${all.map(({ name }) => marked(name, post)).join("")}`);
    expect(inks(posts)).toEqual([standard.light, ...all.map((theme) => written(theme, "light"))]);
  });

  test("hold on the whole page, and change while it is shown", () => {
    const posts = open(css, post);
    const page = document.documentElement.dataset;
    for (const theme of all) {
      page["coTheme"] = theme.name;
      page["theme"] = "dark";
      expect(inks(posts)).toEqual([written(theme, "dark")]);
      page["theme"] = "light";
      expect(inks(posts)).toEqual([written(theme, "light")]);
    }
    delete page["coTheme"];
    expect(inks(posts)).toEqual([standard.light]);
  });

  test.each(["light", "dark"] as const)("nest at any depth, each %s where that is marked", (scheme) => {
    const nested = `<div data-theme="${scheme}">${post}</div>`;
    const body = marked(
      "gazette",
      nested + marked("manual", nested + marked("default", nested + marked("gazette", nested))),
      scheme === "light" ? "dark" : "light",
    );
    const gazetteInk = written(gazette, scheme);
    expect(inks(open(css, body))).toEqual([
      gazetteInk,
      written(manual, scheme),
      standard[scheme],
      gazetteInk,
    ]);
  });

  test("leave nothing of themselves in a theme within", () => {
    const [bare, within] = open(
      css,
      `${post}${marked("gazette", marked("manual", marked("default", post)))}`,
    ) as [HTMLElement, HTMLElement];
    const [plain, nested] = [getComputedStyle(bare), getComputedStyle(within)];
    for (const name of ["fontFamily", "fontSize", "lineHeight", "color"] as const) {
      expect(nested[name], name).toBe(plain[name]);
    }
    for (const name of ["header-align", "ornament", "button-radius", "seal-dark", "text-face"]) {
      expect(nested.getPropertyValue(`--co-${name}`), name).toBe(plain.getPropertyValue(`--co-${name}`));
    }
  });

  test("give way to what a site sets", () => {
    document.documentElement.dataset["coTheme"] = "gazette";
    const site = ":root { --co-ink: rgb(1, 2, 3); --co-text-size: 20px }";
    const [only] = open(css, post, site) as [HTMLElement];
    expect([getComputedStyle(only).color, getComputedStyle(only).fontSize]).toEqual(["rgb(1, 2, 3)", "20px"]);
  });
});

test.each(["default", ...all.map(({ name }) => name)])(
  "in %s, all parts of a post keep one column",
  (name) => {
    const parts = `<header class="co-header"><h1 class="co-title">Tea</h1><div class="co-meta-line"><ul class="co-meta"><li class="co-meta-item">Today</li><li class="co-meta-item">1 word</li></ul></div></header>
      <div class="co-body"><h2>Steep</h2><p>One.</p><p>Two.</p><blockquote>Three.</blockquote></div>
      <footer class="co-license"><p class="co-license-sentence">Free.</p></footer>`;
    const [only] = open(
      current + sheets,
      marked(name, `<article class="co-post" lang="en">${parts}</article>`),
    );
    const columns = [...(only as HTMLElement).children].map((part) => {
      const { left, right } = part.getBoundingClientRect();
      return [left, right];
    });
    expect(new Set(columns.map((edges) => edges.map(Math.round).join())).size).toBe(1);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  },
);

/** The hue of what an element says, in degrees: 0 to 40 are reds. */
const hueOf = (element: Element) =>
  Number(/^oklch\(\S+ \S+ (\S+)\)$/.exec(getComputedStyle(element).color)?.[1]);

test.each(["default", ...all.map(({ name }) => name)])(
  "in %s, callouts of caution and removed lines of code are red, whatever the accent is",
  (name) => {
    const removed = '<span class="co-code-line" data-change="removed"><b class="co-code-sign">-</b></span>';
    const parts = `<aside class="co-callout" data-kind="caution"><p class="co-callout-label">Caution</p></aside><figure class="co-code">${removed}</figure>`;
    for (const scheme of ["light", "dark"]) {
      open(current + sheets, marked(name, parts, scheme));
      for (const part of [".co-callout-label", ".co-code-sign"]) {
        const hue = hueOf(document.querySelector(part) as Element);
        expect(hue > 0 && hue < 40, `${part}, ${scheme}: ${hue}`).toBe(true);
      }
    }
  },
);

test("a theme of a site that has just one holds on its root", () => {
  const { rootCss } = defineTheme(gazette);
  expect(inks(open(`${current}${rootCss}`, `${post}${marked("default", post)}`))).toEqual([
    written(gazette, "light"),
    standard.light,
  ]);
  expect(inks(open(`${rootCss}${current}`, post))).toEqual([written(gazette, "light")]);
});

test("a pair of colors set on the root holds in both schemes, wherever one is marked", () => {
  const site = ":root { --co-ink-light: rgb(1, 1, 1); --co-ink-dark: rgb(2, 2, 2) }";
  const posts = open(current, `${post}<div class="dark">${post}<div class="light">${post}</div></div>`, site);
  expect(inks(posts)).toEqual(["rgb(1, 1, 1)", "rgb(2, 2, 2)", "rgb(1, 1, 1)"]);
});
