import type { Meta, StoryObj } from "@storybook/react-vite";
import "../support/stories.css";
import { LicenseFooter } from "../../src/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";

const meta = {
  title: "Components/LicenseFooter",
  component: LicenseFooter,
  tags: ["autodocs"],
  decorators: [
    (Story) => (
      <div className="story-sheet">
        <Story />
      </div>
    ),
  ],
  args: {
    authors: ["Ines Falk"],
    site: { name: "Harbor Notes", url: "https://harbor.example" },
    url: "/the-old-press",
  },
} satisfies Meta<typeof LicenseFooter>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The terms of one post. */
export const Default: Story = { args: { license: "CC-BY-NC-SA-4.0" } };

/** Everything at once, to try with the controls. */
export const Playground: Story = {
  args: {
    license: "CC-BY-NC-SA-4.0",
    scope: "post",
    published: "2026-03-02",
    updated: "2026-05-17",
    authors: [{ name: "Ines Falk", url: "https://harbor.example/ines" }, "Jo Marsh"],
  },
};

/** One sentence for every post of the site, unless otherwise noted. */
export const WholeSite: Story = { args: { license: "CC-BY-NC-SA-4.0", scope: "site" } };

/** Attribution is all it asks. */
export const Attribution: Story = { args: { license: "CC-BY-4.0" } };

/** No rights reserved. */
export const PublicDomain: Story = { args: { license: "CC0-1.0" } };

/** No license, so no link and no `rel="license"`. */
export const AllRightsReserved: Story = { args: { license: "reserved" } };

/** Terms of the author's own. */
export const Custom: Story = {
  args: { license: { name: "Harbor Public License", url: "https://harbor.example/license" } },
};

/** A text that names no license we know is shown as it stands and linked nowhere. */
export const UnknownText: Story = { args: { license: "Ask me first" } };

/** `license={false}`: who and where, and not a word of terms. */
export const Off: Story = { args: { license: false } };

/** A mark of the site's own, or `null` for a plain rule. */
export const WithoutMark: Story = { args: { license: "CC-BY-SA-4.0", mark: null } };

/** Long names and addresses wrap in their column. */
export const LongNames: Story = {
  args: {
    license: "CC-BY-NC-ND-4.0",
    authors: ["Maria-Theresia von Hohenfels-Wasserburg", "Jo Marsh", "Ines Falk"],
    url: "/notes/2026/a-very-long-address-that-somebody-generated-from-a-very-long-title-without-mercy",
  },
};

/** The deed in Chinese, the name as Creative Commons gives it there. */
export const Chinese: Story = {
  args: {
    license: "CC-BY-NC-SA-4.0",
    scope: "site",
    authors: ["顾岸"],
    site: { name: "港口札记", url: "https://harbor.example" },
    url: "/旧印刷机",
    locale: zhHans,
  },
  render: (args) => (
    <div lang="zh-Hans">
      <LicenseFooter {...args} />
    </div>
  ),
};

/** Mirrored. */
export const RightToLeft: Story = {
  args: { license: "CC-BY-4.0", authors: ["سلمى حداد"], locale: ar },
  render: (args) => (
    <div lang="ar" dir="rtl">
      <LicenseFooter {...args} />
    </div>
  ),
};
