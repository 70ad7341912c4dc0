import { act, render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { shareButtonAttributes, shareButtonClasses } from "../../src/islands/parts/shareButton.contract.js";
import { ShareButton, type ShareButtonProps } from "../../src/islands/ShareButton.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { shareButtonWords } from "../../src/model/shareButtonWords.js";

const url = "https://tidal.example/north-shore";
const props = { url, postTitle: "The north shore", ...shareButtonWords(en) } satisfies ShareButtonProps;
const writeText = vi.fn<(text: string) => Promise<void>>();
const share = vi.fn<(data: ShareData) => Promise<void>>();

beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
  share.mockReset().mockResolvedValue();
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
});
afterEach(() => {
  Reflect.deleteProperty(navigator, "clipboard");
  Reflect.deleteProperty(navigator, "share");
});

const hasShareSheet = () => Object.defineProperty(navigator, "share", { configurable: true, value: share });
const status = () => screen.getByRole("status").textContent;
const press = () => act(async () => screen.getByRole("button").click());

test("the root takes a class, style and attributes of the site", () => {
  const { container } = render(
    <ShareButton {...props} id="here" title="T" className="site" style={{ marginTop: "1px" }} />,
  );
  const root = container.firstChild as HTMLElement;
  expect([...root.classList]).toEqual(["co-share-action", "site"]);
  expect([root.id, root.title, root.style.marginTop]).toEqual(["here", "T", "1px"]);
});

test("it takes over what the server sent", () => {
  const container = document.createElement("div");
  container.innerHTML = renderToString(<ShareButton {...props} />);
  document.body.append(container);
  render(<ShareButton {...props} />, { container, hydrate: true });
  expect(screen.getByRole("button")).toHaveAccessibleName("Copy link");
  expect(container.firstChild).toHaveAttribute("data-state", "ready");
});

test("the contract names what is drawn", () => {
  const { container } = render(<ShareButton {...props} />);
  for (const name of Object.values(shareButtonClasses)) {
    expect(container.querySelector(`.${name}`), name).not.toBeNull();
  }
  for (const name of Object.values(shareButtonAttributes)) expect(container.firstChild).toHaveAttribute(name);
});

test("the server keeps the place and shows nothing", () => {
  const page = document.createElement("div");
  page.innerHTML = renderToString(<ShareButton url={url} {...shareButtonWords(zhHans)} />);
  expect(page.firstChild).toHaveAttribute("data-state", "idle");
  expect(page.querySelector("button")).toHaveTextContent("复制链接");
});

test("where the browser has a share sheet, it opens with address and title", async () => {
  hasShareSheet();
  render(<ShareButton {...props} />);
  expect(screen.getByRole("button")).toHaveAccessibleName("Share");
  await press();
  expect(share.mock.calls).toEqual([[{ url, title: "The north shore" }]]);
  expect(writeText).not.toHaveBeenCalled();
});

test("a reader who closes the sheet gets nothing copied", async () => {
  hasShareSheet();
  share.mockRejectedValue(new DOMException("Closed", "AbortError"));
  render(<ShareButton {...props} />);
  await press();
  expect([writeText.mock.calls, status()]).toEqual([[], ""]);
});

test("a second press while the sheet is open copies nothing", async () => {
  hasShareSheet();
  share.mockRejectedValue(new DOMException("A share is in progress", "InvalidStateError"));
  render(<ShareButton {...props} />);
  await press();
  expect([writeText.mock.calls, status()]).toEqual([[], ""]);
});

test("a sheet that is refused makes way for copying", async () => {
  hasShareSheet();
  share.mockRejectedValue(new DOMException("No", "NotAllowedError"));
  render(<ShareButton {...props} />);
  await press();
  expect(writeText.mock.calls).toEqual([[url]]);
  expect(status()).toBe("Copied");
});

test("elsewhere the address is copied, the button says so and is ready again", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    render(<ShareButton {...props} />);
    expect(screen.getByRole("button")).toHaveAccessibleName("Copy link");
    await press();
    expect(writeText.mock.calls).toEqual([[url]]);
    expect([screen.getByRole("button").textContent, status()]).toEqual(["Copied", "Copied"]);
    act(() => {
      vi.runAllTimers();
    });
    expect([screen.getByRole("button").textContent, status()]).toEqual(["Copy link", ""]);
  } finally {
    vi.useRealTimers();
  }
});

test("without an address of its own it is that of the page, without the fragment", async () => {
  history.replaceState(null, "", "/post?page=2#top");
  render(<ShareButton {...shareButtonWords(en)} />);
  await press();
  expect(writeText.mock.calls).toEqual([[`${location.origin}/post?page=2`]]);
  history.replaceState(null, "", "/");
});

test("where copying is refused, the address is shown and selected", async () => {
  writeText.mockRejectedValue(new Error("Not allowed"));
  render(<ShareButton {...props} />);
  await press();
  expect(screen.getByText(url)).toBeVisible();
  expect(getSelection()?.toString()).toBe(url);
  expect(status()).toBe("Selected. Copy it with the keyboard or the menu.");
});
