import type { Meta, StoryObj } from "@storybook/react-vite";
import { zhHant } from "../../src/locales/zh-Hant.ts";
import { photoFacts } from "../fixtures/photos.ts";
import markdown from "../fixtures/posts/zh-hant-essay.md";
import { SitePage } from "../support/SitePage.tsx";

const meta = {
  title: "Pages/Traditional Chinese post",
  component: SitePage,
  args: {
    markdown,
    locale: zhHant,
    site: { name: "海岸線上的字", url: "https://harbor.example" },
    timeZone: "Asia/Taipei",
    license: "CC-BY-NC-SA-4.0",
    images: photoFacts,
    language: "zhHant",
    views: 864,
  },
} satisfies Meta<typeof SitePage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Place names with their readings beside them, in a table too. */
export const Page: Story = {};
