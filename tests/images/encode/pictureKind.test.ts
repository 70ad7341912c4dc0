import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pictureKind } from "../../../src/images/encode/pictureKind.js";
import { gradient } from "../../support/images/pictures.js";

const bytes = (text: string): Buffer => Buffer.from(text, "latin1");

describe("what a file is", () => {
  test.each(["jpeg", "png", "webp", "avif", "gif"] as const)("%s, by its first bytes", async (format) => {
    expect(pictureKind(await gradient(8, 8)[format]().toBuffer())).toBe(format);
  });

  test.each([
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- made by hand --><svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>',
  ])("a drawing: %j", (text) => {
    expect(pictureKind(bytes(text))).toBe("svg");
  });

  test.each([
    ["", "empty (0 bytes)"],
    ["hello", "none of JPEG"],
    ["<!DOCTYPE html><svg>", "none of JPEG"],
    ["\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIC"],
    ["\0\0\0\x18ftypavis\0\0\0\0avifavis", "animated AVIF"],
    ["\0\0\0\x14ftypisom\0\0\0\0mp41", 'a "isom" file'],
    ["\x89PNG\r\n\x1a\n\0\0\0\x01IHDR.crc.\0\0\0\x08acTL........crc.", "animated PNG"],
  ])("%j is refused with its reason", (text, reason) => {
    expect(() => pictureKind(bytes(text))).toThrow(reason);
  });

  test("is found or refused, whatever stands there", () => {
    const start = fc.constantFrom("", "\x89PNG\r\n\x1a\n", "\0\0\0\x18ftyp", "RIFF", "<svg");
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 60 }), (head, tail) => {
        try {
          expect(["jpeg", "png", "webp", "avif", "gif", "svg"]).toContain(
            pictureKind(Buffer.concat([bytes(head), tail])),
          );
        } catch (error) {
          expect((error as Error).name).toBe("PictureError");
        }
      }),
    );
  });
});
