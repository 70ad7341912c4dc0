import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { PhotoGallery } from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import {
  button,
  closeLightboxPage,
  dialog,
  type LightboxPageOptions,
  nextFrame,
  openLightboxPage,
  photosOf,
  reachable,
  slideInView,
  status,
} from "../support/lightboxPage.js";
import { stillness } from "../support/zoomPage.js";

beforeEach(() => stillness(true));
afterEach(closeLightboxPage);

/** A gallery of so many photos, and the links of its photos. */
async function openGallery(count = 4, options: LightboxPageOptions = {}): Promise<HTMLAnchorElement[]> {
  const gallery = <PhotoGallery id="tea" photos={photosOf(count)} locale={options.locale} />;
  const page = await openLightboxPage(gallery, options);
  return [...page.querySelectorAll<HTMLAnchorElement>("a[data-co-photo]")];
}

const link = (links: readonly HTMLAnchorElement[], index: number) => links[index] as HTMLAnchorElement;

/** Clicks and tells whether somebody kept the browser from following the link. */
async function clickOn(target: Element, init: MouseEventInit): Promise<boolean> {
  let isPrevented: boolean | undefined;
  const last = (event: Event) => {
    isPrevented = event.defaultPrevented;
    // The page of the tests stays where it is.
    event.preventDefault();
  };
  addEventListener("click", last, { once: true });
  target.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, composed: true, ...init }));
  await nextFrame();
  return isPrevented === true;
}

describe("a link of a photo", () => {
  test.each(["click", "Enter"])("opens it by %s, in a dialog that has the focus", async (way) => {
    const links = await openGallery();
    if (way === "click") await userEvent.click(link(links, 1));
    else {
      link(links, 1).focus();
      await userEvent.keyboard("{Enter}");
    }
    await expect.element(dialog()).toBeVisible();
    expect(document.activeElement).toBe(dialog().element());
    await expect.poll(slideInView).toBe("Photo 2 of 4");
    await expect.poll(status).toBe("Photo 2 of 4: Tea 2");
    expect(dialog().element().matches(":modal")).toBe(true);
    expect(location.hash).toBe("");
  });

  test.each<[string, MouseEventInit]>([
    ["Ctrl", { ctrlKey: true }],
    ["Command", { metaKey: true }],
    ["Shift", { shiftKey: true }],
    ["Alt", { altKey: true }],
    ["the middle button", { button: 1 }],
    ["the right button", { button: 2 }],
  ])("is the browser's with %s", async (_, init) => {
    const links = await openGallery();
    expect(await clickOn(link(links, 0), init)).toBe(false);
    expect(document.querySelector("dialog")).toBeNull();
    expect(await clickOn(link(links, 0), {})).toBe(true);
    await expect.element(dialog()).toBeVisible();
  });

  test("is the page's where the page takes the click", async () => {
    const links = await openGallery();
    link(links, 0).addEventListener("click", (event) => event.preventDefault());
    await clickOn(link(links, 0), {});
    await clickOn(link(links, 1), {});
    await expect.poll(slideInView).toBe("Photo 2 of 4");
  });

  test("is the browser's where it stands outside of what `for` names", async () => {
    await openLightboxPage(
      <>
        <PhotoGallery id="tea" photos={photosOf(2)} />
        <PhotoGallery id="rain" photos={photosOf(3)} />
      </>,
      { props: { for: "rain" } },
    );
    const links = [...document.querySelectorAll("a[data-co-photo]")];
    expect(await clickOn(links[0] as Element, {})).toBe(false);
    expect(await clickOn(links[2] as Element, {})).toBe(true);
    await expect.poll(slideInView).toBe("Photo 1 of 3");
  });

  test.each<[string, object, string | undefined, string]>([
    ["the gallery", { for: "tea" }, "The north shore", "The north shore"],
    ["the prop", { for: "tea", label: "My shore" }, "The north shore", "My shore"],
    ["the language", { for: "tea" }, undefined, "Photo viewer"],
  ])("opens a dialog that has its name from %s", async (_, props, label, name) => {
    const page = await openLightboxPage(<PhotoGallery id="tea" photos={photosOf(2)} label={label} />, {
      props,
    });
    await userEvent.click(page.querySelector("a[data-co-photo]") as Element);
    await expect.poll(() => dialog().element().ariaLabel).toBe(name);
  });
});

describe("an open lightbox", () => {
  test.each(["Escape", "the button", "a click beside the photo"])("closes by %s", async (way) => {
    const links = await openGallery();
    const before = document.documentElement.outerHTML.match(/^<html[^>]*>|<body[^>]*>/g);
    await userEvent.click(link(links, 2));
    await expect.element(dialog()).toBeVisible();
    expect(document.documentElement.outerHTML.match(/^<html[^>]*>|<body[^>]*>/g)).toEqual(before);
    if (way === "Escape") await userEvent.keyboard("{Escape}");
    else if (way === "the button") await userEvent.click(button("Close"));
    else document.querySelector<HTMLElement>(".co-lightbox-slide:not([inert])")?.click();
    await expect.poll(() => document.querySelector("dialog")).toBeNull();
    expect(document.activeElement).toBe(link(links, 2));
  });

  test("stays for a click on the photo and its words", async () => {
    const links = await openGallery();
    await userEvent.click(link(links, 0));
    await expect.poll(() => document.querySelector(".co-lightbox-image")).not.toBeNull();
    for (const name of ["image", "counter", "tools"]) {
      document
        .querySelector(`.co-lightbox-${name}`)
        ?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    }
    await nextFrame();
    await expect.element(dialog()).toBeVisible();
  });

  test("gives the focus to another photo where its own has gone, and opens again", async () => {
    const links = await openGallery();
    await userEvent.click(link(links, 3));
    await expect.element(dialog()).toBeVisible();
    link(links, 3).remove();
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => document.activeElement).toBe(link(links, 0));
    await userEvent.keyboard("{Enter}");
    await expect.poll(slideInView).toBe("Photo 1 of 3");
  });

  test.each([
    [undefined, "ArrowRight", "ArrowLeft", "Photo {} of 4"],
    [ar, "ArrowLeft", "ArrowRight", ar.labels.photoPosition.replace("{photo}", "{}").replace("{count}", "4")],
  ])("turns by keys, in the direction of reading: %#", async (locale, on, back, words) => {
    const links = await openGallery(4, locale ? { locale } : {});
    await userEvent.click(link(links, 1));
    for (const [key, photo] of [
      [on, 3],
      [back, 2],
      ["End", 4],
      ["PageUp", 3],
      ["PageDown", 4],
      [on, 4],
      ["Home", 1],
      [back, 1],
    ] as const) {
      await userEvent.keyboard(`{${key}}`);
      await expect.poll(slideInView, { message: key }).toBe(words.replace("{}", `${photo}`));
      expect(reachable()).toEqual([words.replace("{}", `${photo}`)]);
    }
  });

  test("turns by buttons that keep the focus at the ends", async () => {
    const links = await openGallery(2);
    await userEvent.click(link(links, 0));
    await expect.element(button("Previous photo")).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(button("Next photo"));
    await expect.poll(slideInView).toBe("Photo 2 of 2");
    await expect.element(button("Next photo")).toHaveAttribute("aria-disabled", "true");
    expect(document.activeElement).toBe(button("Next photo").element());
    await userEvent.keyboard("{Enter}");
    await expect.poll(status).toBe("Photo 2 of 2: Tea 2");
  });

  test("of one photo has no buttons to turn, and no strip", async () => {
    const links = await openGallery(1);
    await userEvent.click(link(links, 0));
    await expect.element(button("Zoom in")).toBeVisible();
    const names = [...document.querySelectorAll("dialog button, dialog a")].map((each) => each.ariaLabel);
    expect(names).toEqual(["Zoom out", "Zoom in", "Full screen", "Download", "Close"]);
  });
});

test.each<[unknown, string]>([
  ["nowhere", 'in an element with the id "nowhere"'],
  ["", 'in an element with the id ""'],
  [42, 'in an element with the id "42"'],
  [null, 'in an element with the id "null"'],
])("what is for %j finds nothing, says so once, and leaves the links alone", async (id, place) => {
  const told: string[] = [];
  const original = console.warn;
  console.warn = (text: string) => told.push(text);
  try {
    const links = await openGallery(2, { props: { for: id as string } });
    await expect.poll(() => told).toEqual([expect.stringContaining(`A Lightbox found no photos ${place}`)]);
    expect(await clickOn(link(links, 0), {})).toBe(false);
    await nextFrame();
    expect(told).toHaveLength(1);
    expect(document.querySelector("dialog")).toBeNull();
  } finally {
    console.warn = original;
  }
});
