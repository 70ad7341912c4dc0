import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import "../support/stories.css";
import { Share } from "../../src/index.ts";
import { ShareButton } from "../../src/islands.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { shareButtonWords } from "../../src/model.ts";
import { en } from "../../src/locales/en.ts";

const url = "https://harbor.example/the-old-press";

const meta = {
  title: "Components/Share",
  component: Share,
  tags: ["autodocs"],
  decorators: [
    (Story) => (
      <div className="story-sheet">
        <Story />
      </div>
    ),
  ],
  args: { url, postTitle: "The old press in the boathouse" },
} satisfies Meta<typeof Share>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Plain links; no script, and no request before a click. */
export const Default: Story = {};

/** With the island that opens the share sheet of the system, or copies the address: `<ShareButton />` as a child. */
export const WithButton: Story = {
  args: { children: <ShareButton url={url} {...shareButtonWords(en)} /> },
  play: async ({ canvasElement }) => {
    const button = await within(canvasElement).findByRole("button");
    await expect(button).toHaveAccessibleName(/^(?:Share|Copy link)$/);
  },
};

/** Some of them, with the Mastodon server of the site's readers. */
export const OwnChoice: Story = {
  args: { services: ["mastodon", "email"], mastodon: "https://tide.example" },
};

/** On dark paper. */
export const Dark: Story = { ...WithButton, globals: { colorScheme: "dark" } };

/** In Chinese. */
export const Chinese: Story = {
  args: {
    locale: zhHans,
    postTitle: "船屋里的旧印刷机",
    services: ["weibo", "telegram", "email"],
    children: <ShareButton url={url} {...shareButtonWords(zhHans)} />,
  },
};

/** Mirrored. */
export const RightToLeft: Story = {
  args: { locale: ar, children: <ShareButton url={url} {...shareButtonWords(ar)} /> },
  render: (args) => (
    <div lang="ar" dir="rtl">
      <Share {...args} />
    </div>
  ),
};
