import type { Root } from "hast";
import type { Locale } from "../content/labels.js";
import type { Photo } from "../content/photo.js";
import type { Heading } from "../content/post.js";
import type { TextStats } from "../content/text.js";
import { measureTree } from "../model/text/measureTree.js";
import { drawAlerts, readAlerts } from "./alerts.js";
import { completeElements } from "./elements.js";
import { drawEmbeds } from "./embeds.js";
import { drawFigures, picturesToDraw } from "./figures.js";
import { lowerHeadings, markHeadings } from "./headings.js";
import { factsOf, type KnownPictures } from "./knownPictures.js";
import { checkLinks } from "./links.js";
import type { MarkdownOptions } from "./markdownOptions.js";
import { type FigurePlace, numberFigures } from "./numberFigures.js";
import { type MarkdownPhoto, readPicture, warnOfUnsized, wordsOf } from "./pictures.js";
import { cutCircles, isElement, isNode, nameOf, nodesOf, propertiesOf, type TreeNode } from "./tree.js";

/**
 * Options of `rehypeColophon`. A site that calls `createBlog` has them as `blog.markdown`, and adds what one text alone needs:
 * `{ ...blog.markdown, numberFigures: true }`. Plain data, so that they also pass through bundlers that take plugins by name.
 */
export interface RehypeColophonOptions extends MarkdownOptions, KnownPictures {
  /**
   * Number the figures that have a caption or that the text refers to. A link without words to the address of a picture,
   * `[](tea.jpg)`, or to its `id`, becomes "Figure 3", and the figure leads back to it. One that finds no figure is told
   * of in development.
   *
   * @default false
   */
  numberFigures?: boolean | undefined;
}

/** A picture of a text, as the plugin reports it. */
export interface MarkdownImage {
  /** Checked address. */
  src: string;
  /** What it shows; `""` where it decorates or nobody said. */
  alt: string;
  /** Width in pixels, where known. */
  width?: number | undefined;
  /** Height in pixels, where known. */
  height?: number | undefined;
  /** Caption, where there is one. */
  caption?: string | undefined;
}

/** What the plugin leaves in `file.data.colophon`: facts of the text, small, plain and serializable. */
export interface MarkdownData {
  /** Counts. Captions are counted once, credits not at all. */
  stats: TextStats;
  /** Headings, in order. */
  headings: Heading[];
  /** Pictures, in order, those in a line of text among them. */
  images: MarkdownImage[];
  /**
   * The pictures that stand in figures, in order, each address once, with credit and terms: the `photos` of the post. Of a
   * picture whose size nobody knows, there is none.
   */
  photos: Photo[];
}

/**
 * The rehype plugin for the text of a post.
 *
 * - Pictures alone in their paragraph become figures, with the markup of `ImageFigure`: the title is the caption, and
 *   no figure ever stands in a paragraph. Pictures beside text stay in it. JSX and raw HTML are left alone; HTML that
 *   `rehype-raw` has parsed is text like any other, and its pictures keep their `id`, class and `srcset`.
 * - Headings get an `id` to link to, unless they have one. It is never that of another element, and hides no property of
 *   `window` or `document`.
 * - A text that starts from `#` moves one level down: the page's one `h1` is the post's title.
 * - Links and pictures whose address is not safe keep their words and lose the address.
 * - GitHub's alerts (`> [!NOTE]`) become callouts, with the markup of `Callout`.
 * - Code blocks become those of `CodeBlock`, with what stands after their language (`title="tide.ts" {1,3-5} diff`), also
 *   when a highlighter has drawn them before.
 * - Tables can be reached, and so scrolled, by keyboard. Cells of a table say their side in `data-align`.
 * - Boxes of tasks are named, and the words that GFM adds to footnotes are those of the locale.
 * - `file.data.colophon` tells what the text holds, for `postFrom`.
 *
 * Works on any hast tree and never throws at an odd one.
 *
 * @example
 * import photos from "./photos.json"; // written by the build helper
 * unified().use(remarkParse).use(remarkRehype).use(rehypeColophon, { photoManifest: photos, photoFolder: "../photos" });
 */
export default function rehypeColophon(
  options: RehypeColophonOptions | null = {},
): (tree: Root, file?: { data: Record<string, unknown> }) => undefined {
  const { locale, numberFigures: isNumbered = false, linkedPictures, embeds, ...known } = options ?? {};
  return (tree, file) => {
    const root: unknown = tree;
    if (!isNode(root)) return;
    cutCircles(root);
    checkLinks(root);
    const alerts = readAlerts(root);
    const addresses = new Map(imagesOf(root).map((node) => [node, propertiesOf(node).src]));
    const pictures = readPictures(root, known);
    const stats = measureTree(tree);
    const places = isNumbered ? placesOf(root, pictures, addresses, locale) : undefined;
    const drawn = drawFigures(root, pictures, { locale, places, linkedPictures });
    const shown = new Set([...picturesInFigures(root, pictures), ...drawn]);
    lowerHeadings(root);
    const headings = markHeadings(root);
    drawAlerts(alerts, locale);
    completeElements(root, locale);
    if (embeds) drawEmbeds(root, locale);
    const all = [...pictures.values()];
    warnOfUnsized(all, known.photoManifest);
    const photos = toPhotos(all.filter((photo) => shown.has(photo)));
    const data: MarkdownData = { stats, headings, images: all.map(toImage), photos };
    if (file) file.data.colophon = data;
  };
}

function imagesOf(tree: TreeNode): TreeNode[] {
  return [...nodesOf(tree)].filter((node) => isElement(node, "img"));
}

function placesOf(
  tree: TreeNode,
  pictures: ReadonlyMap<TreeNode, MarkdownPhoto>,
  addresses: ReadonlyMap<TreeNode, unknown>,
  locale: Locale | undefined,
): ReadonlyMap<TreeNode, FigurePlace> {
  const numbered = picturesToDraw(tree, pictures).flatMap((node) => {
    const photo = pictures.get(node);
    return photo === undefined ? [] : { node, photo, written: addresses.get(node) };
  });
  return numberFigures(tree, numbered, locale);
}

/** Reads every picture, and writes what is known of it into the tree. One that cannot be shown becomes its words. */
function readPictures(tree: TreeNode, known: KnownPictures): Map<TreeNode, MarkdownPhoto> {
  const pictures = new Map<TreeNode, MarkdownPhoto>();
  for (const node of imagesOf(tree)) {
    const written = propertiesOf(node);
    const photo = readPicture(written, factsOf(written.src, known));
    const { src, alt, width, height } = photo;
    if (src === undefined) {
      Object.assign(node, { type: "text", value: wordsOf(photo), tagName: undefined, properties: undefined });
      continue;
    }
    pictures.set(node, photo);
    const size = width === undefined ? undefined : { width, height };
    node.properties = { loading: "lazy", decoding: "async", ...written, ...size, src, alt };
  }
  return pictures;
}

/** The pictures in figures that the author wrote, in HTML or JSX. */
function picturesInFigures(tree: TreeNode, pictures: ReadonlyMap<TreeNode, MarkdownPhoto>): MarkdownPhoto[] {
  const figures = [...nodesOf(tree)].filter((node) => nameOf(node) === "figure");
  return figures.flatMap((figure) => [...nodesOf(figure)].flatMap((node) => pictures.get(node) ?? []));
}

function toImage({ src = "", alt, width, height, caption }: MarkdownPhoto): MarkdownImage {
  return {
    src,
    alt,
    ...(width !== undefined && { width, height }),
    ...(caption !== undefined && { caption }),
  };
}

/** What is known of a picture for its figure alone. */
const drawnOnly: ReadonlySet<string> = new Set([
  "sources",
  "placeholder",
  "dark",
  "original",
  "id",
  "imageProps",
]);

/** The pictures as the footer and the metadata of a post need them, each address once. */
function toPhotos(pictures: readonly MarkdownPhoto[]): Photo[] {
  const photos = new Map<string | undefined, Partial<Photo>>();
  for (const photo of pictures) {
    if (photos.has(photo.src)) continue;
    const said = Object.entries(photo).filter(([name]) => !drawnOnly.has(name));
    photos.set(photo.src, Object.fromEntries(said));
  }
  return [...photos.values()] as Photo[];
}
