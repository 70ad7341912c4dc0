import type { Meta, StoryObj } from "@storybook/react-vite";
import "../support/stories.css";
import { MetaBar } from "../../src/index.ts";
import { RelativeTime } from "../../src/islands.ts";
import { ar } from "../../src/locales/ar.ts";
import { en } from "../../src/locales/en.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import type { Locale } from "../../src/model.ts";
import { relativeTimeProps } from "../../src/model.ts";

/** An instant so many milliseconds ago, or to come where it is negative. */
const ago = (milliseconds: number): string => new Date(Date.now() - milliseconds).toISOString();
const minute = 60_000;
const day = 24 * 60 * minute;

function Distances({ locale }: { locale: Locale }) {
  const distances = [0, 5 * minute, 3 * 60 * minute, day, 9 * day, 45 * day, 800 * day, -2 * day];
  return (
    <MetaBar
      locale={locale}
      items={distances.map((distance) => {
        const props = relativeTimeProps(ago(distance), locale);
        return { id: String(distance), content: props && <RelativeTime {...props} /> };
      })}
    />
  );
}

const meta = {
  title: "Components/RelativeTime",
  component: RelativeTime,
  tags: ["autodocs"],
  decorators: [
    (Story) => (
      <div className="story-sheet" style={{ fontFamily: "var(--co-sans), sans-serif" }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof RelativeTime>;

export default meta;
type Story = StoryObj<typeof meta>;

/**
 * An island. The server writes `January 20, 2024`, which stays where there is no JavaScript; the browser then says how
 * long ago that is, and keeps the date in the title.
 */
export const Default: Story = { args: { dateTime: "2024-01-20", text: "January 20, 2024", lang: "en" } };

/**
 * In a meta bar it is an item of the site's own. `relativeTimeProps` makes its props on the server, so that neither
 * catalog nor date formatter reaches the browser:
 *
 * ```tsx
 * const published = relativeTimeProps(post.published, locale, { timeZone });
 * <MetaBar
 *   words={post.stats.words}
 *   items={[
 *     { id: "published", content: published && <RelativeTime {...published} className="dt-published" /> },
 *     "words",
 *   ]}
 * />
 * ```
 */
export const InMetaBar: Story = {
  args: { ...Default.args },
  render: (args) => (
    <MetaBar
      authors={["Ines Falk"]}
      words={2834}
      items={[
        { id: "published", content: <RelativeTime {...args} className="dt-published" /> },
        "authors",
        "words",
      ]}
    />
  ),
};

/** Minutes and hours, then days by the calendar, weeks, months and years. It goes on as time passes. */
export const AsTimePasses: Story = {
  args: { ...Default.args },
  render: () => <Distances locale={en} />,
};

/** In the words of the language. */
export const Chinese: Story = {
  args: { ...Default.args },
  render: () => (
    <div lang="zh-Hans">
      <Distances locale={zhHans} />
    </div>
  ),
};

/** From right to left. */
export const RightToLeft: Story = {
  args: { ...Default.args },
  render: () => (
    <div lang="ar" dir="rtl">
      <Distances locale={ar} />
    </div>
  ),
};

/** A date that cannot be read stays as the server wrote it. */
export const Unreadable: Story = { args: { dateTime: "last spring", text: "Last spring", lang: "en" } };
