import { fireEvent, render } from "@testing-library/react";
import { expect, test } from "vitest";
import { EmbedFacade } from "../../src/index.js";
import { PlayEmbeds } from "../../src/islands.js";
import { renderStatic } from "../support/render.js";

function open(props: object = {}): { embed: HTMLElement; link: HTMLElement } {
  const page = renderStatic(
    <EmbedFacade url="https://vimeo.com/76979871" embedTitle="The winch" {...props} />,
  );
  render(<PlayEmbeds />);
  const embed = page.querySelector<HTMLElement>(".co-embed") as HTMLElement;
  return { embed, link: embed.querySelector("a") as HTMLElement };
}

test("a click puts the player in, named and in a sandbox, and gives it the focus", () => {
  const { embed, link } = open();
  expect(embed.shadowRoot).toBeNull();
  expect(fireEvent.click(link)).toBe(false);
  const frame = embed.shadowRoot?.querySelector("iframe") as HTMLIFrameElement;
  expect(frame.src).toBe("https://player.vimeo.com/video/76979871?autoplay=1&dnt=1");
  expect(frame.title).toBe("The winch");
  expect(frame.getAttribute("sandbox")).toContain("allow-scripts");
  expect(frame.getAttribute("sandbox")).not.toContain("allow-top-navigation");
  expect(frame.referrerPolicy).toBe("strict-origin-when-cross-origin");
  expect(embed.shadowRoot?.activeElement).toBe(frame);
});

test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
  "a click with %j stays the browser's",
  (how) => {
    const { embed, link } = open();
    expect(fireEvent.click(link, how)).toBe(true);
    expect(embed.shadowRoot).toBeNull();
  },
);

test("a page whose player nobody knows stays a link", () => {
  const { embed, link } = open({ url: "https://tube.example/w/1" });
  expect(fireEvent.click(link)).toBe(true);
  expect(embed.shadowRoot).toBeNull();
});

test("a player that was put in by other hands than ours has to be https", () => {
  const { embed, link } = open();
  embed.setAttribute("data-co-embed", "javascript:alert(1)");
  expect(fireEvent.click(link)).toBe(true);
  expect(embed.shadowRoot).toBeNull();
});
