import type { AnchorHTMLAttributes, ComponentType, ImgHTMLAttributes, ReactNode } from "react";
import type { Locale } from "../../content/labels.js";

/** Props a link component receives: `href` and what a plain `<a>` takes. */
export interface LinkElementProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** Checked address. */
  href: string;
  /** Content of the link. */
  children?: ReactNode;
}

/**
 * A link component of the host, such as `next/link`. React Router's `Link` needs an adapter:
 * `({ href, ...rest }) => <Link to={href} {...rest} />`.
 */
export type LinkComponent = ComponentType<LinkElementProps>;

/** Props an image component receives: what a plain `<img>` takes, with address, text and size always there. */
export interface ImageElementProps
  extends Pick<
    ImgHTMLAttributes<HTMLImageElement>,
    "className" | "decoding" | "id" | "loading" | "sizes" | "srcSet"
  > {
  /** Checked address. */
  src: string;
  /** Text alternative; `""` for a picture that only decorates. */
  alt: string;
  /** Width in pixels. */
  width: number;
  /** Height in pixels. */
  height: number;
}

/** An image component of the host, such as `next/image`. */
export type ImageComponent = ComponentType<ImageElementProps>;

/** What every part takes from the site, bound once by `createBlog` or passed by hand. */
export interface SiteProps {
  /** Words and language of the part. @default English */
  locale?: Locale | undefined;
  /** IANA time zone in which dates are read and printed. @default "UTC" */
  timeZone?: string | undefined;
  /** Link component of the host. @default "a" */
  Link?: LinkComponent | undefined;
  /** Image component of the host. @default "img" */
  Image?: ImageComponent | undefined;
}
