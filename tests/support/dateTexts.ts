import type { Locale } from "../../src/content/labels.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";

/** Dates and the texts they must have, in Node and in a browser alike. */
export const dateTexts: readonly { date: string; locale: Locale; style: "long" | "medium"; text: string }[] =
  [
    { date: "2026-03-02", locale: en, style: "long", text: "March 2, 2026" },
    { date: "2026-03-02", locale: en, style: "medium", text: "Mar 2, 2026" },
    { date: "2026-09-12", locale: en, style: "medium", text: "Sep 12, 2026" },
    { date: "0800-12-25", locale: en, style: "long", text: "December 25, 800" },
    { date: "1582-10-10", locale: en, style: "long", text: "October 10, 1582" },
    { date: "2026-03-02", locale: zhHans, style: "long", text: "2026年3月2日" },
    { date: "2026-12-31", locale: zhHans, style: "medium", text: "2026年12月31日" },
    { date: "2026-03-02", locale: ar, style: "long", text: "2 مارس 2026" },
    { date: "2026-11-30", locale: ar, style: "long", text: "30 نوفمبر 2026" },
    { date: "2026-03-02", locale: ar, style: "medium", text: "02\u200F/03\u200F/2026" },
  ];
