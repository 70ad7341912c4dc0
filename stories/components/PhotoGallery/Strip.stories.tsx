import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { PhotoGallery, type PhotoGalleryProps } from "../../../src/index.ts";
import { ar } from "../../../src/locales/ar.ts";
import { photosIn } from "../../fixtures/photos.ts";
import { bare, withoutIds, withTerms } from "../../support/galleryPhotos.ts";
import { tabThrough } from "../../support/galleryPlay.ts";
import { byCount, GalleryStack } from "../../support/GalleryStack.tsx";
import { inPost } from "../../support/inPost.tsx";
import { edgeCases, of200 } from "../../support/layoutStories.tsx";

const meta = {
  title: "Components/PhotoGallery/Strip",
  component: PhotoGallery,
  tags: ["autodocs"],
  args: { photos: bare(photosIn("en")), layout: "strip", label: "The north shore" },
  decorators: [inPost],
} satisfies Meta<typeof PhotoGallery>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Tab reaches the strip itself, for the arrow keys, then each photo, and what has the focus is in view. */
async function walkThrough(strip: HTMLElement, photos: PhotoGalleryProps["photos"]): Promise<void> {
  await userEvent.tab();
  await expect(strip).toHaveFocus();
  await tabThrough(strip, photos, (link) =>
    waitFor(async () => {
      // The rest of a photo that is partly in view stays where it is: browsers scroll to what is hidden.
      const [photo, place] = [link.getBoundingClientRect(), strip.getBoundingClientRect()];
      await expect(photo.left).toBeLessThan(place.right);
      await expect(photo.right).toBeGreaterThan(place.left);
    }),
  );
}

/** A line that is swiped, or scrolled with the arrow keys, or walked through with Tab. */
export const Counts: Story = {
  name: "1, 2, 3, 7 and 24 photos",
  render: (args) => <GalleryStack {...args} galleries={byCount} />,
  play: async ({ canvasElement }) => {
    for (const { heading, photos } of byCount) {
      const strip = within(canvasElement).getByRole("list", { name: heading });
      await walkThrough(strip, photos);
      if (photos.length === 24) await expect(strip.scrollLeft).toBeGreaterThan(strip.clientWidth);
    }
  },
};

/** An album of 200. */
export const TwoHundred: Story = of200;

/**
 * A panorama of 5:1 is as wide as the strip, and lower than the others; a photo of 1:5 is cropped to 3:10 and whole behind its
 * link. Without any size the room is taken to be 3:2. A file that is not there leaves its box, its alt and its caption.
 */
export const EdgeCases: Story = edgeCases;

/** Captions are as wide as their photo. */
export const Captions: Story = { args: { photos: withTerms(photosIn("en").slice(0, 7)) } };

/** Right to left: the strip begins on the right. */
export const RightToLeft: Story = {
  args: {
    photos: withoutIds(photosIn("ar")),
    locale: ar,
    dir: "rtl",
    lang: "ar",
    label: "الشاطئ الشمالي",
  },
  play: async ({ canvasElement, args }) => {
    const strip = within(canvasElement).getByRole("list", { name: "الشاطئ الشمالي" });
    await walkThrough(strip, args.photos);
    await expect(strip.scrollLeft).toBeLessThan(0);
  },
};
