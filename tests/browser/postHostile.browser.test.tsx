import { Fragment } from "react";
import { afterEach, expect, test } from "vitest";
import { hostileCases } from "../support/hostileCases.js";
import { renderHtml } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const linkSchemes = ["http:", "https:", "mailto:", "tel:"];
const pictureSchemes = ["http:", "https:", "blob:", "data:"];
const evil = /evil\.example/;

afterEach(() => document.body.replaceChildren());

/** A page that the browser parses as it parses one from a server, scripts included. */
function parsedPage(html: string): { page: Document; calls: string[] } {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const calls: string[] = [];
  const page = frame.contentDocument as Document;
  page.open();
  Object.assign(frame.contentWindow as Window, { alert: (text: unknown) => calls.push(String(text)) });
  page.write(
    `<!doctype html><html><head><title>Page</title></head><body>${html}<p id="end">End</p></body></html>`,
  );
  page.close();
  return { page, calls };
}

test("the browser would run a script", () => {
  expect(parsedPage("<script>alert(1)</script>").calls).toEqual(["1"]);
});

test.each(hostileCases.map((given) => [given.name, given] as const))(
  "%s runs nothing and leads nowhere in a browser",
  (_, { draw, kept, values }) => {
    const { result: html } = watchWarnings(() =>
      renderHtml(
        // oxlint-disable-next-line react/no-array-index-key -- drawn once
        values.map(({ value }, index) => <Fragment key={index}>{draw(value)}</Fragment>),
      ),
    );
    const { page, calls } = parsedPage(html);
    const links = [...page.querySelectorAll("a")];
    const pictures = [...page.querySelectorAll("img")];
    expect(calls).toEqual([]);
    expect(links.filter((link) => link.hasAttribute("href") && !linkSchemes.includes(link.protocol))).toEqual(
      [],
    );
    expect(links.filter(({ hostname }) => evil.test(hostname))).toEqual([]);
    expect(pictures.filter(({ src }) => !pictureSchemes.includes(new URL(src).protocol))).toEqual([]);
    expect(pictures.filter(({ src }) => evil.test(new URL(src).hostname))).toEqual([]);
    const loaded = (page.defaultView as Window).performance.getEntriesByType("resource");
    expect(loaded.filter(({ name }) => evil.test(new URL(name).hostname))).toEqual([]);
    // What an author wrote closes no element but its own.
    expect(page.querySelector("#end")?.parentElement).toBe(page.body);
    const words = `${page.body.textContent} ${pictures.map(({ alt }) => alt).join(" ")}`;
    for (const text of kept) expect(words.split(text).length - 1, text).toBeGreaterThanOrEqual(values.length);
  },
);
