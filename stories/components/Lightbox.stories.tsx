import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import "../support/stories.css";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { photosIn } from "../fixtures/photos.ts";
import { close, closed, LightboxStory, openPhoto, shows } from "../support/lightboxStory.tsx";

const meta = {
  title: "Components/Lightbox",
  component: LightboxStory,
  tags: ["autodocs"],
  // A story stands in a frame of Storybook's page, whose Back button would leave the story: entries of the history only
  // where they are the point.
  args: { id: "shore", count: 12, label: "The north shore", history: false },
} satisfies Meta<typeof LightboxStory>;

export default meta;
type Story = StoryObj<typeof meta>;

/**
 * An island beside a gallery: `<Lightbox for="photos" {...lightboxWords(en)} />`. A click on a photo shows it over the
 * page; without scripts the link leads to the picture itself.
 */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const { dialog, link } = await openPhoto(canvasElement, 1);
    await expect(dialog).toHaveAccessibleName("The north shore");
    await expect(dialog).toHaveFocus();
    await shows(dialog, /^Photo 2 of 12: /);
    await close(dialog);
    await expect(link).toHaveFocus();
  },
};

/** As a reader meets it, for whoever designs the surface: always dark, on a light page and on a dark one. */
export const Open: Story = {
  play: async ({ canvasElement }) => {
    const { dialog } = await openPhoto(canvasElement, 2);
    await shows(dialog, /^Photo 3 of 12: /);
  },
};

/** By the Enter key on a photo that has the focus. */
export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const { dialog } = await openPhoto(canvasElement, 0, "Enter");
    await expect(dialog).toHaveFocus();
  },
};

/** Arrow keys turn one photo on or back, Home and End lead to the first and the last, as do Page Up and Page Down. */
export const Keys: Story = {
  play: async ({ canvasElement }) => {
    const { dialog } = await openPhoto(canvasElement, 1);
    for (const [key, photo] of [
      ["ArrowRight", 3],
      ["ArrowLeft", 2],
      ["End", 12],
      ["PageUp", 11],
      ["PageDown", 12],
      ["Home", 1],
    ] as const) {
      await userEvent.keyboard(`{${key}}`);
      await shows(dialog, new RegExp(`^Photo ${photo} of 12`));
    }
    await expect(within(dialog).getByRole("button", { name: "Previous photo" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  },
};

/** Buttons turn too, and keep the focus at the ends. The counter shows what the status says. */
export const Buttons: Story = {
  args: { count: 2 },
  play: async ({ canvasElement }) => {
    const { dialog } = await openPhoto(canvasElement, 0);
    const next = within(dialog).getByRole("button", { name: "Next photo" });
    await userEvent.click(next);
    await shows(dialog, /^Photo 2 of 2/);
    await expect(within(dialog).getByText("2 / 2")).toBeVisible();
    await expect(next).toHaveAttribute("aria-disabled", "true");
    await expect(next).toHaveFocus();
  },
};

/** A click beside the photo closes, and the focus is back where it was. */
export const ClickBeside: Story = {
  play: async ({ canvasElement }) => {
    const { dialog, link } = await openPhoto(canvasElement, 3);
    await userEvent.click(dialog.querySelector(".co-lightbox-slide:not([inert])") as HTMLElement);
    await closed(dialog);
    await expect(link).toHaveFocus();
  },
};

/** Buttons, and the keys plus, minus and 0; on a touch screen two fingers or a double tap; the wheel of a mouse. */
export const Zoom: Story = {
  play: async ({ canvasElement }) => {
    const { dialog } = await openPhoto(canvasElement, 0);
    const tools = within(dialog);
    const out = await tools.findByRole("button", { name: "Zoom out" });
    await waitFor(() => expect(dialog.querySelector("[data-state=loaded]")).not.toBeNull());
    await expect(out).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(tools.getByRole("button", { name: "Zoom in" }));
    await shows(dialog, "Zoom 150%");
    await userEvent.keyboard("+");
    await shows(dialog, /^Zoom 2/);
    await userEvent.keyboard("0");
    await shows(dialog, "Zoom 100%");
    await waitFor(() => expect(out).toHaveAttribute("aria-disabled", "true"));
  },
};

/** All photos in a strip, of which those near are drawn: shown where the window has room for it. */
export const Thumbnails: Story = {
  play: async ({ canvasElement }) => {
    const { dialog } = await openPhoto(canvasElement, 0);
    const strip = within(await within(dialog).findByRole("navigation", { name: "All photos" }));
    await expect(strip.getByRole("button", { name: "Photo 1" })).toHaveAttribute("aria-current", "true");
    await userEvent.click(strip.getByRole("button", { name: "Photo 4" }));
    await shows(dialog, /^Photo 4 of 12/);
    await expect(strip.getByRole("button", { name: "Photo 4" })).toHaveAttribute("aria-current", "true");
  },
};

/** What is said of a photo stands below it, never over it; on a phone on its side, beside it. */
export const Caption: Story = {
  args: {
    photos: photosIn("en")
      .slice(0, 3)
      .map((photo) => ({
        ...photo,
        id: undefined,
        credit: { name: "Ines Falk", url: "https://harbor.example/ines" },
        license: "CC-BY-4.0",
      })),
  },
  play: async ({ canvasElement }) => {
    const { dialog } = await openPhoto(canvasElement, 0);
    const view = within(dialog);
    await expect(view.getByRole("link", { name: "Ines Falk" })).toBeVisible();
    await expect(view.getByRole("link", { name: "CC BY 4.0" })).toBeVisible();
    await expect(await view.findByRole("link", { name: "Download" })).toHaveAttribute("href");
    const caption = dialog.querySelector(".co-lightbox-caption") as HTMLElement;
    const frame = dialog.querySelector(".co-lightbox-slide:not([inert]) .co-lightbox-frame") as HTMLElement;
    await waitFor(() =>
      expect(caption.getBoundingClientRect().top).toBeGreaterThanOrEqual(
        Math.floor(frame.getBoundingClientRect().bottom),
      ),
    );
  },
};

/** One photo has nothing to turn to. */
export const OnePhoto: Story = {
  args: { count: 1 },
  play: async ({ canvasElement }) => {
    const { dialog } = await openPhoto(canvasElement, 0);
    const view = within(dialog);
    await view.findByRole("button", { name: "Zoom in" });
    await expect(view.queryByRole("button", { name: "Next photo" })).toBeNull();
    await expect(view.queryByRole("navigation", { name: "All photos" })).toBeNull();
  },
};

/** Mirrored: the next photo comes from the left, and the left arrow key leads there. */
export const RightToLeft: Story = {
  args: { locale: ar, label: undefined },
  play: async ({ canvasElement }) => {
    const { dialog } = await openPhoto(canvasElement, 0);
    const view = within(dialog);
    const [back, on] = [ar.labels.previousPhoto, ar.labels.nextPhoto].map((name) =>
      view.getByRole("button", { name }).getBoundingClientRect(),
    ) as [DOMRect, DOMRect];
    await expect(back.left).toBeGreaterThan(on.left);
    await userEvent.keyboard("{ArrowLeft}");
    await waitFor(() =>
      expect(view.getByRole("button", { name: ar.labels.previousPhoto })).toHaveAttribute(
        "aria-disabled",
        "false",
      ),
    );
  },
};

/** In the words of the language. */
export const Chinese: Story = {
  args: { locale: zhHans, label: undefined },
  play: async ({ canvasElement }) => {
    const { dialog } = await openPhoto(canvasElement, 2);
    await expect(dialog).toHaveAccessibleName(zhHans.labels.lightbox);
    await shows(dialog, /3.*12/);
  },
};
