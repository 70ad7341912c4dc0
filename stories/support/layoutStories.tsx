import { expect, within } from "storybook/test";
import type { PhotoGalleryProps } from "../../src/index.ts";
import { gone, oddPhotos, panorama, tower } from "../fixtures/edgePhotos.ts";
import { album } from "../fixtures/photos.ts";
import { awaitWarning } from "./awaitWarning.ts";
import { bare, withTerms } from "./galleryPhotos.ts";
import { expectFailedPicture } from "./galleryPlay.ts";
import { GalleryStack } from "./GalleryStack.tsx";

/** A story of every layout: an album of 200. */
export const of200 = {
  name: "200 photos",
  args: { photos: bare(album(200, 3)) },
};

const alone = "Photos alone";
const told = "With captions, credit and terms";

/** A story of every layout: a panorama, a tower, a photo without a size and one whose file is not there. */
export const edgeCases = {
  render: (args: PhotoGalleryProps) => (
    <GalleryStack
      {...args}
      galleries={[
        { heading: alone, photos: bare(oddPhotos()) },
        { heading: told, photos: withTerms(oddPhotos()) },
      ]}
    />
  ),
  beforeEach: awaitWarning,
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    for (const name of [alone, told]) {
      const gallery = within(within(canvasElement).getByRole("list", { name }));
      await expectFailedPicture(gallery.getByRole("img", { name: gone.alt }));
      await expect(gallery.getByRole("link", { name: gone.alt })).toHaveAttribute("href", gone.src);
      const wide = gallery.getByRole("img", { name: panorama.alt });
      const high = gallery.getByRole("img", { name: tower.alt });
      await expect(wide.offsetWidth).toBeLessThanOrEqual(canvasElement.offsetWidth);
      // Too thin to see or to hit is what no photo becomes.
      await expect(high.offsetWidth).toBeGreaterThanOrEqual(24);
    }
    await expect(within(canvasElement).getByText(gone.caption)).toBeVisible();
  },
};
