import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { CodeBlock, Tab, Tabs } from "../../src/index.ts";
import { TabControls } from "../../src/islands.ts";
import { inPost } from "../support/inPost.tsx";

const tabs = [
  <Tab key="npm" label="npm">
    <CodeBlock language="sh" code="npm install colophon" />
  </Tab>,
  <Tab key="pnpm" label="pnpm">
    <CodeBlock language="sh" code="pnpm add colophon" />
    <p>With a workspace, add it where the posts are drawn.</p>
  </Tab>,
  <Tab key="yarn" label="Yarn">
    <CodeBlock language="sh" code="yarn add colophon" />
  </Tab>,
];

const meta = {
  title: "Components/Tabs",
  component: Tabs,
  subcomponents: { Tab },
  tags: ["autodocs"],
  decorators: [inPost],
  args: { "aria-label": "Package manager", children: tabs },
  render: (args) => (
    <>
      <Tabs {...args} />
      <TabControls />
    </>
  ),
} satisfies Meta<typeof Tabs>;

export default meta;
type Story = StoryObj<typeof meta>;

const tabsOf = (canvas: HTMLElement): HTMLElement[] =>
  [...canvas.querySelectorAll(".co-tabs")].flatMap((host) => [
    ...(host.shadowRoot?.querySelectorAll<HTMLElement>("[role=tab]") ?? []),
  ]);

/** Sections of which one is shown, by the island `TabControls`. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(tabsOf(canvasElement)).toHaveLength(3));
  },
};

/** Tabs of one group switch together, and the choice is kept. */
export const Group: Story = {
  args: { group: "story" },
  render: (args) => (
    <>
      <Tabs {...args} />
      <p>And for a site of its own:</p>
      <Tabs {...args} />
      <TabControls />
    </>
  ),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(tabsOf(canvasElement)).toHaveLength(6));
    const [, pnpm, , , second] = tabsOf(canvasElement);
    if (pnpm) await userEvent.click(pnpm);
    await expect(second?.ariaSelected).toBe("true");
  },
};

/** Without scripts, and on paper: all of them, each under its heading. */
export const WithoutScripts: Story = {
  render: (args) => (
    <>
      <h2>Install it</h2>
      <Tabs {...args} />
    </>
  ),
};

/** On dark paper. */
export const Dark: Story = { globals: { colorScheme: "dark" } };

/** Mirrored. */
export const RightToLeft: Story = { globals: { locale: "ar" } };
