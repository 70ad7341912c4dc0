import axe from "axe-core";
import type { ReactNode } from "react";
import { afterEach, describe, expect, test } from "vitest";
import {
  ImageFigure,
  LicenseFooter,
  type LicenseFooterProps,
  type Post,
  PostLayout,
  type PostLayoutProps,
} from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { openPage, sidewaysScroll, textBoxes } from "../support/browserPage.js";
import "../../src/styles/index.css";

const widths = [320, 375, 768, 1280];
const picture = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
const cover = { src: picture, alt: "A press", width: 1600, height: 900, caption: "In March.", credit: "Ada" };
const post: Post = {
  title: "The old press in the boathouse",
  subtitle: "How a winch stand became a printing shop again.",
  url: "https://harbor.example/the-old-press",
  published: "2026-03-02",
  updated: "2026-05-17",
  authors: [{ name: "Ines Falk", url: "/ines" }, "Jo Marsh"],
  categories: [{ name: "Craft", url: "/craft" }],
  series: "The boathouse",
  tags: [{ name: "printing", url: "/printing" }, "harbors"],
  site: { name: "Harbor Notes", url: "https://harbor.example" },
  cover,
  license: "CC-BY-NC-SA-4.0",
};
const body = (
  <>
    <h2>What was left</h2>
    <p>
      Oil and salt, <a href="/parts">every part</a>, <code>winch --all</code> and <kbd>Ctrl</kbd>.
    </p>
    <ul>
      <li>A frame</li>
    </ul>
    <blockquote>
      <p>Nobody asked.</p>
    </blockquote>
    <ImageFigure
      src={picture}
      alt="Oil"
      width={1600}
      height={900}
      caption="Oil."
      credit="Ada"
      original="/o.jpg"
    />
  </>
);
const wide = "W".repeat(10_000);
const words = (text: string) => Array.from({ length: 3 }, () => text).join(" ");

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute("style");
  document.documentElement.removeAttribute("lang");
});

function open(props: Partial<PostLayoutProps>, width: number, dir?: "ltr" | "rtl"): Promise<HTMLElement> {
  const node = <PostLayout post={post} views={1208} readingTime={9} {...props} />;
  return openPage(node, { width, padding: "0", ...(dir && { dir }) });
}

/** Texts that reach beyond the window. */
function cutTexts(container: HTMLElement): DOMRect[] {
  const { clientWidth } = document.documentElement;
  return textBoxes(container).filter(({ left, right }) => left < -0.5 || right > clientWidth + 0.5);
}

describe("no word is too long", () => {
  const places: [string, Partial<PostLayoutProps>][] = [
    ["title", { post: { ...post, title: wide } }],
    ["subtitle", { post: { ...post, subtitle: wide } }],
    ["authors", { post: { ...post, authors: [wide, { name: wide.toLowerCase(), url: "/a" }] } }],
    ["categories", { post: { ...post, categories: [wide] } }],
    ["series", { post: { ...post, series: wide } }],
    ["tags", { post: { ...post, tags: [wide, { name: wide.toLowerCase(), url: "/t" }] } }],
    ["site", { post: { ...post, site: { name: wide } } }],
    ["permalink", { post: { ...post, url: `/${wide}` } }],
    ["license", { post: { ...post, license: { name: wide, url: "/l" } } }],
    ["unknown license", { post: { ...post, license: wide } }],
    ["caption", { children: <ImageFigure {...cover} caption={wide} /> }],
    ["credit", { children: <ImageFigure {...cover} credit={wide} /> }],
    ["terms of a picture", { children: <ImageFigure {...cover} license={{ name: wide }} /> }],
    ["views", { views: wide }],
    ["text", { children: <p>{wide}</p> }],
    ["heading", { children: <h2>{wide}</h2> }],
    [
      "link",
      {
        children: (
          <p>
            <a href="/">{wide}</a>
          </p>
        ),
      },
    ],
    [
      "code",
      {
        children: (
          <p>
            <code>{wide}</code>
          </p>
        ),
      },
    ],
    [
      "code block",
      {
        children: (
          <pre>
            <code>{wide}</code>
          </pre>
        ),
      },
    ],
    [
      "list",
      {
        children: (
          <ul>
            <li>{wide}</li>
          </ul>
        ),
      },
    ],
    [
      "quotation",
      {
        children: (
          <blockquote>
            <p>{wide}</p>
          </blockquote>
        ),
      },
    ],
    [
      "definition",
      {
        children: (
          <dl>
            <dt>{wide}</dt>
            <dd>{wide}</dd>
          </dl>
        ),
      },
    ],
    [
      "table",
      {
        children: (
          <table>
            <tbody>
              <tr>
                <td>{wide}</td>
                <td>b</td>
              </tr>
            </tbody>
          </table>
        ),
      },
    ],
  ];

  test.each(places)("for the page in the %s", async (_, props) => {
    for (const dir of ["ltr", "rtl"] as const) {
      for (const width of [320, 1280]) {
        await open(props, width, dir);
        expect(sidewaysScroll(), `sideways at ${width}, ${dir}`).toBe(0);
      }
    }
  });
});

describe("reflow", () => {
  const long = words("Schifffahrtsgesellschaftsvorsitzende");
  const stretched: Post = {
    ...post,
    title: long,
    authors: [long],
    tags: [long],
    categories: [long],
    site: { name: long },
    url: `/${long.replaceAll(" ", "-")}`,
  };
  const spacing = "line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em";
  test.each([
    ["long words at 320", 320, "", stretched],
    ["text twice as large at 640", 640, "html { font-size: 200% }", post],
    ["text twice as large and long words at 640", 640, "html { font-size: 200% }", stretched],
    [
      "text spacing at 320",
      320,
      `.co-post * { ${spacing.replaceAll(";", " !important;")} !important }`,
      post,
    ],
  ])("loses nothing: %s", async (_, width, css, given) => {
    for (const locale of [en, zhHans, ar]) {
      const container = await open({ post: given, locale, children: body }, width, locale.dir);
      const style = document.createElement("style");
      style.textContent = css;
      container.append(style);
      expect(sidewaysScroll(), locale.tag).toBe(0);
      expect(cutTexts(container), locale.tag).toEqual([]);
    }
  });
});

describe("the license footer", () => {
  const names: [string, LicenseFooterProps][] = [
    ["long names", { license: "CC-BY-NC-ND-4.0", authors: [words("Wasserburg"), words("Hohenfels")] }],
    ["a long name of a license", { license: { name: words("Wasserburg zu Untertal"), url: "/l" } }],
    ["words of 10,000 letters", { license: wide, authors: [wide], site: { name: wide }, url: `/${wide}` }],
  ];
  test.each(names)("wraps %s on its own", async (_, props) => {
    for (const locale of [en, zhHans, ar]) {
      for (const width of widths) {
        const container = await openPage(<LicenseFooter {...props} locale={locale} />, {
          width,
          dir: locale.dir,
        });
        expect(sidewaysScroll(), `${locale.tag} at ${width}`).toBe(0);
        expect(cutTexts(container), `${locale.tag} at ${width}`).toEqual([]);
      }
    }
  });
});

test("a post without facts has no line for them", async () => {
  const container = await openPage(<PostLayout post={{ title: "Tea" }}>Text</PostLayout>, { padding: "0" });
  const header = container.querySelector("header") as Element;
  const title = container.querySelector("h1") as Element;
  expect(header.getBoundingClientRect().bottom).toBeCloseTo(title.getBoundingClientRect().bottom, 0);
});

test.each([
  ["en", en, "The boathouse stood on the mole for forty years. ".repeat(12), 45, 85],
  ["zh-Hans", zhHans, "船屋在防波堤上立了四十年".repeat(30), 30, 42],
] as const)("a line of text is as long as reads well: %s", async (_, locale, text, least, most) => {
  const container = await openPage(
    <PostLayout post={{ title: "T" }} locale={locale}>
      <p>{text}</p>
    </PostLayout>,
    { width: 1280, padding: "0" },
  );
  const lines = textBoxes(container.querySelector(".co-body p") as Element).length;
  expect(text.length / lines).toBeGreaterThan(least);
  expect(text.length / lines).toBeLessThan(most);
});

describe("axe finds nothing", () => {
  const parts: [string, ReactNode][] = [
    [
      "a whole post",
      <PostLayout key="" post={post} views={1208} readingTime={9}>
        {body}
      </PostLayout>,
    ],
    [
      "a Chinese post on an English page",
      <PostLayout key="" post={{ ...post, lang: "zh-Hans", title: "船屋" }}>
        {body}
      </PostLayout>,
    ],
    [
      "an Arabic post",
      <PostLayout key="" post={{ ...post, title: "بيت القارب" }} locale={ar}>
        {body}
      </PostLayout>,
    ],
  ];
  const cases = parts.flatMap(([name, node]) =>
    (["light", "dark"] as const).flatMap((scheme) =>
      [320, 1280].map((width) => [name, scheme, width, node] as const),
    ),
  );
  test.each(cases)("in %s, %s, at %d", async (_, scheme, width, node) => {
    document.documentElement.lang = "en";
    document.documentElement.style.colorScheme = scheme;
    document.body.className = "co-page";
    document.title = "Tea";
    const container = await openPage(<main>{node}</main>, { width, padding: "0" });
    const { violations, incomplete } = await axe.run(container);
    document.body.className = "";
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(incomplete.filter(({ id }) => id === "color-contrast")).toEqual([]);
  });
});
