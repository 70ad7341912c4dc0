import { expect, test } from "vitest";
import * as images from "../../src/images.js";
import * as front from "../../src/index.js";
import * as markdown from "../../src/markdown.js";
import rehypeColophon, * as rehype from "../../src/markdown/rehype.js";
import * as model from "../../src/model.js";

// The doors, on purpose: a name here is a promise to every site, and leaves only with a major version.
const doors = {
  colophon: [front, ["ImageFigure", "LicenseFooter", "MetaBar", "PhotoGallery", "PostLayout", "createBlog"]],
  "colophon/images": [images, ["buildImages", "readManifest"]],
  "colophon/markdown": [markdown, ["components", "mdxComponents", "postFrom", "rehypeColophon"]],
  "colophon/markdown/rehype": [rehype, ["default"]],
  "colophon/model": [
    model,
    [
      "absoluteUrl",
      "addStats",
      "defaultReadingSpeeds",
      "directionOf",
      "displayUrl",
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
      "layoutRows",
      "licenseDeedUrl",
      "licenseName",
      "listParts",
      "measureText",
      "measureTree",
      "parsePostDate",
      "readingSpeedsByLanguage",
      "resolveLicense",
      "resolvePhoto",
      "safeHref",
      "safeImageSource",
    ],
  ],
} as const;

test.each(Object.entries(doors))("%s opens on exactly these names", (_, [door, names]) => {
  expect(Object.keys(door).toSorted()).toEqual(names.toSorted());
});

test("a bundler that names the plugin by its module finds it", () => {
  expect(rehypeColophon).toBe(markdown.rehypeColophon);
});
