import type { Meta, StoryObj } from "@storybook/react-vite";
import { PhotoGallery, PlainGallery } from "../../src/index.ts";
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
  args: {
    photos: withoutIds(photos),
    layout: "rows",
    size: "medium",
    lastRow: "natural",
    ratio: 1,
    label: "The north shore in March",
    caption: "The north shore in March",
  },
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

/** Three photos. */
export const ThreePhotos: Story = { args: { photos: bare(photos.slice(0, 3)) } };

/** An album of 200. */
export const Album200: Story = { args: { photos: bare(album(200, 3)) } };

/** A photo that deserves it has a row of its own: `fullWidth` on the photo. */
export const FullWidth: Story = {
  args: { photos: bare(photos).map((photo, index) => ({ ...photo, fullWidth: index === 7 })) },
};

/** Columns of equally wide photos. Tab goes through them in their order: each stands where the shortest column ends. */
export const Masonry: Story = { args: { photos: bare(album(24, 3)), layout: "masonry" } };

/** Fewer photos than columns stand in the middle. */
export const MasonryOfTwo: Story = { args: { photos: bare(photos.slice(0, 2)), layout: "masonry" } };

/** An album of 200 in columns. */
export const MasonryOf200: Story = {
  args: { photos: bare(album(200, 3)), layout: "masonry", size: "small" },
};

/** Captions are of any height, so photos with captions line up, except where the browser knows `display: grid-lanes`. */
export const MasonryWithCaptions: Story = {
  args: { photos: withoutIds(photos.slice(0, 8)), layout: "masonry" },
};

/** All photos in one shape. */
export const Grid: Story = { args: { photos: bare(photos), layout: "grid", ratio: 4 / 3 } };

/** A grid of squares with captions, its first photo as wide as the gallery. */
export const GridWithCaptions: Story = {
  args: {
    photos: withoutIds(photos.slice(0, 7)).map((photo, index) => ({ ...photo, fullWidth: index === 0 })),
    layout: "grid",
  },
};

/** A line that is swiped, or scrolled with the arrow keys. */
export const Strip: Story = { args: { photos: bare(photos), layout: "strip", label: "The north shore" } };

/** A strip of photos with captions. */
export const StripWithCaptions: Story = {
  args: { photos: withoutIds(photos.slice(0, 7)), layout: "strip", label: "The north shore" },
};

/** Small photos. */
export const Small: Story = { args: { photos: bare(album(24, 3)), size: "small" } };

/** Large photos. */
export const Large: Story = { args: { photos: bare(photos), size: "large" } };

/** In the dark. */
export const Dark: Story = {
  args: { photos: withoutIds(photos.slice(0, 7)) },
  globals: { colorScheme: "dark" },
};

/** What is said of all photos together stands below them. */
export const GroupCaption: Story = {
  args: { photos: bare(photos.slice(0, 7)), caption: "Seven pictures of the north shore, taken in March." },
};

/**
 * The same photos by the recipe that is used most: a flex container whose photos grow from one height. Rows break wherever
 * a line happens to be full, so heights differ by a third and more, and the last photo may fill a screen.
 */
export const BesideTheUsualRecipe: Story = {
  args: { photos: bare(album(24, 5)) },
  render: ({ photos }) => (
    <>
      <p>Our rows:</p>
      <PhotoGallery photos={photos} />
      <p>The usual recipe:</p>
      <div style={{ display: "flex", flexWrap: "wrap", gap: 12 }}>
        {bare(album(24, 5)).map(({ src, width, height }, index) => (
          <img
            // oxlint-disable-next-line react/no-array-index-key -- a fixed list
            key={index}
            src={src}
            alt=""
            style={{
              flex: `${width / height} 1 ${(width / height) * 200}px`,
              aspectRatio: width / height,
              minWidth: 0,
              objectFit: "cover",
            }}
          />
        ))}
      </div>
    </>
  ),
};

/** For feeds and mails, where no style sheet is: tables, and every size an attribute. */
export const Plain: Story = {
  render: () => (
    <div className="co-plain">
      <PlainGallery photos={withoutIds(photos.slice(0, 7))} />
    </div>
  ),
};

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
