import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { PhotoGallery } from "../../../src/index.ts";
import { panorama } from "../../fixtures/edgePhotos.ts";
import { photosIn } from "../../fixtures/photos.ts";
import { bare, withTerms } from "../../support/galleryPhotos.ts";
import { expectFullestPictures, pictureLinks, tabThrough } from "../../support/galleryPlay.ts";
import { byCount, GalleryStack } from "../../support/GalleryStack.tsx";
import { inPost } from "../../support/inPost.tsx";
import { awaitWarning } from "../../support/awaitWarning.ts";
import { edgeCases, of200 } from "../../support/layoutStories.tsx";

const photos = bare(photosIn("en"));

const meta = {
  title: "Components/PhotoGallery/Rows",
  component: PhotoGallery,
  tags: ["autodocs"],
  args: { photos, layout: "rows" },
  decorators: [inPost],
} satisfies Meta<typeof PhotoGallery>;

export default meta;
type Story = StoryObj<typeof meta>;

/**
 * One photo is no higher than rows may be. Two and three stand side by side, or one below the other where that would make
 * them small. From there on rows fill the width, and the last one may stay open.
 */
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
 * A panorama of 5:1 makes its row low, and shares it where there is room. A photo of 1:5 is cropped to 3:10, and whole behind
 * its link. Without any size the room is taken to be 3:2. A file that is not there leaves its box, its alt and its caption.
 */
export const EdgeCases: Story = edgeCases;

/** Captions stand in the flow below their photo; the photos of a row stay equally high, however much is said. */
export const Captions: Story = { args: { photos: withTerms(photosIn("en").slice(0, 7)) } };

/**
 * Photos that are too few to fill the last row start where the others do, stand in the middle, or fill the width all the same:
 * then they are taller than rows should be, and a warning says so in development.
 */
export const LastRow: Story = {
  beforeEach: awaitWarning,
  render: (args) => (
    <GalleryStack
      {...args}
      galleries={(["natural", "center", "fill"] as const).map((lastRow) => ({
        heading: lastRow,
        lastRow,
        photos: [
          { ...panorama, caption: undefined, credit: undefined, fullWidth: true },
          ...photos.slice(0, 1),
        ],
      }))}
    />
  ),
  play: async ({ canvasElement }) => {
    const ends = ["natural", "center", "fill"].map((name) => {
      const gallery = within(canvasElement).getByRole("list", { name });
      const place = gallery.getBoundingClientRect();
      const last = pictureLinks(gallery).at(-1)?.getBoundingClientRect();
      return [(last?.left ?? 0) - place.left, place.right - (last?.right ?? 0)].map(Math.round);
    });
    const [natural, center, fill] = ends;
    await expect(natural?.[0]).toBe(0);
    await expect(natural?.[1]).toBeGreaterThan(0);
    await expect(center?.[0]).toBeGreaterThan(0);
    await expect(center?.[1]).toBeCloseTo(center?.[0] ?? 0, -1);
    await expect(fill).toEqual([0, 0]);
  },
};
