import { hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { en } from "../../src/locales/en.js";
import { colorSchemeToggleWords } from "../../src/model.js";
import { colorSchemeKey } from "../../src/themes.js";
import "../../src/styles/index.css";

const page = document.documentElement;
let roots: Root[] = [];

async function preferDark(value: "dark" | "light"): Promise<void> {
  // Vitest's type of the session leaves its methods to the provider.
  const session = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
  await session.send("Emulation.setEmulatedMedia", {
    features: [{ name: "prefers-color-scheme", value }],
  });
}

/** A page that is loaded anew: so many toggles, drawn by the server and then alive. */
async function openToggles(count = 1) {
  vi.resetModules();
  const { ColorSchemeToggle } = await import("../../src/islands/ColorSchemeToggle.js");
  const toggle = <ColorSchemeToggle {...colorSchemeToggleWords(en)} />;
  const errors: unknown[] = [];
  const groups = Array.from({ length: count }, () => {
    const place = document.createElement("div");
    place.innerHTML = renderToString(toggle);
    document.body.append(place);
    roots.push(hydrateRoot(place, toggle, { onRecoverableError: (error) => errors.push(error) }));
    return place;
  });
  await expect.poll(() => document.querySelector(".co-scheme")?.getAttribute("data-state")).toBe("ready");
  expect(errors).toEqual([]);
  const radio = (value: string, group = 0) =>
    groups[group]?.querySelector(`[value="${value}"]`) as HTMLInputElement;
  const chosen = (group = 0) => groups[group]?.querySelector<HTMLInputElement>(":checked")?.value;
  return { groups, radio, chosen };
}

/** What another tab of the site does. */
function otherTab(): Storage {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  return (frame.contentWindow as Window).localStorage;
}

function closePage(): void {
  for (const root of roots) root.unmount();
  roots = [];
  document.body.replaceChildren();
  delete page.dataset["theme"];
  page.style.removeProperty("color-scheme");
}

beforeEach(() => localStorage.clear());

afterEach(async () => {
  closePage();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await preferDark("light");
});

test("a choice marks the page, and is there when the next page opens", async () => {
  const { radio, chosen } = await openToggles();
  expect([chosen(), page.dataset["theme"]]).toEqual(["system", "light"]);
  await userEvent.click(radio("dark"));
  expect([chosen(), page.dataset["theme"], localStorage.getItem(colorSchemeKey)]).toEqual([
    "dark",
    "dark",
    "dark",
  ]);
  closePage();
  const next = await openToggles();
  expect([next.chosen(), page.dataset["theme"]]).toEqual(["dark", "dark"]);
  await userEvent.click(next.radio("system"));
  expect([next.chosen(), page.dataset["theme"], localStorage.length]).toEqual(["system", "light", 0]);
});

test("scroll bars and native controls follow the choice", async () => {
  const { radio } = await openToggles();
  const input = document.body.appendChild(document.createElement("input"));
  input.type = "search";
  const light = getComputedStyle(input).color;
  await userEvent.click(radio("dark"));
  expect([getComputedStyle(page).colorScheme, getComputedStyle(input).color === light]).toEqual([
    "dark",
    false,
  ]);
  await userEvent.click(radio("light"));
  expect([getComputedStyle(page).colorScheme, getComputedStyle(input).color]).toEqual(["light", light]);
});

test("the keyboard chooses: one stop, arrow keys within", async () => {
  const { radio, chosen } = await openToggles();
  const after = document.body.appendChild(document.createElement("button"));
  await userEvent.tab();
  expect(document.activeElement).toBe(radio("system"));
  await userEvent.keyboard("{ArrowUp}");
  expect([chosen(), page.dataset["theme"]]).toEqual(["dark", "dark"]);
  await userEvent.keyboard("{ArrowLeft}");
  expect([chosen(), page.dataset["theme"]]).toEqual(["light", "light"]);
  const outline = getComputedStyle(radio("light").parentElement as Element);
  expect([outline.outlineStyle, outline.outlineWidth]).toEqual(["solid", "2px"]);
  await userEvent.tab();
  expect(document.activeElement).toBe(after);
});

test("the system is followed while it changes, unless a scheme was chosen", async () => {
  const { radio } = await openToggles();
  await preferDark("dark");
  await expect.poll(() => page.dataset["theme"]).toBe("dark");
  await preferDark("light");
  await expect.poll(() => page.dataset["theme"]).toBe("light");
  await userEvent.click(radio("light"));
  await preferDark("dark");
  expect(page.dataset["theme"]).toBe("light");
  await userEvent.click(radio("system"));
  expect(page.dataset["theme"]).toBe("dark");
});

test("all toggles of a page, and all tabs of a site, say the same", async () => {
  const { radio, chosen } = await openToggles(2);
  await userEvent.click(radio("dark"));
  expect(chosen(1)).toBe("dark");
  const storage = otherTab();
  storage.setItem(colorSchemeKey, "light");
  await expect.poll(() => [chosen(0), chosen(1), page.dataset["theme"]]).toEqual(["light", "light", "light"]);
  storage.setItem("colophon-other", "dark");
  storage.setItem(colorSchemeKey, "dark");
  await expect.poll(() => chosen()).toBe("dark");
  storage.clear();
  await expect.poll(() => [chosen(0), page.dataset["theme"]]).toEqual(["system", "light"]);
});

test.each(["sepia", "", "null", '{"theme":"dark"}', "dark "])(
  "a value that is none of ours means the system: %j",
  async (value) => {
    localStorage.setItem(colorSchemeKey, value);
    const { chosen } = await openToggles();
    expect([chosen(), page.dataset["theme"]]).toEqual(["system", "light"]);
  },
);

test("where storage is full or blocked, a choice holds on this page", async () => {
  const refuse = () => {
    throw new DOMException("", "QuotaExceededError");
  };
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
  const { radio, chosen } = await openToggles();
  await userEvent.click(radio("dark"));
  expect([chosen(), page.dataset["theme"], localStorage.length]).toEqual(["dark", "dark", 0]);
  // As a page does that comes back from the cache of the browser.
  dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  expect([chosen(), page.dataset["theme"]]).toEqual(["dark", "dark"]);
});

test("a page that slept while another chose takes over the choice", async () => {
  const { radio, chosen } = await openToggles();
  await userEvent.click(radio("light"));
  localStorage.setItem(colorSchemeKey, "dark");
  dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  await expect.poll(() => [chosen(), page.dataset["theme"]]).toEqual(["dark", "dark"]);
});

test("a toggle that is gone listens no more", async () => {
  const added = vi.spyOn(globalThis, "addEventListener");
  const removed = vi.spyOn(globalThis, "removeEventListener");
  await openToggles(2);
  for (const root of roots) root.unmount();
  roots = [];
  const names = (spy: typeof added) =>
    spy.mock.calls.map(([name]) => name).filter((name) => name === "storage" || name === "pageshow");
  expect(names(removed as typeof added).toSorted()).toEqual(["pageshow", "storage"]);
  expect(names(added).toSorted()).toEqual(["pageshow", "storage"]);
  delete page.dataset["theme"];
  await preferDark("dark");
  expect(page.dataset["theme"]).toBeUndefined();
});

test("keeps its place before it is alive, and a finger can hit it", async () => {
  const { ColorSchemeToggle } = await import("../../src/islands/ColorSchemeToggle.js");
  document.body.innerHTML = renderToString(<ColorSchemeToggle {...colorSchemeToggleWords(en)} />);
  const idle = document.querySelector(".co-scheme") as HTMLElement;
  const { width, height } = idle.getBoundingClientRect();
  expect(idle.checkVisibility({ visibilityProperty: true })).toBe(false);
  document.body.replaceChildren();
  const { groups } = await openToggles();
  const alive = groups[0]?.firstElementChild as HTMLElement;
  expect(alive.checkVisibility({ visibilityProperty: true })).toBe(true);
  expect(alive.getBoundingClientRect()).toMatchObject({ width, height });
  for (const input of alive.querySelectorAll("input")) {
    const box = input.getBoundingClientRect();
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(36);
  }
});
