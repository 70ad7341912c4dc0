import type { Meta, StoryObj } from "@storybook/react-vite";
import { de } from "../../src/locales/de.ts";
import { photoFacts } from "../fixtures/photos.ts";
import markdown from "../fixtures/posts/de-essay.md";
import { SitePage } from "../support/SitePage.tsx";

const meta = {
  title: "Pages/German essay",
  component: SitePage,
  args: {
    markdown,
    locale: de,
    site: { name: "Hafenhefte", url: "https://harbor.example" },
    timeZone: "Europe/Berlin",
    license: "CC-BY-SA-4.0",
    images: photoFacts,
    language: "de",
    views: 1530,
  },
} satisfies Meta<typeof SitePage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Footnotes, and words that are longer than a line of a phone. */
export const Page: Story = {};
