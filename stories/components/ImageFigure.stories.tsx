import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ComponentType } from "react";
import { expect, within } from "storybook/test";
import {
  FigureGroup,
  FigureReference,
  ImageFigure,
  type ImageFigureProps,
  PhotoNotice,
} from "../../src/index.ts";
import { RetryImages } from "../../src/islands.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { gone, panorama, tower, unsized } from "../fixtures/edgePhotos.ts";
import { photoIn } from "../fixtures/photos.ts";
import { awaitWarning } from "../support/awaitWarning.ts";
import { expectFailedPicture } from "../support/galleryPlay.ts";
import { inPost } from "../support/inPost.tsx";

const { original: _, ...photo } = photoIn("en", "harbor-dawn");

/** The props without the choice between ways to give a size: controls and stories set them one by one. */
type Args = Partial<Omit<ImageFigureProps, "src" | "ratio">> & { src?: string | undefined };

const words =
  "The harbor lies still before the first ferry. Nets dry on the old mole, and the boats ride low at their moorings. Nobody is about but the gulls, who know the hours of the fishermen better than the fishermen do. ".repeat(
    3,
  );

const meta = {
  title: "Components/ImageFigure",
  component: ImageFigure as ComponentType<Args>,
  tags: ["autodocs"],
  args: photo,
  decorators: [inPost],
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** A picture in the text column, with its caption. */
export const Default: Story = {};

/** Everything at once, to try with the controls. */
export const Playground: Story = {
  args: {
    placement: "wide",
    priority: true,
    credit: { name: "Ines Falk", url: "https://harbor.example/ines" },
    license: "CC-BY-NC-SA-4.0",
    original: { url: "https://harbor.example/photos/full.jpg", bytes: 4_404_019 },
  },
};

/** Steps out of the text column on both sides. */
export const Wide: Story = { args: { placement: "wide" } };

/** From edge to edge of the article. */
export const Full: Story = { args: { placement: "full" } };

/** Who made it, under which terms, and where the full picture is. */
export const CreditAndOriginal: Story = {
  args: {
    credit: "Ines Falk",
    license: "CC-BY-4.0",
    original: { url: "https://harbor.example/photos/full.jpg", bytes: 4_404_019 },
  },
  play: async ({ canvasElement }) => {
    const figure = within(canvasElement);
    await expect(figure.getByRole("link", { name: /original/ })).toHaveAttribute(
      "href",
      "https://harbor.example/photos/full.jpg",
    );
    await expect(figure.getByRole("link", { name: /CC BY/ })).toHaveAttribute(
      "href",
      expect.stringContaining("creativecommons.org/licenses/by/4.0"),
    );
  },
};

/** A caption may hold links and emphasis. */
export const CaptionWithMarkup: Story = {
  args: {
    caption: (
      <>
        The harbor before the <em>first</em> ferry, as seen from{" "}
        <a href="https://harbor.example/mole">the old mole</a>.
      </>
    ),
  },
};

/** A picture that only decorates: no alt, no caption, silent for screen readers. */
export const Decorative: Story = { args: { alt: "", caption: undefined } };

/** Taller than wide. */
export const Portrait: Story = { args: photoIn("en", "lighthouse-dusk") };

/** Five times as wide as high. */
export const Panorama: Story = { args: { ...panorama, placement: "wide" } };

/** Five times as high as wide: in its own size, where the column has room for it. */
export const Tower: Story = { args: tower };

/** A small picture keeps its size. */
export const Small: Story = { args: { width: 240, height: 160, sources: undefined } };

/**
 * The text flows around it where the post has room for both; in narrower posts it stands in the column. It may step out
 * of the column on its side.
 */
export const BesideTheText: Story = {
  args: { ...photoIn("en", "lighthouse-dusk"), original: undefined, placement: "side" },
  render: (args) => (
    <>
      <p>{words}</p>
      <ImageFigure {...(args as ImageFigureProps)} />
      <p>{words}</p>
      <p>{words}</p>
    </>
  ),
};

/** The text refers to the figure by its number, and the number leads back to the text. */
export const Numbered: Story = {
  args: { id: "harbor", number: 3, referencedBy: "harbor-in-text" },
  render: (args) => (
    <>
      <p>
        Before the first ferry the harbor lies still (
        <FigureReference to="harbor" id="harbor-in-text" number={3} />
        ).
      </p>
      <ImageFigure {...(args as ImageFigureProps)} />
    </>
  ),
  play: async ({ canvasElement }) => {
    const post = within(canvasElement);
    const reference = post.getByRole("link", { name: /^Figure\s3$/ });
    const number = post.getByRole("link", { name: /^Figure\s3, back to the text$/ });
    await expect(document.querySelector(reference.getAttribute("href") ?? "")).toContainElement(number);
    await expect(document.querySelector(number.getAttribute("href") ?? "")).toBe(reference);
  },
};

const parts = [photoIn("en", "fir-ridges"), photoIn("en", "persimmon-snow"), photoIn("en", "moon-road")];

/** Several pictures of one figure, called (a), (b) and so on; the text may refer to each. */
export const Parts: Story = {
  render: () => (
    <>
      <p>
        Three kinds of light: <FigureReference to="light" number={4} />, above all{" "}
        <FigureReference to="persimmon-snow" number={4} part={1} />.
      </p>
      <FigureGroup
        photos={parts}
        id="light"
        number={4}
        placement="wide"
        caption="Morning, noon and night in one winter."
      />
    </>
  ),
};

/** The same in Chinese and in Arabic, with the words, letters and direction of each. */
export const PartsInOtherLanguages: Story = {
  render: () => (
    <>
      <div lang="zh-Hans">
        <FigureGroup
          photos={[photoIn("zh-Hans", "fir-ridges"), photoIn("zh-Hans", "moon-road")]}
          number={4}
          notice
          locale={zhHans}
        />
      </div>
      <div lang="ar" dir="rtl">
        <FigureGroup
          photos={[photoIn("ar", "fir-ridges"), photoIn("ar", "moon-road")]}
          number={4}
          notice
          locale={ar}
        />
      </div>
    </>
  ),
};

/** Says that the picture lost detail so that it loads fast. */
export const Notice: Story = {
  args: { notice: true, original: { url: "https://harbor.example/photos/full.jpg", bytes: 4_404_019 } },
};

/** One note for all pictures that follow. */
export const NoticeForSeveral: Story = {
  render: (args) => (
    <>
      <p>{words}</p>
      <PhotoNotice />
      <ImageFigure {...(args as ImageFigureProps)} />
      <ImageFigure {...(photoIn("en", "fog-pier") as ImageFigureProps)} />
    </>
  ),
};

/** One picture on light pages and another on dark ones, whatever makes the page dark. Only the one that is shown is loaded. */
export const LightAndDark: Story = {
  args: {
    ...photoIn("en", "fog-pier"),
    original: undefined,
    dark: photoIn("en", "long-shore"),
    caption: "The pier by day, the shore on dark pages.",
  },
};

/**
 * What stands there until the picture has loaded: a few colors of it, found when the site is built. A transparent point
 * stands for the file that is still on its way.
 */
export const Placeholder: Story = {
  args: {
    src: "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
    sources: undefined,
    placeholder: {
      color: "#e8c8a8",
      cells: "9398a19d9ea6a1a0a79c9ba2ceb8a4e3c8adf1d9b8dbc1a89a8f899b8e89c7b3a1a6988f",
    },
  },
};

/** A picture whose own size is not known takes the shape of a smaller file of it. */
export const UnknownSize: Story = {
  args: {
    ...photoIn("en", "lighthouse-dusk"),
    original: undefined,
    width: undefined,
    height: undefined,
    sources: [{ src: photoIn("en", "lighthouse-dusk").src, width: 300, height: 450 }],
  },
};

/** A picture of which no size is known has a room of 3:2 until it has come. Types refuse it, and development warns. */
export const NoSize: Story = {
  args: { ...(unsized as Args), width: undefined, height: undefined, sources: undefined },
  beforeEach: awaitWarning,
};

/** Right to left, in Arabic. */
export const RightToLeft: Story = {
  args: { ...photoIn("ar", "harbor-dawn"), number: 2, notice: true, locale: ar, license: "CC-BY-4.0" },
  render: (args) => (
    <div lang="ar" dir="rtl">
      <ImageFigure {...(args as ImageFigureProps)} />
    </div>
  ),
};

/** In the dark, with everything that may be said of a picture. */
export const Dark: Story = {
  args: {
    notice: true,
    credit: "Ines Falk",
    license: "CC-BY-4.0",
    original: "https://harbor.example/full.jpg",
  },
  globals: { colorScheme: "dark" },
};

const failed = { src: gone.src, alt: gone.alt, caption: gone.caption, sources: undefined };

/** What a reader sees when the file does not come: the box, the alt and the caption. */
export const Failed: Story = {
  args: failed,
  play: async ({ canvasElement }) => {
    const figure = within(canvasElement);
    await expectFailedPicture(figure.getByRole("img", { name: gone.alt }));
    await expect(figure.getByText(gone.caption)).toBeVisible();
  },
};

/** With the island, a picture that failed is asked for again: after a while, and when the device is back online. */
export const FailedWithRetry: Story = {
  ...Failed,
  render: (args) => (
    <>
      <ImageFigure {...(args as ImageFigureProps)} />
      <RetryImages />
    </>
  ),
};
