import type { Meta, StoryObj } from "@storybook/react-vite";
import "../support/stories.css";
import { PostComments } from "../../src/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";

const meta = {
  title: "Components/PostComments",
  component: PostComments,
  tags: ["autodocs"],
  decorators: [
    (Story) => (
      <div className="story-sheet">
        <Story />
      </div>
    ),
  ],
  args: { children: <p>The comments of your site, or the component of a service.</p> },
} satisfies Meta<typeof PostComments>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A heading over what readers wrote. */
export const Default: Story = {};

/** Everything at once, to try with the controls. */
export const Playground: Story = { args: { heading: "What readers say", headingLevel: 2 } };

/** In the dark. */
export const Dark: Story = { globals: { colorScheme: "dark" } };

/** In Chinese. */
export const Chinese: Story = {
  args: { locale: zhHans, children: <p>站点自己的评论，或某项服务的组件。</p> },
};

/** Right to left. */
export const RightToLeft: Story = {
  args: { locale: ar, children: <p>تعليقات موقعك، أو مكوّن إحدى الخدمات.</p> },
};
