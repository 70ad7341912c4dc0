import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import "../support/stories.css";
import { PostSeries } from "../../src/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { others } from "../fixtures/posts.ts";

const meta = {
  title: "Components/PostSeries",
  component: PostSeries,
  tags: ["autodocs"],
  decorators: [
    (Story) => (
      <div className="story-sheet">
        <Story />
      </div>
    ),
  ],
  args: { series: { name: "The boathouse", posts: others.en }, current: others.en[1]?.url },
} satisfies Meta<typeof PostSeries>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Closed: which part of how many. It opens without JavaScript. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await expect(page.getByText("The winter of the nets")).not.toBeVisible();
    await userEvent.click(page.getByText("Part 2 of 3"));
    await expect(page.getByText("The winter of the nets")).toBeVisible();
  },
};

/** Everything at once, to try with the controls. */
export const Playground: Story = { args: { open: true } };

/** On a page that is none of its posts. */
export const FromOutside: Story = { args: { current: undefined, open: true } };

/** In the dark. */
export const Dark: Story = { args: { open: true }, globals: { colorScheme: "dark" } };

/** In Chinese. */
export const Chinese: Story = {
  args: {
    locale: zhHans,
    series: { name: "船屋", posts: others.zhHans },
    current: others.zhHans[1]?.url,
    open: true,
  },
};

/** Mirrored. */
export const RightToLeft: Story = {
  args: {
    locale: ar,
    series: { name: "بيت القوارب", posts: others.ar },
    current: others.ar[1]?.url,
    open: true,
  },
};
