import type { Meta, StoryObj } from "@storybook/react-vite";
import { within } from "storybook/test";
import { PhotoGallery } from "../../../src/index.ts";
import { photosIn } from "../../fixtures/photos.ts";
import { bare, withTerms } from "../../support/galleryPhotos.ts";
import { expectFullestPictures, tabThrough } from "../../support/galleryPlay.ts";
import { byCount, GalleryStack } from "../../support/GalleryStack.tsx";
import { inPost } from "../../support/inPost.tsx";
import { edgeCases, of200 } from "../../support/layoutStories.tsx";

const meta = {
  title: "Components/PhotoGallery/Grid",
  component: PhotoGallery,
  tags: ["autodocs"],
  args: { photos: bare(photosIn("en")), layout: "grid" },
  decorators: [inPost],
} satisfies Meta<typeof PhotoGallery>;

export default meta;
type Story = StoryObj<typeof meta>;

/** All photos are squares, and whole behind their links. */
export const Counts: Story = {
  name: "1, 2, 3, 7 and 24 photos",
  render: (args) => <GalleryStack {...args} galleries={byCount} />,
  play: async ({ canvasElement }) => {
    for (const { heading, photos } of byCount) {
      const gallery = within(canvasElement).getByRole("list", { name: heading });
      await expectFullestPictures(gallery, photos);
      await tabThrough(gallery, photos);
    }
  },
};

/** An album of 200. */
export const TwoHundred: Story = of200;

/**
 * Whatever the shape of a picture, its place is that of the others. A file that is not there leaves its box, its alt and its
 * caption.
 */
export const EdgeCases: Story = edgeCases;

/** Another shape for all: `ratio`. */
export const Ratio: Story = { args: { ratio: 4 / 3 } };

/** Captions, and the first photo as wide as the gallery. */
export const Captions: Story = {
  args: {
    photos: withTerms(photosIn("en").slice(0, 7)).map((photo, index) => ({
      ...photo,
      fullWidth: index === 0,
    })),
  },
};
