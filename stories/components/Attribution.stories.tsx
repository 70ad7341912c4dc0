import type { Meta, StoryObj } from "@storybook/react-vite";
import "../support/stories.css";
import { Attribution } from "../../src/index.ts";
import { CopyAttribution } from "../../src/islands.ts";
import { ar } from "../../src/locales/ar.ts";
import { en } from "../../src/locales/en.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { copyAttributionWords } from "../../src/model.ts";

const work = {
  title: "The old press in the boathouse",
  url: "https://harbor.example/the-old-press",
  published: "2026-03-02",
  authors: [{ name: "Ines Falk", url: "https://harbor.example/ines" }, "Jo Marsh"],
  site: { name: "Harbor Notes", url: "https://harbor.example" },
  license: "CC-BY-NC-SA-4.0",
};

const meta = {
  title: "Components/Attribution",
  component: Attribution,
  tags: ["autodocs"],
  decorators: [
    (Story) => (
      <div className="story-sheet">
        <Story />
      </div>
    ),
  ],
  args: { work },
} satisfies Meta<typeof Attribution>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One quiet button, without JavaScript. */
export const Default: Story = {};

/** Every format. A click on one selects all of it. */
export const Open: Story = { args: { open: true } };

/** With the island, each format can be copied. */
export const WithCopyButtons: Story = {
  args: { open: true },
  render: (args) => (
    <>
      <Attribution {...args} id="cite" />
      <CopyAttribution for="cite" {...copyAttributionWords(args.locale ?? en)} />
    </>
  ),
};

/** Versions up to 3.0 ask for the title as well. */
export const OlderVersion: Story = { args: { open: true, work: { ...work, license: "CC-BY-SA-3.0" } } };

/** Nothing is asked for, so nothing is told. */
export const PublicDomain: Story = { args: { open: true, work: { ...work, license: "CC0-1.0" } } };

/** A photo has a credit and may do without a title. */
export const OfPhoto: Story = {
  args: {
    open: true,
    summary: "Cite this photo",
    formats: ["text", "html"],
    work: {
      src: "https://harbor.example/press-1600.jpg",
      original: "https://harbor.example/press.jpg",
      credit: "Jo Marsh",
      license: "CC-BY-4.0",
    },
  },
};

/** What means something to a format is written so that it says what the author wrote. */
export const OddNames: Story = {
  args: {
    open: true,
    work: {
      ...work,
      title: "5 < 6 & _why_ {braces} cost 100%: *a* [note](https://elsewhere.example)",
      authors: ["آدا", "O'Neill <jo@harbor.example>"],
    },
  },
};

/** Long names and addresses wrap. */
export const LongNames: Story = {
  args: {
    open: true,
    work: {
      ...work,
      title: "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung ".repeat(3),
      url: `https://harbor.example/${"a-very-long-address-".repeat(8)}`,
    },
  },
};

/** Named as Chinese names a work. */
export const Chinese: Story = {
  args: {
    open: true,
    locale: zhHans,
    work: {
      ...work,
      title: "旧印刷机",
      authors: ["顾岸"],
      site: { name: "港口札记", url: "https://harbor.example" },
    },
  },
};

/** The sentence from right to left, the code as code. */
export const RightToLeft: Story = {
  args: {
    open: true,
    locale: ar,
    work: { ...work, title: "آلة الطباعة القديمة في بيت القارب", authors: ["سلمى حداد"] },
  },
};
