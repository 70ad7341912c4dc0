import { expectTypeOf, test } from "vitest";
import { createBlog, ImageFigure, PhotoGallery } from "../../src/index.js";
import { type BuildProgress, type BuildReport, buildImages, readManifest } from "../../src/images.js";
import { mdxComponents, postFrom, rehypeColophon } from "../../src/markdown.js";
import { type DescribedPhoto, findPhoto, type ManifestPhoto, type Photo } from "../../src/model.js";
// As TypeScript reads the JSON itself, and as the types beside it say.
import json from "./photos.json";
import type declared from "./photos.json.d.ts";

declare const photos: typeof declared;

test("an entry of the manifest is a photo once it has an alt", () => {
  <ImageFigure {...photos["tea.jpg"]} alt="Two cups" />;
  <ImageFigure {...photos["tea.jpg"]} alt="" placement="wide" caption={<em>Tea</em>} />;
  <ImageFigure {...photos["2024/boat.jpg"]} />;
  <PhotoGallery photos={[{ ...photos["tea.jpg"], alt: "Two cups" }, photos["2024/boat.jpg"]]} />;
  // @ts-expect-error -- nobody said what it shows
  <ImageFigure {...photos["tea.jpg"]} />;
  // @ts-expect-error -- nobody said what it shows
  <PhotoGallery photos={[photos["tea.jpg"]]} />;
  // @ts-expect-error -- there is no such picture
  <ImageFigure {...photos["coffee.jpg"]} alt="" />;
});

test("the JSON says the same without its types", () => {
  <ImageFigure {...json["tea.jpg"]} alt="Two cups" />;
  <ImageFigure {...json["2024/boat.jpg"]} />;
  <PhotoGallery photos={[{ ...json["tea.jpg"], alt: "Two cups" }, json["2024/boat.jpg"]]} />;
  // @ts-expect-error -- nobody said what it shows
  <ImageFigure {...json["tea.jpg"]} />;
  expectTypeOf(json["tea.jpg"]).toExtend<ManifestPhoto>();
  expectTypeOf(json).toExtend<Record<string, ManifestPhoto>>();
  expectTypeOf(findPhoto(json, "tea.jpg")).toEqualTypeOf<ManifestPhoto | undefined>();
  expectTypeOf<DescribedPhoto>().toExtend<Photo>();
  expectTypeOf<ManifestPhoto>().not.toExtend<Photo>();
});

test("texts take the manifest as JSON, with its types and as a plain object", () => {
  createBlog({ photoManifest: json, photoFolder: "../photos" });
  rehypeColophon({ photoManifest: photos, photoFolder: ["/photos", "../photos"] });
  postFrom({}, undefined, { photoManifest: { "tea.jpg": { src: "/tea.jpg", width: 3, height: 2 } } });
  // @ts-expect-error -- a picture of the manifest has a size
  createBlog({ photoManifest: { "tea.jpg": { src: "/tea.jpg" } } });
});

test("texts take no zone of dates, which they have none of", () => {
  mdxComponents({ photoManifest: json, embeds: true });
  // @ts-expect-error -- a map draws no dates
  mdxComponents({ timeZone: "Asia/Shanghai" });
});

test("a build tells its progress and its end", () => {
  expectTypeOf(buildImages).returns.resolves.toEqualTypeOf<BuildReport>();
  expectTypeOf(readManifest).returns.resolves.toExtend<Record<string, ManifestPhoto>>();
  void buildImages({
    folders: ["photos"],
    formats: ["avif", "jpeg"],
    quality: { avif: 50 },
    signal: AbortSignal.timeout(1000),
    onProgress: (progress) => {
      expectTypeOf(progress).toEqualTypeOf<BuildProgress>();
      if (progress.type === "picture") expectTypeOf(progress.failed).toEqualTypeOf<string | undefined>();
    },
  });
  // @ts-expect-error -- a build needs folders
  void buildImages({});
  // @ts-expect-error -- there is no such format
  void buildImages({ folders: ["photos"], formats: ["gif"] });
});
