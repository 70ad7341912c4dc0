import type { Meta, StoryObj } from "@storybook/react-vite";
import "../support/stories.css";
import { PostList } from "../../src/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { cardsIn } from "../fixtures/cards.ts";

const meta = {
  title: "Components/PostList",
  component: PostList,
  tags: ["autodocs"],
  decorators: [
    (Story) => (
      <div className="story-sheet">
        <Story />
      </div>
    ),
  ],
  args: { posts: cardsIn("en") },
} satisfies Meta<typeof PostList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Posts one below the other. */
export const Default: Story = {};

/** Everything at once, to try with the controls. */
export const Playground: Story = {
  args: { headingLevel: 2, metaItems: ["published", "words", "readingTime"] },
};

/** In the dark. */
export const Dark: Story = { globals: { colorScheme: "dark" } };

/** In Chinese. */
export const Chinese: Story = { args: { locale: zhHans, posts: cardsIn("zhHans") } };

/** Mirrored. */
export const RightToLeft: Story = { args: { locale: ar, posts: cardsIn("ar") } };
