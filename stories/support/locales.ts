import type { Locale } from "../../src/content/labels.js";

const modules = import.meta.glob<Record<string, Locale>>("../../src/locales/*.ts", { eager: true });

/** The files of the locales, by name without extension, as they are imported from `colophon/locales/…`. */
export const localeModules: ReadonlyMap<string, Record<string, Locale>> = new Map(
  Object.entries(modules).map(([path, module]) => [path.replace(/^.*\/|\.ts$/g, ""), module]),
);

/** Every locale there is, by tag; English, which the others follow, first. */
export const locales: readonly Locale[] = [...localeModules.values()]
  .flatMap((module) => Object.values(module))
  .toSorted((a, b) => Number(b.tag === "en") - Number(a.tag === "en") || (a.tag < b.tag ? -1 : 1));

/** What speakers of a language call it: `Deutsch`. */
export function ownName(locale: Locale): string {
  return new Intl.DisplayNames([locale.tag], { type: "language" }).of(locale.tag) ?? locale.tag;
}

/** What the language is called in English: `German`. */
export function englishName(locale: Locale): string {
  return new Intl.DisplayNames(["en"], { type: "language" }).of(locale.tag) ?? locale.tag;
}
