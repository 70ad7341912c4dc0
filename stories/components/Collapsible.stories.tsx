import type { Meta, StoryObj } from "@storybook/react-vite";
import { Collapsible } from "../../src/index.ts";
import { inPost } from "../support/inPost.tsx";

const meta = {
  title: "Components/Collapsible",
  component: Collapsible,
  tags: ["autodocs"],
  decorators: [inPost],
  args: {
    summary: "Which paper was used?",
    children: <p>Bamboo, of 90 grams, from the mill above the harbor.</p>,
  },
} satisfies Meta<typeof Collapsible>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Closed, until a reader asks. Works without JavaScript. */
export const Default: Story = {};

/** Open from the start. */
export const Open: Story = { args: { open: true } };

/** With a `name` in common, one closes the others. */
export const Questions: Story = {
  render: (args) => (
    <>
      <Collapsible {...args} name="questions" open />
      <Collapsible summary="Which ink?" name="questions">
        <p>Soot and linseed oil.</p>
      </Collapsible>
      <Collapsible summary="How many copies?" name="questions">
        <p>Two hundred.</p>
      </Collapsible>
    </>
  ),
};

/** On dark paper. */
export const Dark: Story = { args: { open: true }, globals: { colorScheme: "dark" } };

/** Chinese. */
export const Chinese: Story = {
  args: { open: true, summary: "用了什么纸？", children: <p>竹纸，90 克。</p> },
  globals: { locale: "zh-Hans" },
};

/** From right to left. */
export const RightToLeft: Story = {
  args: { open: true, summary: "أي ورق؟", children: <p>ورق الخيزران.</p> },
  globals: { locale: "ar" },
};
