import type { ThemeColor, ThemeStyle } from "../../src/themes.ts";
import type { tokens } from "../../tailwind.config.js";

/** What a reader of the documentation is told of each color. */
export const colorPurposes: Record<ThemeColor, string> = {
  paper: "The page",
  raised: "What lies on it: code, callouts, the place of a picture",
  ink: "Text",
  quiet: "Text that steps back: meta bar, captions, labels",
  rule: "Hairlines and borders, which part and never inform",
  seal: "The accent: links, list markers, focus",
  mark: "Seal or ornament of the license footer",
};

/** The same of faces, rhythm and ornament. */
export const stylePurposes: Record<keyof ThemeStyle, string> = {
  sans: "Faces without serifs",
  serif: "Faces with serifs",
  mono: "Faces of code",
  textFace: "Face of the text",
  headingFace: "Face of title and headings",
  labelFace: "Face of what is quiet: categories, meta bar, captions, license footer",
  quoteFace: "Face of quotations",
  quoteFaceHans: "Face of Han in quotations, in simplified Chinese",
  textSize: "Size of the text",
  leading: "Factor of the line height of the script",
  paragraphGap: "Space between paragraphs",
  indent: "Indent of a paragraph",
  initial: "Lines that the first letter takes",
  initialGap: "Space beside that letter",
  headingGap: "Space above a heading",
  headingWeight: "Weight of title and headings",
  headingAlign: "Where headings stand",
  titleSize: "Size of the title",
  titleSpacing: "Space between letters of the title",
  headerAlign: "Where the header stands",
  noteAlign: "Where captions and the license footer stand",
  labelCase: "Case of categories and small headings",
  labelSpacing: "Space between letters of these",
  separator: "Between two items of the meta bar",
  headingMark: "Before a heading of the second level",
  headingRule: "Rule above such a heading",
  divider: "Rules that part header, text and license footer",
  headerRule: "Rule below the meta bar",
  quoteRule: "Rule beside a quotation",
  bullet: "Marker of a list",
  sealDisplay: "Whether the seal is shown",
  ornament: "What stands in its place",
  radius: "Rounding of pictures and code",
  buttonRadius: "Rounding of buttons",
};

/** The same of distances. */
export const spacePurposes: Record<keyof typeof tokens.space, string> = {
  gutter: "Least space between text and the edge of the page",
  wide: "How far wide content steps out of the column, both sides together",
  "gallery-gap": "Space between photos",
};
