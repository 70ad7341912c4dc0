import { safeHref } from "../model/safeUrl.js";
import { childrenOf, isElement, nodesOf, propertiesOf, type TreeNode } from "./tree.js";

/**
 * Checks every link, as `safeHref` does. One that may not be used keeps its text and becomes a `span`; one whose text is its
 * address is marked, so that paper does not say it twice.
 *
 * @param tree changed in place
 */
export function checkLinks(tree: unknown): void {
  for (const node of nodesOf(tree)) {
    const { href, className, id } = propertiesOf(node);
    if (!isElement(node, "a") || href === undefined || href === null) continue;
    const address = safeHref(href, "link in the text");
    if (address !== undefined) {
      node.properties = {
        ...propertiesOf(node),
        href: address,
        ...(isItsText(node, address) && { "data-co-address": "" }),
      };
      continue;
    }
    node.tagName = "span";
    node.properties = { ...(className !== undefined && { className }), ...(id !== undefined && { id }) };
  }
}

/** Whether a link says its own address, as links do that Markdown makes of a bare one. */
function isItsText(link: TreeNode, address: string): boolean {
  const [text, ...more] = childrenOf(link);
  if (more.length > 0 || text?.type !== "text" || typeof text.value !== "string") return false;
  return saysAddress(text.value, address);
}

/** Whether a text is an address as Markdown reads it, which encodes letters beyond ASCII and adds what stands before. */
export function saysAddress(text: string, address: string): boolean {
  const full = [text, `http://${text}`, `https://${text}`, `mailto:${text}`];
  return full.some((each) => each === address || readable(each) === readable(address));
}

function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
