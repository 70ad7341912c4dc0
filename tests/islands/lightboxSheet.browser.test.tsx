import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { PhotoGallery } from "../../src/index.js";
import { closeLightboxPage, openLightboxPage, photosOf } from "../support/lightboxPage.js";

const told: string[] = [];
const dialogs = () => document.querySelectorAll("dialog").length;

afterEach(async () => {
  await closeLightboxPage();
  history.replaceState(null, "", location.pathname + location.search);
});

/** Takes the sheet of the lightbox away, as on a site that never imported it, and puts it back. */
function removeSheet(): () => void {
  const sheets = [...document.styleSheets].filter((sheet) =>
    [...sheet.cssRules].some(({ cssText }) => cssText.includes("--co-_lightbox:")),
  );
  for (const sheet of sheets) sheet.disabled = true;
  return () => {
    for (const sheet of sheets) sheet.disabled = false;
  };
}

describe("without its style sheet", () => {
  let putBack: () => void;

  beforeEach(() => {
    told.length = 0;
    vi.spyOn(console, "warn").mockImplementation((text: string) => void told.push(text));
    putBack = removeSheet();
  });
  afterEach(() => {
    putBack();
    vi.restoreAllMocks();
  });

  test("a lightbox leaves photos to their addresses, and says once what is missing", async () => {
    history.replaceState(null, "", "#tea-2");
    const page = await openLightboxPage(<PhotoGallery id="tea" photos={photosOf(2)} />, {
      props: { history: true },
    });
    await expect.poll(() => told).toEqual([expect.stringContaining('Import "colophon/lightbox.css"')]);
    expect(dialogs()).toBe(0);

    const link = page.querySelector("a[data-co-photo]") as HTMLAnchorElement;
    for (const fragment of ["#the-picture", "#the-picture-again"]) {
      link.href = fragment;
      link.click();
      await expect.poll(() => location.hash).toBe(fragment);
    }
    expect(dialogs()).toBe(0);
    expect(told).toHaveLength(1);
  });
});

test("with it, an address and a click open the lightbox", async () => {
  history.replaceState(null, "", "#tea-2");
  const page = await openLightboxPage(<PhotoGallery id="tea" photos={photosOf(2)} />, {
    props: { history: true },
  });
  await expect.poll(dialogs).toBe(1);
  await userEvent.keyboard("{Escape}");
  await expect.poll(dialogs).toBe(0);
  page.querySelector<HTMLElement>("a[data-co-photo]")?.click();
  await expect.poll(dialogs).toBe(1);
});
