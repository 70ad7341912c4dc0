import Link from "next/link";
import { type Blog, createBlog } from "colophon";
import { ar } from "colophon/locales/ar";
import { en } from "colophon/locales/en";
import { zhHans } from "colophon/locales/zh-Hans";

/** What holds for every post, whatever its language. */
export const settings = {
  timeZone: "Asia/Shanghai",
  site: { name: "Tidal Notes", url: "https://tidal.example/" },
  license: "CC-BY-NC-SA-4.0",
};

const blogs = [zhHans, en, ar].map((locale) => createBlog({ ...settings, locale, Link }));
const [main] = blogs as [Blog, ...Blog[]];

/** The blog in the language of a post. */
export function blogIn(lang: string | undefined): Blog {
  return blogs.find(({ locale }) => locale.tag === lang) ?? main;
}
