import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import "../support/stories.css";
import { PhotoGallery, PlainGallery } from "../../src/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { album, photosIn } from "../fixtures/photos.ts";
import { bare, withoutIds, withTerms } from "../support/galleryPhotos.ts";
import { expectFullestPictures, pictureLinks } from "../support/galleryPlay.ts";
import { byLayout, GalleryStack } from "../support/GalleryStack.tsx";
import { inPost } from "../support/inPost.tsx";

const photos = photosIn("en");
const arabicPhotos = withoutIds(photosIn("ar").slice(0, 7));

const meta = {
  title: "Components/PhotoGallery",
  component: PhotoGallery,
  tags: ["autodocs"],
  args: { photos: bare(photos) },
  decorators: [inPost],
} satisfies Meta<typeof PhotoGallery>;

export default meta;
type Story = StoryObj<typeof meta>;

/**
 * Rows of equally high photos that fill the width, at every width: drag the edge of the window. Every photo leads to the
 * fullest picture there is of it.
 */
export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    await expectFullestPictures(canvasElement, args.photos);
  },
};

/** Everything at once, to try with the controls. */
export const Playground: Story = {
  args: {
    photos: withTerms(photos),
    layout: "rows",
    size: "medium",
    lastRow: "natural",
    ratio: 1,
    label: "The north shore in March",
    caption: "The north shore in March",
    notice: true,
  },
};

/** The same photos in the four layouts. */
export const Layouts: Story = {
  render: (args) => <GalleryStack {...args} galleries={byLayout(bare(photos))} />,
};

/** Small photos. */
export const Small: Story = {
  args: { size: "small" },
  render: (args) => <GalleryStack {...args} galleries={byLayout(bare(album(24, 3)))} />,
};

/** Large photos. */
export const Large: Story = { ...Layouts, args: { size: "large" } };

/** A photo that deserves it has a row of its own: `fullWidth` on the photo. */
export const FullWidth: Story = {
  args: { photos: bare(photos).map((photo, index) => ({ ...photo, fullWidth: index === 7 })) },
};

/** What is said of all photos together stands below them. */
export const GroupCaption: Story = {
  args: { photos: bare(photos.slice(0, 7)), caption: "Seven pictures of the north shore, taken in March." },
  play: async ({ canvasElement }) => {
    const caption = within(canvasElement).getByText(/Seven pictures/);
    await expect(caption).toBeVisible();
    const last = pictureLinks(canvasElement).at(-1)?.getBoundingClientRect();
    await expect(caption.getBoundingClientRect().top).toBeGreaterThanOrEqual(last?.bottom as number);
  },
};

/** Above the photos, that they lost detail so that they load fast: `notice` alone says it in the language of the page. */
export const Notice: Story = {
  args: { photos: withoutIds(photos.slice(0, 7)), notice: true },
  play: async ({ canvasElement }) => {
    const note = within(canvasElement).getByRole("note");
    const [first] = pictureLinks(canvasElement);
    await expect(note.compareDocumentPosition(first as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  },
};

/** Words of one's own in the notice. */
export const OwnNotice: Story = {
  args: {
    photos: bare(photos.slice(0, 7)),
    notice: (
      <>
        Scanned from slides. The <a href="https://harbor.example/negatives">negatives</a> are in the town
        archive.
      </>
    ),
  },
};

/** Right to left: the first photo of a row is the rightmost, and a strip begins on the right. */
export const RightToLeft: Story = {
  args: { locale: ar, dir: "rtl", lang: "ar", notice: true },
  render: (args) => (
    <div lang="ar" dir="rtl">
      <GalleryStack
        {...args}
        galleries={byLayout(arabicPhotos, { rows: "صفوف", masonry: "أعمدة", grid: "شبكة", strip: "شريط" })}
      />
    </div>
  ),
  play: async ({ canvasElement }) => {
    const lists = within(canvasElement).getAllByRole("list", { name: /./ });
    await expect(lists).toHaveLength(4);
    for (const list of lists) {
      const [first, second] = pictureLinks(list).map((link) => link.getBoundingClientRect());
      await expect(first?.right).toBeCloseTo(list.getBoundingClientRect().right, 0);
      if (first?.top === second?.top) await expect(second?.right).toBeLessThan(first?.left as number);
    }
  },
};

/** In the dark, with captions, credits and terms. */
export const Dark: Story = {
  args: { notice: true },
  render: (args) => <GalleryStack {...args} galleries={byLayout(withTerms(photos.slice(0, 7)))} />,
  globals: { colorScheme: "dark" },
};

/** In Chinese. */
export const Chinese: Story = {
  args: {
    photos: withoutIds(photosIn("zh-Hans").slice(0, 7)),
    locale: zhHans,
    lang: "zh-Hans",
    notice: true,
    caption: "三月的北岸，七张照片。",
  },
};

/** For feeds and mails, where no style sheet is: tables, and every size an attribute. */
export const Plain: Story = {
  render: () => (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by the arrow keys
    <section className="co-plain story-scrolled" aria-label="As in a mail" tabIndex={0}>
      <PlainGallery photos={withoutIds(photos.slice(0, 7))} />
    </section>
  ),
};
