import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPhoto } from "../../src/model/findPhoto.js";

const photo = (src: string) => ({ src, width: 3, height: 2 });
const manifest = {
  "tea.jpg": photo("/1"),
  "2024/tea.jpg": photo("/2"),
  "茶 Caf\u00e9.jpg": photo("/3"),
};

describe("an address in a post", () => {
  test.each([
    ["tea.jpg", undefined, "/1"],
    ["./tea.jpg", undefined, "/1"],
    ["2024/../tea.jpg?v=2#x", undefined, "/1"],
    ["2024//tea.jpg", undefined, "/2"],
    ["%E8%8C%B6%20Cafe%CC%81.jpg", undefined, "/3"],
    ["/photos/tea.jpg", "/photos/", "/1"],
    ["/photos/2024/tea.jpg", "/photos", "/2"],
    ["../photos/tea.jpg", "../photos", "/1"],
    ["../../photos/tea.jpg", ["../photos", "../../photos"], "/1"],
    ["/tea.jpg", "/", "/1"],
    ["./photos/tea.jpg", "photos/", "/1"],
  ])("%s, with the folder %j, means a picture", (src, folder, expected) => {
    expect(findPhoto(manifest, src, { folder })?.src).toBe(expected);
  });

  test.each([
    ["/photos/tea.jpg", undefined],
    ["other/tea.jpg", undefined],
    ["/photos-old/tea.jpg", "/photos"],
    ["/albums/tea.jpg", "/photos"],
    ["photos/tea.jpg", "/photos"],
    ["/photos/../tea.jpg", "/photos"],
    ["tea.JPG", undefined],
    ["https://a.example/tea.jpg", undefined],
    ["//a.example/tea.jpg", undefined],
    ["data:image/png;base64,AAAA", undefined],
    ["__proto__", undefined],
    ["constructor", undefined],
    ["%zz.jpg", undefined],
    ["", undefined],
  ])("%s, with the folder %j, means none", (src, folder) => {
    expect(findPhoto(manifest, src, { folder })).toBeUndefined();
  });

  test("finds every picture by its own path, encoded or not", () => {
    // A name may hold a percent sign or a question mark only in its encoded form.
    const part = fc.stringMatching(/^[a-z茶é ()&+,;=@!'-]{1,8}$/).filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const key = parts.join("/").normalize("NFC");
        const own = Object.fromEntries([[key, photo("/x")]]);
        expect(findPhoto(own, key)).toBe(own[key]);
        expect(findPhoto(own, `/p/${parts.map(encodeURIComponent).join("/")}`, { folder: "/p" })).toBe(
          own[key],
        );
      }),
    );
  });
});
