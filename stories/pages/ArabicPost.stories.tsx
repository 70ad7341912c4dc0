import type { Meta, StoryObj } from "@storybook/react-vite";
import { ar } from "../../src/locales/ar.ts";
import { photoFacts, photosIn } from "../fixtures/photos.ts";
import markdown from "../fixtures/posts/ar-short-post.md";
import { SitePage } from "../support/SitePage.tsx";

const meta = {
  title: "Pages/Arabic post",
  component: SitePage,
  args: {
    markdown,
    locale: ar,
    site: { name: "دفتر المرفأ", url: "https://harbor.example" },
    timeZone: "Africa/Cairo",
    license: "CC-BY-SA-4.0",
    images: photoFacts,
    language: "ar",
    gallery: photosIn("ar").slice(0, 4),
    views: 342,
  },
} satisfies Meta<typeof SitePage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** From right to left, with the plural forms of the language. */
export const Page: Story = {};
