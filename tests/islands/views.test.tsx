import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import { type ReactNode, StrictMode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { MetaBar } from "../../src/index.js";
import { WalineViews, type WalineViewsProps } from "../../src/islands/views/WalineViews.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { viewsWords } from "../../src/model/viewsWords.js";
import { type Asked, hang, stubFetch, walineService } from "../support/stubFetch.js";

/** A server of its own for every test, since the islands of a page remember what they asked of one. */
let server = "";
let tests = 0;

beforeEach(() => {
  server = `https://w${++tests}.example`;
  history.replaceState(null, "", "/tea/");
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Tea(props: Partial<WalineViewsProps>): ReactNode {
  return <WalineViews server={server} path="/tea/" title="Views" {...props} />;
}

const item = () => screen.getByTitle("Views");
const state = () => item().dataset["state"];
const settled = (expected: string) => waitFor(() => expect(state()).toBe(expected));
const methods = (asked: Asked[]) => asked.map(({ method }) => method).join();
/** Long enough for a question that should not come. */
const aWhile = () => act(() => new Promise((resolve) => setTimeout(resolve, 120)));

describe("states", () => {
  test("nothing is shown before the number is there", async () => {
    stubFetch(hang);
    render(<Tea />);
    expect(state()).toBe("idle");
    await settled("loading");
    expect(item()).toHaveProperty("textContent", "");
  });

  test("a number is shown with its label", async () => {
    stubFetch(walineService({ "/tea/": 1207 }));
    render(<MetaBar words={2834} views={<Tea />} />);
    expect(await screen.findByText("1,208 views")).toBe(item());
    expect(screen.getAllByRole("listitem").at(-1)).toContainElement(item());
  });

  test("0 is a number, where the service says so", async () => {
    stubFetch(walineService({}));
    render(<Tea record={false} />);
    expect(await screen.findByText("0 views")).toBeVisible();
  });

  test.each([
    ["an error", () => ({ errno: 500, errmsg: "Down" })],
    ["an odd number", () => ({ errno: 0, data: [{ time: -1 }] })],
    ["a server that is down", () => Promise.reject(new Error("down"))],
  ])("%s shows nothing", async (_, answer) => {
    stubFetch(answer);
    render(<Tea />);
    await settled("unavailable");
    expect(item()).toHaveProperty("textContent", "");
  });

  test("a server that never answers is given up", async () => {
    stubFetch(hang);
    render(<Tea timeout={40} />);
    await settled("unavailable");
  });

  test("where the view cannot be counted, the number is read", async () => {
    const service = walineService({ "/tea/": 5 });
    const asked = stubFetch((asked) => (asked.method === "POST" ? { errno: 403 } : service(asked)));
    render(<Tea />);
    expect(await screen.findByText("5 views")).toBeVisible();
    expect(methods(asked)).toBe("POST,GET");
  });
});

describe("words", () => {
  test("are English without any, as in the catalog", async () => {
    stubFetch(walineService({ "/tea/": 0 }));
    const { rerender } = render(<Tea />);
    const one = await screen.findByText("1 view");
    expect(one.dataset["room"]).toBe(en.labels.views.other);
    rerender(<Tea {...viewsWords(en)} path="/two/" />);
    await screen.findByText(en.labels.views.one?.replace("{count}", "1") as string);
  });

  test.each([
    [zhHans, 12_345, "12,345 次阅读", "1.2万 次阅读"],
    [ar, 12_345, "12,345 مشاهدة", "12.3 ألف مشاهدة"],
  ])("are those of the catalog: $tag", async (locale, count, exact, short) => {
    stubFetch(walineService({ "/tea/": count }));
    const { rerender } = render(<Tea {...viewsWords(locale)} record={false} />);
    const plain = (text: string | null | undefined) => text?.replace(/[\s\u200F]+/gu, " ").trim();
    await settled("ready");
    expect(plain(item().textContent)).toBe(exact);
    expect(item().lang).toBe(locale.tag);
    rerender(<Tea {...viewsWords(locale)} record={false} numberNotation="compact" />);
    const [shown, spoken] = item().children;
    expect(plain(shown?.textContent)).toBe(short);
    expect(shown).toHaveAttribute("aria-hidden", "true");
    expect(plain(spoken?.textContent)).toBe(exact);
  });

  test("a tag that is none leaves the bare number", async () => {
    stubFetch(walineService({ "/tea/": 1208 }));
    render(<Tea record={false} lang="fr_FR" />);
    expect(await screen.findByText("1208")).toBe(item());
  });

  test("the site's own attributes reach the root", async () => {
    stubFetch(walineService({}));
    render(<Tea className="mine" id="views" aria-label="Seen" />);
    await settled("ready");
    expect(item()).toHaveClass("co-views", "mine");
    expect(item()).toHaveAttribute("id", "views");
  });

  test("no state announces itself", async () => {
    stubFetch(walineService({}));
    render(<Tea />);
    await settled("ready");
    expect(document.querySelector("[aria-live], [role=status], [role=alert]")).toBeNull();
  });
});

describe("a view is counted once a navigation", () => {
  test("in Strict Mode, and however often the page is drawn", async () => {
    const asked = stubFetch(walineService({}));
    const page = <Tea />;
    const { rerender } = render(<StrictMode>{page}</StrictMode>);
    await screen.findByText("1 view");
    rerender(<StrictMode>{page}</StrictMode>);
    rerender(
      <StrictMode>
        <Tea className="other" />
      </StrictMode>,
    );
    await aWhile();
    expect(methods(asked)).toBe("POST");
  });

  test("by two islands of the same page, which show the same number", async () => {
    const asked = stubFetch(walineService({}));
    render([<Tea key="a" />, <WalineViews key="b" server={server} path="/tea/" />]);
    await waitFor(() => expect(screen.getAllByText("1 view")).toHaveLength(2));
    expect(methods(asked)).toBe("POST");
  });

  test("when the island comes back in the same navigation, after a click on a heading too", async () => {
    const asked = stubFetch(walineService({}));
    const { rerender } = render(<Tea />);
    await screen.findByText("1 view");
    history.pushState(null, "", "/tea/#harvest");
    rerender(<p />);
    rerender(<Tea />);
    await screen.findByText("1 view");
    expect(methods(asked)).toBe("POST,GET");
  });

  test("and again when the reader comes back to the page", async () => {
    stubFetch(walineService({}));
    const { rerender } = render(<Tea />);
    await screen.findByText("1 view");
    history.pushState(null, "", "/");
    rerender(<p />);
    history.pushState(null, "", "/tea/");
    rerender(<Tea />);
    await screen.findByText("2 views");
  });

  test("by an island that stays while the path changes, which never shows the number of another", async () => {
    stubFetch(walineService({ "/rain/": 7 }));
    const { rerender } = render(<Tea />);
    await screen.findByText("1 view");
    history.pushState(null, "", "/rain/");
    rerender(<Tea path="/rain/" />);
    expect(item()).toHaveProperty("textContent", "");
    await screen.findByText("8 views");
    history.pushState(null, "", "/tea/");
    rerender(<Tea />);
    await screen.findByText("2 views");
  });

  test("not at all where an island is gone before the next frame", async () => {
    const asked = stubFetch(walineService({}));
    render(<Tea />).unmount();
    await aWhile();
    expect(asked).toEqual([]);
  });
});

describe("consent", () => {
  test("without it views are read; with it, one is counted, while the number stays", async () => {
    const asked = stubFetch(walineService({ "/tea/": 4 }));
    const { rerender } = render(<Tea record={false} />);
    await screen.findByText("4 views");
    rerender(<Tea record />);
    expect(screen.getByText("4 views")).toBeVisible();
    await screen.findByText("5 views");
    rerender(<Tea record={false} />);
    rerender(<Tea record />);
    await aWhile();
    expect(asked.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  test("Global Privacy Control reads, whatever the site says", async () => {
    vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { globalPrivacyControl: true }));
    const asked = stubFetch(walineService({ "/tea/": 4 }));
    render(<Tea record />);
    await screen.findByText("4 views");
    expect(methods(asked)).toBe("GET");
  });
});

test("the islands of a list ask in one request", async () => {
  const asked = stubFetch(walineService({ "/a": 1, "/b,c": 2, "/d": 3 }));
  render(
    Object.entries({ first: "/a", second: "/b,c", third: "/d", again: "/a" }).map(([key, path]) => (
      <WalineViews key={key} server={server} path={path} record={false} />
    )),
  );
  await screen.findByText("3 views");
  expect(screen.getAllByText("1 view")).toHaveLength(2);
  expect(screen.getByText("2 views")).toBeVisible();
  expect(asked.map(({ url }) => url.search)).toEqual(["?path=%2Fa&path=%2Fb%2Cc&path=%2Fd&path="]);
});

test("a long list is read in groups, as its counter reads it", async () => {
  const asked = stubFetch(walineService({ "/茶/59": 7 }));
  render(
    Array.from({ length: 60 }, (_, index) => (
      <WalineViews key={index} server={server} path={`/茶/${index}`} record={false} />
    )),
  );
  expect(await screen.findByText("7 views")).toBeVisible();
  expect(screen.getAllByText("0 views")).toHaveLength(59);
  expect(asked).toHaveLength(2);
});

test("a path that is missing has no number, and keeps none from the others", async () => {
  const asked = stubFetch(walineService({ "/tea/": 7 }));
  render([
    // As `post.url` may be, in a site without types.
    <Tea key="a" path={undefined as unknown as string} />,
    <WalineViews key="b" server={server} path="/tea/" />,
  ]);
  expect(await screen.findByText("8 views")).toBeVisible();
  expect(state()).toBe("unavailable");
  expect(methods(asked)).toBe("POST");
});

test("requests end with the last island that waits for them", async () => {
  const asked = stubFetch(hang);
  const { rerender, unmount } = render([
    <Tea key="a" record={false} />,
    <WalineViews key="b" server={server} path="/b" record={false} />,
  ]);
  await settled("loading");
  const signal = asked[0]?.init.signal;
  rerender([<Tea key="a" record={false} />]);
  expect(signal?.aborted).toBe(false);
  unmount();
  expect(signal?.aborted).toBe(true);
});

test("nothing is asked until a frame is drawn, which an unseen page has none of", async () => {
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal("requestAnimationFrame", (frame: FrameRequestCallback) => frames.push(frame));
  const asked = stubFetch(walineService({}));
  render(<Tea />);
  await aWhile();
  expect(asked).toEqual([]);
  expect(state()).toBe("idle");
  for (const frame of frames) frame(0);
  await screen.findByText("1 view");
});
