import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import "../support/stories.css";
import { type Heading, PostLayout, TableOfContents, type TableOfContentsProps } from "../../src/index.ts";
import { ContentsSpy } from "../../src/islands.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import type { Locale } from "../../src/model.ts";

const headings: Heading[] = [
  { depth: 2, slug: "what-was-left", text: "What was left of it" },
  { depth: 3, slug: "iron", text: "The iron, and what salt had made of it" },
  { depth: 3, slug: "type", text: "Four cases of type" },
  { depth: 2, slug: "first-sheet", text: "The first sheet" },
  { depth: 2, slug: "neighbors", text: "What the neighbors had known all along" },
];

const chinese: Heading[] = [
  { depth: 2, slug: "还剩下什么", text: "还剩下什么" },
  { depth: 3, slug: "铁与盐", text: "铁与盐" },
  { depth: 2, slug: "第一张纸", text: "第一张纸：四十年后的清样" },
  { depth: 2, slug: "邻居", text: "邻居们早就知道的事" },
];

const arabic: Heading[] = [
  { depth: 2, slug: "ما-بقي", text: "ما بقي منها" },
  { depth: 3, slug: "الحديد", text: "الحديد وما فعله الملح" },
  { depth: 2, slug: "الورقة-الأولى", text: "الورقة الأولى" },
];

const meta = {
  title: "Components/TableOfContents",
  component: TableOfContents,
  tags: ["autodocs"],
  decorators: [
    (Story) => (
      <div className="story-sheet">
        <Story />
      </div>
    ),
  ],
  args: { headings },
} satisfies Meta<typeof TableOfContents>;

export default meta;
type Story = StoryObj<typeof meta>;

/** By itself, a line that a reader opens; no JavaScript. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const contents = within(canvasElement).getByRole("navigation", { name: "Contents" });
    const link = within(contents).getByText("The first sheet");
    await expect(link).not.toBeVisible();
    await userEvent.click(within(contents).getByText("Contents"));
    await expect(link).toBeVisible();
  },
};

/** Open from the start. */
export const Open: Story = { args: { open: true } };

/** Also where levels are skipped, and as deep as you like. */
export const Deep: Story = {
  args: {
    open: true,
    maxDepth: 6,
    headings: [2, 3, 4, 6, 3, 2, 5].map((depth, index) => ({
      depth,
      slug: `deep-${index}`,
      text: `A heading of level ${depth}`,
    })),
  },
};

/** Long headings break, a word too long for its line does, too. */
export const LongHeadings: Story = {
  args: {
    open: true,
    headings: [
      {
        depth: 2,
        slug: "long",
        text: "How a winch stand, a bench, and for one winter a place to dry nets became a press again",
      },
      {
        depth: 3,
        slug: "word",
        text: "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenfabrikantenstammtischprotokoll",
      },
    ],
  },
};

/** In Chinese. */
export const Chinese: Story = { args: { open: true, headings: chinese, locale: zhHans } };

/** Mirrored. */
export const RightToLeft: Story = {
  args: { open: true, headings: arabic, locale: ar },
  render: (args) => (
    <div lang="ar" dir="rtl">
      <TableOfContents {...args} />
    </div>
  ),
};

/** On dark paper. */
export const Dark: Story = { args: { open: true }, globals: { colorScheme: "dark" } };

const lines = "Oil and salt had made a skin over the iron. Under it, every part was there. ".repeat(40);

/** A post with its table of contents, beside the text where there is room, and the island that marks the section. */
function Post({ headings, locale }: Pick<TableOfContentsProps, "headings" | "locale">) {
  return (
    <>
      <PostLayout post={{ title: "The old press", headings, lang: locale?.tag }} locale={locale}>
        <p>{lines}</p>
        {headings?.map(({ slug, text }) => (
          <section key={slug}>
            <h2 id={slug}>{text}</h2>
            <p>{lines}</p>
          </section>
        ))}
      </PostLayout>
      <ContentsSpy />
    </>
  );
}

const besidePost: Pick<Story, "decorators" | "render"> = {
  decorators: [(Story) => <Story />],
  render: ({
    headings,
    locale,
  }: {
    headings?: TableOfContentsProps["headings"];
    locale?: Locale | undefined;
  }) => <Post headings={headings} locale={locale} />,
};

/** In a post of at least three headings it is there by itself. `<ContentsSpy />` marks what is read. */
export const InPost: Story = {
  ...besidePost,
  play: async ({ canvasElement }) => {
    document.getElementById("first-sheet")?.scrollIntoView();
    const marked = () => canvasElement.querySelector("[aria-current='location']")?.textContent;
    await waitFor(() => expect(marked()).toBe("The first sheet"));
  },
};

/** The same from right to left. */
export const InPostRightToLeft: Story = { ...besidePost, args: { headings: arabic, locale: ar } };
