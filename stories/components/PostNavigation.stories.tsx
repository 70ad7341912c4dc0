import type { Meta, StoryObj } from "@storybook/react-vite";
import "../support/stories.css";
import { PostNavigation } from "../../src/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { others } from "../fixtures/posts.ts";

const meta = {
  title: "Components/PostNavigation",
  component: PostNavigation,
  tags: ["autodocs"],
  decorators: [
    (Story) => (
      <div className="story-sheet">
        <Story />
      </div>
    ),
  ],
  args: { previous: others.en[0], next: others.en[2] },
} satisfies Meta<typeof PostNavigation>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The post before and the post after. */
export const Default: Story = {};

/** Everything at once, to try with the controls. */
export const Playground: Story = {};

/** The newest post has nothing after it. */
export const OnlyPrevious: Story = { args: { next: undefined } };

/** The first post has nothing before it. */
export const OnlyNext: Story = { args: { previous: undefined } };

/** In the dark. */
export const Dark: Story = { globals: { colorScheme: "dark" } };

/** In Chinese. */
export const Chinese: Story = {
  args: { locale: zhHans, previous: others.zhHans[0], next: others.zhHans[2] },
};

/** Mirrored, arrows included. */
export const RightToLeft: Story = { args: { locale: ar, previous: others.ar[0], next: others.ar[2] } };
