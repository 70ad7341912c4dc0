/** How wide a figure stands: in the column of text, wider than it, or across the page. */
export type FigurePlacement = "text" | "wide" | "full";

/** What {@link figureSizes} may be told of the picture. */
export interface FigureSizesOptions {
  /** Whether the picture has `loading="lazy"`. @default false */
  lazy?: boolean | undefined;
}

const widths: Record<FigurePlacement, string> = {
  text: "(min-width: 48rem) 43rem, 100vw",
  wide: "(min-width: 64rem) 59rem, 100vw",
  full: "100vw",
};

/**
 * The `sizes` attribute of a figure: how wide the picture will be, so that the browser picks a file before it knows the
 * layout. The column of text is 43rem wide, a wide figure 16rem more; narrower windows show it edge to edge.
 *
 * @param placement how wide the figure stands
 * @param options `lazy`: whether the picture has `loading="lazy"`; then browsers that know `auto` measure the box themselves
 */
export function figureSizes(placement: FigurePlacement, options: FigureSizesOptions = {}): string {
  return options.lazy ? `auto, ${widths[placement]}` : widths[placement];
}
