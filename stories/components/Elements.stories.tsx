import type { Meta, StoryObj } from "@storybook/react-vite";
import { createBlog, type Locale } from "../../src/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { en } from "../../src/locales/en.ts";
import { ja } from "../../src/locales/ja.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { renderMarkdown } from "../support/renderMarkdown.tsx";
import { elementTexts } from "../fixtures/elements.ts";
import { inPost } from "../support/inPost.tsx";

const formula =
  '<math display="block"><mi>h</mi><mo>=</mo><msub><mi>h</mi><mn>0</mn></msub><mo>+</mo><mfrac><mrow><mn>2</mn><mi>π</mi><mi>t</mi></mrow><mi>T</mi></mfrac></math>';

/** What Markdown makes, and what authors write into it by hand. */
function Elements({ locale, markdown }: { locale: Locale; markdown: string }) {
  const { body } = renderMarkdown(markdown, createBlog({ locale }), {});
  return (
    <div lang={locale.tag} dir={locale.dir}>
      {body}
      <p>
        <kbd>
          <kbd>Ctrl</kbd> + <kbd>K</kbd>
        </kbd>{" "}
        <abbr title="Portable Network Graphics">PNG</abbr> <mark>4.2</mark> H<sub>2</sub>O m<sup>2</sup>{" "}
        <del>5</del> <ins>6</ins> <small>7</small> <samp>ok</samp> <var>x</var>{" "}
        <ruby lang="ja">
          潮汐<rt>ちょうせき</rt>
        </ruby>{" "}
        <ruby lang="zh-Hans" dir="ltr">
          潮<rt>cháo</rt>汐<rt>xī</rt>
        </ruby>
      </p>
      <dl>
        <dt>A</dt>
        <dd>1, 2, 3</dd>
        <dt>B</dt>
        <dd>4, 5, 6</dd>
      </dl>
      {/* React 18 and its types know no MathML. */}
      <div dangerouslySetInnerHTML={{ __html: formula }} />
      <details>
        <summary>1 + 1</summary>
        <p>2</p>
      </details>
    </div>
  );
}

const meta = {
  title: "Components/Elements",
  component: Elements,
  decorators: [inPost],
  args: { locale: en, markdown: elementTexts.en },
} satisfies Meta<typeof Elements>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every element of a text. */
export const Default: Story = {};

/** On dark paper. */
export const Dark: Story = { globals: { colorScheme: "dark" } };

/** In Chinese: emphasis is a mark at each character. */
export const Chinese: Story = {
  args: { locale: zhHans, markdown: elementTexts.zhHans },
  globals: { locale: "zh-Hans" },
};

/** In Japanese. */
export const Japanese: Story = {
  args: { locale: ja, markdown: elementTexts.ja },
  globals: { locale: "ja" },
};

/** Mirrored; code stays from left to right. */
export const RightToLeft: Story = {
  args: { locale: ar, markdown: elementTexts.ar },
  globals: { locale: "ar" },
};
