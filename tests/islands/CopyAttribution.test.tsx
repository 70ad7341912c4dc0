import { act, render, waitFor, within } from "@testing-library/react";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Attribution, PostLayout } from "../../src/index.js";
import { CopyAttribution } from "../../src/islands.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { copyAttributionWords } from "../../src/model.js";
import { renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const work = { title: "Tea", authors: ["Ada"], license: "CC-BY-4.0" };
const words = copyAttributionWords(en);

/** Every button on the page: they live in shadow trees, where queries of a document do not look. */
function buttons(scope: ParentNode = document): HTMLButtonElement[] {
  return [...scope.querySelectorAll("[data-co-copy]")].flatMap((host) => [
    ...(host.shadowRoot?.querySelectorAll("button") ?? []),
  ]);
}

const status = () => within(document.body).getByRole("status").textContent;
const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
});
afterEach(() => {
  Reflect.deleteProperty(navigator, "clipboard");
});

test("the server sends a live region and no button", () => {
  const html = renderToString(<CopyAttribution {...words} />);
  expect(html).toBe('<output lang="en" class="co-attribution-status"></output>');
});

test("every format gets a button that says what it copies", () => {
  renderStatic(<Attribution work={work} />);
  render(
    <StrictMode>
      <CopyAttribution {...words} />
    </StrictMode>,
  );
  expect(buttons().map(({ textContent }) => textContent)).toEqual(["Copy", "Copy", "Copy", "Copy"]);
  expect(buttons().map(({ ariaLabel }) => ariaLabel)).toEqual([
    "Copy Plain text",
    "Copy HTML",
    "Copy Markdown",
    "Copy BibTeX",
  ]);
});

test("a button copies its own format, says so, and is ready again", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const page = renderStatic(<Attribution work={work} />);
    render(<CopyAttribution {...words} />);
    const [, html, markdown] = buttons();
    await act(async () => html?.click());
    expect(writeText.mock.calls).toEqual([[page.querySelector("pre")?.textContent]]);
    expect(writeText.mock.calls[0]?.[0]).toContain("“Tea” by Ada");
    expect([html?.textContent, status()]).toEqual(["Copied", "Copied"]);
    await act(async () => markdown?.click());
    expect([html?.textContent, markdown?.textContent, status()]).toEqual(["Copy", "Copied", "Copied"]);
    act(() => {
      vi.runAllTimers();
    });
    expect([markdown?.textContent, status()]).toEqual(["Copy", ""]);
  } finally {
    vi.useRealTimers();
  }
});

test.each([
  ["is refused", () => writeText.mockRejectedValue(new Error("Not allowed"))],
  ["does not exist", () => Reflect.deleteProperty(navigator, "clipboard")],
])("where the clipboard %s, the text is selected", async (_, refuse) => {
  refuse();
  const page = renderStatic(<Attribution work={work} formats={["bibtex"]} />);
  render(<CopyAttribution {...words} />);
  const [button] = buttons();
  await act(async () => button?.click());
  expect(getSelection()?.toString()).toBe(page.querySelector("pre")?.textContent);
  expect(status()).toBe("Selected. Copy it with the keyboard or the menu.");
  expect(button).toHaveTextContent("Copy");
});

test("with an id, only what is in it gets buttons", async () => {
  renderStatic(
    <>
      <Attribution id="first" work={work} formats={["text"]} />
      <section id="second">
        <Attribution work={work} formats={["text", "html"]} />
      </section>
    </>,
  );
  const island = render(<CopyAttribution for="first" {...words} />);
  expect(buttons()).toHaveLength(1);
  island.rerender(<CopyAttribution for="second" {...copyAttributionWords(zhHans)} />);
  expect(buttons().map(({ ariaLabel }) => ariaLabel)).toEqual(["复制 Plain text", "复制 HTML"]);
  await act(async () => buttons()[1]?.click());
  expect(writeText).toHaveBeenCalledOnce();
  expect(status()).toBe("已复制");
});

test("an island that goes takes its buttons along", () => {
  renderStatic(<Attribution work={work} />);
  const island = render(<CopyAttribution {...words} />);
  const [button] = buttons();
  island.unmount();
  expect(buttons()).toEqual([]);
  button?.click();
  expect(writeText).not.toHaveBeenCalled();
  render(<CopyAttribution {...words} />);
  expect(buttons()).toHaveLength(4);
});

test("an island that goes while the browser still copies leaves nothing behind", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    renderStatic(<Attribution work={work} formats={["html"]} />);
    const island = render(<CopyAttribution {...words} />);
    const { promise, resolve } = Promise.withResolvers<void>();
    writeText.mockReturnValue(promise);
    const [button] = buttons();
    button?.click();
    island.unmount();
    resolve();
    await promise;
    expect(vi.getTimerCount()).toBe(0);
    expect(button).toHaveTextContent("Copy");
  } finally {
    vi.useRealTimers();
  }
});

test("an attribution that came later gets its buttons when it is opened", async () => {
  render(<CopyAttribution {...words} />);
  const page = renderStatic(<Attribution work={work} />);
  expect(buttons()).toEqual([]);
  (page.querySelector("details") as HTMLDetailsElement).open = true;
  await waitFor(() => expect(buttons()).toHaveLength(4));
});

test("a click elsewhere copies nothing", () => {
  const page = renderStatic(<Attribution work={work} />);
  render(<CopyAttribution {...words} />);
  for (const element of page.querySelectorAll<HTMLElement>("*")) element.click();
  expect(writeText).not.toHaveBeenCalled();
});

test("an id that nothing has is told to the developer", () => {
  const { warnings } = watchWarnings(() => render(<CopyAttribution for="lost" {...words} />));
  expect(warnings).toEqual([expect.stringContaining('There is no element with the id "lost".')]);
});

test("React hydrates a post that has its buttons already", () => {
  const post = <PostLayout post={{ ...work, url: "/tea" }}>Text</PostLayout>;
  const page = document.createElement("div");
  page.innerHTML = renderToString(post);
  document.body.append(page);
  const before = page.innerHTML;
  render(<CopyAttribution {...words} />);
  const drawn = buttons(page);
  const failed = vi.fn();
  render(post, { container: page, hydrate: true, onRecoverableError: failed });
  expect(failed).not.toHaveBeenCalled();
  expect(page.innerHTML).toBe(before);
  expect(buttons(page)).toEqual(drawn);
  expect(drawn).toHaveLength(4);
});
