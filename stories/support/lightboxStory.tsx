import { expect, userEvent, waitFor, within } from "storybook/test";
import { type Photo, PhotoGallery } from "../../src/index.ts";
import { Lightbox } from "../../src/islands.ts";
import { en } from "../../src/locales/en.ts";
import { type Locale, lightboxWords } from "../../src/model.ts";
import { album } from "../fixtures/photos.ts";

export interface LightboxStoryProps {
  /** `id` of the gallery. */
  id?: string;
  /** How many photos there are. */
  count?: number;
  /** The photos. @default so many of the collection */
  photos?: readonly Photo[] | undefined;
  /** Name of the gallery, and so of the dialog. */
  label?: string | undefined;
  /** Whether an opening is an entry of the history. */
  history?: boolean;
  /** Words and language. */
  locale?: Locale;
}

/** A gallery and, beside it, the island that opens its photos. */
export function LightboxStory({
  id = "shore",
  count = 12,
  photos,
  label,
  history = false,
  locale = en,
}: LightboxStoryProps) {
  const language = locale.tag === "ar" ? "ar" : locale.tag === "zh-Hans" ? "zh-Hans" : "en";
  return (
    <div className="co-post" lang={locale.tag} dir={locale.dir}>
      <div className="co-body">
        <PhotoGallery id={id} label={label} photos={photos ?? album(count, 3, language)} locale={locale} />
        <Lightbox for={id} history={history} {...lightboxWords(locale)} />
      </div>
    </div>
  );
}

/** An open lightbox, and the link that opened it. */
export interface OpenedPhoto {
  dialog: HTMLElement;
  link: HTMLElement;
}

/** Opens a photo of the story, as a reader does. */
export async function openPhoto(
  canvas: HTMLElement,
  index: number,
  way: "click" | "Enter" = "click",
): Promise<OpenedPhoto> {
  const link = [...canvas.querySelectorAll<HTMLElement>("a[data-co-photo]")][index] as HTMLElement;
  if (way === "click") await userEvent.click(link);
  else {
    // A key that comes before the island listens follows the link, as it does without JavaScript.
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    link.focus();
    // A page is drawn before it listens: until then, the key follows the link.
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
    await userEvent.keyboard("{Enter}");
  }
  const dialog = await within(canvas).findByRole("dialog", {}, { timeout: 10_000 });
  // A transition of the page paints pictures of it; what is checked is the page itself.
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  return { dialog, link };
}

/** Waits until the dialog says something. */
export async function shows(dialog: HTMLElement, words: RegExp | string): Promise<void> {
  await waitFor(() => expect(within(dialog).getByRole("status")).toHaveTextContent(words), { timeout: 5000 });
}

/** Waits until the dialog has gone. */
export async function closed(dialog: HTMLElement): Promise<void> {
  await waitFor(() => expect(dialog).not.toBeInTheDocument(), { timeout: 5000 });
}

/** Closes it by its button: a simulated Escape key reaches no dialog. */
export async function close(dialog: HTMLElement): Promise<void> {
  await userEvent.click(within(dialog).getByRole("button", { name: "Close" }));
  await closed(dialog);
}
