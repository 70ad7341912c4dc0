import type { Meta, StoryObj } from "@storybook/react-vite";
import "../support/stories.css";
import { Attribution, LicenseFooter, type Photo } from "../../src/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";

const facts = {
  authors: ["Ines Falk"],
  site: { name: "Harbor Notes", url: "https://harbor.example" },
  url: "/the-old-press",
};

/** Photos of which only the terms matter here. */
function photosUnder(...licenses: Photo["license"][]): Photo[] {
  return licenses.map((license, index) => ({ src: `/${index}.jpg`, alt: "", width: 3, height: 2, license }));
}

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
  args: facts,
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
export const CcBy: Story = { name: "CC BY", args: { license: "CC-BY-4.0" } };

/** Attribution, and the same license for what is made of it. */
export const CcBySa: Story = { name: "CC BY-SA", args: { license: "CC-BY-SA-4.0" } };

/** Attribution, nothing commercial. */
export const CcByNc: Story = { name: "CC BY-NC", args: { license: "CC-BY-NC-4.0" } };

/** Attribution, no adaptations. */
export const CcByNd: Story = { name: "CC BY-ND", args: { license: "CC-BY-ND-4.0" } };

/** Attribution, nothing commercial, no adaptations. */
export const CcByNcNd: Story = { name: "CC BY-NC-ND", args: { license: "CC-BY-NC-ND-4.0" } };

/** No rights reserved. */
export const Cc0: Story = { name: "CC0", args: { license: "CC0-1.0" } };

/** Nobody's rights: what was never protected, or is no more, is not given away either. */
export const PublicDomainMark: Story = { args: { license: "CC-PDM-1.0" } };

/** A port of an older version. */
export const Port: Story = { args: { license: { unit: "by-sa", version: "3.0", jurisdiction: "cn" } } };

/** A license of software, by its SPDX id. */
export const Spdx: Story = { name: "SPDX", args: { license: "MIT" } };

/** No license, so no link and no `rel="license"`. */
export const AllRightsReserved: Story = { args: { license: "reserved" } };

/** Terms of the author's own. */
export const Custom: Story = {
  args: { license: { name: "Harbor Public License", url: "https://harbor.example/license" } },
};

/** Someone else's post: the sentence names where it appeared first. */
export const Reprint: Story = {
  args: { license: { reprint: { name: "Tide Magazine", url: "https://tide.example/press" } } },
};

/** With the terms of the original, the page may say them of itself. */
export const ReprintWithTerms: Story = {
  args: {
    license: { reprint: { name: "Tide Magazine", url: "https://tide.example/press" }, license: "CC-BY-4.0" },
  },
};

/** A text that names no license we know is shown as it stands and linked nowhere. */
export const UnknownText: Story = { args: { license: "Ask me first" } };

/** Text, code and photos under terms of their own. Only those of the text are the document's. */
export const Split: Story = {
  args: { license: { text: "CC-BY-SA-4.0", code: "MIT", photos: "CC-BY-NC-4.0" } },
};

/** Photos that name their own terms are summed up, the others count with those of the photos. */
export const PhotoSums: Story = {
  args: {
    license: { text: "CC-BY-SA-4.0", code: "Apache-2.0", photos: "reserved" },
    photos: photosUnder("CC-BY-4.0", "CC0-1.0", undefined, "CC-BY-4.0", "CC-BY-4.0"),
  },
};

/** Under one license, and some photos under others. */
export const BorrowedPhotos: Story = {
  args: { license: "CC-BY-4.0", photos: photosUnder("CC-BY-SA-2.0", undefined, "CC0-1.0") },
};

/** The short name in letters instead of icons. */
export const WithoutIcons: Story = { args: { license: "CC-BY-NC-SA-4.0", icons: false } };

/** How to cite the post, in a `<details>` that needs no JavaScript. */
export const WithAttribution: Story = {
  args: { license: "CC-BY-NC-SA-4.0" },
  render: (args) => (
    <LicenseFooter
      {...args}
      attribution={
        <Attribution
          work={{ ...facts, title: "The old press in the boathouse", license: args.license }}
          locale={args.locale}
        />
      }
    />
  ),
};

/** `license={false}`: who and where, and not a word of terms. */
export const Off: Story = { args: { license: false } };

/** A mark of the site's own, or `null` for a plain rule. */
export const WithoutMark: Story = { args: { license: "CC-BY-SA-4.0", mark: null } };

/** Long names and addresses wrap in their column. */
export const LongNames: Story = {
  args: {
    license: {
      text: "CC-BY-NC-ND-4.0",
      code: {
        name: "The Harbor Public License for Programs and Machine-Readable Drawings, Second Edition",
        url: "https://harbor.example/license",
      },
    },
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

/** Mirrored, with parts and photos. */
export const RightToLeft: Story = {
  args: {
    license: { text: "CC-BY-NC-ND-4.0", code: "MIT" },
    photos: photosUnder("CC-BY-4.0", "CC0-1.0", "CC-BY-4.0"),
    authors: ["سلمى حداد"],
    locale: ar,
  },
  render: (args) => (
    <div lang="ar" dir="rtl">
      <LicenseFooter {...args} />
    </div>
  ),
};
