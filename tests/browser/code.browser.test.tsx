import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { Callout, CodeBlock } from "../../src/index.js";
import { openPage, sidewaysScroll } from "../support/browserPage.js";
import "../../src/styles/index.css";

const patch = " const a = 1;\n-const b = 2;\n+const b = 3;\n";
const inPost = (node: ReactNode) => (
  <div className="co-post">
    <div className="co-body">{node}</div>
  </div>
);

test("a selection of lines has neither numbers nor signs", async () => {
  const page = await openPage(inPost(<CodeBlock code={patch} language="diff" lineNumbers={9} marked="2" />));
  getSelection()?.selectAllChildren(page.querySelector("code") as Element);
  expect(getSelection()?.toString().trimEnd()).toBe("const a = 1;\nconst b = 2;\nconst b = 3;");
});

test.each(["ltr", "rtl"] as const)("a long line scrolls by keyboard at 320 px, %s", async (dir) => {
  const page = await openPage(inPost(<CodeBlock code={"x".repeat(200)} codeTitle="tide.ts" lineNumbers />), {
    width: 320,
    padding: "0",
    dir,
  });
  expect(sidewaysScroll()).toBe(0);
  const block = page.querySelector("pre") as HTMLElement;
  block.focus();
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(() => block.scrollLeft).toBeGreaterThan(0);
});

test("a marked line reaches from edge to edge, however far it scrolls", async () => {
  const code = `${"x".repeat(200)}\nshort\n`;
  const page = await openPage(inPost(<CodeBlock code={code} marked="2" />), { width: 320 });
  const [mark, block] = ["mark", "pre"].map((name) => page.querySelector(name) as HTMLElement);
  expect(mark?.offsetWidth).toBe(block?.scrollWidth);
});

test("lines that go on below stay beside their numbers", async () => {
  const page = await openPage(inPost(<CodeBlock code={"word ".repeat(80)} lineNumbers wrap />), {
    width: 320,
  });
  const block = page.querySelector("pre") as HTMLElement;
  expect(block.scrollWidth).toBe(block.clientWidth);
  expect(block.offsetHeight).toBeGreaterThan(100);
});

test("a marked line is no added line where it stands in a callout of a tip", async () => {
  const page = await openPage(
    inPost(
      <>
        <CodeBlock code="tide" marked="1" />
        <Callout kind="tip">
          <CodeBlock code="tide" marked="1" />
        </Callout>
      </>,
    ),
  );
  const [alone, inCallout] = [...page.querySelectorAll("mark")].map(
    (mark) => getComputedStyle(mark).boxShadow,
  );
  expect(inCallout).toBe(alone);
});
