import { afterEach, expect, test } from "vitest";
import { ImageFigure, PostLayout } from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { openPage, sidewaysScroll } from "../support/browserPage.js";
import "../../src/styles/index.css";

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.dir = "ltr";
  scrollTo(0, 0);
});

const src = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
const long = "A heading that goes on for as long as somebody will write one, and then some";
const headings = [long, "Second", "Third", "Fourth"].map((text, index) => ({
  depth: 2 + (index % 2),
  slug: `s${index}`,
  text,
}));

async function openPost(width: number, locale = en) {
  const page = await openPage(
    <PostLayout post={{ title: "Tides", headings }} locale={locale}>
      {headings.map(({ slug, text }) => (
        <section key={slug}>
          <h2 id={slug}>{text}</h2>
          <ImageFigure src={src} alt="Tide" width={1600} height={900} placement="wide" />
          <ImageFigure src={src} alt="Tide" width={1600} height={900} placement="side" />
          <p>Text</p>
        </section>
      ))}
    </PostLayout>,
    { width, dir: locale.dir, padding: "0" },
  );
  const find = (selector: string) => page.querySelector(selector) as HTMLElement;
  return {
    page,
    contents: find("nav"),
    body: find(".co-body"),
    summary: find("summary"),
    link: find("nav a"),
  };
}

const box = (element: Element) => element.getBoundingClientRect();

test.each([320, 768, 1200])("at %d px it is a closed line above the text, that opens", async (width) => {
  const { contents, body, summary, link } = await openPost(width);
  expect(box(contents).bottom).toBeLessThanOrEqual(box(body).top);
  expect(link.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
  expect(box(summary).height).toBeGreaterThanOrEqual(44);
  summary.click();
  expect(link.checkVisibility()).toBe(true);
  expect(box(link).height).toBeGreaterThanOrEqual(24);
  expect(sidewaysScroll()).toBe(0);
});

test.each([
  [1220, en],
  [1280, en],
  [1280, zhHans],
  [1280, ar],
  [1600, en],
  [1600, ar],
] as const)("at %d px it stands open beside the text, clear of wide figures", async (width, locale) => {
  const { page, contents, body, summary, link } = await openPost(width, locale);
  const isLtr = locale.dir === "ltr";
  expect(summary.checkVisibility()).toBe(false);
  expect(link.checkVisibility()).toBe(true);
  expect(box(contents).width).toBeGreaterThanOrEqual(180);
  expect(Math.abs(box(contents).top - box(body).top)).toBeLessThan(2);
  const edges = [body, ...page.querySelectorAll(".co-body img")].map((element) => {
    const { left, right, width } = box(element);
    expect(width).toBeGreaterThan(100);
    return isLtr ? left - box(contents).right : box(contents).left - right;
  });
  expect(Math.min(...edges)).toBeGreaterThanOrEqual(16);
  expect(isLtr ? box(contents).left : innerWidth - box(contents).right).toBeGreaterThanOrEqual(16);
  expect(sidewaysScroll()).toBe(0);
});

test("it stays in view down to the last line of the text, and no further", async () => {
  const { contents, body } = await openPost(1280);
  scrollTo(0, 1500);
  expect(Math.round(box(contents).top)).toBe(32);
  scrollTo(0, box(body).bottom + scrollY - 40);
  expect(box(contents).bottom).toBeLessThanOrEqual(box(body).bottom + 1);
});
