import type { Meta, StoryObj } from "@storybook/react-vite";
import { ja } from "../../src/locales/ja.ts";
import { photoFacts } from "../fixtures/photos.ts";
import markdown from "../fixtures/posts/ja-essay.md";
import { SitePage } from "../support/SitePage.tsx";

const meta = {
  title: "Pages/Japanese post",
  component: SitePage,
  args: {
    markdown,
    locale: ja,
    site: { name: "軒の下", url: "https://harbor.example" },
    timeZone: "Asia/Tokyo",
    license: "CC-BY-4.0",
    images: photoFacts,
    language: "ja",
    views: 517,
  },
} satisfies Meta<typeof SitePage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Ruby above the line, sesame dots for emphasis, headings that break between phrases. */
export const Page: Story = {};
