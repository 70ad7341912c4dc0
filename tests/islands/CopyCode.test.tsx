import { act, render, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CodeBlock } from "../../src/index.js";
import { CopyCode } from "../../src/islands.js";
import { en } from "../../src/locales/en.js";
import { copyCodeWords } from "../../src/model.js";
import { renderStatic } from "../support/render.js";

const code = "const a = 1;\n\nconst b = 2;\n";
const patch = " a\n-b\n+c\n";
const buttons = (): HTMLButtonElement[] =>
  [...document.querySelectorAll("[data-co-copy-code]")].flatMap((host) => [
    ...(host.shadowRoot?.querySelectorAll("button") ?? []),
  ]);
const status = () => within(document.body).getByRole("status").textContent;
const writeText = vi.fn<(text: string) => Promise<void>>();
const draw = () => render(<CopyCode {...copyCodeWords(en)} />);

beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
});
afterEach(() => {
  Reflect.deleteProperty(navigator, "clipboard");
});

test("every block gets a button that says what it copies", () => {
  renderStatic(
    <>
      <CodeBlock code="a" codeTitle="tide.ts" />
      <CodeBlock code="b" language="sh" />
      <CodeBlock code="c" />
    </>,
  );
  draw();
  const names = ["Copy tide.ts", "Copy Shell", "Copy Code"];
  expect(buttons().map(({ ariaLabel }) => ariaLabel)).toEqual(names);
});

test("code is copied as it was written: without numbers, a diff with its signs", async () => {
  renderStatic(
    <>
      <CodeBlock code={code} lineNumbers={9} marked="1" />
      <CodeBlock code={patch} language="diff" lineNumbers />
    </>,
  );
  draw();
  for (const button of buttons()) await act(async () => button.click());
  expect(writeText.mock.calls).toEqual([[code], [patch]]);
  expect(status()).toBe("Copied");
});

test.each([
  ["is refused", () => writeText.mockRejectedValue(new Error("Not allowed"))],
  ["does not exist", () => Reflect.deleteProperty(navigator, "clipboard")],
])("where the clipboard %s, the code is selected", async (_, refuse) => {
  refuse();
  renderStatic(<CodeBlock code={code} codeTitle="tide.ts" />);
  draw();
  await act(async () => buttons()[0]?.click());
  expect(getSelection()?.toString()).toBe(code);
  expect(status()).toBe("Selected. Copy it with the keyboard or the menu.");
});

test("a second copy takes back what was announced of the first, so that both are heard", async () => {
  renderStatic([<CodeBlock key="a" code="a" />, <CodeBlock key="b" code="b" />]);
  draw();
  await act(async () => buttons()[0]?.click());
  expect(status()).toBe("Copied");
  const { promise, resolve } = Promise.withResolvers<void>();
  writeText.mockReturnValue(promise);
  await act(async () => buttons()[1]?.click());
  expect([status(), buttons()[0]?.textContent]).toEqual(["", "Copy"]);
  await act(async () => resolve());
  expect([status(), buttons()[1]?.textContent]).toEqual(["Copied", "Copied"]);
});

test("a block that comes later gets its button, and an island that goes takes them along", async () => {
  const island = draw();
  renderStatic(<CodeBlock code={code} />);
  await waitFor(() => expect(buttons()).toHaveLength(1));
  island.unmount();
  expect(buttons()).toEqual([]);
});
