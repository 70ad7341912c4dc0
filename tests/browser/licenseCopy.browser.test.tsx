import { createRoot, type Root } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Attribution, type Post, PostLayout } from "../../src/index.js";
import { CopyAttribution } from "../../src/islands.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { copyAttributionWords } from "../../src/model.js";
import { openPage, sidewaysScroll } from "../support/browserPage.js";
import "../../src/styles/index.css";

const post: Post = {
  title: "The old press",
  url: "https://harbor.example/the-old-press",
  authors: ["Ines Falk"],
  license: "CC-BY-4.0",
};
let root: Root | undefined;

/** What the clipboard holds, as a reader pastes it. */
async function paste(): Promise<string> {
  const field = document.createElement("textarea");
  document.body.append(field);
  field.focus();
  await userEvent.keyboard("{Control>}v{/Control}");
  field.remove();
  return field.value;
}

/** A page with the post and the island, with nothing focused. */
async function open(node = <PostLayout post={post} />, width = 1280, locale = en): Promise<HTMLElement> {
  const container = await openPage(node, { width, dir: locale.dir });
  const place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  root.render(<CopyAttribution {...copyAttributionWords(locale)} />);
  await expect.poll(() => document.querySelector("[data-co-copy]")?.shadowRoot).not.toBeNull();
  return container;
}

afterEach(() => {
  Reflect.deleteProperty(navigator.clipboard, "writeText");
  root?.unmount();
  document.body.replaceChildren();
});

const status = () => document.querySelector("output")?.textContent;

test("a reader with a keyboard opens the citation and copies it", async () => {
  const container = await open();
  const summary = container.querySelector("summary") as HTMLElement;
  while (document.activeElement !== summary) await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  expect(container.querySelector("details")?.open).toBe(true);
  await userEvent.tab();
  const host = document.activeElement as HTMLElement;
  expect(host.shadowRoot?.activeElement).toHaveTextContent("Copy");
  await userEvent.keyboard(" ");
  await expect.poll(status).toBe("Copied");
  expect(await paste()).toBe(container.querySelector(".co-attribution-text")?.textContent);
});

test("a reader with a pointer copies each format", async () => {
  const container = await open();
  await page.getByText("Cite this post").click();
  for (const [name, index] of [
    ["Plain text", 0],
    ["HTML", 1],
    ["Markdown", 2],
    ["BibTeX", 3],
  ] as const) {
    await page.getByRole("button", { name: `Copy ${name}` }).click();
    const written = container.querySelectorAll(".co-attribution-text, .co-attribution-code")[index]
      ?.textContent;
    await expect.poll(status).toBe("Copied");
    expect(await paste()).toBe(written);
    expect(written).toContain("Ines Falk");
  }
});

test("where the browser refuses, the text is selected to be copied by hand", async () => {
  const container = await open();
  const refuse = () => Promise.reject(new DOMException("Write permission denied.", "NotAllowedError"));
  Object.defineProperty(navigator.clipboard, "writeText", { configurable: true, value: refuse });
  await page.getByText("Cite this post").click();
  await page.getByRole("button", { name: "Copy BibTeX" }).click();
  await expect.poll(status).toBe("Selected. Copy it with the keyboard or the menu.");
  expect(getSelection()?.toString()).toBe(container.querySelector("[data-format=bibtex] pre")?.textContent);
});

test("without the island, one click takes the whole of a format", async () => {
  const container = await openPage(<Attribution open work={post} />);
  const code = container.querySelector("[data-format=markdown] pre") as HTMLElement;
  await userEvent.click(code, { position: { x: 30, y: 8 } });
  expect(getSelection()?.toString()).toBe(code.textContent);
});

test.each([
  [320, en],
  [320, ar],
  [1280, ar],
] as const)(
  "a button stands at the end of its format's line, in the way of nothing: %d",
  async (width, locale) => {
    const container = await open(<Attribution open work={post} locale={locale} />, width, locale);
    expect(sidewaysScroll()).toBe(0);
    for (const format of container.querySelectorAll("[data-format]")) {
      const button = format
        .querySelector("[data-co-copy]")
        ?.shadowRoot?.querySelector("button") as HTMLElement;
      const box = button.getBoundingClientRect();
      const line = format.getBoundingClientRect();
      const text = (format.querySelector("p, pre") as Element).getBoundingClientRect();
      const name = document.createRange();
      name.selectNodeContents(format.querySelector("dt") as Element);
      const words = name.getBoundingClientRect();
      expect(locale.dir === "ltr" ? line.right - box.right : box.left - line.left).toBeCloseTo(0, 0);
      expect(box.bottom).toBeLessThanOrEqual(text.top + 0.5);
      expect(box.top).toBeGreaterThanOrEqual(line.top);
      expect(locale.dir === "ltr" ? box.left > words.right : box.right < words.left).toBe(true);
      // Large enough to hit (WCAG 2.2, success criterion 2.5.8).
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    }
  },
);
