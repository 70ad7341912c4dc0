import { describe, expect, test } from "vitest";
import { readDrawing } from "../../../src/images/encode/readDrawing.js";

const drawing = (attributes: string, content = ""): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${content}</svg>`,
  );

describe("a drawing", () => {
  test.each([
    ['width="300" height="200"', 300, 200],
    ['width="300px" height="20pc"', 300, 320],
    ['width="2in" height="50.8mm"', 192, 192],
    ['viewBox="0 0 640 480"', 640, 480],
    ['viewBox="0,0,640,480" width="320"', 320, 240],
    ['viewBox="-5 -5 640 480" height="240"', 320, 240],
    ['width="100%" height="100%" viewBox="0 0 640 480"', 640, 480],
    ['width="24" height="24"', 100, 100],
  ])("with %s is %i by %i", (attributes, width, height) => {
    expect(readDrawing(drawing(attributes))).toMatchObject({ width, height });
  });

  test.each([
    ['width="300"', "", "neither width and height nor a viewBox"],
    ['width="10em" height="10em"', "", "neither width and height nor a viewBox"],
    ['viewBox="0 0 0 10"', "", "neither width and height nor a viewBox"],
    ['viewBox="0 0 9 9"', "<script>alert(1)</script>", "<script>"],
    ['viewBox="0 0 9 9" onload="alert(1)"', "", "attribute onload"],
    ['viewBox="0 0 9 9"', '<g><a xlink:href=" java&#10;script:alert(1)"/></g>', "attribute href"],
    [
      'viewBox="0 0 9 9"',
      '<a><animate attributeName="href" values="/;javascript:alert(1)"/></a>',
      "attribute values",
    ],
    ['viewBox="0 0 9 9"', "<foreignObject/>", "<foreignObject>"],
    [
      'viewBox="0 0 9 9"',
      '<meta xmlns="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0;url=https://a.example/"/>',
      "<meta>",
    ],
    ['viewBox="0 0 9 9"', "<g>", "closes nothing"],
  ])("with %s and %s is refused", (attributes, content, message) => {
    expect(() => readDrawing(drawing(attributes, content))).toThrow(message);
  });

  test("that is no SVG, in another encoding than UTF-8, or declares entities is refused", () => {
    expect(() => readDrawing(Buffer.from('<svg viewBox="0 0 1 1"/>'))).toThrow(
      "no <svg> of the SVG namespace",
    );
    expect(() => readDrawing(Buffer.from([0x3c, 0x73, 0xff]))).toThrow("not encoded in UTF-8");
    const entities = `<!DOCTYPE svg [<!ENTITY x "<script/>">]>${drawing('viewBox="0 0 1 1"', "&x;")}`;
    expect(() => readDrawing(Buffer.from(entities))).toThrow("declares entities");
    const whole = drawing('viewBox="0 0 1 1"').toString();
    for (const encoding of ["UTF-8", "utf-8"]) {
      expect(readDrawing(Buffer.from(`<?xml version="1.0" encoding="${encoding}"?>${whole}`)).width).toBe(
        100,
      );
    }
    // Its escapes would turn letters into others, and what is a comment here into a script there.
    expect(() => readDrawing(Buffer.from(`<?xml version='1.0' encoding='ISO-2022-JP'?>${whole}`))).toThrow(
      "encoded in ISO-2022-JP",
    );
    expect(() => readDrawing(Buffer.from(`\n<?xml version="1.0"?>${whole}`))).toThrow("does not come first");
  });

  test("says its author and terms in its own metadata", () => {
    const metadata = `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"><cc:Work rdf:about=""><dc:creator><cc:Agent><dc:title>Ann</dc:title></cc:Agent></dc:creator><cc:license rdf:resource="http://creativecommons.org/licenses/by/4.0/"/></cc:Work></rdf:RDF></metadata>`;
    expect(readDrawing(drawing('viewBox="0 0 9 9"', metadata)).facts).toMatchObject({
      creators: ["Ann"],
      licenseUrl: "http://creativecommons.org/licenses/by/4.0/",
    });
  });
});
