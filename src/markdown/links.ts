import { safeHref } from "../model/safeUrl.js";
import { isElement, nodesOf, propertiesOf } from "./tree.js";

/**
 * Checks every link, as `safeHref` does. One that may not be used keeps its text and becomes a `span`.
 *
 * @param tree changed in place
 */
export function checkLinks(tree: unknown): void {
  for (const node of nodesOf(tree)) {
    const { href, className, id } = propertiesOf(node);
    if (!isElement(node, "a") || href === undefined || href === null) continue;
    const address = safeHref(href, "link in the text");
    if (address !== undefined) {
      node.properties = { ...propertiesOf(node), href: address };
      continue;
    }
    node.tagName = "span";
    node.properties = { ...(className !== undefined && { className }), ...(id !== undefined && { id }) };
  }
}
