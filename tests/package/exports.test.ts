import { expect, test } from "vitest";
import * as front from "../../src/index.js";
import * as islands from "../../src/islands.js";
import * as markdown from "../../src/markdown.js";
import rehypeColophon, * as rehype from "../../src/markdown/rehype.js";
import * as model from "../../src/model.js";

// The doors, on purpose: a name here is a promise to every site, and leaves only with a major version.
const doors = {
  colophon: [
    front,
    [
      "Attribution",
      "ImageFigure",
      "LicenseFooter",
      "MetaBar",
      "PhotoGallery",
      "PlainGallery",
      "PostJsonLd",
      "PostLayout",
      "PostMetadata",
      "createBlog",
    ],
  ],
  "colophon/islands": [islands, ["CopyAttribution", "RelativeTime"]],
  "colophon/markdown": [markdown, ["components", "mdxComponents", "postFrom", "rehypeColophon"]],
  "colophon/markdown/rehype": [rehype, ["default"]],
  "colophon/model": [
    model,
    [
      "absoluteUrl",
      "addStats",
      "attribution",
      "attributionFormats",
      "defaultReadingSpeeds",
      "directionOf",
      "displayUrl",
      "emptyStats",
      "estimateReadingTime",
      "figureSizes",
      "fillLabel",
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
      "listParts",
      "measureText",
      "measureTree",
      "parsePostDate",
      "photoLicenses",
      "postJsonLd",
      "postMetadata",
      "postReadingTime",
      "readingSpeedsByLanguage",
      "readingTimeLeft",
      "relativeTimeProps",
      "resolveLicense",
      "resolvePhoto",
      "safeHref",
      "safeImageSource",
      "stringifyJsonLd",
    ],
  ],
} as const;

test.each(Object.entries(doors))("%s opens on exactly these names", (_, [door, names]) => {
  expect(Object.keys(door).toSorted()).toEqual(names.toSorted());
});

test("a bundler that names the plugin by its module finds it", () => {
  expect(rehypeColophon).toBe(markdown.rehypeColophon);
});
