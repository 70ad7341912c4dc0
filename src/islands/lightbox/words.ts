"use client";

/** Writes numbers in the digits of the language. */
export type WriteNumber = (value: number, options?: Intl.NumberFormatOptions) => string;

/**
 * How numbers are written in a language; in plain digits where Intl does not know it.
 *
 * @param lang BCP 47 tag
 * @param numberingSystem digits, as a CLDR numbering system
 */
export function numberWriter(lang: string, numberingSystem: string | undefined): WriteNumber {
  return (value, options) => {
    try {
      return value.toLocaleString(lang, { ...options, numberingSystem } as Intl.NumberFormatOptions);
    } catch {
      return `${value}`;
    }
  };
}

/** Fills in the braces of a label. */
export function fill(label: string, values: Readonly<Record<string, string>>): string {
  return label.replace(/\{(\w+)\}/g, (brace, name: string) => values[name] ?? brace);
}
