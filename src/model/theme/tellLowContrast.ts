import type { ThemeContrast, ThemeTint, ThemeTokens } from "../../content/theme.js";
import { settleOklch } from "./oklch.js";
import { isTone, paletteOf } from "./themeContrast.js";
import { measurePair } from "./themePairs.js";

const tinted: Record<ThemeTint, string> = {
  highlight: "a <mark> on ",
  marked: "a marked line of code on ",
  added: "an added line of code on ",
  removed: "a removed line of code on ",
};

/** What is said of a theme with too little contrast: of all that two colors are together, the weakest, and what to change. */
export function tellLowContrast(tokens: ThemeTokens, low: readonly ThemeContrast[]): string {
  const weakestFirst = low.toSorted((a, b) => a.ratio / a.required - b.ratio / b.required);
  const place = ({ scheme, color, on }: ThemeContrast) => [scheme, color, on].join();
  const weakest = new Map(weakestFirst.toReversed().map((pair) => [place(pair), pair]));
  const lines = weakestFirst
    .filter((pair) => weakest.get(place(pair)) === pair)
    .map((pair) => tell(tokens, pair));
  return `[colophon] The theme "${tokens.name}" cannot be read by everyone: WCAG 2.2 AA asks for more contrast. Change these colors:\n${lines.join("\n")}`;
}

function tell(tokens: ThemeTokens, pair: ThemeContrast): string {
  const { scheme, color, on, tint, use, ratio, required } = pair;
  const name = color === "underline" ? "seal" : color;
  // A tone is no theme's to set.
  const part = isTone(name) ? on : name;
  const step = enoughLightness(tokens, pair, part);
  const advice =
    step === undefined ? `Move ${name} and ${on} apart.` : `At a lightness of ${step} % for ${part} it has.`;
  // Cut, never rounded: 4.496 is not 4.5.
  return `- ${scheme}: ${color} on ${tint === undefined ? "" : tinted[tint]}${on} is ${Math.floor(ratio * 100) / 100}:1, and a ${use === "text" ? "text" : "sign"} needs ${required}:1. ${advice}`;
}

/** The nearest lightness of a color, in whole percent, at which a pair has enough contrast; none where no lightness has. */
function enoughLightness(
  tokens: ThemeTokens,
  pair: ThemeContrast,
  part: keyof ThemeTokens["colors"],
): number | undefined {
  const palette = paletteOf(tokens, pair.scheme);
  const own = palette(part);
  const isEnough = (percent: number) => {
    const moved = settleOklch({ ...own, l: percent / 100 });
    return measurePair(pair, (color) => (color === part ? moved : palette(color))) >= pair.required;
  };
  return Array.from({ length: 101 }, (_, percent) => percent)
    .filter(isEnough)
    .toSorted((a, b) => Math.abs(a - own.l * 100) - Math.abs(b - own.l * 100))[0];
}
