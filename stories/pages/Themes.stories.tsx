import type { Meta, StoryObj } from "@storybook/react-vite";
import { en } from "../../src/locales/en.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { photoFacts } from "../fixtures/photos.ts";
import essay from "../fixtures/posts/en-essay.md";
import longRead from "../fixtures/posts/zh-long-read.md";
import { ThemeComparison } from "../support/ThemeComparison.tsx";

const meta = {
  title: "Pages/Themes",
  component: ThemeComparison,
  args: {
    markdown: essay,
    locale: en,
    site: { name: "Harbor Notes", url: "https://harbor.example" },
    timeZone: "Europe/Lisbon",
    license: "CC-BY-4.0",
    images: photoFacts,
    views: 3127,
  },
} satisfies Meta<typeof ThemeComparison>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The beginning of one post in every theme, each in a part of the page that is marked with it. */
export const SideBySide: Story = {};

/** The same in Chinese. */
export const InChinese: Story = {
  args: {
    markdown: longRead,
    locale: zhHans,
    site: { name: "潮水札记", url: "https://harbor.example" },
    timeZone: "Asia/Shanghai",
    license: "CC-BY-NC-SA-4.0",
    views: 1208,
  },
};

/** Dark, where a scheme is marked on each part. */
export const Dark: Story = { args: { scheme: "dark" } };
