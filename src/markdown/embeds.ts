import { createElement } from "react";
import { EmbedFacade, type EmbedFacadeProps } from "../components/EmbedFacade/EmbedFacade.js";
import type { Locale } from "../content/labels.js";
import { embedAddress } from "../model/embed/embedAddress.js";
import { toTree } from "./elementTree.js";
import { childrenOf, isElement, isNode, isWhitespace, nodesOf, propertiesOf, type TreeNode } from "./tree.js";

/** What a link in a text says of a video. Where its words are its address, it has no title. */
export function embedProps(url: string, words: string): Pick<EmbedFacadeProps, "url" | "embedTitle"> {
  const title = words.trim();
  return title === "" || title === url ? { url } : { url, embedTitle: title };
}

/**
 * Draws links to videos as `EmbedFacade`, where they stand alone in their paragraph and hold words alone.
 *
 * @param tree changed in place
 */
export function drawEmbeds(tree: TreeNode, locale: Locale | undefined): void {
  for (const parent of nodesOf(tree)) {
    if (!Array.isArray(parent.children)) continue;
    parent.children = parent.children.map((child) => {
      const link = isNode(child) && isElement(child, "p") ? onlyLink(child) : undefined;
      const { href } = link === undefined ? {} : propertiesOf(link);
      if (link === undefined || typeof href !== "string" || embedAddress(href) === undefined) return child;
      const [embed = child] = toTree(
        createElement(EmbedFacade, { ...embedProps(href, textOf(link)), locale }),
      );
      return { ...embed, properties: { ...propertiesOf(child), ...embed.properties } };
    });
  }
}

function onlyLink(paragraph: TreeNode): TreeNode | undefined {
  const [link, ...others] = childrenOf(paragraph).filter((child) => !isWhitespace(child));
  return link !== undefined && others.length === 0 && isElement(link, "a") && isWords(link)
    ? link
    : undefined;
}

/** Whether a link holds nothing that the facade would lose, such as a picture. */
function isWords(link: TreeNode): boolean {
  return [...nodesOf(link)].every(
    (node) => node === link || node.type === "text" || childrenOf(node).length > 0,
  );
}

function textOf(tree: TreeNode): string {
  return [...nodesOf(tree)].map(({ type, value }) => (type === "text" ? String(value) : "")).join("");
}
