import { transformUrl } from "unpic";
import { describe, expect, test } from "vitest";
import { resolvePhoto, type ResizeImage, withSources } from "../../src/model.js";
import { watchWarnings } from "../support/warnings.js";

const resize: ResizeImage = (src, image) => transformUrl({ url: src, ...image });
const tea = { alt: "Two cups", width: 1600, height: 1200 };
const cloudinary = "https://res.cloudinary.com/demo/image/upload/v1/tea.jpg";
const imgix = "https://tidal.imgix.net/tea.jpg";
const next = "https://tidal.example/_next/image?url=%2Ftea.jpg&w=640&q=75";
const vercel = "https://tidal.example/_vercel/image?url=%2Ftea.jpg&w=640&q=75";

describe("the addresses that unpic writes", () => {
  test.each([
    [cloudinary, (width: number) => new RegExp(`/w_${width},h_${width * 0.75},f_auto,c_lfill/v1/tea\\.jpg$`)],
    [imgix, (width: number) => new RegExp(`/tea\\.jpg\\?w=${width}&h=${width * 0.75}&fit=min&auto=format$`)],
    [next, (width: number) => new RegExp(`/_next/image\\?w=${width}&q=75&url=%2Ftea\\.jpg$`)],
    [vercel, (width: number) => new RegExp(`/_vercel/image\\?w=${width}&q=75&url=%2Ftea\\.jpg$`)],
  ])("have the widths of their files: %s", (src, pattern) => {
    const photo = withSources({ ...tea, src }, resize, { widths: [640, 1080, 1200] });
    expect(photo).toMatchObject({ width: 1200, height: 900, alt: "Two cups" });
    expect(photo.src).toMatch(pattern(1200));
    expect(photo.sources?.map(({ width }) => width)).toEqual([640, 1200]);
    for (const file of photo.sources ?? []) expect(file.src).toMatch(pattern(file.width));
  });

  test.each([
    [cloudinary, /\/w_640(?:,|%2C)h_480(?:,|%2C)f_avif/, /\/w_1200,h_900,f_jpg,/],
    [imgix, /\?fm=avif&w=640&/, /\?fm=jpg&w=1200&/],
  ])("name the formats of a service that heeds them: %s", (src, first, fallback) => {
    const photo = withSources({ ...tea, src }, resize, { widths: [640, 1200], formats: ["avif", "jpg"] });
    const read = resolvePhoto(photo);
    expect(read?.alternates.map(({ type }) => type)).toEqual(["image/avif"]);
    expect(read?.alternates[0]?.srcSet).toMatch(first);
    expect(read?.src).toMatch(fallback);
  });

  test.each([next, vercel])("give one list of files where the service chooses the format: %s", (src) => {
    const photo = withSources({ ...tea, src }, resize, { widths: [640, 1200], formats: ["avif", "jpeg"] });
    const read = resolvePhoto(photo);
    expect(read?.alternates).toEqual([]);
    expect(read?.srcSet?.match(/ \d+w/g)).toEqual([" 640w", " 1200w"]);
  });

  test.each(["/tea.jpg", "https://tidal.example/tea.jpg"])(
    "are none for a picture of no service: %s",
    (src) => {
      const photo = { ...tea, src };
      const { result, warnings } = watchWarnings(() => withSources(photo, resize));
      expect(result).toBe(photo);
      expect(warnings).toHaveLength(1);
    },
  );
});
