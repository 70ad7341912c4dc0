import { describeValue } from "../../model/describeValue.js";
import { warn } from "../../model/warn.js";

/**
 * Address of a page of a list, unchecked.
 *
 * @param href a function, or a text in which `{page}` stands for the number
 * @param firstHref address of the first page, where it has one of its own
 * @returns `undefined`, with a warning, where there is none
 */
export function pageAddress(page: number, href: unknown, firstHref: unknown): string | undefined {
  if (page === 1 && firstHref !== undefined) return firstHref as string;
  if (typeof href === "string" && href.includes("{page}")) return href.replaceAll("{page}", String(page));
  if (typeof href === "function") return href(page) as string;
  warn(
    `The address of the pages of a list is ${describeValue(href)}. Its pages are not linked. Give a function, or a text with {page} in it.`,
  );
  return undefined;
}
