import type { Meta, StoryObj } from "@storybook/react-vite";
import { en } from "../../src/locales/en.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { frontPosts } from "../fixtures/frontPosts.ts";
import { FrontPage } from "../support/FrontPage.tsx";

const meta = {
  title: "Pages/Front page",
  component: FrontPage,
  args: {
    locale: en,
    site: { name: "Harbor Notes", url: "https://harbor.example" },
    motto: "Old machines, weather, and the people who know what both are about to do.",
    archive: "Everything so far",
    posts: frontPosts("en"),
  },
} satisfies Meta<typeof FrontPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The newest posts, the pages of the list, and all posts by year. */
export const Page: Story = {};

/** In the dark. */
export const Dark: Story = { globals: { colorScheme: "dark" } };

const chinese = {
  locale: zhHans,
  site: { name: "潮水札记", url: "https://harbor.example" },
  motto: "旧机器、天气，以及知道这两样接下来要做什么的人。",
  archive: "全部文章",
  posts: frontPosts("zhHans"),
};

/** In Chinese. */
export const Chinese: Story = { args: chinese };

/** In Chinese, in the dark. */
export const ChineseDark: Story = { args: chinese, globals: { colorScheme: "dark" } };
