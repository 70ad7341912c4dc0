import { type ReactNode, StrictMode, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Photo } from "../../src/index.js";
import {
  type CloseReason,
  type ControlledLightbox,
  Lightbox,
  type LightboxOptions,
} from "../../src/islands.js";
import { en } from "../../src/locales/en.js";
import { lightboxWords } from "../../src/model/lightboxWords.js";
import { button, dialog, photosOf, slideInView, status } from "../support/lightboxPage.js";
import { stillness } from "../support/zoomPage.js";
import "../../src/styles/index.css";
import "../../src/styles/lightbox.css";

type Given = Partial<ControlledLightbox & LightboxOptions>;

/** What the app was told. */
let told: unknown[] = [];
let warnings: string[] = [];
let root: Root | undefined;
const warn = console.warn;

beforeEach(async () => {
  await stillness(true);
  [told, warnings] = [[], []];
  console.warn = (text: string) => warnings.push(text);
});
afterEach(async () => {
  root?.unmount();
  await expect.poll(() => (history.state as { coLightbox?: object } | null)?.coLightbox).toBeUndefined();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  console.warn = warn;
});

/** An app that does what it is told. */
function App({ given }: { given: Given }): ReactNode {
  const [open, setOpen] = useState(given.open ?? false);
  const [index, setIndex] = useState(given.index ?? 1);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Show
      </button>
      <Lightbox
        photos={photos}
        history={false}
        {...lightboxWords(en)}
        {...(given as object)}
        open={open}
        index={index}
        onOpenChange={(value: boolean, details: { reason: CloseReason }) => {
          told.push([value, details.reason]);
          setOpen(value);
        }}
        onIndexChange={(next: number) => {
          told.push(next);
          setIndex(next);
        }}
      />
    </>
  );
}

const photos = photosOf(4);
const isOpen = () => document.querySelector("dialog[open]") !== null;

/** The app, alive, and its button. */
function start(given: Given = {}): HTMLButtonElement {
  const place = document.createElement("div");
  document.body.append(place);
  const errors: unknown[] = [];
  root = createRoot(place, { onUncaughtError: (error) => errors.push(error) });
  root.render(
    <StrictMode>
      <App given={given} />
    </StrictMode>,
  );
  return place.querySelector("button") as HTMLButtonElement;
}

async function show(given: Given = {}): Promise<HTMLElement> {
  start(given);
  await expect.poll(() => document.querySelector("button")).not.toBeNull();
  const opener = document.querySelector("button") as HTMLElement;
  await userEvent.click(opener);
  await expect.element(dialog()).toBeVisible();
  return opener;
}

/** Pulls the photo down by the mouse, far enough to close. */
function pullAway(): Promise<void> {
  const track = document.querySelector(".co-lightbox-track") as HTMLElement;
  const x = track.clientWidth / 2;
  const way = { sourcePosition: { x, y: 100 }, targetPosition: { x, y: 400 } };
  return userEvent.dragAndDrop(track, track, way);
}

test("an app opens it, is told every turn, and why it closes", async () => {
  const opener = await show();
  await expect.poll(slideInView).toBe("Photo 2 of 4");
  await userEvent.keyboard("{ArrowRight}{End}{Home}");
  await expect.poll(slideInView).toBe("Photo 1 of 4");
  await userEvent.keyboard("{Escape}");
  await expect.poll(isOpen).toBe(false);
  expect(told).toEqual([2, 3, 0, [false, "escape"]]);
  expect(document.activeElement).toBe(opener);
});

test.each<[CloseReason, () => unknown]>([
  ["escape", () => userEvent.keyboard("{Escape}")],
  ["button", () => userEvent.click(button("Close"))],
  ["backdrop", () => document.querySelector<HTMLElement>(".co-lightbox-track")?.click()],
  ["pull", pullAway],
])("the app learns of a close by %s, and may refuse it", async (reason, close) => {
  const refused = vi.fn();
  start();
  root?.render(
    <Lightbox
      {...{ photos, open: true, index: 0, onOpenChange: refused, onIndexChange: refused, history: false }}
      {...lightboxWords(en)}
    />,
  );
  await expect.element(dialog()).toBeVisible();
  await expect.poll(() => document.querySelector("[aria-label=Download]")).not.toBeNull();
  const place = () => document.querySelector(".co-lightbox-frame")?.getBoundingClientRect().top;
  const before = place();
  await close();
  await expect.poll(() => refused.mock.calls).toEqual([[false, { reason }]]);
  expect(isOpen()).toBe(true);
  await expect.poll(place).toBe(before);
});

test("Back closes, and the app learns that too", async () => {
  const before = location.href;
  await show({ history: true });
  await expect.poll(() => (history.state as { coLightbox?: object })?.coLightbox).toBeDefined();
  expect(location.href).toBe(before);
  history.back();
  await expect.poll(isOpen).toBe(false);
  expect(told).toEqual([[false, "back"]]);
});

test("an app that opens it does not wait until the page has time", async () => {
  vi.stubGlobal("requestIdleCallback", () => 0);
  await show();
  await expect.poll(slideInView).toBe("Photo 2 of 4");
});

test("slots draw in place of the words and the picture, with what is in view; without, all is as ever", async () => {
  await show({
    slots: {
      toolbar: ({ index, count, close }) => (
        <button type="button" onClick={close}>{`Leave ${index + 1} of ${count}`}</button>
      ),
      caption: ({ photo }) => <strong>Words on {photo.alt}</strong>,
      slide: ({ photo, index }) => (index === 2 ? <p>A film of {photo.alt}</p> : null),
    },
  });
  await expect.element(dialog().getByText("Words on Tea 2")).toBeVisible();
  expect(document.querySelector("[data-index='1'] .co-lightbox-image")).not.toBeNull();
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(dialog().getByText("A film of Tea 3")).toBeVisible();
  expect(document.querySelector("[data-index='2'] img")).toBeNull();
  await expect.poll(status).toBe("Photo 3 of 4: Words on Tea 3");
  await userEvent.click(button("Leave 3 of 4"));
  await expect.poll(isOpen).toBe(false);
  expect(told).toEqual([2, [false, "button"]]);
});

test.each(["video", "audio"] as const)("a film or a sound, %s, keeps its keys", async (Player) => {
  await show({ slots: { slide: () => <Player controls aria-label="Harvest" width={300} height={200} /> } });
  const player = document.querySelector<HTMLElement>("[data-index='1'] [aria-label=Harvest]");
  const taken: string[] = [];
  const listen = (event: KeyboardEvent) => event.defaultPrevented && taken.push(event.key);
  addEventListener("keydown", listen);
  player?.focus();
  expect(document.activeElement).toBe(player);
  await userEvent.keyboard("{ArrowRight}{ArrowUp}{ArrowDown}{Home}{End}");
  removeEventListener("keydown", listen);
  // What an empty player has no use for scrolls, as on any page.
  expect(taken).toEqual([]);
  await userEvent.keyboard("{Escape}");
  await expect.poll(isOpen).toBe(false);
});

test("a photo says its caption, who made it and under which terms", async () => {
  const credit = { name: "Ada", url: "https://ada.example/" };
  await show({
    photos: [
      {
        src: photos[0]?.src as string,
        alt: "Tea",
        width: 3,
        height: 2,
        caption: "Harvest",
        credit,
        license: "CC-BY-4.0",
      },
    ],
  });
  await expect.element(dialog().getByText("Harvest")).toBeVisible();
  await expect.element(dialog().getByRole("link", { name: "Ada" })).toHaveAttribute("href", credit.url);
  await expect.element(dialog().getByRole("link", { name: "CC BY 4.0" })).toBeVisible();
  await expect.poll(status).toBe("Photo 1 of 1: Harvest");
});

test.each<[index: unknown, shown: number]>([
  [Number.NaN, 1],
  [-1, 1],
  [1e9, 4],
  [Infinity, 4],
  [2.7, 3],
  ["two", 1],
])("the index %j shows photo %j", async (index, shown) => {
  await show({ index: index as number });
  await expect.poll(slideInView).toBe(`Photo ${shown} of 4`);
  expect(warnings).toEqual([]);
});

test.each<[string, unknown, number]>([
  ["null", [null, photos[0], undefined], 0],
  ["no src", [{ alt: "Tea" }, photos[0], photos[1]], 1],
  [
    "an address that is not safe",
    [{ src: "javascript:alert(1)", alt: "Tea", width: 3, height: 2 }, photos[0], 7],
    1,
  ],
])("a photo that is %s keeps its place and the others theirs", async (_, given, count) => {
  await show({ photos: given as Photo[], index: 0 });
  await expect.poll(slideInView).toBe("Photo 1 of 3");
  const download = dialog().getByRole("link", { name: "Download" });
  await expect.element(download).toHaveAttribute("aria-disabled", "true");
  await expect.element(download).not.toHaveAttribute("href");
  (download.element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(slideInView).toBe("Photo 2 of 3");
  await expect.element(download).toHaveAttribute("href", photos[0]?.src);
  await expect.poll(() => document.querySelector("[data-index='1'][data-state=loaded]")).not.toBeNull();
  await userEvent.keyboard("{End}");
  await expect.poll(slideInView).toBe("Photo 3 of 3");
  expect(new Set(warnings).size).toBe(warnings.length);
  expect(warnings.length).toBeGreaterThanOrEqual(count);
});

test.each([[[]], ["photos"], [null], [{ length: 3 }]])("%j for photos shows nothing", async (given) => {
  // What the types forbid is what this test is about.
  start({ photos: given as unknown as Photo[], open: true });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(isOpen()).toBe(false);
  expect(document.querySelector("button")).not.toBeNull();
});

/** Draws a lightbox that is open at the second of so many photos, made anew. */
function drawSecondOf(count: number): void {
  root?.render(
    <Lightbox
      {...{ photos: photosOf(count), open: true, index: 1, history: false, ...lightboxWords(en) }}
      onOpenChange={() => undefined}
      onIndexChange={() => undefined}
    />,
  );
}

test.each([
  ["makes its photos anew with each render", 4],
  ["adds a photo while it is open", 5],
])("an app that %s keeps the pictures that are there, and their zoom", async (_, count) => {
  start();
  drawSecondOf(4);
  await expect.poll(() => document.querySelectorAll("[data-state=loaded]").length).toBe(3);
  await userEvent.click(button("Zoom in"));
  const picture = document.querySelector("[data-zoomed] .co-lightbox-image");
  expect(picture).not.toBeNull();
  drawSecondOf(count);
  await expect.poll(slideInView).toBe(`Photo 2 of ${count}`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(document.querySelector("[data-zoomed] .co-lightbox-image")).toBe(picture);
});
