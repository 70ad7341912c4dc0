import type { Meta, StoryObj } from "@storybook/react-vite";
import { en } from "../../src/locales/en.ts";
import { photoFacts } from "../fixtures/photos.ts";
import markdown from "../fixtures/posts/en-essay.md";
import { SitePage } from "../support/SitePage.tsx";

const meta = {
  title: "Pages/English essay",
  component: SitePage,
  args: {
    markdown,
    locale: en,
    site: { name: "Harbor Notes", url: "https://harbor.example" },
    timeZone: "Europe/Lisbon",
    license: "CC-BY-4.0",
    images: photoFacts,
    language: "en",
    views: 3127,
  },
} satisfies Meta<typeof SitePage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** From front matter and Markdown to a whole page. */
export const Page: Story = {};
