import type { Meta, StoryObj } from "@storybook/react-vite";
import { Callout } from "../../src/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { inPost } from "../support/inPost.tsx";

const meta = {
  title: "Components/Callout",
  component: Callout,
  tags: ["autodocs"],
  decorators: [inPost],
  args: { children: <p>The tide comes in within minutes. Keep to the marked path.</p> },
} satisfies Meta<typeof Callout>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A word, a sign and a color say the kind; none of them alone. */
export const Default: Story = {};

/** The five kinds of GitHub's alerts. */
export const Kinds: Story = {
  render: (args) => (
    <>
      <Callout {...args} kind="note" />
      <Callout {...args} kind="tip" />
      <Callout {...args} kind="important" />
      <Callout {...args} kind="warning" />
      <Callout {...args} kind="caution" />
    </>
  ),
};

/** On dark paper. */
export const Dark: Story = { ...Kinds, globals: { colorScheme: "dark" } };

/** With words of one's own, and more than a line. */
export const OwnWords: Story = {
  args: {
    kind: "warning",
    label: "Mind the tide",
    children: (
      <>
        <p>
          Before you leave, look at the <a href="/tables">tables</a>, or run <code>tide --today</code>:
        </p>
        <ul>
          <li>no further than the second buoy</li>
          <li>back at half tide</li>
        </ul>
      </>
    ),
  },
};

/** Words of the language of the post. */
export const Chinese: Story = {
  args: { kind: "warning", locale: zhHans, children: <p>潮水会在几分钟内上涨，请沿标记的小路走。</p> },
  globals: { locale: "zh-Hans" },
};

/** From right to left. */
export const RightToLeft: Story = {
  args: { kind: "tip", locale: ar, children: <p>المد يأتي في دقائق. ابقَ على الطريق المعلَّم.</p> },
  globals: { locale: "ar" },
};
