import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { CodeBlock } from "../../src/index.ts";
import { CopyCode } from "../../src/islands.ts";
import { ar } from "../../src/locales/ar.ts";
import { en } from "../../src/locales/en.ts";
import { copyCodeWords } from "../../src/model.ts";
import { inPost } from "../support/inPost.tsx";

const code = `// Height of the water above the chart, in meters.
export function tide(at: Date): number {
  const hours = at.getTime() / 3_600_000;
  return 2.1 + 1.6 * Math.cos((2 * Math.PI * hours) / 12.42);
}
`;

const patch = ` export function tide(at: Date): number {
-  const hours = at.getHours();
+  const hours = at.getTime() / 3_600_000;
   return 2.1 + 1.6 * Math.cos((2 * Math.PI * hours) / 12.42);
 }
`;

const meta = {
  title: "Components/CodeBlock",
  component: CodeBlock,
  tags: ["autodocs"],
  decorators: [inPost],
  args: { code, language: "ts" },
} satisfies Meta<typeof CodeBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Scrolls where a line is long, also by keyboard. */
export const Default: Story = {};

/** With the name of a file, numbers from any first line, and lines that are pointed at. */
export const Numbered: Story = { args: { codeTitle: "src/tide.ts", lineNumbers: 41, marked: "3-4" } };

/** A diff says by sign, color and word what became of a line. */
export const Diff: Story = { args: { code: patch, codeTitle: "src/tide.ts", diff: true, lineNumbers: true } };

/** Long lines go on below. */
export const Wrapped: Story = {
  args: { code: `npx colophon images photos ${"--width 1600 ".repeat(12)}`, language: "sh", wrap: true },
};

/** What a highlighter of classes draws has the colors of the theme. */
export const Highlighted: Story = {
  args: {
    code: undefined,
    lineNumbers: true,
    children: (
      <>
        <span className="hljs-comment">{"/* Height of the water,\n   in meters. */"}</span>
        {"\n"}
        <span className="hljs-keyword">const</span> <span className="hljs-title">height</span> ={" "}
        <span className="hljs-number">4.2</span>;{"\n"}
        <span className="hljs-title">log</span>(<span className="hljs-string">"Harbor"</span>);
      </>
    ),
  },
};

/** With the island that copies: `<CopyCode />`, once a page. */
export const WithCopyButton: Story = {
  render: (args) => (
    <>
      <CodeBlock {...args} codeTitle="src/tide.ts" />
      <CodeBlock code="npm install colophon" />
      <CopyCode {...copyCodeWords(en)} />
    </>
  ),
  play: async ({ canvasElement }) => {
    await waitFor(async () => {
      const hosts = [...canvasElement.querySelectorAll("[data-co-copy-code]")];
      await expect(hosts.every((host) => host.shadowRoot?.querySelector("button"))).toBe(true);
    });
  },
};

/** On dark paper. */
export const Dark: Story = { ...Diff, globals: { colorScheme: "dark" } };

/** Code runs from left to right in every language. */
export const RightToLeft: Story = {
  args: { codeTitle: "src/tide.ts", lineNumbers: true, locale: ar },
  globals: { locale: "ar" },
};
