import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ComponentType } from "react";
import { ImageFigure, type ImageFigureProps } from "../../src/index.ts";
import { photoIn } from "../fixtures/photos.ts";

const { original: _, ...photo } = photoIn("en", "harbor-dawn");

/** The props without the choice between ways to give a size: controls and stories set them one by one. */
type Args = Partial<Omit<ImageFigureProps, "src" | "ratio">> & { src?: string | undefined };

const meta = {
  title: "Components/ImageFigure",
  component: ImageFigure as ComponentType<Args>,
  tags: ["autodocs"],
  args: photo,
  decorators: [
    (Story) => (
      <div className="co-post">
        <div className="co-body">
          <Story />
        </div>
      </div>
    ),
  ],
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

/** A small picture keeps its size. */
export const Small: Story = { args: { width: 240, height: 160, sources: undefined } };

/** What a reader sees when the file does not come: the box, the alt and the caption. */
export const Failed: Story = { args: { src: "https://harbor.invalid/gone.jpg", sources: undefined } };
