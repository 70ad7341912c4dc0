import { hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test } from "vitest";
import { MetaBar } from "../../src/index.js";
import { RelativeTime } from "../../src/islands/RelativeTime.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { relativeTimeProps } from "../../src/model/relativeTimeProps.js";
import { openPage, sidewaysScroll } from "../support/browserPage.js";
import "../../src/styles/index.css";

let root: Root | undefined;

afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
});

/** The calendar day three days ago, in UTC. */
function threeDaysAgo(): string {
  return new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
}

test.each([
  [en, "3 days ago"],
  [zhHans, "3天前"],
  [ar, "قبل 3 أيام"],
])("a meta bar from the server comes alive without a word about differences: $tag", async (locale, words) => {
  const props = relativeTimeProps(threeDaysAgo(), locale);
  if (props === undefined) throw new Error("a date");
  const bar = (
    <MetaBar
      locale={locale}
      words={2834}
      items={[{ id: "published", content: <RelativeTime {...props} /> }, "words"]}
    />
  );
  const page = await openPage(null, { width: 320, dir: locale.dir });
  page.innerHTML = renderToString(bar);
  const time = page.querySelector("time") as HTMLTimeElement;
  expect(time).toHaveProperty("textContent", props.text);
  const errors: unknown[] = [];
  root = hydrateRoot(page, bar, { onRecoverableError: (error) => errors.push(error) });
  await expect.poll(() => time.textContent).toBe(words);
  expect(page.querySelector("time")).toBe(time);
  expect(errors).toEqual([]);
  expect(time.title).toBe(props.text);
  expect(sidewaysScroll()).toBe(0);
});
