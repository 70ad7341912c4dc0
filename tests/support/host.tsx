import type { ReactNode } from "react";
import type { ImageElementProps, LinkElementProps } from "../../src/index.js";

/** A host's link component. What it drew is found by `data-host`. */
export function HostLink({ children, ...props }: LinkElementProps): ReactNode {
  return (
    <a data-host="link" {...props}>
      {children}
    </a>
  );
}

/** A host's image component. What it drew is found by `data-host`. */
export function HostImage({ alt, ...props }: ImageElementProps): ReactNode {
  return <img data-host="image" alt={alt} {...props} />;
}

/** Addresses of the links below an element, those that the host's component drew apart from the plain ones. */
export function linksOf(element: ParentNode): { host: string[]; plain: string[] } {
  const hrefs = (selector: string) =>
    [...element.querySelectorAll(selector)].map((link) => link.getAttribute("href") ?? "");
  return { host: hrefs("a[data-host]"), plain: hrefs("a:not([data-host])") };
}
