import type { Meta, StoryObj } from "@storybook/react-vite";
import "../support/stories.css";
import { ArchiveList, type PostReference } from "../../src/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { others } from "../fixtures/posts.ts";

/** The posts again in an earlier year, twice in one month, and one without a day. */
function yearsOf(posts: readonly PostReference[]): PostReference[] {
  return [
    ...posts,
    ...posts.map((post, index) => ({ ...post, published: `2025-1${index % 2}-0${index + 1}` })),
    ...posts.slice(0, 1).map((post) => ({ ...post, published: undefined })),
  ];
}

const meta = {
  title: "Components/ArchiveList",
  component: ArchiveList,
  tags: ["autodocs"],
  decorators: [
    (Story) => (
      <div className="story-sheet">
        <Story />
      </div>
    ),
  ],
  args: { posts: yearsOf(others.en) },
} satisfies Meta<typeof ArchiveList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Years, months and days, with how many there are. */
export const Default: Story = {};

/** Everything at once, to try with the controls. */
export const Playground: Story = { args: { headingLevel: 2, timeZone: "Asia/Shanghai" } };

/** In the dark. */
export const Dark: Story = { globals: { colorScheme: "dark" } };

/** In Chinese. */
export const Chinese: Story = { args: { locale: zhHans, posts: yearsOf(others.zhHans) } };

/** Mirrored, with the plural forms of the language. */
export const RightToLeft: Story = { args: { locale: ar, posts: yearsOf(others.ar) } };
