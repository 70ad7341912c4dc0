import type { Meta, StoryObj } from "@storybook/react-vite";
import { PhotoGallery } from "../../src/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { album, type FixturePhoto, photoIn, photosIn } from "../fixtures/photos.ts";

type StoryPhoto = Omit<FixturePhoto, "id">;

/** Without ids, since several galleries stand on one page of the docs. */
function withoutIds(photos: readonly FixturePhoto[]): StoryPhoto[] {
  return photos.map((photo) => ({ ...photo, id: undefined }));
}

/** Pictures alone, without caption, credit and terms. */
function bare(photos: readonly FixturePhoto[]): StoryPhoto[] {
  return photos.map(({ src, sources, width, height, alt }) => ({ src, sources, width, height, alt }));
}

const photos = photosIn("en");

const meta = {
  title: "Components/PhotoGallery",
  component: PhotoGallery,
  tags: ["autodocs"],
  args: { photos: bare(photos) },
  decorators: [
    (Story) => (
      <div className="co-post">
        <div className="co-body">
          <Story />
        </div>
      </div>
    ),
  ],
} satisfies Meta<typeof PhotoGallery>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Rows of equally high photos that fill the width, at every width: drag the edge of the window. */
export const Default: Story = {};

/** Everything at once, to try with the controls. */
export const Playground: Story = {
  args: { photos: withoutIds(photos), layout: "rows", label: "The north shore in March" },
};

/** Captions stand in the flow below their photo; the photos of a row stay equally high, however much is said. */
export const Captions: Story = {
  args: {
    photos: withoutIds(photos.slice(0, 7)).map((photo, index) => ({
      ...photo,
      ...(index % 3 === 0 && { credit: "Ines Falk", license: "CC-BY-4.0" }),
    })),
  },
};

/** One photo is no higher than rows may be, and stands in the middle. */
export const OnePhoto: Story = { args: { photos: bare(photos.slice(1, 2)) } };

/** Two photos side by side, or one below the other where that would make them small. */
export const TwoPhotos: Story = { args: { photos: bare(photos.slice(0, 2)) } };

/** An album of 60. */
export const Album60: Story = { args: { photos: bare(album(60, 3)) } };

/** A panorama and a tower among ordinary photos: thinner strips than 3:10 and 6:1 are cropped, and whole behind their link. */
export const ExtremeRatios: Story = {
  args: {
    photos: [
      { ...photoIn("en", "long-shore"), id: undefined, width: 4800, height: 600 },
      { ...photoIn("en", "star-hut"), id: undefined, width: 300, height: 1800 },
      ...bare(photos.slice(0, 6)),
    ],
  },
};

/** Right to left: the first photo of a row is the rightmost. */
export const RightToLeft: Story = {
  args: { photos: withoutIds(photosIn("ar").slice(0, 7)), locale: ar, dir: "rtl", lang: "ar" },
};

/** Pictures that do not load keep their box, their caption and their link, and show what they would have shown. */
export const FailedImages: Story = {
  args: {
    photos: withoutIds(photos.slice(0, 6)).map((photo, index) =>
      index === 1 || index === 3 ? { ...photo, src: "https://harbor.invalid/gone.webp", sources: [] } : photo,
    ),
  },
};

/** Where sizes in pixels are not known, ratios are enough: nothing moves while the pictures load. */
export const MissingSizes: Story = {
  args: {
    photos: photos.slice(0, 6).map(({ src, alt, width, height }) => ({ src, alt, ratio: width / height })),
  },
};
