import type { ReactElement } from "react";
import type { ImageFigureProps } from "../components/ImageFigure/ImageFigure.js";
import type { ImageElementProps } from "../components/parts/types.js";
import { hasSize, type MarkdownPhoto } from "./pictures.js";

/**
 * Props of the figure that a picture of a text becomes.
 *
 * A picture of unknown size is drawn without one, at its natural size: a guess would give it a wrong room, and move the
 * page all the same. The host's image component could not draw it.
 */
export function figureProps(photo: MarkdownPhoto): ImageFigureProps {
  return (hasSize(photo) ? photo : { ...photo, ratio: 1, Image: NaturalImage }) as ImageFigureProps;
}

function NaturalImage({ width: _width, height: _height, sizes, ...rest }: ImageElementProps): ReactElement {
  return <img {...(rest.srcSet !== undefined && { sizes })} {...rest} alt={rest.alt} />;
}
