import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor, within } from "storybook/test";
import { BackToTop, PostLayout, SkipLink } from "../../src/index.ts";
import { ReadingProgress } from "../../src/islands.ts";
import { ar } from "../../src/locales/ar.ts";
import { en } from "../../src/locales/en.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { type Locale, readingProgressWords } from "../../src/model.ts";

const paragraphs: Record<string, string> = {
  en: "Oil and salt had made a skin over the iron. Under it, every part was there. ",
  "zh-Hans": "油和盐在铁上结了一层皮。皮下面一个零件也不少，连最后一颗螺丝都在。",
  ar: "صنع الزيت والملح قشرة فوق الحديد. وتحتها كان كل جزء في مكانه. ",
};

const titles: Record<string, string> = {
  en: "The old press",
  "zh-Hans": "旧印刷机",
  ar: "المطبعة القديمة",
};

interface ReadingStoryProps {
  /** Words and language. */
  locale: Locale;
}

/** A long post with the link past the head of the page, the progress bar and the link to the top. */
function ReadingStory({ locale }: ReadingStoryProps) {
  const text = paragraphs[locale.tag]?.repeat(8);
  return (
    <>
      <SkipLink to="post" locale={locale} />
      <PostLayout
        id="post"
        post={{ title: titles[locale.tag] ?? "" }}
        locale={locale}
        afterBody={<BackToTop locale={locale} />}
      >
        {Array.from({ length: 20 }, (_, index) => (
          <p key={index}>{text}</p>
        ))}
      </PostLayout>
      <ReadingProgress readingTime={{ seconds: 540, minutes: 9 }} {...readingProgressWords(locale)} />
    </>
  );
}

const meta = {
  title: "Components/ReadingProgress",
  component: ReadingStory,
  tags: ["autodocs"],
  args: { locale: en },
  beforeEach: () => {
    scrollTo(0, 0);
  },
} satisfies Meta<typeof ReadingStory>;

export default meta;
type Story = StoryObj<typeof meta>;

/**
 * An island anywhere on the page: `<ReadingProgress readingTime={postReadingTime(post)} {...readingProgressWords(en)} />`.
 * `<BackToTop />` and `<SkipLink to="post" />` are plain links.
 */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    const text = page.getByRole("article").querySelector(".co-body") as HTMLElement;
    scrollTo(0, text.offsetTop + (text.offsetHeight - innerHeight) * 0.4);
    await waitFor(() =>
      expect(page.getByRole("progressbar", { name: "Reading progress" })).toHaveAttribute(
        "aria-valuetext",
        "5 min left",
      ),
    );
    await expect(page.getByRole("link", { name: "Back to top" })).toHaveAttribute("href", "#top");
  },
};

/** On dark paper. */
export const Dark: Story = { globals: { colorScheme: "dark" } };

/** In Chinese. */
export const Chinese: Story = { args: { locale: zhHans } };

/** Mirrored: it fills from the right. */
export const RightToLeft: Story = { args: { locale: ar } };
