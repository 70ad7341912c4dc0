import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { elementClasses } from "../../src/components/parts/elements.contract.js";
import { Callout, Collapsible, PostLayout } from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import type { Locale } from "../../src/content/labels.js";
import { mdxComponents } from "../../src/markdown.js";
import { process, toReact } from "../markdown/pipeline.js";
import { openPage, sidewaysScroll } from "../support/browserPage.js";
import "../../src/styles/index.css";

const cells = (text: string, count: number): string => `|${`${text}|`.repeat(count)}`;
const table = [cells("Column", 12), cells("-", 12), cells("Schifffahrtsgesellschaft", 12)].join("\n");
const markdown = `Text[^1] with *stress*.

> [!NOTE]
> Text with \`code\`.

> [!TIP]
> Text.

> [!IMPORTANT]
> Text.

> [!WARNING]
> Text.

> [!CAUTION]
> Text.

- [x] Done
- [ ] Open

|a|b|
|-|-|
|1|2|

[^1]: Foot.`;

afterEach(() => {
  document.body.replaceChildren();
  document.body.className = "";
  document.documentElement.removeAttribute("style");
  document.documentElement.removeAttribute("lang");
  location.hash = "";
});

function open(text: string, { locale, width = 375 }: { locale?: Locale | undefined; width?: number } = {}) {
  const body = toReact(process(text, { locale }).tree, mdxComponents({ locale }));
  const node = (
    <main>
      <PostLayout post={{ title: "T" }} locale={locale}>
        {body}
        <Collapsible summary="More">
          <p>Hidden.</p>
        </Collapsible>
        <blockquote className={elementClasses.pullQuote}>
          <p>Lifted out.</p>
        </blockquote>
      </PostLayout>
    </main>
  );
  return openPage(node, { width, padding: "0", dir: locale?.dir ?? "ltr" });
}

const style = (page: Element, selector: string) => getComputedStyle(page.querySelector(selector) as Element);

describe("a table wider than the screen", () => {
  test.each([undefined, ar])("scrolls by keyboard, and not the page", async (locale) => {
    const page = await open(table, { locale, width: 320 });
    expect(sidewaysScroll()).toBe(0);
    const frame = page.querySelector(`.${elementClasses.tableScroll}`) as HTMLElement;
    expect(frame.scrollWidth).toBeGreaterThan(frame.clientWidth);
    frame.focus();
    expect(document.activeElement).toBe(frame);
    await userEvent.keyboard(locale ? "{ArrowLeft}" : "{ArrowRight}");
    await expect.poll(() => Math.abs(frame.scrollLeft)).toBeGreaterThan(0);
  });

  test("keeps Han in lines of several characters", async () => {
    const han = [cells("年份", 6), cells("-", 6), cells("印刷机由驳船运来", 6)].join("\n");
    const page = await open(han, { locale: zhHans, width: 320 });
    for (const cell of page.querySelectorAll("td")) {
      expect(cell.clientWidth).toBeGreaterThan(4 * Number.parseFloat(getComputedStyle(cell).fontSize));
    }
  });
});

test("a footnote that was followed is marked, and so is the place left", async () => {
  const page = await open(markdown);
  const note = "#user-content-fn-1";
  const before = style(page, note).backgroundColor;
  location.hash = note;
  await expect.poll(() => style(page, note).backgroundColor).not.toBe(before);
  location.hash = "#user-content-fnref-1";
  await expect.poll(() => style(page, note).backgroundColor).toBe(before);
  expect(style(page, "#user-content-fnref-1").backgroundColor).not.toBe(before);
});

test("the boxes of tasks stand in line, done ones filled", async () => {
  const page = await open(markdown);
  const [done, todo] = [...page.querySelectorAll("input")];
  expect(done?.getBoundingClientRect().left).toBe(todo?.getBoundingClientRect().left);
  expect(getComputedStyle(done as Element).backgroundColor).not.toBe(
    getComputedStyle(todo as Element).backgroundColor,
  );
});

test("each kind of callout has a color of its own", async () => {
  const page = await open(markdown);
  const labels = [...page.querySelectorAll(".co-callout-label")];
  expect(new Set(labels.map((label) => getComputedStyle(label).color)).size).toBe(5);
});

test("parts by themselves stand in the face of the library", async () => {
  const page = await openPage(
    <>
      <Callout>Text</Callout>
      <Collapsible summary="More">Text</Collapsible>
    </>,
  );
  for (const part of [".co-callout", ".co-collapsible"]) {
    expect(style(page, part).fontFamily).toMatch(/^-apple-system,/);
  }
});

describe("axe finds nothing", () => {
  const cases = (["light", "dark"] as const).flatMap((scheme) =>
    [undefined, zhHans, ar].map((locale) => [scheme, locale?.tag ?? "en", locale] as const),
  );
  test.each(cases)("%s, %s", async (scheme, tag, locale) => {
    document.documentElement.lang = tag;
    document.documentElement.style.colorScheme = scheme;
    document.body.className = "co-page";
    document.title = "Tea";
    const page = await open(markdown, { locale });
    const { violations, incomplete } = await axe.run(page);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    // Of the arrow alone, axe cannot say whether it is a text.
    const unsure = incomplete.filter(({ id }) => id === "color-contrast").flatMap(({ nodes }) => nodes);
    expect(unsure.filter(({ html }) => !html.includes("data-footnote-backref"))).toEqual([]);
  });
});
