import type { Meta, StoryObj } from "@storybook/react-vite";
import "../support/stories.css";
import { EditLink } from "../../src/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";

const meta = {
  title: "Components/EditLink",
  component: EditLink,
  tags: ["autodocs"],
  decorators: [
    (Story) => (
      <div className="story-sheet">
        <Story />
      </div>
    ),
  ],
  args: { href: "https://code.example/harbor/edit/the-old-press.md" },
} satisfies Meta<typeof EditLink>;

export default meta;
type Story = StoryObj<typeof meta>;

/** In the words of the language. */
export const Default: Story = {};

/** Everything at once, to try with the controls. */
export const Playground: Story = { args: { children: "Found a mistake? Correct it." } };

/** In the dark. */
export const Dark: Story = { globals: { colorScheme: "dark" } };

/** In Chinese. */
export const Chinese: Story = { args: { locale: zhHans } };

/** Right to left. */
export const RightToLeft: Story = { args: { locale: ar } };
