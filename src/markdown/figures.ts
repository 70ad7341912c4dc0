import { createElement } from "react";
import { ImageFigure } from "../components/ImageFigure/ImageFigure.js";
import type { Locale } from "../content/labels.js";
import { toTree } from "./elementTree.js";
import { figureProps } from "./figureProps.js";
import type { FigurePlace } from "./numberFigures.js";
import type { MarkdownPhoto } from "./pictures.js";
import {
  childrenOf,
  isElement,
  isNode,
  isWhitespace,
  nameOf,
  nodesOf,
  propertiesOf,
  type TreeNode,
} from "./tree.js";

/** The pictures of a tree, each with what is known of it. */
export type PicturesOfTree = ReadonlyMap<TreeNode, MarkdownPhoto>;

/** Draws a picture as a figure, in a link if it is in one. */
type Draw = (image: TreeNode, link?: TreeNode) => TreeNode[];

/** Elements in which no figure may stand, and the author's own figures. */
const closedElements: ReadonlySet<string> = new Set(
  "a abbr b bdi bdo button cite code em figure h1 h2 h3 h4 h5 h6 i kbd label p picture pre q s small span strong sub sup u".split(
    " ",
  ),
);

/** How figures are drawn. */
export interface FigureDrawing {
  /** Words and language. */
  locale?: Locale | undefined;
  /** Number of each picture, and where the text refers to it. @default no numbers */
  places?: ReadonlyMap<TreeNode, FigurePlace> | undefined;
  /** Whether pictures are links to the fullest there is, where the author did not link them. @default false */
  linkedPictures?: boolean | undefined;
}

/** Every picture that `drawFigures` would make a figure of, in the order of the document. */
export function picturesToDraw(tree: TreeNode, pictures: PicturesOfTree): TreeNode[] {
  const paragraphs = [...openNodes(tree)]
    .flatMap(childrenOf)
    .filter((node) => isPictureParagraph(node, pictures));
  const inside = new Set(paragraphs.flatMap((paragraph) => [...nodesOf(paragraph)]));
  return [...pictures.keys()].filter((image) => inside.has(image));
}

/**
 * Turns every paragraph that holds pictures and nothing else into figures, as `ImageFigure` draws them. A link round a
 * picture stays round it. A picture beside text stays where it is.
 *
 * @param tree changed in place
 * @returns the pictures that became figures, in no order
 */
export function drawFigures(
  tree: TreeNode,
  pictures: PicturesOfTree,
  { locale, places, linkedPictures = false }: FigureDrawing = {},
): ReadonlySet<MarkdownPhoto> {
  const drawn = new Set<MarkdownPhoto>();
  const ids = new Set<string>();
  const draw: Draw = (image, link) => {
    const photo = pictures.get(image);
    if (photo === undefined) return [];
    drawn.add(photo);
    // A picture that the text shows again is still reached at its first place.
    const { id: name = photo.id, number, referencedBy } = places?.get(image) ?? {};
    const id = name === undefined || ids.has(name) ? undefined : name;
    if (id !== undefined) ids.add(id);
    const isLinked = linkedPictures && link === undefined;
    const props = { ...figureProps(photo), id, number, referencedBy, locale, linked: isLinked };
    const figures = toTree(createElement(ImageFigure, props));
    return link === undefined ? figures : figures.map((figure) => linked(figure, link, photo));
  };
  for (const parent of openNodes(tree)) {
    if (!Array.isArray(parent.children)) continue;
    parent.children = parent.children.flatMap((child) =>
      isPictureParagraph(child, pictures) ? figuresOf(child, draw) : [child],
    );
  }
  return drawn;
}

/** The nodes in which figures may stand, in order. */
function openNodes(tree: TreeNode): Generator<TreeNode> {
  return nodesOf(tree, (node) => closedElements.has(nameOf(node) ?? ""));
}

function isPictureParagraph(node: TreeNode, pictures: PicturesOfTree): boolean {
  const isSpace = (part: TreeNode): boolean => isWhitespace(part) || isElement(part, "br");
  const isPicture = (part: TreeNode): boolean => pictures.has(part) || isPictureLink(part);
  const isPictureLink = (part: TreeNode): boolean =>
    isElement(part, "a") && holdsPictures(part, (inner) => pictures.has(inner));
  const holdsPictures = (holder: TreeNode, isOne: (part: TreeNode) => boolean): boolean => {
    const parts = childrenOf(holder);
    return parts.some(isOne) && parts.every((part) => isOne(part) || isSpace(part));
  };
  return isNode(node) && isElement(node, "p") && holdsPictures(node, isPicture);
}

function figuresOf(paragraph: TreeNode, draw: Draw): TreeNode[] {
  const figures = childrenOf(paragraph).flatMap((child) =>
    isElement(child, "a") ? linkedFigures(child, draw) : draw(child),
  );
  for (const figure of figures) figure.position = paragraph.position;
  const properties = propertiesOf(paragraph);
  // What another plugin noted on the paragraph, such as an id, stays with its pictures.
  return Object.keys(properties).length === 0
    ? figures
    : [{ type: "element", tagName: "div", properties, children: figures }];
}

/** The pictures of one link, each with the link round it. The id of the link stays with the first. */
function linkedFigures(link: TreeNode, draw: Draw): TreeNode[] {
  const { id: _id, ...properties } = propertiesOf(link);
  return childrenOf(link)
    .filter((child) => isElement(child, "img"))
    .flatMap((image, index) => draw(image, index === 0 ? link : { ...link, properties }));
}

/**
 * Puts a link round the picture of a figure. A link is named by its picture, so one whose words stand in the caption
 * alone says them too, and the caption is left to the eye: nobody hears them twice.
 */
function linked(figure: TreeNode, link: TreeNode, { alt, caption }: MarkdownPhoto): TreeNode {
  for (const node of nodesOf(figure)) {
    const properties = propertiesOf(node);
    if (!isElement(node, "img") || properties.alt !== "" || caption === undefined) continue;
    node.properties = { ...properties, alt: alt || caption };
    for (const text of nodesOf(figure)) {
      const { className } = propertiesOf(text);
      if (Array.isArray(className) && className.includes("co-caption-text")) {
        text.properties = { ...propertiesOf(text), ariaHidden: "true" };
      }
    }
  }
  const children = childrenOf(figure).map((child) =>
    isDrawnPicture(child) ? { ...link, children: [child] } : child,
  );
  return { ...figure, children };
}

/** Whether a node of a figure is its picture: with what stands behind it and beside it, where there is such. */
function isDrawnPicture(node: TreeNode): boolean {
  const { className } = propertiesOf(node);
  return isElement(node, "img", "picture") || (Array.isArray(className) && className.includes("co-frame"));
}
