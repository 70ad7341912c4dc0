import { createElement } from "react";
import { FigureReference } from "../components/ImageFigure/FigureReference.js";
import type { Locale } from "../content/labels.js";
import { describeValue } from "../model/describeValue.js";
import { safeId } from "../model/identifier.js";
import { isMissing } from "../model/ownValue.js";
import { warn } from "../model/warn.js";
import { toTree } from "./elementTree.js";
import type { MarkdownPhoto } from "./pictures.js";
import { childrenOf, isElement, isWhitespace, nodesOf, propertiesOf, type TreeNode } from "./tree.js";

/** What a numbered figure is told of its place in the text. */
export interface FigurePlace {
  /** Its number, from 1. */
  number: number;
  /** Fragment by which the text refers to it. */
  id?: string | undefined;
  /** `id` of the link that refers to it first. */
  referencedBy?: string | undefined;
}

/** A picture that becomes a figure. */
export interface NumberedPicture {
  /** The image. */
  node: TreeNode;
  /** What is known of it. */
  photo: MarkdownPhoto;
  /** Its address as the text writes it. */
  written: unknown;
}

/**
 * Numbers the figures that have a caption or that the text refers to, and writes the numbers into the references: links
 * without words to the address of a picture or to its `id`. Links with words of their own keep them.
 *
 * @param tree its links are changed in place
 * @param pictures the pictures that become figures, in the order of the document
 * @param locale words and numbers
 */
export function numberFigures(
  tree: TreeNode,
  pictures: readonly NumberedPicture[],
  locale: Locale | undefined,
): ReadonlyMap<TreeNode, FigurePlace> {
  const links = [...nodesOf(tree)].filter((node) => isElement(node, "a"));
  const byTarget = linksByTarget(links);
  const order = new Map(links.map((link, index) => [link, index]));
  const orderOf = (link: TreeNode): number => order.get(link) ?? 0;
  const places = new Map<TreeNode, FigurePlace>();
  const taken = new Set<TreeNode>();
  const ids = new Set<unknown>([
    ...[...nodesOf(tree)].map((node) => propertiesOf(node).id),
    ...pictures.map(({ photo }) => safeId(photo.id, "")),
  ]);
  // Links are looked for once an address: a text may show, and refer to, one picture thousands of times.
  const takeLinks = (target: unknown): TreeNode[] => {
    const found = byTarget.get(target) ?? [];
    byTarget.delete(target);
    return found;
  };
  for (const { node, photo, written } of pictures) {
    const ownId = safeId(photo.id, "");
    const byId = ownId === undefined ? [] : takeLinks(`#${ownId}`);
    const byAddress = takeLinks(written).filter(isEmpty);
    const references = [...byId, ...byAddress]
      .filter((link) => !taken.has(link))
      .toSorted((a, b) => orderOf(a) - orderOf(b));
    if (references.length === 0 && photo.caption === undefined) continue;
    const number = places.size + 1;
    const place: FigurePlace = { number };
    places.set(node, place);
    if (references.length > 0) place.id = ownId ?? freeId(`figure-${number}`, ids);
    for (const link of references) {
      taken.add(link);
      refer(link, place, locale, ids);
    }
  }
  warnOfUnnamed(links);
  return places;
}

/** An id that no element of the text has, nor will have. */
function freeId(wanted: string, ids: Set<unknown>): string {
  let id = wanted;
  for (let count = 1; ids.has(id); count++) id = `${wanted}-${count}`;
  ids.add(id);
  return id;
}

/** Links by their address, in order. A percent sign stands for what it encodes. */
function linksByTarget(nodes: readonly TreeNode[]): Map<unknown, TreeNode[]> {
  const links = new Map<unknown, TreeNode[]>();
  for (const node of nodes) {
    const { href } = propertiesOf(node);
    if (typeof href !== "string") continue;
    for (const target of new Set([href, decoded(href)])) {
      const known = links.get(target);
      if (known === undefined) links.set(target, [node]);
      else known.push(node);
    }
  }
  return links;
}

/** Leads a link to its figure, with the name of the figure where it has no words; and the figure back to the first link. */
function refer(link: TreeNode, place: FigurePlace, locale: Locale | undefined, ids: Set<unknown>): void {
  const { id = "", number } = place;
  const properties: Record<string, unknown> = { ...propertiesOf(link), href: `#${encodeURIComponent(id)}` };
  if (isEmpty(link)) {
    const [reference] = toTree(createElement(FigureReference, { to: id, number, locale }));
    link.children = reference?.children;
  }
  if (place.referencedBy === undefined) {
    place.referencedBy = typeof properties.id === "string" ? properties.id : freeId(`reference-${id}`, ids);
    properties.id = place.referencedBy;
  }
  link.properties = properties;
}

/** Says once for a whole text that links are left without a name. */
function warnOfUnnamed(links: readonly TreeNode[]): void {
  const unnamed = links.filter((link) => {
    const { href, title, ariaLabel, ariaLabelledBy, ariaHidden } = propertiesOf(link);
    const names = [title, ariaLabel, ariaLabelledBy, ariaHidden];
    return typeof href === "string" && isEmpty(link) && names.every(isMissing);
  });
  const [first] = unnamed;
  if (first === undefined) return;
  const address = describeValue(propertiesOf(first).href);
  const subject =
    unnamed.length === 1
      ? `The link without words to ${address} leads`
      : `${unnamed.length} links without words, that to ${address} the first, lead`;
  warn(
    `${subject} to no figure. Nobody sees such a link, and no screen reader can name it. Write the address of a picture that stands alone in its paragraph just as the text writes it there, or give the link words.`,
  );
}

function isEmpty(link: TreeNode): boolean {
  return childrenOf(link).every(isWhitespace);
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
