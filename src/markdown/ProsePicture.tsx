import { Children, isValidElement, type ReactElement } from "react";
import type { ImageComponent } from "../components/parts/types.js";
import { type ElementProps, withoutNode } from "./elementProps.js";

/** Props of `ProsePicture`. */
export type ProsePictureProps = ElementProps<"picture"> & {
  /** Image component of the host. */
  Image?: ImageComponent | undefined;
};

/**
 * A picture in several formats. The host's image component, where there is one, chooses formats itself. Renders
 * `<picture>`, or only the image in it.
 */
export function ProsePicture({ Image, ...props }: ProsePictureProps): ReactElement {
  const { children, ...rest } = withoutNode(props);
  if (Image === undefined) return <picture {...rest}>{children}</picture>;
  return (
    <>{Children.toArray(children).filter((child) => isValidElement(child) && child.type !== "source")}</>
  );
}
