/** A color: lightness from 0 to 1, chroma from 0, hue in degrees. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

/** Red, green and blue, from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

const number = String.raw`([+-]?(?:\d+|\d*\.\d+)(?:e[+-]?\d+)?)`;
const part = (units: string) => String.raw`(?:${number}(${units})?|none)`;
const parts = [part("%"), part("%"), part("deg|grad|rad|turn")].join(String.raw`\s+`);
const notation = new RegExp(String.raw`^oklch\(\s*${parts}\s*(?:/\s*${number}(%)?\s*)?\)$`);

const degrees: Record<string, number> = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 };

/** 100 % of chroma (CSS Color 4). */
const fullChroma = 0.4;

/**
 * Reads `oklch(L C H)` as CSS writes it: numbers, percent, angles, `none`, and a transparency that lets nothing through.
 * Anything else is no color of a theme.
 */
export function parseOklch(text: string): Oklch | undefined {
  const match = notation.exec(text.trim().toLowerCase());
  if (match === null) return undefined;
  const [, lightness, lightnessUnit, chroma, chromaUnit, hue, hueUnit = "deg", alpha = "1", alphaUnit] =
    match;
  const h = Number(hue ?? 0) * (degrees[hueUnit] as number);
  if (!Number.isFinite(h) || Number(alpha) < (alphaUnit === undefined ? 1 : 100)) return undefined;
  const l = Number(lightness ?? 0) / (lightnessUnit === undefined ? 1 : 100);
  const c = Number(chroma ?? 0) * (chromaUnit === undefined ? 1 : fullChroma / 100);
  // No color has as much chroma as 1.
  return { l: Math.min(Math.max(l, 0), 1), c: Math.min(Math.max(c, 0), 1), h };
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** The color that a style sheet has in place of another: in as few digits as the eye needs, and one that sRGB holds. */
export function settleOklch({ l, c, h }: Oklch): Oklch {
  return toGamut({ l: round(l * 100, 2) / 100, c: round(c, 4), h: round(h, 2) });
}

/** Writes a settled color as CSS. */
export function writeOklch({ l, c, h }: Oklch): string {
  return `oklch(${round(l * 100, 2)}% ${round(c, 4)} ${round(h, 2)})`;
}

/** Chroma and hue to the axes of OKLab: green to red, blue to yellow. */
function toAxes(c: number, h: number): [a: number, b: number] {
  const angle = (h * Math.PI) / 180;
  return [c * Math.cos(angle), c * Math.sin(angle)];
}

/** OKLCH to linear light in sRGB, which may lie outside of 0 to 1. Matrices: Björn Ottosson, "A perceptual color space". */
function toLinear({ l, c, h }: Oklch): Rgb {
  const [a, b] = toAxes(c, h);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** How far outside a channel may be: less than a screen shows, more than the rounding of the matrices. */
const tolerance = 0.0001;

function isShown(color: Oklch): boolean {
  return toLinear(color).every((channel) => channel >= -tolerance && channel <= 1 + tolerance);
}

/** The same color where sRGB holds it; else the most colorful one of its lightness and hue that sRGB holds. */
export function toGamut(color: Oklch): Oklch {
  if (isShown(color)) return color;
  let inside = 0;
  let outside = color.c;
  // Each step halves the doubt; the written color has four digits.
  while (outside - inside > 0.000_01) {
    const middle = (inside + outside) / 2;
    if (isShown({ ...color, c: middle })) inside = middle;
    else outside = middle;
  }
  return { ...color, c: Math.floor(inside * 10_000) / 10_000 };
}

/** What a screen with 256 steps a channel shows of a color. Colors outside of sRGB are brought into it first. */
export function toRgb(color: Oklch): Rgb {
  const [red, green, blue] = toLinear(toGamut(color));
  return [encode(red), encode(green), encode(blue)];
}

/** Linear light to a channel of sRGB, in steps of 1/255 (IEC 61966-2-1). */
function encode(linear: number): number {
  const light = Math.min(Math.max(linear, 0), 1);
  const channel = light <= 0.003_130_8 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(channel * 255) / 255;
}

function decode(channel: number): number {
  return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** A color let through in part, on another: `share` from 0, only what is behind, to 1. */
export function blend(front: Rgb, behind: Rgb, share: number): Rgb {
  const mix = (index: 0 | 1 | 2) => front[index] * share + behind[index] * (1 - share);
  return [mix(0), mix(1), mix(2)];
}

/** A color mixed into another, as `color-mix(in oklab, …)` does: `share` from 0, only what is behind, to 1. */
export function mix(front: Oklch, behind: Oklch, share: number): Oklch {
  const [frontA, frontB] = toAxes(front.c, front.h);
  const [behindA, behindB] = toAxes(behind.c, behind.h);
  const a = frontA * share + behindA * (1 - share);
  const b = frontB * share + behindB * (1 - share);
  const l = front.l * share + behind.l * (1 - share);
  return { l, c: Math.hypot(a, b), h: (Math.atan2(b, a) * 180) / Math.PI };
}

/** Relative luminance, from 0 to 1 (WCAG 2.2). */
export function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * decode(red) + 0.7152 * decode(green) + 0.0722 * decode(blue);
}

/** Ratio of contrast of two colors in either order, from 1 to 21 (WCAG 2.2). */
export function contrastRatio(one: Rgb, other: Rgb): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}
