import { createRoot, type Root } from "react-dom/client";
import { flushSync } from "react-dom";
import { afterEach, expect, test } from "vitest";
import { CodeBlock } from "../../src/index.js";
import { CopyCode } from "../../src/islands.js";
import { en } from "../../src/locales/en.js";
import { copyCodeWords } from "../../src/model.js";
import { openPage } from "../support/browserPage.js";
import "../../src/styles/index.css";

let root: Root | undefined;

afterEach(() => {
  flushSync(() => root?.unmount());
  document.body.replaceChildren();
});

test.each([
  ["in the head of a block", "tide.ts"],
  ["over the code", undefined],
])("the button %s leaves the code to the pointer", async (_, codeTitle) => {
  const page = await openPage(
    <CodeBlock code={"const height = 1;\nconst depth = 2;\nconst width = 3;\n"} codeTitle={codeTitle} />,
  );
  const place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  flushSync(() => root?.render(<CopyCode {...copyCodeWords(en)} />));
  await expect
    .poll(() => page.querySelector("[data-co-copy-code]")?.shadowRoot?.querySelector("button"))
    .toBeTruthy();

  const block = page.querySelector("pre") as HTMLElement;
  const { left, top, width, height } = block.getBoundingClientRect();
  for (const [x, y] of [
    [0.1, 0.2],
    [0.1, 0.8],
    [0.5, 0.5],
    [0.9, 0.9],
  ] as const) {
    const hit = document.elementFromPoint(left + width * x, top + height * y);
    expect(block.contains(hit), `${x} ${y}: ${hit?.className}`).toBe(true);
  }
});
