import { expect, test } from "vitest";
import * as images from "../../src/images.js";
import * as front from "../../src/index.js";
import * as islands from "../../src/islands.js";
import * as markdown from "../../src/markdown.js";
import rehypeColophon, * as rehype from "../../src/markdown/rehype.js";
import * as model from "../../src/model.js";
import * as themes from "../../src/themes.js";
import * as custom from "../../src/views/custom.js";
import * as goatcounter from "../../src/views/goatcounter.js";
import * as snapshot from "../../src/views/snapshot.js";
import * as umami from "../../src/views/umami.js";
import * as vercount from "../../src/views/vercount.js";
import * as waline from "../../src/views/waline.js";

// The doors, on purpose: a name here is a promise to every site, and leaves only with a major version.
const doors = {
  colophon: [
    front,
    [
      "ArchiveList",
      "Attribution",
      "AuthorCard",
      "BackToTop",
      "BookmarkCard",
      "Callout",
      "CodeBlock",
      "Collapsible",
      "EditLink",
      "EmbedFacade",
      "FigureGroup",
      "FigureReference",
      "ImageFigure",
      "LicenseFooter",
      "MetaBar",
      "Pagination",
      "PhotoGallery",
      "PhotoNotice",
      "PlainGallery",
      "PostCard",
      "PostComments",
      "PostJsonLd",
      "PostLayout",
      "PostList",
      "PostMetadata",
      "PostNavigation",
      "PostNotice",
      "PostSeries",
      "RelatedPosts",
      "Share",
      "SkipLink",
      "Tab",
      "TableOfContents",
      "Tabs",
      "createBlog",
    ],
  ],
  "colophon/images": [images, ["buildImages", "readManifest"]],
  "colophon/islands": [
    islands,
    [
      "ColorSchemeToggle",
      "ContentsSpy",
      "CopyAttribution",
      "CopyCode",
      "Lightbox",
      "PlayEmbeds",
      "ReadingProgress",
      "RelativeTime",
      "RetryImages",
      "ShareButton",
      "StripControls",
      "TabControls",
    ],
  ],
  "colophon/markdown": [markdown, ["components", "mdxComponents", "postFrom", "rehypeColophon"]],
  "colophon/markdown/rehype": [rehype, ["default"]],
  "colophon/model": [
    model,
    [
      "absoluteUrl",
      "addStats",
      "archivePosts",
      "attribution",
      "attributionFormats",
      "colorSchemeToggleWords",
      "copyAttributionWords",
      "copyCodeWords",
      "defaultReadingSpeeds",
      "directionOf",
      "displayUrl",
      "embedAddress",
      "emptyStats",
      "estimateReadingTime",
      "figureSizes",
      "fillLabel",
      "findPhoto",
      "formatBytes",
      "formatIsoDuration",
      "formatList",
      "formatMinutes",
      "formatNumber",
      "formatPlural",
      "formatPostDate",
      "isLaterDay",
      "labelParts",
      "layoutMasonry",
      "layoutRows",
      "licenseDeedUrl",
      "licenseElements",
      "licenseName",
      "licenseParts",
      "lightboxWords",
      "listParts",
      "measureText",
      "measureTree",
      "pageNumbers",
      "parsePostDate",
      "photoLicenses",
      "postJsonLd",
      "postMetadata",
      "postReadingTime",
      "readPostStatus",
      "readingProgressWords",
      "readingSpeedsByLanguage",
      "readingTimeLeft",
      "relativeTimeProps",
      "resolveLicense",
      "resolvePhoto",
      "safeHref",
      "safeImageSource",
      "shareButtonWords",
      "shareLinks",
      "shareServices",
      "stringifyJsonLd",
      "stripControlsWords",
      "viewsWords",
      "withSources",
    ],
  ],
  "colophon/themes": [
    themes,
    [
      "colorSchemeKey",
      "colorSchemeScript",
      "colorSchemeScriptHash",
      "colorSchemeScriptProps",
      "defineTheme",
      "gazette",
      "inkwash",
      "manual",
      "themeContrast",
    ],
  ],
  "colophon/views/custom": [custom, ["CustomViews", "custom"]],
  "colophon/views/goatcounter": [goatcounter, ["GoatCounterViews", "goatCounter"]],
  "colophon/views/snapshot": [snapshot, ["SnapshotViews", "snapshot"]],
  "colophon/views/umami": [umami, ["UmamiViews", "umami"]],
  "colophon/views/vercount": [vercount, ["VercountViews", "vercount"]],
  "colophon/views/waline": [waline, ["WalineViews", "waline"]],
} as const;

test.each(Object.entries(doors))("%s opens on exactly these names", (_, [door, names]) => {
  expect(Object.keys(door).toSorted()).toEqual(names.toSorted());
});

test("a bundler that names the plugin by its module finds it", () => {
  expect(rehypeColophon).toBe(markdown.rehypeColophon);
});
