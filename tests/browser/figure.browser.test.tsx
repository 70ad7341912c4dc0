import { afterEach, describe, expect, test } from "vitest";
import { cdp } from "vitest/browser";
import { ImageFigure, type ImageFigureProps, PostLayout } from "../../src/index.js";
import { openPage, sidewaysScroll } from "../support/browserPage.js";
import { renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";
import "../../src/styles/index.css";

const widths = [375, 768, 1280];
const placements = ["text", "wide", "full"] as const;
type Placement = (typeof placements)[number];

afterEach(() => document.body.replaceChildren());

/** A picture of this size, as a file the browser has not read yet. */
async function pictureFile(width: number, height: number): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
  context.fillStyle = "teal";
  context.fillRect(0, 0, width, height);
  return URL.createObjectURL(await canvas.convertToBlob({ type: "image/png" }));
}

function figure(props: object): ImageFigureProps {
  return { src: "/none.png", alt: "Rows of tea", width: 1600, height: 1067, ...props } as ImageFigureProps;
}

/** A post with the figure between two paragraphs, and the boxes that matter. */
async function inPost(
  props: object,
  width: number,
  wrap = (child: React.ReactNode) => child,
  dir?: "ltr" | "rtl",
) {
  const container = await openPage(
    <PostLayout post={{ title: "Tea" }}>
      <p>Before.</p>
      {wrap(<ImageFigure {...figure(props)} />)}
      <p id="after">After.</p>
    </PostLayout>,
    { width, padding: "0", ...(dir && { dir }) },
  );
  const find = <Type extends Element>(selector: string) => container.querySelector(selector) as Type;
  const image = find<HTMLImageElement>("img");
  return {
    image,
    boxes: () => ({
      article: find("article").getBoundingClientRect(),
      column: find(".co-body").getBoundingClientRect(),
      figure: find("figure").getBoundingClientRect(),
      image: image.getBoundingClientRect(),
      after: find("#after").getBoundingClientRect(),
    }),
  };
}

/** Waits until the browser is done with the picture, one way or the other. */
async function settled(image: HTMLImageElement): Promise<boolean> {
  image.loading = "eager";
  return image.decode().then(
    () => true,
    () => false,
  );
}

const middle = ({ left, right }: DOMRect) => (left + right) / 2;

describe.each(placements)("a picture that comes late, placed %s", (placement) => {
  test.each([
    ["large", [1600, 1200], {}],
    ["upright", [800, 1200], {}],
    ["small", [240, 160], {}],
    ["known by its ratio", [1600, 800], { width: undefined, height: undefined, ratio: 2 }],
    ["with responsive sources", [1600, 1000], { sources: [{ src: "/other.png", width: 3200 }] }],
  ] as const)("moves nothing: %s", async (_, [width, height], props) => {
    for (const windowWidth of widths) {
      const src = await pictureFile(width / 10, height / 10);
      const { image, boxes } = await inPost({ src, width, height, ...props, placement }, windowWidth);
      expect(image.complete).toBe(false);
      const before = boxes();
      if ("sources" in props) image.srcset = `${src} 3200w`;
      expect(await settled(image)).toBe(true);
      expect(boxes()).toEqual(before);
      expect(before.image.height).toBeCloseTo((before.image.width * height) / width, 0);
    }
  });
});

describe("the place", () => {
  const wraps: [string, (child: React.ReactNode) => React.ReactNode][] = [
    ["the text itself", (child) => child],
    [
      "wrappers",
      (child) => (
        <div>
          <section>
            <div>{child}</div>
          </section>
        </div>
      ),
    ],
    ["an open details", (child) => <details open>{child}</details>],
  ];
  const cases = wraps.flatMap(([name, wrap]) =>
    placements.flatMap((placement) =>
      (["ltr", "rtl"] as const).map((dir) => [placement, name, dir, wrap] as const),
    ),
  );

  test.each(cases)("%s in %s, %s, is centered and has room", async (placement, _, dir, wrap) => {
    for (const width of [320, ...widths]) {
      const { boxes } = await inPost({ placement, caption: "W".repeat(10_000) }, width, wrap, dir);
      const { article, column, figure: box } = boxes();
      expect(sidewaysScroll(), `sideways at ${width}`).toBe(0);
      expect(middle(box), `middle at ${width}`).toBeCloseTo(middle(article), 0);
      const wanted: Record<Placement, number> = {
        text: column.width,
        wide: Math.min(article.width - 40, column.width + 256),
        full: article.width,
      };
      expect(box.width, `width at ${width}`).toBeCloseTo(wanted[placement], 0);
    }
  });

  test.each(placements)("%s inside a list or quotation stays there", async (placement) => {
    const inside = [
      (child: React.ReactNode) => (
        <ul>
          <li>{child}</li>
        </ul>
      ),
      (child: React.ReactNode) => <blockquote>{child}</blockquote>,
    ];
    for (const wrap of inside) {
      const { boxes } = await inPost({ placement }, 1280, wrap);
      const { column, figure: box } = boxes();
      expect(box.left).toBeGreaterThan(column.left);
      expect(box.right).toBeLessThanOrEqual(column.right);
    }
  });

  test("of a small picture is its own size, in the middle", async () => {
    for (const width of widths) {
      const { boxes } = await inPost({ width: 240, height: 160 }, width);
      const { image, column } = boxes();
      expect([image.width, image.height]).toEqual([240, 160]);
      expect(middle(image)).toBeCloseTo(middle(column), 0);
    }
  });

  test.each(["wide", "full"] as const)("%s is filled by a small picture", async (placement) => {
    const { boxes } = await inPost({ width: 240, height: 160, placement }, 1280);
    expect(boxes().image.width).toBeCloseTo(boxes().figure.width, 0);
  });
});

describe("a picture that does not come", () => {
  const revoked = URL.createObjectURL(new Blob(["x"]));
  URL.revokeObjectURL(revoked);
  const faults = [
    ["a file that is none", "data:image/png;base64,AAAA"],
    ["a missing file", "/gone/away.png"],
    ["a revoked address", revoked],
  ] as const;
  const cases = faults.flatMap(([name, src]) =>
    placements.map((placement) => [name, placement, src] as const),
  );

  test.each(cases)("keeps its box and shows its alt: %s, %s", async (_, placement, src) => {
    for (const width of widths) {
      const { image, boxes } = await inPost({ src, placement, caption: "Harvest." }, width);
      const before = boxes();
      expect(await settled(image)).toBe(false);
      expect(boxes()).toEqual(before);
      const cover = getComputedStyle(image, "::after");
      expect(Number.parseFloat(cover.inlineSize)).toBeGreaterThan(before.image.width * 0.8);
      expect(cover.content).toContain('"Rows of tea"');
    }
  });

  test("keeps its box where it only decorates", async () => {
    const { image, boxes } = await inPost({ src: "data:image/png;base64,AAAA", alt: "" }, 768);
    const before = boxes();
    expect(await settled(image)).toBe(false);
    expect(boxes()).toEqual(before);
    expect(before.image.height).toBeGreaterThan(100);
  });

  test("is the only one with an alt on it", async () => {
    const { image } = await inPost({ src: await pictureFile(1600, 1067) }, 768);
    expect(await settled(image)).toBe(true);
    expect(getComputedStyle(image, "::after").inlineSize).toBe("auto");
  });
});

interface Frame {
  frame: { id: string };
  childFrames?: Frame[];
}

interface AccessibilityNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
}

/** What a screen reader is told of texts and pictures, by the browser's own accessibility tree. */
async function spoken(): Promise<string[]> {
  const session = cdp() as unknown as { send(method: string, params?: object): Promise<unknown> };
  await session.send("Accessibility.enable");
  const { frameTree } = (await session.send("Page.getFrameTree")) as { frameTree: Frame };
  const { frame } = frameTree.childFrames?.at(-1) ?? frameTree;
  const tree = await session.send("Accessibility.getFullAXTree", { frameId: frame.id });
  return (tree as { nodes: AccessibilityNode[] }).nodes
    .filter(({ ignored, role }) => !ignored && ["image", "StaticText"].includes(role?.value ?? ""))
    .map(({ role, name }) => `${role?.value}: ${name?.value}`);
}

test.each([
  ["apart", "The first of the year.", ["StaticText: The first of the year.", "image: Rows of tea"]],
  ["alike", "Rows of tea", ["StaticText: Rows of tea"]],
] as const)("alt and caption that are %s are spoken once each", async (_, caption, heard) => {
  for (const src of [await pictureFile(160, 107), "data:image/png;base64,AAAA"]) {
    await openPage(null);
    const { result } = watchWarnings(() => renderStatic(<ImageFigure {...figure({ src, caption })} />));
    await settled(result.querySelector("img") as HTMLImageElement);
    expect((await spoken()).toSorted()).toEqual(heard);
  }
});

test.each(["wide", "full"] as const)(
  "a small picture, linked, fills its place as without a link: %s",
  async (placement) => {
    const src = await pictureFile(300, 200);
    const widths: number[] = [];
    for (const linked of [false, true]) {
      const { image, boxes } = await inPost({ src, width: 300, height: 200, placement, linked }, 1280);
      expect(await settled(image)).toBe(true);
      const { figure, image: picture } = boxes();
      widths.push(figure.width - picture.width);
    }
    expect(widths).toEqual([0, 0]);
  },
);
