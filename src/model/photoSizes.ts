/**
 * How a figure stands: in the column of text, wider than it, across the page, or beside the text, which flows around it
 * where there is room.
 */
export type FigurePlacement = "text" | "wide" | "full" | "side";

/** What {@link figureSizes} may be told of the picture. */
export interface FigureSizesOptions {
  /** Whether the picture has `loading="lazy"`. @default false */
  lazy?: boolean | undefined;
  /** Width of the picture in pixels: a small one is not enlarged in the text. @default wider than its place */
  width?: number | undefined;
  /** How many pictures the figure has, which stand side by side where there is room. @default 1 */
  count?: number | undefined;
}

/** Space between text and the edge of a narrow window, on both sides, in rem. */
const gutters = 2.5;
/** Space between pictures that stand side by side, in rem. */
const gap = 0.75;
/** Narrowest a picture is that stands beside others, in rem. */
const narrowest = 12;
/** Width of the picture's place in a window that has room for it, in rem. */
const widths: Record<Exclude<FigurePlacement, "full">, number> = { text: 43, wide: 59, side: 20 };
/** Most pictures that stand side by side. */
const mostColumns = 4;
/** Window in which a picture beside the text has room, in rem, with room for a scroll bar. */
const sideFrom = 53;
/** Pixels of a rem in `sizes`, where it is that of the browser, not of the page. */
const rem = 16;

/**
 * The `sizes` attribute of a figure: how wide the picture will be, so that the browser picks a file before it knows the
 * layout. The column of text is taken to be 43rem wide, a wide figure 16rem more, and each to keep its space from the
 * edges of a narrow window.
 *
 * @param placement how the figure stands
 * @param options `lazy`: whether the picture has `loading="lazy"`; then browsers that know `auto` measure the box themselves
 */
export function figureSizes(placement: FigurePlacement, options: FigureSizesOptions = {}): string {
  const { lazy = false, width, count = 1 } = options;
  const sizes = count > 1 ? sideBySide(placement, count) : alone(placement, width);
  return lazy ? `auto, ${sizes}` : sizes;
}

function alone(placement: FigurePlacement, width: number | undefined): string {
  if (placement === "full") return "100vw";
  if (placement === "side") return `(min-width: ${sideFrom}rem) ${widths.side}rem, ${alone("text", width)}`;
  const widest = widths[placement] * rem;
  const small = placement === "text" && width !== undefined && width < widest;
  const [from, size] = small
    ? [`${width + gutters * rem}px`, `${width}px`]
    : [`${widths[placement] + gutters}rem`, `${widths[placement]}rem`];
  return `(min-width: ${from}) ${size}, calc(100vw - ${gutters}rem)`;
}

/** As many columns as have room, and never more than pictures. */
function sideBySide(placement: FigurePlacement, count: number): string {
  const column = placement === "full" ? undefined : placement === "wide" ? widths.wide : widths.text;
  const edges = column === undefined ? 0 : gutters;
  const gaps = (columns: number): number => (columns - 1) * gap;
  const sizes: string[] = [];
  for (let columns = Math.min(count, mostColumns); columns > 1; columns--) {
    const room = columns * narrowest + gaps(columns);
    if (column !== undefined && room > column) continue;
    if (sizes.length === 0 && column !== undefined) {
      sizes.push(`(min-width: ${column + edges}rem) ${short((column - gaps(columns)) / columns)}rem`);
    }
    const share = short(100 / columns);
    sizes.push(
      `(min-width: ${room + edges}rem) calc(${share}vw - ${short((edges + gaps(columns)) / columns)}rem)`,
    );
  }
  return [...sizes, edges === 0 ? "100vw" : `calc(100vw - ${edges}rem)`].join(", ");
}

function short(number: number): number {
  return Number(number.toFixed(2));
}
