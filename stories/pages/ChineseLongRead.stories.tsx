import type { Meta, StoryObj } from "@storybook/react-vite";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { photoFacts, photosIn } from "../fixtures/photos.ts";
import markdown from "../fixtures/posts/zh-long-read.md";
import { SitePage } from "../support/SitePage.tsx";

const meta = {
  title: "Pages/Chinese long read",
  component: SitePage,
  args: {
    markdown,
    locale: zhHans,
    site: { name: "潮水札记", url: "https://harbor.example" },
    timeZone: "Asia/Shanghai",
    license: "CC-BY-NC-SA-4.0",
    images: photoFacts,
    language: "zhHans",
    gallery: photosIn("zh-Hans").slice(0, 7),
    views: 1208,
  },
} satisfies Meta<typeof SitePage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** From front matter and Markdown to a whole page: header, text, figures, gallery and license footer. */
export const Page: Story = {};
