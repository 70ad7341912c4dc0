import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fireEvent, userEvent, waitFor, within } from "storybook/test";
import { rowTargetHeight } from "../../../src/model/gallery/galleryRanges.ts";
import { album } from "../../fixtures/photos.ts";
import { GalleryComparison } from "../../support/GalleryComparison.tsx";

const meta = {
  title: "Components/PhotoGallery/Beside the usual recipe",
  component: GalleryComparison,
  args: { photos: album(24, 5) },
  argTypes: { photos: { control: false } },
} satisfies Meta<typeof GalleryComparison>;

export default meta;
type Story = StoryObj<typeof meta>;

interface Evenness {
  rows: number;
  /** Root-mean-square deviation from the target, in percent. */
  deviation: number;
  /** Tallest row, in percent of the target. */
  tallest: number;
}

/** Measured here, from the boxes on the screen: a row begins where a picture stands no further right than the last. */
function measured(side: HTMLElement, width: number): Evenness {
  const boxes = [...side.querySelectorAll("img")].map((picture) => picture.getBoundingClientRect());
  const scale = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
  const starts = boxes.filter(({ left }, index) => index === 0 || left <= (boxes[index - 1]?.left ?? 0));
  const shares = starts.map(({ height }) => (height * width) / scale / rowTargetHeight(width));
  const off = shares.map((share) => (share - 1) * (share - 1));
  return {
    rows: shares.length,
    deviation: 100 * Math.sqrt(off.reduce((sum, square) => sum + square) / off.length),
    tallest: 100 * Math.max(...shares),
  };
}

function printed(canvas: HTMLElement, name: string): Evenness {
  const row = within(canvas).getByRole("row", { name: new RegExp(`^${name}`) });
  const [rows = "", deviation = "", tallest = ""] = within(row)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent ?? "");
  return {
    rows: Number(rows),
    deviation: Number.parseFloat(deviation),
    tallest: Number.parseFloat(tallest.split(", ")[1] ?? ""),
  };
}

function side(canvas: HTMLElement, name: string): HTMLElement {
  return within(canvas).getByRole("heading", { name }).parentElement as HTMLElement;
}

async function expectPrinted(
  canvas: HTMLElement,
  name: string,
  heading: string,
  width: number,
): Promise<void> {
  const said = printed(canvas, name);
  const seen = measured(side(canvas, heading), width);
  await expect(said.rows).toBe(seen.rows);
  await expect(Math.abs(said.deviation - seen.deviation)).toBeLessThan(0.2);
  await expect(Math.abs(said.tallest - seen.tallest)).toBeLessThan(0.3);
}

async function expectOursEvener(canvas: HTMLElement, width: number): Promise<void> {
  // Two dozen large pictures are painted anew for each width, which takes a slow machine a while.
  const patience = { timeout: 20_000 };
  await expect(within(canvas).getByRole("slider")).toHaveValue(String(width));
  await waitFor(async () => {
    await expectPrinted(canvas, "Ours", "Our rows", width);
    await expectPrinted(canvas, "Usual recipe", "The usual recipe", width);
  }, patience);
  const [ours, usual] = [printed(canvas, "Ours"), printed(canvas, "Usual recipe")];
  await expect(ours.deviation).toBeLessThan(usual.deviation);
  await expect(ours.tallest).toBeLessThan(usual.tallest);
  await expect(ours.tallest).toBeLessThanOrEqual(150.1);
}

/**
 * The same 24 photos twice. The usual recipe gives each photo the width that the height rows should have makes it, and lets it
 * grow: rows break wherever a line happens to be full, and what is left over fills the last row, however few photos that are.
 * Our rows are computed as a whole for the widths of a container, and no row is taller than one and a half times the target.
 */
export const Compared: Story = {
  name: "Our rows and the usual recipe",
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    for (const width of [320, 600, 944, 1280]) {
      const preset = width.toLocaleString("en");
      await userEvent.click(canvas.getByRole("button", { name: `${preset} px` }));
      await expectOursEvener(canvasElement, width);
    }
    for (const width of [411, 757, 1531]) {
      fireEvent.change(canvas.getByRole("slider"), { target: { value: String(width) } });
      await expectOursEvener(canvasElement, width);
    }
  },
};
