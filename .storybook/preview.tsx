import type { Decorator, Preview } from "@storybook/react-vite";
import { en } from "../src/locales/en.js";
import type { Locale } from "../src/content/labels.js";
import { locales, ownName } from "../stories/support/locales.js";
import { allThemes, themeSheets } from "../stories/support/themes.js";
import { colorSchemeKey } from "../src/themes.js";
import { siteArgTypes } from "./siteArgTypes.js";
import "../src/styles/index.css";
import "../src/styles/lightbox.css";
import "../src/styles/highlight.css";
import "./preview.css";

const sheet = document.createElement("style");
sheet.textContent = themeSheets;
document.head.append(sheet);

/** The color scheme a site would mark: none means that the system decides. */
function themeOf(context: Parameters<Decorator>[1]): "light" | "dark" | undefined {
  const theme = context.globals["colorScheme"];
  return theme === "light" || theme === "dark" ? theme : undefined;
}

function localeOf(context: Parameters<Decorator>[1]): Locale {
  const own = context.args["locale"] as Locale | undefined;
  return own ?? locales.find(({ tag }) => tag === context.globals["locale"]) ?? en;
}

/** Hands the locale of the toolbar to every story that does not name its own. */
const withLocale: Decorator = (Story, context) => (
  <Story args={{ ...context.args, locale: localeOf(context) }} />
);

/** Marks the page, and makes it the choice of a toggle in the story, which would mark the page by its own. */
function markScheme(theme: "light" | "dark" | undefined): void {
  const { dataset, style } = document.documentElement;
  style.colorScheme = theme ?? "";
  if (theme === undefined) {
    delete dataset["theme"];
    localStorage.removeItem(colorSchemeKey);
  } else {
    dataset["theme"] = theme;
    localStorage.setItem(colorSchemeKey, theme);
  }
}

/** Gives the page the language, direction and color scheme of the toolbar; in a docs page, the story's own box. */
const withPage: Decorator = (Story, context) => {
  const locale = localeOf(context);
  const direction = String(context.globals["direction"]);
  const dir = direction === "auto" ? locale.dir : direction;
  const theme = themeOf(context);
  const look = String(context.globals["theme"]);
  if (context.viewMode === "docs") {
    return (
      <div lang={locale.tag} dir={dir} data-theme={theme} data-co-theme={look} className="co-page">
        <Story />
      </div>
    );
  }
  const { documentElement, body } = document;
  documentElement.lang = locale.tag;
  documentElement.dir = dir;
  markScheme(theme);
  documentElement.dataset["coTheme"] = look;
  body.classList.add("co-page");
  return <Story />;
};

const preview: Preview = {
  decorators: [withLocale, withPage],
  argTypesEnhancers: [siteArgTypes],
  initialGlobals: { colorScheme: "system", direction: "auto", locale: "en", theme: "default" },
  globalTypes: {
    colorScheme: {
      description: "Color scheme of the page",
      toolbar: {
        icon: "contrast",
        dynamicTitle: true,
        items: [
          { value: "system", title: "System colors" },
          { value: "light", title: "Light" },
          { value: "dark", title: "Dark" },
        ],
      },
    },
    theme: {
      description: "Theme of the page",
      toolbar: {
        icon: "paintbrush",
        dynamicTitle: true,
        items: allThemes.map(({ name }) => ({ value: name, title: `Theme: ${name}` })),
      },
    },
    direction: {
      description: "Writing direction of the page",
      toolbar: {
        icon: "transfer",
        dynamicTitle: true,
        items: [
          { value: "auto", title: "Direction of the locale" },
          { value: "ltr", title: "Left to right" },
          { value: "rtl", title: "Right to left" },
        ],
      },
    },
    locale: {
      description: "Language of the words Colophon adds",
      toolbar: {
        icon: "globe",
        dynamicTitle: true,
        items: locales.map((locale) => ({ value: locale.tag, title: ownName(locale) })),
      },
    },
  },
  parameters: {
    layout: "fullscreen",
    a11y: { test: "error" },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          "Introduction",
          "Getting started",
          "Moving from other packages",
          "Pages",
          [
            "Chinese long read",
            "English essay",
            "Arabic post",
            "Traditional Chinese post",
            "Japanese post",
            "German essay",
            "Front page",
            "Themes",
          ],
          "Components",
          [
            "PostLayout",
            "MetaBar",
            "ImageFigure",
            "PhotoGallery",
            ["Rows", "Masonry", "Grid", "Strip", "Beside the usual recipe"],
          ],
          "Theming",
          "Numbers",
          "Languages",
        ],
      },
    },
    viewport: {
      options: {
        phone: { name: "Small phone, 320", styles: { width: "320px", height: "640px" } },
        mobile: { name: "Phone, 375", styles: { width: "375px", height: "812px" } },
        tablet: { name: "Tablet, 768", styles: { width: "768px", height: "1024px" } },
        desktop: { name: "Desktop, 1280", styles: { width: "1280px", height: "800px" } },
      },
    },
  },
};

export default preview;
