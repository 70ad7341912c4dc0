import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { PostLayout } from "../../src/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import type { Locale } from "../../src/model.ts";

const words: Record<string, [title: string, text: string, note: string]> = {
  en: [
    "The old press",
    "Oil and salt had made a skin over the iron. Under it, every part was there, down to the last grub screw. ",
    "The screw is kept in the harbor office, in a jar without a label.",
  ],
  "zh-Hans": [
    "旧印刷机",
    "油和盐在铁上结了一层皮。皮下面一个零件也不少，连最后一颗螺丝都在。",
    "那颗螺丝现在放在港务所，装在一个没有标签的罐子里。",
  ],
  ar: [
    "المطبعة القديمة",
    "صنع الزيت والملح قشرة فوق الحديد. وتحتها كان كل جزء في مكانه حتى آخر برغي. ",
    "البرغي محفوظ في مكتب المرفأ في مرطبان بلا ملصق.",
  ],
};

function PlacementsStory({ locale }: { locale?: Locale }) {
  const [title, text, note] = words[locale?.tag ?? "en"] ?? words["en"] ?? ["", "", ""];
  return (
    <PostLayout post={{ title, lang: locale?.tag }} locale={locale}>
      <aside role="note" data-placement="margin">
        {note}
      </aside>
      <p>{text.repeat(3)}</p>
      <table data-placement="wide">
        <thead>
          <tr>
            {[1880, 1914, 1938, 1971, 1998, 2026].map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {[12, 40, 31, 2, 0, 7].map((sheets) => (
              <td key={sheets}>{sheets}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <p>{text.repeat(4)}</p>
      <div data-placement="full">
        <hr />
      </div>
      <p>{text.repeat(2)}</p>
    </PostLayout>
  );
}

const meta = {
  title: "Components/PostLayout/Placements",
  component: PlacementsStory,
} satisfies Meta<typeof PlacementsStory>;

export default meta;
type Story = StoryObj<typeof meta>;

/**
 * Any element of the text steps out of the column by `data-placement="wide"` or `"full"`; `"margin"` makes it a note
 * beside what follows, and in place on a phone.
 */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** On dark paper. */
export const Dark: Story = { globals: { colorScheme: "dark" } };

/** In Chinese. */
export const Chinese: Story = { args: { locale: zhHans } };

/** Notes at the left. */
export const RightToLeft: Story = { args: { locale: ar } };
