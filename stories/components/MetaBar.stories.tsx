import type { Meta, StoryObj } from "@storybook/react-vite";
import "../support/stories.css";
import { MetaBar } from "../../src/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";

const meta = {
  title: "Components/MetaBar",
  component: MetaBar,
  tags: ["autodocs"],
  decorators: [
    (Story) => (
      <div className="story-sheet">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof MetaBar>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Dates, people, length and views: what most posts show. */
export const Default: Story = {
  args: { published: "2026-03-02", authors: ["Ines Falk"], words: 2834, readingTime: 9, views: 1208 },
};

/** Every fact at once, to try with the controls. */
export const Playground: Story = {
  args: {
    ...Default.args,
    updated: "2026-05-17",
    authors: [{ name: "Ines Falk", url: "https://harbor.example/ines" }, "Jo Marsh"],
    categories: [{ name: "Craft", url: "/craft" }],
    tags: ["printing", "harbors"],
  },
};

/** A change on the day of publication is no news: only a later day is shown. */
export const Updated: Story = { args: { published: "2026-03-02", updated: "2026-05-17", words: 2834 } };

/** Names form a list of the language, each isolated from the direction of its neighbors. */
export const SeveralAuthors: Story = {
  args: {
    authors: [{ name: "Ines Falk", url: "https://harbor.example/ines" }, "سلمى حداد", "顾岸"],
    readingTime: 4,
  },
};

/** `items` chooses and orders; an item of the site's own stands among the others. */
export const ChosenItems: Story = {
  args: {
    ...Default.args,
    items: ["readingTime", { id: "comments", content: <a href="#comments">12 comments</a> }, "published"],
  },
};

/** Where no number came, there is no item: no empty label, no zero. */
export const NoViews: Story = { args: { published: "2026-03-02", words: 2834, views: undefined } };

/** Counts are grouped the way of the language. */
export const LargeNumbers: Story = { args: { words: 128_400, readingTime: 540, views: 12_845_006 } };

/** The short form of the language; a screen reader says the exact numbers. */
export const CompactNumbers: Story = { args: { ...LargeNumbers.args, numberNotation: "compact" } };

/** A short form of the site's own, as data. */
export const OwnNotation: Story = {
  args: {
    words: 4812,
    views: 12_845_006,
    numberNotation: [
      { from: 1000, divide: 1000, text: "{number}k" },
      { from: 1_000_000, divide: 1_000_000, text: "{number}m" },
    ],
  },
};

/** The words of another language, whatever the toolbar says. */
export const Chinese: Story = {
  args: { ...Default.args, authors: ["顾岸"], locale: zhHans },
  render: (args) => (
    <div lang="zh-Hans">
      <MetaBar {...args} />
    </div>
  ),
};

/** Mirrored, with plural forms that English does not have. */
export const RightToLeft: Story = {
  args: { ...Default.args, authors: ["سلمى حداد"], words: 342, readingTime: 2, locale: ar },
  render: (args) => (
    <div lang="ar" dir="rtl">
      <MetaBar {...args} />
    </div>
  ),
};

/** On a narrow page the line wraps, and no line starts or ends with a separator. */
export const Narrow: Story = {
  args: { ...Playground.args },
  render: (args) => (
    <div style={{ maxInlineSize: "17.5rem" }}>
      <MetaBar {...args} />
    </div>
  ),
};
