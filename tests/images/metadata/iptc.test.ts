import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { readIptc } from "../../../src/images/metadata/iptc.js";
import { gradient, iptcResource, withIptc } from "../../support/images/pictures.js";

const utf8 = Buffer.from([0x1b, 0x25, 0x47]);
const text = (value: string): Buffer => Buffer.from(value, "utf8");

const whole = iptcResource([
  [1, 90, utf8],
  [2, 80, text("林小雨")],
  [2, 80, text("Ann")],
  [2, 110, text("Tidal Press")],
  [2, 116, text("© 2024 Ann")],
  [2, 120, text("Low tide")],
]);

describe("IPTC data", () => {
  test("is read as a JPEG file holds it", async () => {
    const file = withIptc(await gradient(16, 16).jpeg().toBuffer(), whole);
    const { iptc } = await sharp(file).metadata();
    expect(readIptc(iptc)).toEqual({
      creator: "林小雨, Ann",
      creditLine: "Tidal Press",
      copyright: "© 2024 Ann",
      caption: "Low tide",
    });
  });

  test("is read behind its name, and bare", () => {
    const named = Buffer.concat([Buffer.from("Photoshop 3.0\0", "latin1"), whole]);
    expect(readIptc(named).caption).toBe("Low tide");
    expect(readIptc(Buffer.from("\x1c\x02\x78\0\x03Tea", "latin1")).caption).toBe("Tea");
  });

  test("without a character set is UTF-8 where it can be, else the code page of Windows", () => {
    expect(readIptc(iptcResource([[2, 120, text("Küste")]])).caption).toBe("Küste");
    expect(readIptc(iptcResource([[2, 120, Buffer.from("K\xfcste", "latin1")]])).caption).toBe("Küste");
  });

  test("never throws, whatever is damaged", () => {
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 10 });
    fc.assert(
      fc.property(damage, fc.nat(whole.length), (changes, length) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        readIptc(bytes.subarray(0, length));
      }),
      { numRuns: 1000 },
    );
    expect(readIptc(undefined)).toEqual({});
  });
});
