import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import "../support/stories.css";
import { PostLayout, PostNotice, type PostStatus } from "../../src/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";

const all: readonly PostStatus[] = [
  {
    kind: "superseded",
    by: { title: "The press, ten years on", url: "https://harbor.example/ten-years" },
  },
  { kind: "outdated", since: "2024-05-01" },
  { kind: "archived", since: "2025-01-01" },
  { kind: "corrected", on: "2024-06-12", note: "The ferry leaves at six; this post said seven." },
  { kind: "machine-translated", from: "ja", original: "https://harbor.example/ja/press" },
  { kind: "ai-assisted", note: "The drawings were traced by a program, the text was not." },
  { kind: "sponsored", by: [{ name: "Harbor Trust", url: "https://trust.example" }, "Tide Works"] },
];

const meta = {
  title: "Components/PostNotice",
  component: PostNotice,
  tags: ["autodocs"],
  decorators: [
    (Story) => (
      <div className="story-sheet">
        <Story />
      </div>
    ),
  ],
  args: { status: "outdated" },
} satisfies Meta<typeof PostNotice>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A status by its name. */
export const Default: Story = {};

/** Everything at once, to try with the controls. */
export const Playground: Story = {
  args: {
    status: all,
  },
};

/** Old by the calendar: the site sets an age, the page says what day it is. The clock is never read. */
export const ByAge: Story = {
  args: {
    status: undefined,
    published: "2019-03-02",
    updated: "2020-01-01",
    outdatedAfter: 730,
    now: "2026-03-02",
  },
};

/** A newer post takes its place. */
export const Superseded: Story = {
  args: {
    status: {
      kind: "superseded",
      by: { title: "The press, ten years on", url: "https://harbor.example/ten-years" },
    },
  },
};

/** Kept as it was. */
export const Archived: Story = { args: { status: "archived" } };

/** Each mistake of its own, with its day. */
export const Corrections: Story = {
  args: {
    status: [
      { kind: "corrected", on: "2024-06-12", note: "The ferry leaves at six; this post said seven." },
      { kind: "corrected", on: "2024-07-01", note: "The lighthouse keeper was called Falk." },
    ],
  },
};

/** With the language of the original in the words of the page. */
export const MachineTranslated: Story = {
  args: { status: { kind: "machine-translated", from: "zh-Hans", original: "https://harbor.example/zh" } },
};

/** Somebody paid, and is named; the link says so to search engines. */
export const Sponsored: Story = {
  args: { status: { kind: "sponsored", by: { name: "Harbor Trust", url: "https://trust.example" } } },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole("link", { name: "Harbor Trust" })).toHaveAttribute(
      "rel",
      "sponsored",
    );
  },
};

/** Where `PostLayout` draws it: between header and text, from `post.status`. */
export const InAPost: Story = {
  decorators: [(Story) => <Story />],
  render: ({ locale }) => (
    <PostLayout
      locale={locale}
      post={{
        title: "The old press in the boathouse",
        published: "2019-03-02",
        status: ["archived", { kind: "sponsored", by: "Harbor Trust" }],
      }}
    >
      <p>The press stood in the boathouse for forty years before anyone asked what it was for.</p>
    </PostLayout>
  ),
};

/** In the dark. */
export const Dark: Story = { args: { status: all }, globals: { colorScheme: "dark" } };

/** In Chinese. */
export const Chinese: Story = {
  args: {
    locale: zhHans,
    status: [
      { kind: "superseded", by: { title: "十年后的印刷机", url: "https://harbor.example/ten-years" } },
      { kind: "corrected", on: "2024-06-12", note: "渡轮六点开，此前误作七点。" },
      { kind: "machine-translated", from: "ja", original: "https://harbor.example/ja/press" },
      "ai-assisted",
    ],
  },
};

/** Mirrored. */
export const RightToLeft: Story = {
  args: {
    locale: ar,
    status: [
      { kind: "superseded", by: { title: "المطبعة بعد عشر سنوات", url: "https://harbor.example/ten-years" } },
      { kind: "corrected", on: "2024-06-12", note: "تغادر العبّارة في السادسة لا في السابعة." },
      { kind: "machine-translated", from: "ja", original: "https://harbor.example/ja/press" },
      { kind: "sponsored", by: { name: "Harbor Trust", url: "https://trust.example" } },
    ],
  },
};
