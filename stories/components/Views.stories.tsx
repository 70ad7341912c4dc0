import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ReactElement } from "react";
import "../support/stories.css";
import type { Locale } from "../../src/content/labels.ts";
import { custom } from "../../src/counters/custom.ts";
import type { ViewCounter } from "../../src/counters/ViewCounter.ts";
import { MetaBar } from "../../src/index.ts";
import { CustomViews } from "../../src/islands/views/CustomViews.ts";
import { ar } from "../../src/locales/ar.ts";
import { en } from "../../src/locales/en.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { viewsWords } from "../../src/model/viewsWords.ts";

interface ViewsStoryProps {
  /** What the service does: answers a number, takes forever, or fails. */
  service: number | "hangs" | "fails";
  /** In full or in the short form of the language. */
  numberNotation?: "standard" | "compact";
  /** Words and language. */
  locale?: Locale;
}

const counters = new Map<ViewsStoryProps["service"], ViewCounter>();

/** A service of the story's own: none of the real ones is asked from here. */
function counterOf(service: ViewsStoryProps["service"]): ViewCounter {
  const known = counters.get(service);
  if (known !== undefined) return known;
  const counter = custom({
    timeout: 2 ** 31 - 1,
    read: (paths) => {
      if (service === "hangs") return new Promise(() => {});
      if (service === "fails") throw new Error("The service is down.");
      return paths.map(() => service);
    },
  });
  counters.set(service, counter);
  return counter;
}

/** An island of views in the line of facts, where it belongs. */
function ViewsStory({ service, numberNotation, locale = en }: ViewsStoryProps): ReactElement {
  const views = (
    <CustomViews
      {...viewsWords(locale)}
      counter={counterOf(service)}
      path="/2026/harbor/"
      numberNotation={numberNotation}
    />
  );
  return (
    <MetaBar
      published="2026-03-02"
      words={2834}
      readingTime={9}
      views={views}
      tags={["harbors", "boats"]}
      numberNotation={numberNotation}
      locale={locale}
    />
  );
}

const about = `
An island for each service shows the views of a page as a whole item of the meta bar, its label included:

\`\`\`tsx
import { WalineViews } from "colophon/views/waline";
import { zhHans } from "colophon/locales/zh-Hans";
import { viewsWords } from "colophon/model";

<PostLayout post={post} views={<WalineViews {...viewsWords(zhHans)} server="https://waline.example" path={post.url} />}>
\`\`\`

| Door | Reads | Counts |
|---|---|---|
| \`colophon/views/waline\` | a list in one request | yes |
| \`colophon/views/vercount\` | a request a page | yes |
| \`colophon/views/goatcounter\` | a request a page | no, its own script does |
| \`colophon/views/umami\` | the share, then a request a page | no, its own script does |
| \`colophon/views/snapshot\` | a JSON file of your build | no |
| \`colophon/views/custom\` | your own functions | with a function of yours |

Each door also exports the counter itself, for servers, builds and islands of your own:
\`await waline({ server }).read(["/a/", "/b/"])\`.

- The place of the number is kept from the first paint on, so nothing moves when it comes. Where none comes, neither
  label nor separator is left, and never a 0 the service did not say.
- A view is counted once a navigation, when the page is seen: not in Strict Mode's second run, not by a page rendered
  ahead, not in a background tab. A page from the back/forward cache was never left and is not counted again.
- Global Privacy Control only ever reads. \`record={false}\` waits for consent; say \`record={consent === true}\`.
- A service learns the page that is asked about and the origin of the site. No cookie is sent, no redirect followed.
- No Busuanzi: its answer is a script that would run in your page, and it counts by the referrer, which browsers cut.
- No LeanCloud: the service ends in January 2027, and its key to write would stand in every page.
`;

const meta = {
  title: "Components/Views",
  component: ViewsStory,
  tags: ["autodocs"],
  parameters: { docs: { description: { component: about } } },
  decorators: [
    (Story) => (
      <div className="story-sheet">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof ViewsStory>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The number is there. */
export const Ready: Story = { args: { service: 1208 } };

/** Asked for: the place is kept, and neither label nor separator shows. Also what server HTML looks like. */
export const Loading: Story = { args: { service: "hangs" } };

/** The service failed: it stays that way. */
export const Unavailable: Story = { args: { service: "fails" } };

/** Nobody has been here, and the service says so. */
export const Zero: Story = { args: { service: 0 } };

/** As large as a number can be, and larger than the place that was kept. */
export const HugeNumber: Story = { args: { service: Number.MAX_SAFE_INTEGER } };

/** The short form of the language; a screen reader says the exact number. */
export const CompactNumber: Story = { args: { service: 12_845_006, numberNotation: "compact" } };

/** The words of another language, whatever the toolbar says. */
export const Chinese: Story = {
  args: { service: 12_345, numberNotation: "compact", locale: zhHans },
  render: (args) => (
    <div lang="zh-Hans">
      <ViewsStory {...args} />
    </div>
  ),
};

/** Mirrored, with plural forms that English does not have. */
export const RightToLeft: Story = {
  args: { service: 5, locale: ar },
  render: (args) => (
    <div lang="ar" dir="rtl">
      <ViewsStory {...args} />
    </div>
  ),
};

/** On a narrow page the item wraps as any other. */
export const Narrow: Story = {
  args: { service: 1208 },
  render: (args) => (
    <div style={{ maxInlineSize: "14rem" }}>
      <ViewsStory {...args} />
    </div>
  ),
};
