import type { Meta, StoryObj } from "@storybook/react-vite";
import { EmbedFacade } from "../../src/index.ts";
import { PlayEmbeds } from "../../src/islands.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { photoIn } from "../fixtures/photos.ts";
import { inPost } from "../support/inPost.tsx";

const meta = {
  title: "Components/EmbedFacade",
  component: EmbedFacade,
  tags: ["autodocs"],
  decorators: [inPost],
  args: {
    url: "https://vimeo.com/76979871",
    embedTitle: "The winch at work",
    duration: 62,
  },
} satisfies Meta<typeof EmbedFacade>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A link; nothing is loaded from the service. */
export const Default: Story = {};

/** With a picture of the site's own, and the island `PlayEmbeds`, which plays it in its place. */
export const Poster: Story = {
  args: { poster: photoIn("en", "fog-pier") },
  render: (args) => (
    <>
      <EmbedFacade {...args} />
      <PlayEmbeds />
    </>
  ),
};

/** Upright, as phones film. */
export const Upright: Story = { args: { ratio: "9/16" } };

/** On dark paper. */
export const Dark: Story = { ...Poster, globals: { colorScheme: "dark" } };

/** In Chinese. */
export const Chinese: Story = {
  args: {
    url: "https://www.bilibili.com/video/BV1xx411c7mD",
    embedTitle: "船屋里的绞盘",
    duration: 3750,
    locale: zhHans,
  },
  globals: { locale: "zh-Hans" },
};

/** Mirrored. */
export const RightToLeft: Story = { args: { embedTitle: "الرافعة" }, globals: { locale: "ar" } };
