import { StrictMode, type ReactNode } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { MetaBar } from "../../src/index.js";
import { WalineViews } from "../../src/islands/views/WalineViews.js";
import { ar } from "../../src/locales/ar.js";
import { de } from "../../src/locales/de.js";
import { en } from "../../src/locales/en.js";
import { ru } from "../../src/locales/ru.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { viewsWords } from "../../src/model/viewsWords.js";
import { openPage, sidewaysScroll } from "../support/browserPage.js";
import { stubFetch, walineService } from "../support/stubFetch.js";
import "../../src/styles/index.css";

let root: Root | undefined;
let pages = 0;

afterEach(() => {
  root?.unmount();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

interface Given {
  locale?: typeof en;
  width?: number;
  isLast?: boolean;
  numberNotation?: "compact";
}

/** A meta bar with text below it, from the server, and taken over by React when asked. */
async function openPost({ locale = en, width = 320, isLast = false, numberNotation }: Given = {}) {
  const server = `https://w${++pages}.example`;
  const bar: ReactNode = (
    <StrictMode>
      <MetaBar
        locale={locale}
        published="2026-03-02"
        readingTime={9}
        views={
          <WalineViews {...viewsWords(locale)} server={server} path="/tea/" numberNotation={numberNotation} />
        }
        tags={["harbors", "boats"]}
        items={[
          "published",
          "readingTime",
          ...(isLast ? (["tags", "views"] as const) : (["views", "tags"] as const)),
        ]}
      />
      <p>The first is picked in spring.</p>
    </StrictMode>
  );
  const page = await openPage(null, { width, dir: locale.dir });
  page.innerHTML = renderToString(bar);
  // What moved on the way to this page belongs to the frame before.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const errors: unknown[] = [];
  const views = page.querySelector(".co-views") as HTMLElement;
  return {
    page,
    views,
    errors,
    item: views.closest("li") as HTMLElement,
    hydrate: () => {
      root = hydrateRoot(page, bar, { onRecoverableError: (error) => errors.push(error) });
    },
    state: () => views.dataset["state"],
  };
}

/** Where everything stands, but for what is inside the views. */
function boxes(page: Element): string[] {
  return [...page.querySelectorAll("li, p, time, a")].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.tagName, x, y, width, height].join(" ");
  });
}

function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Adds up what moves until it is stopped. */
function watchShifts(): () => number {
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
  });
  observer.observe({ type: "layout-shift" });
  return () => {
    observer.disconnect();
    return sum;
  };
}

describe.each([
  [en, 1207],
  [zhHans, 12_344],
  [de, 12_344],
  [ru, 12_344],
  [ar, 12_344],
])("in $tag", (locale, count) => {
  test.each([320, 768, 1280])("nothing moves when a number comes, at %d", async (width) => {
    stubFetch(walineService({ "/tea/": count }));
    const { page, item, errors, hydrate, state } = await openPost({ locale, width });
    const before = boxes(page);
    expect(isSeen(item)).toBe(false);
    const shifts = watchShifts();
    hydrate();
    await expect.poll(state).toBe("ready");
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    expect(boxes(page)).toEqual(before);
    expect(shifts()).toBe(0);
    expect(errors).toEqual([]);
    expect(isSeen(item)).toBe(true);
    expect(sidewaysScroll()).toBe(0);
  });
});

test("nothing moves and nothing shows where no number comes", async () => {
  stubFetch(() => Promise.reject(new Error("down")));
  const { page, item, hydrate, state } = await openPost();
  const before = boxes(page);
  hydrate();
  await expect.poll(state).toBe("unavailable");
  expect(boxes(page)).toEqual(before);
  expect(isSeen(item)).toBe(false);
  expect(getComputedStyle(item.nextElementSibling as Element, "::before").visibility).toBe("hidden");
  expect(page.innerText).not.toMatch(/view/i);
});

test("React takes over the very element that the server sent", async () => {
  stubFetch(walineService({}));
  const { page, views, errors, hydrate, state } = await openPost();
  hydrate();
  await expect.poll(state).toBe("ready");
  expect(page.querySelector(".co-views")).toBe(views);
  expect(views.textContent).toBe("1 view");
  expect(errors).toEqual([]);
});

test("without JavaScript there is neither label nor separator, and the line below stands where it would", async () => {
  const { page, item, views } = await openPost({ isLast: true });
  expect(isSeen(item)).toBe(false);
  expect(views.textContent).toBe("");
  expect(page.innerText).not.toContain("{count}");
  expect(views.getBoundingClientRect().width).toBeGreaterThan(40);
});

test("the words stand on the line of their neighbors", async () => {
  stubFetch(walineService({ "/tea/": 1207 }));
  const { page, views, hydrate, state } = await openPost({ width: 1280 });
  hydrate();
  await expect.poll(state).toBe("ready");
  const rect = (node: Node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  };
  const time = page.querySelector("time") as HTMLElement;
  expect(rect(views.firstChild as Node).bottom).toBeCloseTo(rect(time).bottom, 1);
});

test("a short number is shown and the exact one is not", async () => {
  stubFetch(walineService({ "/tea/": 12_344 }));
  const { views, hydrate, state } = await openPost({ numberNotation: "compact" });
  hydrate();
  await expect.poll(state).toBe("ready");
  const [short, exact] = views.children as unknown as [HTMLElement, HTMLElement];
  expect(short.innerText).toBe("12.3K views");
  expect(exact.textContent).toBe(" 12,345 views");
  expect(exact.getBoundingClientRect().width).toBeLessThanOrEqual(1);
});

test("what is asked is cut off at 64,000 bytes", async () => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 10_000;
      controller.enqueue(new Uint8Array(10_000).fill(32));
    },
  });
  stubFetch(() => new Response(body, { headers: { "content-type": "application/json" } }));
  const { hydrate, state } = await openPost();
  hydrate();
  await expect.poll(state).toBe("unavailable");
  expect(sent).toBeLessThan(400_000);
});
