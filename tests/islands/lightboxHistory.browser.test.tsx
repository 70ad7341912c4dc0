import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { PhotoGallery } from "../../src/index.js";
import {
  button,
  closeLightboxPage,
  dialog,
  openLightboxPage,
  photosOf,
  slideInView,
} from "../support/lightboxPage.js";
import { stillness } from "../support/zoomPage.js";

const start = location.pathname + location.search;

beforeEach(async () => {
  await stillness(true);
  history.replaceState({ router: "ours", deep: [1] }, "", start);
});
afterEach(async () => {
  vi.restoreAllMocks();
  document.querySelector("base")?.remove();
  await closeLightboxPage();
  history.replaceState(null, "", start);
});

type State = { router?: string; deep?: unknown; coLightbox?: { for: string; index: number } } | null;
const state = (): State => history.state as State;
const isOpen = () => document.querySelector("dialog[open]") !== null;

/** A page with a gallery of four whose lightbox writes to the history. */
async function openGallery(props = {}): Promise<HTMLAnchorElement[]> {
  const page = await openLightboxPage(<PhotoGallery id="tea" photos={photosOf(4)} />, {
    props: { for: "tea", history: true, ...props },
  });
  return [...page.querySelectorAll<HTMLAnchorElement>("a[data-co-photo]")];
}

async function openPhoto(index: number, props = {}): Promise<HTMLAnchorElement> {
  const link = (await openGallery(props))[index] as HTMLAnchorElement;
  await userEvent.click(link);
  await expect.element(dialog()).toBeVisible();
  return link;
}

test("an opening is one entry, beside the router's state, with the address of the photo", async () => {
  const { length } = history;
  await openPhoto(1);
  expect(history.length).toBeLessThanOrEqual(length + 1);
  expect(state()).toEqual({ router: "ours", deep: [1], coLightbox: { for: "tea", index: 1 } });
  expect(location.hash).toBe("#tea-2");
  expect(location.pathname + location.search).toBe(start);
});

test("whoever browses rewrites the entry, and Back closes in one step", async () => {
  const link = await openPhoto(0);
  const { length } = history;
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{End}");
  await expect.poll(() => location.hash).toBe("#tea-4");
  expect(state()).toMatchObject({ router: "ours", coLightbox: { for: "tea", index: 3 } });
  expect(history.length).toBe(length);
  history.back();
  await expect.poll(isOpen).toBe(false);
  expect(state()).toEqual({ router: "ours", deep: [1] });
  expect(location.hash).toBe("");
  expect(document.activeElement).toBe(link);
});

test.each(["Escape", "the button"])("closing by %s goes back from our entry and no further", async (way) => {
  history.pushState({ router: "second" }, "", start);
  await openPhoto(2);
  if (way === "Escape") await userEvent.keyboard("{Escape}");
  else await userEvent.click(button("Close"));
  await expect.poll(isOpen).toBe(false);
  await expect.poll(state).toEqual({ router: "second" });
  expect(location.hash).toBe("");
});

test("Forward opens the photo that was shown last, and Back closes it again", async () => {
  await openPhoto(0);
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(() => location.hash).toBe("#tea-2");
  history.back();
  await expect.poll(isOpen).toBe(false);
  history.forward();
  await expect.poll(isOpen).toBe(true);
  await expect.poll(slideInView).toBe("Photo 2 of 4");
  expect(state()?.coLightbox).toEqual({ for: "tea", index: 1 });
  await userEvent.keyboard("{Escape}");
  await expect.poll(isOpen).toBe(false);
  await expect.poll(state).toEqual({ router: "ours", deep: [1] });
});

test("whoever closes and opens at once finds one entry each time", async () => {
  const link = await openPhoto(0);
  const { length } = history;
  for (const _ of [1, 2, 3]) {
    await userEvent.keyboard("{Escape}");
    await expect.poll(isOpen).toBe(false);
    link.click();
    await expect.poll(isOpen).toBe(true);
    await expect.poll(() => state()?.coLightbox).toEqual({ for: "tea", index: 0 });
  }
  expect(history.length).toBe(length);
  await userEvent.keyboard("{Escape}");
  await expect.poll(state).toEqual({ router: "ours", deep: [1] });
});

test("a link to a photo opens it where the page stands, and closing strips the fragment", async () => {
  history.replaceState({ router: "ours" }, "", `${start}#tea-3`);
  const { length } = history;
  await openGallery();
  await expect.poll(slideInView).toBe("Photo 3 of 4");
  expect(history.length).toBe(length);
  await userEvent.keyboard("{Escape}");
  await expect.poll(isOpen).toBe(false);
  expect([location.hash, state()]).toEqual(["", { router: "ours" }]);
  expect(location.pathname + location.search).toBe(start);
});

test("a link within the page leads to the place of a photo and opens nothing", async () => {
  const link = await openPhoto(0);
  await userEvent.keyboard("{Escape}");
  await expect.poll(isOpen).toBe(false);
  await expect.poll(state).toEqual({ router: "ours", deep: [1] });
  link.closest("figure")?.insertAdjacentHTML("beforebegin", '<a href="#tea-3">Photo 3</a>');
  (link.closest("figure")?.previousSibling as HTMLElement | null)?.click();
  await expect.poll(() => location.hash).toBe("#tea-3");
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(isOpen()).toBe(false);
});

test.each(["#nothing", "#tea", "#", "#%E0%A4%A", "#undefined", `#"]`])(
  "an address that ends in %s opens nothing and stays",
  async (hash) => {
    history.replaceState(null, "", start + hash);
    const before = location.href;
    const [first] = await openGallery();
    first?.click();
    await expect.poll(slideInView).toBe("Photo 1 of 4");
    await userEvent.keyboard("{Escape}");
    await expect.poll(isOpen).toBe(false);
    await expect.poll(() => location.href).toBe(before);
  },
);

/** Addresses that a browser reads otherwise than as they stand after the host. */
const oddPlaces: [string, string, string?][] = [
  ["whose path starts with two slashes", `${location.origin}//post/`],
  ["whose links are those of another host", location.origin + start, "https://cdn.example/"],
];

/** Brings the page to such an address. */
function standAt(address: string, base: string | undefined): void {
  history.replaceState({ router: "ours" }, "", address);
  if (base !== undefined) document.head.append(Object.assign(document.createElement("base"), { href: base }));
}

test.each(oddPlaces)(
  "on a page %s, closing what a link led to strips the fragment",
  async (_, place, base) => {
    standAt(`${place}#tea-3`, base);
    await openGallery();
    await expect.poll(slideInView).toBe("Photo 3 of 4");
    await userEvent.click(button("Close"));
    await expect.poll(isOpen).toBe(false);
    expect([location.href, state()]).toEqual([place, { router: "ours" }]);
  },
);

test.each(oddPlaces)("on a page %s, an opening is an entry, and Back closes", async (_, place, base) => {
  standAt(place, base);
  await openPhoto(1);
  expect(location.href).toBe(`${place}#tea-2`);
  expect(state()?.coLightbox).toEqual({ for: "tea", index: 1 });
  history.back();
  await expect.poll(isOpen).toBe(false);
  expect([location.href, state()]).toEqual([place, { router: "ours" }]);
});

test("a page that may not change its address closes all the same", async () => {
  history.replaceState({ router: "ours" }, "", `${start}#tea-3`);
  await openGallery();
  await expect.poll(slideInView).toBe("Photo 3 of 4");
  vi.spyOn(history, "replaceState").mockImplementation(() => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  });
  await userEvent.click(button("Close"));
  await expect.poll(isOpen).toBe(false);
});

test("a page that is loaded again at our entry shows the photo, and Back closes it", async () => {
  history.pushState({ router: "ours", coLightbox: { for: "tea", index: 2 } }, "", `${start}#tea-3`);
  await openGallery();
  await expect.poll(slideInView).toBe("Photo 3 of 4");
  history.back();
  await expect.poll(isOpen).toBe(false);
  expect(state()).toEqual({ router: "ours", deep: [1] });
});

test.each([
  ["of another lightbox", { for: "rain", index: 1 }],
  ["of a photo that has gone", { for: "tea", index: 40 }],
  ["that says nothing of a photo", { for: "tea", index: "constructor" }],
  ["that is none", "odd"],
])("an entry %s opens nothing", async (_, coLightbox) => {
  history.replaceState({ coLightbox }, "", start);
  await openGallery();
  // Loaded at once, since there is an entry; given the time for it.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(isOpen()).toBe(false);
  history.replaceState(null, "", start);
});

test("who navigates away while it is open is not taken back", async () => {
  await openPhoto(1);
  history.pushState({ router: "elsewhere" }, "", `${start}#elsewhere`);
  await closeLightboxPage();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(state()).toEqual({ router: "elsewhere" });
  expect(location.hash).toBe("#elsewhere");
  history.go(-2);
  await expect.poll(state).toEqual({ router: "ours", deep: [1] });
});

test("a host that wants no history gets none", async () => {
  history.replaceState({ router: "ours" }, "", `${start}#tea-3`);
  const { length } = history;
  const link = await openPhoto(0, { history: false });
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(slideInView).toBe("Photo 2 of 4");
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect([history.length, location.hash, state()]).toEqual([length, "#tea-3", { router: "ours" }]);
  await userEvent.keyboard("{Escape}");
  await expect.poll(isOpen).toBe(false);
  expect([history.length, location.hash, state()]).toEqual([length, "#tea-3", { router: "ours" }]);
  expect(document.activeElement).toBe(link);
});
