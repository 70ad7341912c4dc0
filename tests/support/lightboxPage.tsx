import { type ReactNode, StrictMode, useEffect } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect } from "vitest";
import { page } from "vitest/browser";
import type { Photo } from "../../src/index.js";
import { Lightbox, type LightboxProps } from "../../src/islands/Lightbox.js";
import type { Locale } from "../../src/content/labels.js";
import { en } from "../../src/locales/en.js";
import { lightboxWords } from "../../src/model/lightboxWords.js";
import { openPage, type PageOptions } from "./browserPage.js";
import { renderHtml } from "./render.js";
import "../../src/styles/index.css";
import "../../src/styles/lightbox.css";

let root: Root | undefined;

/** A picture of one pixel, whose color is its number: another file each. */
export function pixel(number = 0): string {
  const color = String.fromCharCode(number & 255, number >> 8, 0);
  const head = "GIF89a\x01\0\x01\0\x80\0\0";
  const tail = "\xff\xff\xff!\xf9\x04\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";
  return `data:image/gif;base64,${btoa(head + color + tail)}`;
}

/** So many photos in one size each. */
export function photosOf(count: number): Photo[] {
  return Array.from({ length: count }, (_, index) => ({
    src: pixel(index + 1),
    alt: `Tea ${index + 1}`,
    id: `tea-${index + 1}`,
    width: 300,
    height: 200,
  }));
}

/** How a page with a lightbox differs. */
export interface LightboxPageOptions extends PageOptions {
  /** Words. @default English */
  locale?: Locale;
  /** Props of the lightbox. @default those of one for the whole page, without history */
  props?: Partial<LightboxProps>;
}

/** A page as the server sends it, with a lightbox that is alive, in Strict Mode. Needs a browser. */
export async function openLightboxPage(
  content: ReactNode,
  { locale = en, props = {}, ...options }: LightboxPageOptions = {},
): Promise<HTMLElement> {
  const element = await openPage(null, { dir: locale.dir, ...options });
  const all = { history: false, ...lightboxWords(locale), ...props } as LightboxProps;
  const alive = Promise.withResolvers<void>();
  const island = (
    <StrictMode>
      <Lightbox {...all} />
      <Alive tell={alive.resolve} />
    </StrictMode>
  );
  element.innerHTML = `${renderHtml(content)}<div>${renderToString(island)}</div>`;
  const errors: unknown[] = [];
  root = hydrateRoot(element.lastElementChild as Element, island, {
    onRecoverableError: (error) => errors.push(error),
  });
  await alive.promise;
  expect(errors).toEqual([]);
  return element;
}

/** Tells when React has run the effects of what stands before it. */
function Alive({ tell }: { tell: () => void }): null {
  useEffect(tell);
  return null;
}

/** Takes the lightbox away, and waits until the history is as it was. */
export async function closeLightboxPage(): Promise<void> {
  root?.unmount();
  root = undefined;
  await expect.poll(() => (history.state as Record<string, unknown> | null)?.["coLightbox"]).toBeUndefined();
  document.body.replaceChildren();
  document.documentElement.dir = "ltr";
}

/** The browser has drawn once more. */
export const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** The open dialog. */
export const dialog = () => page.getByRole("dialog");

/** A button of the dialog. */
export const button = (name: string) => dialog().getByRole("button", { name, exact: true });

/** What the dialog says. */
export const status = () => document.querySelector("[role=status], output")?.textContent;

/** What the slide that stands on the stage is called, and nothing while the track moves. */
export function slideInView(): string | null | undefined {
  const track = document.querySelector(".co-lightbox-track");
  const place = track?.getBoundingClientRect().left ?? 0;
  const slides = [...(track?.querySelectorAll("[role=group]") ?? [])];
  const found = slides.filter((slide) => Math.abs(slide.getBoundingClientRect().left - place) < 1);
  return found.length === 1 ? found[0]?.ariaLabel : undefined;
}

/** The slide that readers can reach. */
export const reachable = (): string[] =>
  [...document.querySelectorAll<HTMLElement>(".co-lightbox-slide:not([inert])")].map(
    (slide) => slide.ariaLabel ?? "",
  );
