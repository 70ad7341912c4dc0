import type { Meta, StoryObj } from "@storybook/react-vite";
import "../support/stories.css";
import { RelatedPosts } from "../../src/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { others } from "../fixtures/posts.ts";

const meta = {
  title: "Components/RelatedPosts",
  component: RelatedPosts,
  tags: ["autodocs"],
  decorators: [
    (Story) => (
      <div className="story-sheet">
        <Story />
      </div>
    ),
  ],
  args: { posts: others.en },
} satisfies Meta<typeof RelatedPosts>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Titles and days. */
export const Default: Story = {};

/** Everything at once, to try with the controls. */
export const Playground: Story = { args: { heading: "Read on", headingLevel: 2 } };

/** Where days are not known, titles alone. */
export const WithoutDates: Story = { args: { posts: others.en.map(({ title, url }) => ({ title, url })) } };

/** In the dark. */
export const Dark: Story = { globals: { colorScheme: "dark" } };

/** In Chinese. */
export const Chinese: Story = { args: { locale: zhHans, posts: others.zhHans } };

/** Mirrored. */
export const RightToLeft: Story = { args: { locale: ar, posts: others.ar } };
