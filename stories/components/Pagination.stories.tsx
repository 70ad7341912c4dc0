import type { Meta, StoryObj } from "@storybook/react-vite";
import "../support/stories.css";
import { Pagination } from "../../src/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";

const meta = {
  title: "Components/Pagination",
  component: Pagination,
  tags: ["autodocs"],
  decorators: [
    (Story) => (
      <div className="story-sheet">
        <Story />
      </div>
    ),
  ],
  args: { page: 5, count: 24, href: "?page={page}" },
} satisfies Meta<typeof Pagination>;

export default meta;
type Story = StoryObj<typeof meta>;

/** In the middle of a list. */
export const Default: Story = {};

/** Everything at once, to try with the controls. */
export const Playground: Story = { args: { around: 2, firstHref: "?" } };

/** On the first page nothing leads back. */
export const First: Story = { args: { page: 1 } };

/** On the last page nothing leads on. */
export const Last: Story = { args: { page: 24 } };

/** A short list shows every page. */
export const Short: Story = { args: { page: 2, count: 3 } };

/** Ten thousand pages take the same room. */
export const TenThousand: Story = { args: { page: 5000, count: 10_000 } };

/** In the dark. */
export const Dark: Story = { globals: { colorScheme: "dark" } };

/** In Chinese. */
export const Chinese: Story = { args: { locale: zhHans } };

/** Mirrored, arrows included. */
export const RightToLeft: Story = { args: { locale: ar } };
