import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { PhotoGallery } from "../../../src/index.ts";
import { photosIn } from "../../fixtures/photos.ts";
import { bare, withTerms } from "../../support/galleryPhotos.ts";
import { tabThrough } from "../../support/galleryPlay.ts";
import { byCount, GalleryStack } from "../../support/GalleryStack.tsx";
import { inPost } from "../../support/inPost.tsx";
import { edgeCases, of200 } from "../../support/layoutStories.tsx";

const meta = {
  title: "Components/PhotoGallery/Masonry",
  component: PhotoGallery,
  tags: ["autodocs"],
  args: { photos: bare(photosIn("en")), layout: "masonry" },
  decorators: [inPost],
} satisfies Meta<typeof PhotoGallery>;

export default meta;
type Story = StoryObj<typeof meta>;

/**
 * Columns of equally wide photos; fewer photos than columns stand in the middle. Each photo stands where the shortest column
 * ends, so Tab, which goes through them in their order, never leads back up.
 */
export const Counts: Story = {
  name: "1, 2, 3, 7 and 24 photos",
  render: (args) => <GalleryStack {...args} galleries={byCount} />,
  play: async ({ canvasElement }) => {
    for (const { heading, photos } of byCount) {
      const gallery = within(canvasElement).getByRole("list", { name: heading });
      let above = 0;
      await tabThrough(gallery, photos, async (link) => {
        // From the top of the list, since the page scrolls to what has the focus.
        const top = link.getBoundingClientRect().top - gallery.getBoundingClientRect().top;
        await expect(top).toBeGreaterThanOrEqual(above - 1);
        above = top;
      });
    }
  },
};

/** An album of 200 in columns. */
export const TwoHundred: Story = of200;

/**
 * A panorama of 5:1 is as wide as its column, a photo of 1:5 is cropped to 3:10 and whole behind its link. Without any size
 * the room is taken to be 3:2. A file that is not there leaves its box, its alt and its caption.
 */
export const EdgeCases: Story = edgeCases;

/** Captions are of any height, so photos with captions line up, except where the browser knows `display: grid-lanes`. */
export const Captions: Story = { args: { photos: withTerms(photosIn("en").slice(0, 8)) } };
